import { redactTexts } from '../../session/redact-texts.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { errorMessage } from '../../system/errors.ts';
import { identify, isAlive } from '../../system/process-identity.ts';
import { readRedaction } from '../inputs/redaction.ts';
import { lastWordsOnDisk } from '../results/last-words.ts';
import { outcomeOf } from '../results/outcome.ts';
import type { Cancel } from '../runner/cancel.ts';
import { saveRecord } from '../runner/save-record.ts';
import { openMain, type SessionStep, type StepContext } from '../runner/step-context.ts';
import { endOrphanedSession } from './end-orphaned-session.ts';
import { backgroundSessions, findSession, listText } from './job-sessions.ts';
import { shortNameOf } from './session-folders.ts';

/** Returns the state of a session that an earlier step started. If its supervisor has died, ends the session first. */
export async function currentState(step: Pick<SessionStep, 'session' | 'reader' | 'redaction'>): Promise<SessionState> {
  const state = step.reader.current();
  const isSupervised = state.start !== null && isAlive(state.start.supervisor);
  return state.end !== null || isSupervised ? state : endOrphanedSession(step, 'was killed');
}

/**
 * Opens a main stage that deals with the background session that its input names.
 * @throws NoSessionError, or ConfigurationError when it is not clear which one is meant
 */
export async function openNamedSession(input: string, cancel: Cancel): Promise<SessionStep> {
  const redaction = readRedaction();
  const { session: found, others } = findSession(input, process.env, redaction.redact);
  const context = await openMain(cancel, redaction, found.record.settings.workflowCommands);
  if (others.length > 0) {
    const { request } = found.session;
    const count = `${others.length + 1} sessions of this job are called ${shortNameOf(request)}`;
    await context.log.line(
      `${count}; this step takes ${request.sessionId}. To name another one, use its id: ${listText(others)}.`,
    );
  }
  return { ...context, ...found };
}

/** Makes this process the one that follows the session to its end. */
export async function becomeFollower(step: SessionStep): Promise<void> {
  step.record.follower = identify(process.pid);
  await saveRecord(step);
  await reportCrashes(step);
}

/** Reports each background session that has failed by itself since its step ended, once. */
export async function reportCrashes({ log, redaction }: StepContext): Promise<void> {
  for (const { session, record, reader } of backgroundSessions(process.env).sessions) {
    const isFollowed = record.follower !== null && isAlive(record.follower);
    if (record.concluded || record.crashTold || isFollowed) continue;
    try {
      const state = redactTexts(await currentState({ session, reader, redaction }), redaction.redact);
      if (state.end?.status !== 'failed') continue;
      const line = await lastWordsOnDisk({ session, record, redaction }, state);
      await log.error(`In the background: ${outcomeOf(state, record.uploads).sentence}`, line);
      record.crashTold = true;
      await saveRecord({ session, record, log });
    } catch (error) {
      await log.warning(`The background session ${session.request.sessionId} cannot be read: ${errorMessage(error)}`);
    } finally {
      reader.close();
    }
  }
}

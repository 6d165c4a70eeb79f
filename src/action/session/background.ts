import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import { ConfigurationError } from '../../options/configuration-error.ts';
import { readJsonFile } from '../../session/json-file.ts';
import { sessionPaths, sessionsFolders } from '../../session/paths.ts';
import { redactTexts } from '../../session/redact-texts.ts';
import { requestSchema } from '../../session/request.ts';
import { readyOf, type SessionState } from '../../session/state/session-state.ts';
import { readStepRecord } from '../../session/step-record.ts';
import { errorMessage } from '../../system/errors.ts';
import { identify, isAlive } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import { oneLine } from '../../text/plain-text.ts';
import { readRedaction } from '../inputs/redaction.ts';
import { lastWordsOnDisk } from '../results/last-words.ts';
import { outcomeOf } from '../results/outcome.ts';
import { setOutputs } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { Outcome } from '../runner/stage.ts';
import {
  openMain,
  type RecordedSession,
  recordedSession,
  type SessionStep,
  type StepContext,
} from '../runner/step-context.ts';
import { endOrphanedSession } from './end-orphaned-session.ts';

/** The most characters that an error quotes of the problem with an unreadable session. */
const maxProblem = 400;

/** Ends the step while its session, which is ready, goes on. */
export async function leaveInBackground(step: SessionStep, ready: SessionState): Promise<Outcome> {
  const state = redactTexts(ready, step.redaction.redact);
  setOutputs(step, state);
  await saveRecord(step);
  const after = formatDuration(readyOf(state)?.afterMs ?? 0);
  return {
    succeeded: true,
    sentence: `${state.name} is ready after ${after} and runs on in the background (session ${state.sessionId}).`,
  };
}

/** Returns the state of a session that an earlier step started. If its supervisor has died, ends the session first. */
export async function currentState(step: Pick<SessionStep, 'session' | 'reader' | 'redaction'>): Promise<SessionState> {
  const state = step.reader.current();
  const isSupervised = state.start !== null && isAlive(state.start.supervisor);
  return state.end !== null || isSupervised ? state : endOrphanedSession(step, 'was killed');
}

/**
 * Opens a main stage that deals with the background session that its input names.
 * @throws ConfigurationError when there is no such session
 */
export async function openNamedSession(input: string, cancel: Cancel): Promise<SessionStep> {
  const redaction = readRedaction();
  const found = findBackgroundSession(input, process.env);
  const context = await openMain(cancel, redaction, found.record.settings.workflowCommands);
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

/**
 * Finds a session by its id or its folder. An empty input stands for the only session whose end no step has reported, or
 * else for the only one.
 */
function findBackgroundSession(input: string, env: NodeJS.ProcessEnv): RecordedSession {
  const name = input.trim();
  const { sessions: all, unreadable } = backgroundSessions(env);
  const isNamed = ({ session: { paths } }: RecordedSession) =>
    isAbsolute(name) ? paths.root === name : basename(paths.root) === name;
  const unreported = all.filter(({ record }) => !record.concluded);
  const found = name !== '' ? all.filter(isNamed) : unreported.length > 0 ? unreported : all;
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const ids = all.map(({ session }) => session.request.sessionId);
  const known = [ids.length === 0 ? 'this job has none' : `this job has ${ids.join(', ')}`, ...unreadable].join('; ');
  const problem = name === '' ? 'it must be given' : `"${name}" is not a background session of this job`;
  throw new ConfigurationError([`session: ${problem}: ${known}`]);
}

/** Returns the sessions that steps of this job have left in the background; of unreadable ones, why they are. */
function backgroundSessions(env: NodeJS.ProcessEnv): { sessions: RecordedSession[]; unreadable: string[] } {
  const sessions: RecordedSession[] = [];
  const unreadable: string[] = [];
  for (const root of sessionsFolders(env.RUNNER_TEMP || tmpdir()).flatMap(foldersIn)) {
    try {
      const session = readBackgroundSession(root);
      if (session !== undefined) sessions.push(session);
    } catch (error) {
      unreadable.push(oneLine(errorMessage(error), maxProblem));
    }
  }
  return { sessions, unreadable };
}

/** @throws MalformedFileError when the folder may hold a background session that this version cannot read */
function readBackgroundSession(root: string): RecordedSession | undefined {
  const paths = sessionPaths(root);
  const record = readStepRecord(paths.step);
  // Without a position its step still runs, at the same time as this one.
  if (record === undefined || record.settings.atJobEnd === null || record.position === null) return undefined;
  const request = readJsonFile(paths.request, requestSchema);
  return request && recordedSession({ paths, request }, record);
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

import * as core from '@actions/core';
import { trimmedText } from '../../options/formats.ts';
import { option } from '../../options/option.ts';
import type { Redacted } from '../../session/redact-texts.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { formatDuration } from '../../text/duration.ts';
import { readInputsOfAction } from '../inputs/read-of-action.ts';
import { endOfStep } from '../results/end-of-step.ts';
import { outcomeOf } from '../results/outcome.ts';
import { publishEnd, setOutputs } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { type Outcome, runMain } from '../runner/stage.ts';
import { becomeFollower, currentState, openNamedSession } from '../session/background.ts';
import { deletedSessionId, deletedSessionText, endByMark } from '../session/end-by-mark.ts';
import { requestStop } from '../session/request-stop.ts';
import { resumeSession } from '../session/resume.ts';

/** The inputs of `stop/action.yml`. */
export const stopOptions = { session: option('session', trimmedText, '') };

/** The stop action: ends a background session. If the session has failed by itself, reports that and succeeds. */
export function stopSession(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const inputs = await readInputsOfAction({ stop: stopOptions }, core.getInput, process.env, ['redact']);
    const lost = await stopDeleted(inputs.stop.session);
    if (lost !== undefined) return lost;
    const step = await openNamedSession(inputs.stop.session, cancel);
    const { session, record, log } = step;
    const before = await currentState(step);
    if (record.concluded && before.end !== null) {
      const { state } = endOfStep(step, before);
      setOutputs(step, state);
      return nothingToStop(state);
    }
    const wasReported = record.concluded || record.crashTold;
    await becomeFollower(step);
    const reason = { cause: 'stopped', detail: 'the stop action' } as const;
    if (before.end === null) requestStop(session.paths, before.start?.supervisor, reason);
    const end = endOfStep(step, await resumeSession(step, cancel.deadline));
    const { state } = end;
    await publishEnd(end, cancel);
    if (state.end?.status === 'failed' && !wasReported) await log.error(outcomeOf(state, record.uploads).sentence);
    if (state.end?.cause !== 'stopped') return nothingToStop(state);
    return { succeeded: true, sentence: `${state.name} was stopped after ${formatDuration(state.durationMs)}.` };
  });
}

/** Ends a session that is named but not on disk any more. Returns undefined if there is nothing of it to end. */
async function stopDeleted(name: string): Promise<Outcome | undefined> {
  const sessionId = deletedSessionId(name, process.env);
  if (sessionId === undefined) return undefined;
  const end = await endByMark(sessionId);
  if (end.found.length + end.survivors.length === 0) return undefined;
  const succeeded = end.survivors.length === 0;
  core.setOutput('session-id', sessionId);
  if (succeeded) core.setOutput('status', 'stopped');
  return { succeeded, sentence: deletedSessionText(sessionId, end) };
}

function nothingToStop({ name, end }: Redacted<SessionState>): Outcome {
  return { succeeded: true, sentence: `There was nothing to stop: ${name} had already ended (${end?.status}).` };
}

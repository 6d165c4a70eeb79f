import { basename } from 'node:path';
import * as core from '@actions/core';
import { trimmedText } from '../../options/formats.ts';
import { option } from '../../options/option.ts';
import type { Redacted } from '../../session/redact-texts.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { formatDuration } from '../../text/duration.ts';
import { readInputsOfAction } from '../inputs/read-of-action.ts';
import { endOfStep } from '../results/end-of-step.ts';
import { lastWords } from '../results/last-words.ts';
import { outcomeOf } from '../results/outcome.ts';
import { publishEnd, setOutputs } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { type Outcome, runMain } from '../runner/stage.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { becomeFollower, currentState, openNamedSession } from '../session/background.ts';
import { deletedSession, deletedSessionText, endByMark } from '../session/end-by-mark.ts';
import { endKept } from '../session/end-kept.ts';
import { NoSessionError } from '../session/job-sessions.ts';
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
    const step = await openNamedSession(inputs.stop.session, cancel).catch(whyNone);
    if (typeof step === 'string')
      return { succeeded: true, isAskedFor: true, sentence: `There was nothing to stop: ${step}.` };
    const { session, record, log } = step;
    const before = await currentState(step);
    if (record.concluded && before.end !== null) {
      const { state } = endOfStep(step, before);
      setOutputs(step, state);
      return endLeftovers(step, state);
    }
    const wasReported = record.concluded || record.crashTold;
    await becomeFollower(step);
    const reason = { cause: 'stopped', detail: 'the stop action' } as const;
    if (before.end === null) requestStop(session.paths, before.start?.supervisor, reason);
    const end = endOfStep(step, await resumeSession(step, cancel.deadline));
    const { state } = end;
    const { onTold = async () => {} } = await publishEnd(end, cancel);
    if (state.end?.status === 'failed' && !wasReported)
      await log.error(outcomeOf(state, record.uploads).sentence, await lastWords(end, state));
    if (state.end?.cause !== 'stopped') return { ...(await endLeftovers(step, state)), onTold };
    const sentence = `${state.name}: stopped as asked, after ${formatDuration(state.durationMs)}.`;
    return { succeeded: true, isAskedFor: true, sentence, onTold };
  });
}

function whyNone(error: unknown): string {
  if (error instanceof NoSessionError) return error.why;
  throw error;
}

/** Ends a session that is named but not on disk any more. Returns undefined if there is nothing of it to end. */
async function stopDeleted(name: string): Promise<Outcome | undefined> {
  const folder = deletedSession(name, process.env);
  if (folder === undefined) return undefined;
  const end = await endByMark(folder);
  if (end.found.length + end.survivors.length === 0) return undefined;
  const succeeded = end.survivors.length === 0;
  core.setOutput('session-id', basename(folder));
  if (succeeded) core.setOutput('status', 'stopped');
  return { succeeded, sentence: deletedSessionText(basename(folder), end) };
}

/** Nothing of a session that has already ended runs but what it was to leave running. */
async function endLeftovers(step: SessionStep, state: Redacted<SessionState>): Promise<Outcome> {
  const { name, end } = state;
  const { found, survivors, unseen } = await endKept(step, state);
  const had = `${name} had already ended (${end?.status})`;
  const left = survivors.length === 0 ? 'was stopped' : 'was to be stopped, but not all of it could be';
  if (unseen !== undefined) {
    const unknown = 'it is not known whether what its command had left running still runs';
    return { succeeded: true, isAskedFor: true, sentence: `${had}; ${unknown}: ${unseen}.` };
  }
  const sentence =
    found.length + survivors.length === 0
      ? `There was nothing to stop: ${had}.`
      : `${had}; what its command had left running ${left}.`;
  return { succeeded: true, isAskedFor: true, sentence };
}

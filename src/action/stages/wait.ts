import * as core from '@actions/core';
import { ConfigurationError } from '../../options/configuration-error.ts';
import { timeLimit } from '../../options/duration.ts';
import { trimmedText } from '../../options/formats.ts';
import { option } from '../../options/option.ts';
import { isAlive } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import { readInputsOfAction } from '../inputs/read-of-action.ts';
import { jobGone } from '../launch/job-process.ts';
import { endOfStep } from '../results/end-of-step.ts';
import { publishEnd } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { saveRecord } from '../runner/save-record.ts';
import { runMain } from '../runner/stage.ts';
import type { RecordedSession } from '../runner/step-context.ts';
import { becomeFollower, openNamedSession } from '../session/background.ts';
import { requestStop } from '../session/request-stop.ts';
import { resumeSession } from '../session/resume.ts';

/** The inputs of `wait/action.yml`. */
export const waitOptions = {
  session: option('session', trimmedText, ''),
  timeoutMs: option('timeout', timeLimit),
};

/** The wait action: follows a background session to its end, which becomes the end of the step. */
export function waitForSession(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const inputs = await readInputsOfAction({ wait: waitOptions }, core.getInput, process.env, ['redact']);
    const { timeoutMs } = inputs.wait;
    const step = await openNamedSession(inputs.wait.session, cancel);
    const { session, record, reader } = step;
    refuseSecond(step);
    await becomeFollower(step);
    cancel.onRequest((detail) => {
      const { cause } = cancel;
      // What ends with the job ends by itself then.
      if (cause !== 'lease_lost') requestStop(session.paths, reader.current().start?.supervisor, { cause, detail });
    });
    const limit = timeoutMs === null ? [] : [AbortSignal.timeout(timeoutMs)];
    const signal = AbortSignal.any([cancel.deadline, jobGone(), ...limit]);
    const end = endOfStep(step, await resumeSession(step, signal, () => !cancel.requested));
    if (end.state.end !== null || cancel.requested) return publishEnd(end, cancel);
    record.follower = null;
    await saveRecord(step);
    const { name, sessionId } = end.state;
    const within = `${formatDuration(timeoutMs ?? 0)} (timeout: 0 turns this off)`;
    const sentence = `${name} has not ended within ${within}; it runs on (session ${sessionId}).`;
    return { succeeded: false, sentence };
  });
}

/** @throws ConfigurationError when another step has reported the end of the session, or is about to */
function refuseSecond({ session, record: { concluded, follower, position }, reader }: RecordedSession): void {
  const { sessionId } = session.request;
  if (concluded && position === null)
    throw new ConfigurationError([`session: the step that started ${sessionId} has already reported its end`]);
  if (concluded) {
    const how = reader.current().end?.cause === 'stopped' ? 'stopped' : 'waited for';
    throw new ConfigurationError([`session: another step has already ${how} ${sessionId} and reported its end`]);
  }
  if (follower !== null && isAlive(follower))
    throw new ConfigurationError([`session: another step is already waiting for ${sessionId}`]);
}

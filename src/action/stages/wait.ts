import * as core from '@actions/core';
import { StepLog } from '../../log/step-log.ts';
import { timeLimit } from '../../options/duration.ts';
import { trimmedText } from '../../options/formats.ts';
import { option } from '../../options/option.ts';
import { redactTexts } from '../../session/redact-texts.ts';
import { isFinal } from '../../session/state/fold.ts';
import { identify, isAlive } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import { ConfigurationError } from '../inputs/configuration-error.ts';
import { readInputs } from '../inputs/read.ts';
import { maskInLog, readRedaction } from '../inputs/redaction.ts';
import { readState } from '../launch/read-state.ts';
import { publishEnd, removeScripts, summarize } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { saveRecord } from '../runner/save-record.ts';
import { runMain } from '../runner/stage.ts';
import { stdoutSink } from '../runner/stdout.ts';
import { type BackgroundSession, findBackgroundSession, reportCrashes } from '../session/background.ts';
import { requestStop, resumeSession } from '../session/resume.ts';

/** The inputs of `wait/action.yml`. */
export const waitOptions = {
  session: option('session', trimmedText, ''),
  timeoutMs: option('timeout', timeLimit),
};

/** The wait action: follows a background session to its end, which is then the step's. */
export function waitForSession(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const redaction = readRedaction();
    const { wait } = await readInputs({ wait: waitOptions }, (input) => core.getInput(input));
    const found = findBackgroundSession(wait.session, process.env);
    const { session, record } = found;
    const { workflowCommands } = record.settings;
    const log = new StepLog(
      stdoutSink(() => cancel.readerIsGone()),
      { workflowCommands },
    );
    await maskInLog(redaction, log);
    refuseSecond(found);
    record.follower = identify(process.pid);
    await saveRecord(session.paths, record, log);
    await reportCrashes(log, redaction);
    cancel.whenRequested((detail) => requestStop(session, { cause: 'cancelled', detail }));
    const limit = wait.timeoutMs === null ? [] : [AbortSignal.timeout(wait.timeoutMs)];
    const signal = AbortSignal.any([cancel.over, ...limit]);
    const state = await resumeSession(found, log, signal, {
      ...{ stage: 'main', redaction, isHandedOver: () => !cancel.requested },
    });
    if (!isFinal(state.status) && !cancel.requested) {
      record.follower = null;
      await saveRecord(session.paths, record, log);
      const sentence = `${state.name} has not ended within ${formatDuration(wait.timeoutMs ?? 0)}; it runs on (session ${state.sessionId}).`;
      return { succeeded: false, sentence };
    }
    const end = { session, state: redactTexts(state, redaction.redact), redaction, record, log };
    const outcome = await publishEnd(end, cancel.isUnread);
    if (!cancel.requested) await summarize(end, 'main');
    removeScripts(session);
    return outcome;
  });
}

/** @throws ConfigurationError when the end of the session was told before, or is about to be */
function refuseSecond({ session, record: { concluded, follower } }: BackgroundSession): void {
  const { sessionId } = session.request;
  if (concluded) {
    const how = readState(session).cause === 'stopped' ? 'stopped' : 'waited for';
    throw new ConfigurationError([`session: ${sessionId} was ${how} before, and its end was told there`]);
  }
  if (follower !== null && isAlive(follower))
    throw new ConfigurationError([`session: another step waits for ${sessionId} already`]);
}

import * as core from '@actions/core';
import { z } from 'zod';
import { formatDuration } from '../session/duration.ts';
import { redactTexts } from '../session/redact-texts.ts';
import { isFinal } from '../session/state.ts';
import { identify, isAlive } from '../system/process-identity.ts';
import { StepLog } from '../watch/step-log.ts';
import { type BackgroundSession, findBackgroundSession, tellCrashes } from './background.ts';
import type { Cancel } from './cancel.ts';
import { conclude, removeScripts, summarize } from './conclude.ts';
import { ConfigurationError } from './configuration-error.ts';
import { parseTimeLimit } from './parse-values.ts';
import { durationText, parsed, readInputs } from './read-inputs.ts';
import { maskInLog, readRedaction } from './read-redaction.ts';
import { readState } from './read-state.ts';
import { saveRecord } from './save-record.ts';
import { runMain } from './stage.ts';
import { stdoutSink } from './stdout.ts';
import { askToStop, takeOver } from './take-over.ts';

/** The inputs of `wait/action.yml`. */
export const waitInputsSchema = z.object({
  session: z.string().default(''),
  redact: z.string().default(''),
  timeout: parsed(parseTimeLimit, durationText).nullable().default(null),
});

/** The wait action: follows a background session to its end, which is then the step's. */
export function waitForSession(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const redaction = readRedaction();
    const { session: name, timeout } = readInputs(waitInputsSchema, (input) => core.getInput(input));
    const found = findBackgroundSession(name, process.env);
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
    await tellCrashes(log, redaction);
    cancel.whenRequested((detail) => askToStop(session, { cause: 'cancelled', detail }));
    const limit = timeout === null ? [] : [AbortSignal.timeout(timeout)];
    const signal = AbortSignal.any([cancel.over, ...limit]);
    const state = await takeOver(found, log, signal, {
      ...{ stage: 'main', redaction, isHandedOver: () => !cancel.requested },
    });
    if (!isFinal(state.status) && !cancel.requested) {
      record.follower = null;
      await saveRecord(session.paths, record, log);
      const sentence = `${state.name} has not ended within ${formatDuration(timeout ?? 0)}; it runs on (session ${state.sessionId}).`;
      return { succeeded: false, sentence };
    }
    const end = { session, state: redactTexts(state, redaction.redact), redaction, record, log };
    const outcome = await conclude(end, cancel.isUnread);
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

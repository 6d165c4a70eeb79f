import * as core from '@actions/core';
import { z } from 'zod';
import { formatDuration } from '../session/duration.ts';
import { isFinal } from '../session/state.ts';
import { StepLog } from '../watch/step-log.ts';
import { findBackgroundSession, tellCrashes } from './background.ts';
import type { Cancel } from './cancel.ts';
import { conclude, removeScripts, summarize } from './conclude.ts';
import { ConfigurationError } from './configuration-error.ts';
import { parseTimeLimit } from './parse-values.ts';
import { durationText, parsed, readInputs } from './read-inputs.ts';
import { saveRecord } from './save-record.ts';
import { runMain } from './stage.ts';
import { stdoutSink } from './stdout.ts';
import { askToStop, takeOver } from './take-over.ts';

/** The inputs of `wait/action.yml`. */
export const waitInputsSchema = z.object({
  session: z.string().default(''),
  timeout: parsed(parseTimeLimit, durationText).nullable().default(null),
});

/** The wait action: follows a background session to its end, which is then the step's. */
export function waitForSession(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const log = new StepLog(stdoutSink(() => cancel.request('the reader of the log is gone')));
    const { session: name, timeout } = readInputs(waitInputsSchema, (input) => core.getInput(input));
    const found = findBackgroundSession(name, process.env);
    const { session, record } = found;
    if (record.waited) {
      throw new ConfigurationError([
        `session: ${session.request.sessionId} was waited for before, and its end was told there`,
      ]);
    }
    record.waited = true;
    await saveRecord(session.paths, record, log);
    await tellCrashes(log);
    cancel.whenRequested((detail) => askToStop(session, { cause: 'cancelled', detail }));
    const limit = timeout === null ? [] : [AbortSignal.timeout(timeout)];
    const state = await takeOver(found, log, AbortSignal.any([cancel.over, ...limit]), 'main');
    if (!isFinal(state.status) && !cancel.requested) {
      record.waited = false;
      await saveRecord(session.paths, record, log);
      const sentence = `${state.name} has not ended within ${formatDuration(timeout ?? 0)}; it runs on (session ${state.sessionId}).`;
      return { succeeded: false, sentence };
    }
    const outcome = await conclude(session, state, record, log);
    if (!cancel.requested) await summarize(session, state, record, log, 'main');
    removeScripts(session);
    return outcome;
  });
}

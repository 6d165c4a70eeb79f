import * as core from '@actions/core';
import { z } from 'zod';
import { formatDuration } from '../session/duration.ts';
import { isFinal } from '../session/state.ts';
import { StepLog } from '../watch/step-log.ts';
import { currentState, findBackgroundSession } from './background.ts';
import type { Cancel } from './cancel.ts';
import { conclude, removeScripts, summarize } from './conclude.ts';
import { outcomeOf } from './outcome.ts';
import { readInputs } from './read-inputs.ts';
import { saveRecord } from './save-record.ts';
import { runMain } from './stage.ts';
import { stdoutSink } from './stdout.ts';
import { askToStop, takeOver } from './take-over.ts';

/** The inputs of `stop/action.yml`. */
export const stopInputsSchema = z.object({ session: z.string().default('') });

/** The stop action: ends a background session. That it failed by itself before is told, and fails nothing. */
export function stopSession(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const log = new StepLog(stdoutSink(() => cancel.request('the reader of the log is gone')));
    const { session: name } = readInputs(stopInputsSchema, (input) => core.getInput(input));
    const found = findBackgroundSession(name, process.env);
    const { session, record } = found;
    if (!isFinal((await currentState(session)).status))
      askToStop(session, { cause: 'stopped', detail: 'the stop action' });
    const state = await takeOver(found, log, cancel.over, 'main');
    const wasTold = record.waited || record.crashTold;
    record.waited = true;
    await saveRecord(session.paths, record, log);
    await conclude(session, state, record, log);
    await summarize(session, state, record, log, 'main');
    removeScripts(session);
    if (state.status === 'failed' && !wasTold) await log.error(outcomeOf(state, record.uploads).sentence);
    const after = formatDuration(state.durationMs);
    return {
      succeeded: true,
      sentence: `${state.name} was stopped: its session, ${state.status} after ${after}, is over.`,
    };
  });
}

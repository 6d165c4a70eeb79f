import * as core from '@actions/core';
import { z } from 'zod';
import { formatDuration } from '../session/duration.ts';
import { redactTexts } from '../session/redact-texts.ts';
import { isFinal, type SessionState } from '../session/state.ts';
import { identify } from '../system/process-identity.ts';
import { StepLog } from '../watch/step-log.ts';
import { currentState, findBackgroundSession, tellCrashes } from './background.ts';
import type { Cancel } from './cancel.ts';
import { conclude, removeScripts, setOutputs, summarize } from './conclude.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { readInputs } from './read-inputs.ts';
import { maskInLog, readRedaction } from './read-redaction.ts';
import { saveRecord } from './save-record.ts';
import { runMain } from './stage.ts';
import { stdoutSink } from './stdout.ts';
import { askToStop, takeOver } from './take-over.ts';

/** The inputs of `stop/action.yml`. */
export const stopInputsSchema = z.object({ session: z.string().default(''), redact: z.string().default('') });

/** The stop action: ends a background session. That it failed by itself before is told, and fails nothing. */
export function stopSession(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const redaction = readRedaction();
    const { session: name } = readInputs(stopInputsSchema, (input) => core.getInput(input));
    const found = findBackgroundSession(name, process.env);
    const { session, record } = found;
    const { workflowCommands } = record.settings;
    const log = new StepLog(
      stdoutSink(() => cancel.readerIsGone()),
      { workflowCommands },
    );
    await maskInLog(redaction, log);
    const before = await currentState(session, redaction);
    if (record.concluded && isFinal(before.status)) {
      setOutputs(session, before, record);
      return nothingToStop(before);
    }
    const wasTold = record.concluded || record.crashTold;
    record.follower = identify(process.pid);
    await saveRecord(session.paths, record, log);
    await tellCrashes(log, redaction);
    if (!isFinal(before.status)) askToStop(session, { cause: 'stopped', detail: 'the stop action' });
    const state = await takeOver(found, log, cancel.over, { stage: 'main', redaction });
    const end = { session, state: redactTexts(state, redaction.redact), redaction, record, log };
    await conclude(end, cancel.isUnread);
    await summarize(end, 'main');
    removeScripts(session);
    if (state.status === 'failed' && !wasTold) await log.error(outcomeOf(state, record.uploads).sentence);
    if (state.cause !== 'stopped') return nothingToStop(state);
    return { succeeded: true, sentence: `${state.name} was stopped after ${formatDuration(state.durationMs)}.` };
  });
}

function nothingToStop({ name, status }: SessionState): Outcome {
  return { succeeded: true, sentence: `There was nothing to stop: ${name} had ended before (${status}).` };
}

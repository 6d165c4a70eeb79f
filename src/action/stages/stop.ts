import * as core from '@actions/core';
import { StepLog } from '../../log/step-log.ts';
import { trimmedText } from '../../options/formats.ts';
import { option } from '../../options/option.ts';
import { redactTexts } from '../../session/redact-texts.ts';
import { isFinal, type SessionState } from '../../session/state/fold.ts';
import { identify } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import { readInputs } from '../inputs/read.ts';
import { maskInLog, readRedaction } from '../inputs/redaction.ts';
import { outcomeOf } from '../results/outcome.ts';
import { publishEnd, removeScripts, setOutputs, summarize } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { Outcome } from '../runner/stage.ts';
import { runMain } from '../runner/stage.ts';
import { stdoutSink } from '../runner/stdout.ts';
import { currentState, findBackgroundSession, reportCrashes } from '../session/background.ts';
import { requestStop, resumeSession } from '../session/resume.ts';

/** The inputs of `stop/action.yml`. */
export const stopOptions = { session: option('session', trimmedText, '') };

/** The stop action: ends a background session. That it failed by itself before is told, and fails nothing. */
export function stopSession(cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const redaction = readRedaction();
    const { stop } = await readInputs({ stop: stopOptions }, (input) => core.getInput(input));
    const found = findBackgroundSession(stop.session, process.env);
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
    await reportCrashes(log, redaction);
    if (!isFinal(before.status)) requestStop(session, { cause: 'stopped', detail: 'the stop action' });
    const state = await resumeSession(found, log, cancel.over, { stage: 'main', redaction });
    const end = { session, state: redactTexts(state, redaction.redact), redaction, record, log };
    await publishEnd(end, cancel.isUnread);
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

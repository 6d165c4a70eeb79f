import { redactTexts } from '../../session/redact-texts.ts';
import { readyOf, type SessionState } from '../../session/state/session-state.ts';
import { formatDuration } from '../../text/duration.ts';
import { setOutputs } from '../results/publish.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { Outcome } from '../runner/stage.ts';
import type { SessionStep } from '../runner/step-context.ts';

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

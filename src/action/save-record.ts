import type { SessionPaths } from '../session/paths.ts';
import { type StepRecord, writeStepRecord } from '../session/step-record.ts';
import { errorMessage } from '../system/errors.ts';
import type { StepLog } from '../watch/step-log.ts';

/** Saves for post what was done. Where that is impossible, on a full disk, the step goes on to say how its command ended. */
export async function saveRecord({ step }: SessionPaths, record: StepRecord, log: StepLog): Promise<void> {
  try {
    writeStepRecord(step, record);
  } catch (error) {
    await log.warning(`${step} could not be written (${errorMessage(error)}): post may do again what main has done.`);
  }
}

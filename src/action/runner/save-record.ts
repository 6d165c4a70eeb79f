import type { StepLog } from '../../log/step-log.ts';
import type { SessionPaths } from '../../session/paths.ts';
import { type StepRecord, writeStepRecord } from '../../session/step-record.ts';
import { errorMessage } from '../../system/errors.ts';

const told = new WeakSet<StepRecord>();

/**
 * Saves for post what was done. Where that is impossible, on a full disk, the step says so once and goes on to say how its
 * command ended.
 */
export async function saveRecord({ step }: SessionPaths, record: StepRecord, log: StepLog): Promise<void> {
  try {
    writeStepRecord(step, record);
  } catch (error) {
    if (told.has(record)) return;
    told.add(record);
    await log.warning(`${step} could not be written (${errorMessage(error)}): post may do again what main has done.`);
  }
}

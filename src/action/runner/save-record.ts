import type { StepRecord } from '../../session/step-record.ts';
import { writeJsonFile } from '../../session/write-json.ts';
import { errorMessage } from '../../system/errors.ts';
import type { SessionStep } from './step-context.ts';

const warnedOf = new WeakSet<StepRecord>();

/** Saves for post what the step has done. A failure, such as a full disk, is logged once and changes nothing else. */
export async function saveRecord({
  session,
  record,
  log,
}: Pick<SessionStep, 'session' | 'record' | 'log'>): Promise<void> {
  const { step } = session.paths;
  try {
    writeJsonFile(step, record);
  } catch (error) {
    if (warnedOf.has(record)) return;
    warnedOf.add(record);
    await log.warning(`Couldn't save progress to ${step} (${errorMessage(error)}). The post step may repeat work.`);
  }
}

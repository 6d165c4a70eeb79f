import * as core from '@actions/core';
import { EmbeddedRegistry } from '../../registry/embedded/embedded-registry.ts';
import { formatDuration } from '../../session/duration.ts';
import { monotonicMs } from '../../system/clock.ts';
import { signalProcess } from '../../system/process-identity.ts';
import { StepLog } from '../../watch/step-log.ts';
import { stdoutSink } from '../stdout.ts';
import { heldRecordSchema, heldSlotState } from './held-record.ts';
import { slotText } from './wording.ts';

/** The slot action's post stage: gives the job's slot back. */
export async function releaseSlot(): Promise<void> {
  const saved = core.getState(heldSlotState);
  if (saved === '') return;
  const { id, pool, numbers, registry: folder, keeper, sinceMono } = heldRecordSchema.parse(JSON.parse(saved));
  const log = new StepLog(stdoutSink(() => {}));
  const registry = await EmbeddedRegistry.open(folder);
  const wasHeld = await registry.release(id);
  registry.close();
  if (keeper !== null) signalProcess(keeper, 'SIGTERM');
  const slot = slotText(numbers, pool);
  const [was, it] = numbers.length === 1 ? ['was', 'it'] : ['were', 'they'];
  const time = formatDuration(monotonicMs() - sinceMono);
  if (wasHeld) return log.line(`${slot} ${was} given back after ${time}.`);
  return log.warning(
    `${slot} ${was} not held any more when the job ended, ${time} after ${it} ${was} taken: freed by hand, or because the job was taken for dead. Another job may have used ${it === 'it' ? 'it' : 'them'} meanwhile.`,
  );
}

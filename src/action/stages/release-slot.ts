import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import { StepLog } from '../../log/step-log.ts';
import { databaseFile } from '../../registry/sqlite/database.ts';
import { SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
import { monotonicMs } from '../../system/clock.ts';
import { replacementOf } from '../../system/own-file.ts';
import { signalProcess } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import { stdoutSink } from '../runner/stdout.ts';
import { slotText } from '../slots/messages.ts';
import { savedSlotSchema, savedSlotState } from '../slots/saved-slot.ts';

/** The slot action's post stage: releases the job's slot. */
export async function releaseSlot(): Promise<void> {
  const saved = core.getState(savedSlotState);
  if (saved === '') return;
  const { id, pool, numbers, registry: folder, keeper, sinceMono } = savedSlotSchema.parse(JSON.parse(saved));
  const log = new StepLog(stdoutSink());
  // The state can have been changed: nothing is made where there is no registry.
  if (replacementOf(databaseFile(folder)) !== undefined || !existsSync(databaseFile(folder)))
    return log.warning(
      `${slotText(numbers, pool)}: there is no registry in ${folder} any more, so it was not released.`,
    );
  const registry = await SqliteRegistry.open(folder);
  const wasHeld = await registry.release(id);
  registry.close();
  if (keeper !== null) signalProcess(keeper, 'SIGTERM');
  const slot = slotText(numbers, pool);
  const time = formatDuration(monotonicMs() - sinceMono);
  if (wasHeld) return log.line(`${slot}: released after ${time}.`);
  return log.warning(
    `${slot}: no longer held when the job ended, ${time} after it was taken. Somebody freed it by hand, or the registry took the job for dead. Another job may have used it meanwhile.`,
  );
}

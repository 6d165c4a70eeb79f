import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import { StepLog } from '../../log/step-log.ts';
import { RegistryError } from '../../registry/registry.ts';
import { databaseFile } from '../../registry/sqlite/database.ts';
import { impatientMs, SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
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
  const slot = slotText(numbers, pool);
  // The state can have been changed: nothing is made where there is no registry.
  if (replacementOf(databaseFile(folder)) !== undefined || !existsSync(databaseFile(folder)))
    return log.warning(`${slot}: there is no registry in ${folder} any more, so it was not released.`);
  let wasHeld: boolean;
  try {
    wasHeld = await release(folder, id);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    // The keeper, which gives it back when the job has ended, runs on.
    return log.warning(
      `${slot}: not given back. ${error.message} The slot is free when the runner's worker has ended.`,
    );
  }
  if (keeper !== null) signalProcess(keeper, 'SIGTERM');
  const time = formatDuration(monotonicMs() - sinceMono);
  if (wasHeld) return log.line(`${slot}: released after ${time}.`);
  return log.warning(
    `${slot}: no longer held when the job ended, ${time} after it was taken. Somebody freed it by hand, or the registry took the job for dead. Another job may have used it meanwhile.`,
  );
}

/** The end of a job does not wait for a registry that is locked. @throws RegistryError */
async function release(folder: string, id: string): Promise<boolean> {
  const registry = await SqliteRegistry.open(folder, { busyMs: impatientMs });
  try {
    return await registry.release(id);
  } finally {
    registry.close();
  }
}

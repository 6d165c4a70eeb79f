import { randomBytes } from 'node:crypto';
import { monotonicMs } from '../system/clock.ts';
import type { Slot, SlotRequest } from './slot.ts';

/** Returns the slot that a request begins as. */
export function newSlot({ pool, kind, permits, limits, process, label }: SlotRequest): Slot {
  const mono = monotonicMs();
  return {
    id: randomBytes(5).toString('hex'),
    pool,
    kind,
    permits,
    phase: 'waiting',
    numbers: [],
    under: null,
    limits,
    process,
    label,
    heartbeatMono: mono,
    arrivedMono: mono,
    preparedMono: null,
    since: null,
  };
}

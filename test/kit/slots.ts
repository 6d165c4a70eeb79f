import { defaultLimits } from '../../src/registry/limits.ts';
import type { HolderProcess, Label, Limits, Slot } from '../../src/registry/slot.ts';

const someProcess: HolderProcess = { boot: 'b', namespace: 'n', pid: 4711, startTime: '123' };

const someLabel: Label = { name: 'make', repository: 'owner/name', runUrl: 'https://github.com/owner/name' };

export function limits(some: Partial<Limits>): Limits {
  return { ...defaultLimits, ...some };
}

/** Makes a request that waits in the queue. */
export function waiter(id: string, some: Partial<Slot> = {}): Slot {
  return {
    id,
    pool: 'default',
    kind: 'background',
    permits: 1,
    phase: 'waiting',
    numbers: [],
    under: null,
    limits: defaultLimits,
    process: someProcess,
    label: someLabel,
    heartbeatMono: 0,
    arrivedMono: 0,
    preparedMono: null,
    since: null,
    ...some,
  };
}

/** Makes a held slot with a permit for each of its numbers. */
export function holder(id: string, some: Partial<Slot> & Pick<Slot, 'numbers'>): Slot {
  const permits = some.numbers.length;
  return waiter(id, { phase: 'bound', permits, preparedMono: 0, since: '2026-11-02T10:00:00.000Z', ...some });
}

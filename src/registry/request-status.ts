import { type Conditions, neverFits, queueOf, useOf } from './admission.ts';
import { type PoolState, type RequestStatus, SlotLostError } from './registry.ts';
import type { Limits, Slot } from './slot.ts';

/** A pool that was brought in order. */
export interface Pool {
  slots: readonly Slot[];
  machineLimits: Limits | undefined;
}

/** How a request stands. @throws SlotGoneError */
export function requestStatusOf(pool: Pool, id: string): RequestStatus {
  const slot = pool.slots.find((candidate) => candidate.id === id);
  if (slot === undefined) throw slotLost(id);
  const state = poolStateOf(pool, slot.limits);
  if (slot.phase !== 'waiting') return { kind: 'prepared', slot, ...state };
  if (neverFits(slot, state.limits)) return { kind: 'impossible', ...state };
  const place = queueOf(pool.slots).findIndex((candidate) => candidate.id === id) + 1;
  return { kind: 'waiting', slot, place, ...state };
}

export function poolStateOf({ slots, machineLimits }: Pool, own: Limits): PoolState {
  return {
    use: useOf(slots),
    limits: machineLimits ?? own,
    limitsFrom: machineLimits === undefined ? 'step' : 'machine',
    holders: slots.filter(({ phase }) => phase !== 'waiting'),
  };
}

/** Each in the line looks after the one before it: if that one has died, it has left. */
export function deadBefore(slots: readonly Slot[], id: string, { isDead }: Conditions): Slot | undefined {
  const line = queueOf(slots);
  const before = line[line.findIndex((slot) => slot.id === id) - 1];
  return before !== undefined && isDead(before) ? before : undefined;
}

export function slotLost(id: string): SlotLostError {
  return new SlotLostError(`the slot ${id} is not held any more: it was freed by hand, or not taken in time`);
}

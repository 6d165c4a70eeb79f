import { type Conditions, neverFits, queueOf, roomWithin, useOf } from './admission.ts';
import { isDead, isOrphaned } from './liveness.ts';
import { type PoolState, type PoolView, type RequestStatus, SlotLostError, type SlotView } from './registry.ts';
import type { Limits, Slot, SlotRequest } from './slot.ts';

/** A pool after `settle`. */
export interface Pool {
  slots: readonly Slot[];
  machineLimits: Limits | undefined;
}

/** A change of a pool, and the result of the call once requests have been admitted after it. */
export interface Change<T> {
  slots: readonly Slot[];
  result: (after: Pool) => T;
}

/** Returns the change that a request makes; `slot` is what it begins as. */
export function arrivalOf(pool: Pool, request: SlotRequest, slot: Slot): Change<RequestStatus> {
  const { slots } = pool;
  const limits = pool.machineLimits ?? request.limits;
  if (!limits.enabled) return { slots, result: () => ({ kind: 'off' }) };
  if (neverFits(request, limits)) {
    return { slots, result: (after) => ({ kind: 'impossible', ...poolStateOf(after, request.limits) }) };
  }
  const arrived = { ...slot, under: roomWithin(slots, request) };
  return { slots: [...slots, arrived], result: (after) => requestStatusOf(after, slot.id) };
}

/** @throws SlotLostError */
export function requestStatusOf(pool: Pool, id: string): RequestStatus {
  const slot = pool.slots.find((candidate) => candidate.id === id);
  if (slot === undefined) throw slotLost(id);
  const state = poolStateOf(pool, slot.limits);
  if (slot.phase !== 'waiting') return { kind: 'prepared', slot, ...state };
  if (neverFits(slot, state.limits)) return { kind: 'impossible', ...state };
  const place = queueOf(pool.slots).findIndex((candidate) => candidate.id === id) + 1;
  return { kind: 'waiting', slot, place, ...state };
}

function poolStateOf({ slots, machineLimits }: Pool, own: Limits): PoolState {
  return {
    use: useOf(slots),
    limits: machineLimits ?? own,
    limitsFrom: machineLimits === undefined ? 'step' : 'machine',
    holders: slots.filter(({ phase }) => phase !== 'waiting'),
  };
}

/** Returns whether a request stands behind all others: it can be admitted at all, and is not within a slot of its own job. */
export function takesItsTurn(request: SlotRequest, machineLimits: Limits | undefined): boolean {
  const limits = machineLimits ?? request.limits;
  return limits.enabled && !neverFits(request, limits) && request.within.length === 0;
}

/** Returns all pools that have slots, or limits of the machine, by name. */
export function poolViewsOf(slots: readonly Slot[], machineLimits: ReadonlyMap<string, Limits>): PoolView[] {
  const names = new Set([...machineLimits.keys(), ...slots.map(({ pool }) => pool)]);
  return [...names].sort().map((pool) => {
    const own = slots.filter((slot) => slot.pool === pool);
    return {
      pool,
      use: useOf(own),
      limits: machineLimits.get(pool) ?? null,
      slots: own.filter(({ phase }) => phase !== 'waiting').map(viewOf),
      waiters: queueOf(own).map(viewOf),
    };
  });
}

function viewOf(slot: Slot): SlotView {
  return { ...slot, alive: !isDead(slot), orphaned: isOrphaned(slot) };
}

/** Returns the request right before this one in the queue if it is dead: each waiter checks its predecessor. */
export function deadBefore(slots: readonly Slot[], id: string, { isDead }: Conditions): Slot | undefined {
  const queue = queueOf(slots);
  const before = queue[queue.findIndex((slot) => slot.id === id) - 1];
  return before !== undefined && isDead(before) ? before : undefined;
}

export function slotLost(id: string): SlotLostError {
  return new SlotLostError(`the slot ${id} is not held any more: it was freed by hand, or not taken in time`);
}

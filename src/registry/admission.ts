import type { Limits, Slot, SlotKind, Use } from './slot.ts';

/** A reserved slot must be bound within this time. */
export const preparedMs = 60_000;

export interface Conditions {
  nowMono: number;
  /** That moment for people: wall clock, ISO 8601. */
  now: string;
  isDead: (slot: Slot) => boolean;
  /** The machine owner's limits for this pool; undefined if there are none. */
  machineLimits: Limits | undefined;
}

export interface Settlement {
  /** The pool afterwards. A slot that did not change is the same object. */
  slots: Slot[];
  admitted: Slot[];
  /** Slots whose holder is dead, or that were reserved and not bound in time. */
  freed: Slot[];
}

/** Brings a pool in order: frees the slots that nobody holds any more, then admits requests from the queue. Pure. */
export function settle(pool: readonly Slot[], conditions: Conditions): Settlement {
  const freed = pool.filter((slot) => slot.phase !== 'waiting' && isAbandoned(slot, conditions));
  return { freed, ...admit(freed.reduce(without, [...pool]), conditions) };
}

/** Returns the pool without a slot. Slots taken within it become slots of their own and still count once. */
export function without(slots: readonly Slot[], removed: Slot): Slot[] {
  return slots
    .filter(({ id }) => id !== removed.id)
    .map((slot) => (slot.under === removed.id ? { ...slot, under: null } : slot));
}

export function useOf(slots: readonly Slot[]): Use {
  const use = { visible: 0, background: 0, total: 0 };
  for (const slot of slots) if (slot.phase !== 'waiting') add(use, slot);
  return use;
}

/**
 * Returns the waiting requests in the order of their turns. A request within a slot that its own job holds comes first:
 * others may be waiting for that very job.
 */
export function queueOf(slots: readonly Slot[]): Slot[] {
  return slots
    .filter(({ phase }) => phase === 'waiting')
    .sort((a, b) => Number(a.under === null) - Number(b.under === null) || a.arrivedMono - b.arrivedMono);
}

/** Returns whether a request exceeds the limits by itself, so that even an empty pool would not admit it. */
export function neverFits({ kind, permits }: { kind: SlotKind; permits: number }, limits: Limits): boolean {
  return limits.enabled && (permits > limits[kind] || permits > limits.total);
}

/** Returns the id of a visible slot of the requester's job that can still lend this many permits, or null. */
export function roomWithin(
  slots: readonly Slot[],
  { kind, permits, within }: { kind: SlotKind; permits: number; within: readonly string[] },
): string | null {
  if (kind === 'visible') return null;
  const own = slots.find(
    (slot) =>
      within.includes(slot.id) &&
      slot.kind === 'visible' &&
      slot.phase === 'bound' &&
      slot.permits >= permits + permitsWithin(slots, slot.id),
  );
  return own?.id ?? null;
}

function isAbandoned(slot: Slot, { nowMono, isDead }: Conditions): boolean {
  const isReserved = slot.phase === 'prepared' || slot.phase === 'finalized';
  return isDead(slot) || (isReserved && nowMono - (slot.preparedMono ?? 0) > preparedMs);
}

/**
 * First come, first served. A request that does not fit yet has its permits set aside: a later one overtakes it only
 * when that cannot delay it, so that small requests never starve a large one. `isDead` is called only for the requests
 * whose death decides who is admitted now: checking every process of a long queue would hold up the whole machine.
 */
function admit(pool: Slot[], conditions: Conditions): Pick<Settlement, 'slots' | 'admitted'> {
  let slots = pool;
  const admitted: Slot[] = [];
  for (let next = nextOf(slots, conditions); next !== undefined; next = nextOf(slots, conditions)) {
    const { slot } = next;
    if (next.isDead) {
      slots = without(slots, slot);
      continue;
    }
    const { nowMono: preparedMono, now: since } = conditions;
    const prepared: Slot = { ...slot, phase: 'prepared', numbers: freeNumbers(slots, slot), preparedMono, since };
    slots = slots.map((other) => (other.id === slot.id ? prepared : other));
    admitted.push(prepared);
  }
  return { slots, admitted };
}

/** Returns the request to admit next, or a dead one that blocks another; undefined when there is neither. */
function nextOf(slots: readonly Slot[], { machineLimits, isDead }: Conditions) {
  const use = useOf(slots);
  const claimed = { ...use };
  const before: Slot[] = [];
  for (const waiter of queueOf(slots)) {
    const limits = machineLimits ?? waiter.limits;
    if (neverFits(waiter, limits)) continue;
    if (fits(waiter, claimed, limits)) return { slot: waiter, isDead: isDead(waiter) };
    // It would fit if it were not for the requests before it.
    const dead = fits(waiter, use, limits) ? before.find(isDead) : undefined;
    if (dead !== undefined) return { slot: dead, isDead: true };
    add(claimed, waiter);
    before.push(waiter);
  }
  return undefined;
}

function fits({ kind, permits, under }: Slot, claimed: Use, limits: Limits): boolean {
  if (!limits.enabled) return true;
  return claimed[kind] + permits <= limits[kind] && (under !== null || claimed.total + permits <= limits.total);
}

function add(use: Use, { kind, permits, under }: Slot): void {
  use[kind] += permits;
  if (under === null) use.total += permits;
}

function permitsWithin(slots: readonly Slot[], id: string): number {
  return slots.filter(({ under }) => under === id).reduce((sum, { permits }) => sum + permits, 0);
}

/** Returns the lowest free numbers: of the whole pool, or of the slot that the request is taken within. */
function freeNumbers(slots: readonly Slot[], { under, permits }: Slot): number[] {
  const taken = new Set(
    slots.filter((slot) => under === null || slot.under === under).flatMap(({ numbers }) => numbers),
  );
  const own = slots.find(({ id }) => id === under)?.numbers;
  const candidates = own ?? Array.from({ length: taken.size + permits }, (_, number) => number);
  return candidates.filter((number) => !taken.has(number)).slice(0, permits);
}

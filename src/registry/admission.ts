import type { Limits, Slot, SlotKind, Use } from './slot.ts';

/** What is reserved must be bound within this time. */
const preparedMs = 60_000;

export interface Conditions {
  nowMono: number;
  /** The same moment for people: wall clock, ISO 8601. */
  now: string;
  isDead: (slot: Slot) => boolean;
  /** The machine owner's word on this pool; undefined where there is none. */
  machineLimits: Limits | undefined;
}

/** Why a slot was freed by somebody else than its holder. */
export type Loss = 'its process is gone' | 'it was reserved for 60 s and not taken';

export interface Settlement {
  /** The pool afterwards. A slot that did not change is the same object. */
  slots: Slot[];
  admitted: Slot[];
  freed: { slot: Slot; why: Loss }[];
}

/** Brings a pool in order: frees what nobody holds any more, and admits from the line whoever has room now. Pure. */
export function settle(pool: readonly Slot[], conditions: Conditions): Settlement {
  const freed: Settlement['freed'] = [];
  let slots = [...pool];
  for (const slot of pool.filter(({ phase }) => phase !== 'waiting')) {
    const why = lossOf(slot, conditions);
    if (why === undefined) continue;
    slots = without(slots, slot);
    freed.push({ slot, why });
  }
  return { freed, ...admit(slots, conditions) };
}

/** The pool without this slot. What was taken within it stands on its own from now on, and is counted once all the time. */
export function without(slots: readonly Slot[], gone: Slot): Slot[] {
  return slots
    .filter(({ id }) => id !== gone.id)
    .map((slot) => (slot.under === gone.id ? { ...slot, under: null } : slot));
}

export function useOf(slots: readonly Slot[]): Use {
  const use = { visible: 0, background: 0, total: 0 };
  for (const slot of slots) if (slot.phase !== 'waiting') add(use, slot);
  return use;
}

/**
 * Who comes before whom. What is taken within a slot that the asker's job holds comes first: others may wait for that
 * very job.
 */
export function queueOf(slots: readonly Slot[]): Slot[] {
  return slots
    .filter(({ phase }) => phase === 'waiting')
    .sort((a, b) => Number(a.under === null) - Number(b.under === null) || a.arrivedMono - b.arrivedMono);
}

/** Whether not even an empty pool has room for it. */
export function neverFits({ kind, permits }: { kind: SlotKind; permits: number }, limits: Limits): boolean {
  return limits.enabled && (permits > limits[kind] || permits > limits.total);
}

/** The visible slot of the asker's job that still has these permits to give. */
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

function lossOf(slot: Slot, { nowMono, isDead }: Conditions): Loss | undefined {
  if (isDead(slot)) return 'its process is gone';
  const isReserved = slot.phase === 'prepared' || slot.phase === 'finalized';
  return isReserved && nowMono - (slot.preparedMono ?? 0) > preparedMs
    ? 'it was reserved for 60 s and not taken'
    : undefined;
}

/**
 * First come, first served. Whoever does not fit yet has its permits set aside: a later one passes only when that cannot
 * delay it, so that a large request is not starved by small ones. Only those are looked at on whose life it depends now
 * who is admitted: a look at each of a long line would hold up everybody.
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

/** Who is to be admitted next, or who died in the line and stands in somebody's way. */
function nextOf(slots: readonly Slot[], { machineLimits, isDead }: Conditions) {
  const use = useOf(slots);
  const claimed = { ...use };
  const before: Slot[] = [];
  for (const waiter of queueOf(slots)) {
    const limits = machineLimits ?? waiter.limits;
    if (neverFits(waiter, limits)) continue;
    if (fits(waiter, claimed, limits)) return { slot: waiter, isDead: isDead(waiter) };
    // There is room for it, but for those before it.
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

function freeNumbers(slots: readonly Slot[], { under, permits }: Slot): number[] {
  const taken = new Set(
    slots.filter((slot) => under === null || slot.under === under).flatMap(({ numbers }) => numbers),
  );
  const own = slots.find(({ id }) => id === under)?.numbers;
  const candidates = own ?? Array.from({ length: taken.size + permits }, (_, number) => number);
  return candidates.filter((number) => !taken.has(number)).slice(0, permits);
}

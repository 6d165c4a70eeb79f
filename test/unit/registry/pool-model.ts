import fc from 'fast-check';
import {
  type Conditions,
  neverFits,
  roomWithin,
  type Settlement,
  settle,
  without,
} from '../../../src/registry/admission.ts';
import type { Limits, Slot, SlotKind } from '../../../src/registry/slot.ts';
import { waiter } from '../../kit/slots.ts';

/** An event in a pool. Requests have explicit ids, so that a list of operations stays valid if others are left out. */
export type Operation =
  | { do: 'request'; id: string; kind: SlotKind; permits: number; within: readonly string[] }
  | { do: 'finalize' | 'bind' | 'release' | 'die'; id: string }
  | { do: 'pass'; ms: number };

/** One call of `settle`. */
export interface Step {
  before: readonly Slot[];
  settlement: Settlement;
}

/** A pool to which operations are applied one by one, as the registry does. */
export class PoolModel {
  readonly limits: Limits;
  readonly admittedAt = new Map<string, number>();
  readonly #dead = new Set<string>();
  slots: Slot[] = [];
  #nowMono = 1_000;
  #step = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  get conditions(): Conditions {
    const isDead = ({ id }: Slot) => this.#dead.has(id);
    return { nowMono: this.#nowMono, now: new Date(this.#nowMono).toISOString(), isDead, machineLimits: this.limits };
  }

  /** Settles the pool, changes it, and settles it again. Returns both steps. */
  apply(operation: Operation): Step[] {
    this.#step += 1;
    this.#nowMono += 1;
    if (operation.do === 'pass') this.#nowMono += operation.ms;
    if (operation.do === 'die') this.#dead.add(operation.id);
    const first = this.#settle(this.slots);
    return [first, this.#settle(this.#changed(operation))];
  }

  isThere(id: string): boolean {
    return this.slots.some((slot) => slot.id === id);
  }

  isDead(id: string): boolean {
    return this.#dead.has(id);
  }

  #settle(before: readonly Slot[]): Step {
    const settlement = settle(before, this.conditions);
    for (const { id } of settlement.admitted) this.admittedAt.set(id, this.#step);
    this.slots = settlement.slots;
    return { before, settlement };
  }

  #changed(operation: Operation): readonly Slot[] {
    switch (operation.do) {
      case 'request': {
        const { do: _, within, ...request } = operation;
        if (neverFits(request, this.limits)) return this.slots;
        const under = roomWithin(this.slots, { ...request, within });
        return [...this.slots, waiter(request.id, { ...request, under, arrivedMono: this.#nowMono })];
      }
      case 'finalize':
        return this.#move(operation.id, ['prepared'], 'finalized');
      case 'bind':
        return this.#move(operation.id, ['prepared', 'finalized'], 'bound');
      case 'release':
        return this.slots.filter(({ id }) => id === operation.id).reduce(without, this.slots);
      default:
        return this.slots;
    }
  }

  #move(id: string, from: Slot['phase'][], phase: Slot['phase']): Slot[] {
    return this.slots.map((slot) => (slot.id === id && from.includes(slot.phase) ? { ...slot, phase } : slot));
  }
}

const limit = fc.nat({ max: 5 });

/** Small limits, 0 included, so that pools fill up. */
export const smallLimits: fc.Arbitrary<Limits> = fc.record({
  enabled: fc.constant(true),
  visible: limit,
  background: limit,
  total: limit,
});

export const kind = fc.constantFrom<SlotKind>('visible', 'background');
const permits = fc.oneof(
  { weight: 3, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
);
const which = fc.nat();
const rough = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('request' as const), kind, permits, within: fc.option(which) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('bind' as const), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('finalize', 'release', 'die' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(1, 40_000, 60_001) }) },
);

/** Generates operations that refer only to earlier requests. */
export function operations({ nested }: { nested: boolean }): fc.Arbitrary<Operation[]> {
  return fc.array(rough, { maxLength: 60 }).map((all) => {
    const requests: { id: string; kind: SlotKind }[] = [];
    return all.map((each, index): Operation => {
      if (each.do === 'pass') return each;
      if (each.do === 'request') {
        const visible = requests.filter((other) => other.kind === 'visible');
        const parent = each.within === null || !nested ? undefined : visible[each.within % visible.length];
        const id = `r${index}`;
        requests.push({ id, kind: each.kind });
        return {
          do: 'request',
          id,
          kind: each.kind,
          permits: each.permits,
          within: parent === undefined ? [] : [parent.id],
        };
      }
      const id = requests[each.which % requests.length]?.id;
      return id === undefined ? { do: 'pass', ms: 1 } : { do: each.do, id };
    });
  });
}

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
import { waiter } from './slots.ts';

/** What can happen to a pool. A request is known by the id that its asking gave it, so that others can be left out. */
export type Operation =
  | { do: 'ask'; id: string; kind: SlotKind; permits: number; within: readonly string[] }
  | { do: 'finalize' | 'bind' | 'release' | 'die'; id: string }
  | { do: 'pass'; ms: number };

/** One step: the pool was brought in order, changed, and brought in order again. */
export interface Step {
  before: readonly Slot[];
  settlement: Settlement;
}

/** A pool in which one operation after the other happens, as the registry lets them. */
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

  /** The two times the pool is brought in order. */
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
      case 'ask': {
        const { do: _, within, ...asked } = operation;
        if (neverFits(asked, this.limits)) return this.slots;
        const under = roomWithin(this.slots, { ...asked, within });
        return [...this.slots, waiter(asked.id, { ...asked, under, arrivedMono: this.#nowMono })];
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

/** Small ones, so that everything is tight; 0 among them. */
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
  { weight: 6, arbitrary: fc.record({ do: fc.constant('ask' as const), kind, permits, within: fc.option(which) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('bind' as const), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('finalize', 'release', 'die' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(1, 40_000, 60_001) }) },
);

/** Operations that name requests made before them. */
export function operations({ nested }: { nested: boolean }): fc.Arbitrary<Operation[]> {
  return fc.array(rough, { maxLength: 60 }).map((all) => {
    const asked: { id: string; kind: SlotKind }[] = [];
    return all.map((each, index): Operation => {
      if (each.do === 'pass') return each;
      if (each.do === 'ask') {
        const visible = asked.filter((other) => other.kind === 'visible');
        const parent = each.within === null || !nested ? undefined : visible[each.within % visible.length];
        const id = `r${index}`;
        asked.push({ id, kind: each.kind });
        return {
          do: 'ask',
          id,
          kind: each.kind,
          permits: each.permits,
          within: parent === undefined ? [] : [parent.id],
        };
      }
      const id = asked[each.which % asked.length]?.id;
      return id === undefined ? { do: 'pass', ms: 1 } : { do: each.do, id };
    });
  });
}

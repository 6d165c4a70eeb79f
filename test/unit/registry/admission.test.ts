import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueOf, settle, useOf } from '../../../src/registry/admission.ts';
import type { Limits, Slot } from '../../../src/registry/slot.ts';
import { kind, type Operation, operations, PoolModel, type Step, smallLimits } from './pool-model.ts';

// Properties that hold after any operations on a pool. They count permits by their numbers, not with the functions of
// admission.ts.

describe('the permits in use', () => {
  it('are never more than visible, background and total', () => {
    always((model, { settlement: { slots } }) => {
      const held = heldOf(slots);
      const { visible, background, total } = model.limits;
      expect(permitsOf(held.filter(({ kind }) => kind === 'visible'))).toBeLessThanOrEqual(visible);
      expect(permitsOf(held.filter(({ kind }) => kind === 'background'))).toBeLessThanOrEqual(background);
      expect(numbersOf(held).size).toBeLessThanOrEqual(total);
    });
  });

  it('are counted once, even if one is used within another', () => {
    always((_, { settlement: { slots } }) => expect(useOf(slots).total).toBe(numbersOf(heldOf(slots)).size));
  });
});

describe('the numbers of a slot', () => {
  it('are unique, one for each permit', () => {
    always((_, { settlement: { slots } }) => {
      const held = heldOf(slots);
      expect(held.every(({ numbers, permits }) => new Set(numbers).size === permits)).toBe(true);
      const own = held.filter(({ under }) => under === null).flatMap(({ numbers }) => numbers);
      expect(own).toHaveLength(new Set(own).size);
      for (const parent of held) {
        const within = held.filter(({ under }) => under === parent.id).flatMap(({ numbers }) => numbers);
        expect(within).toHaveLength(new Set(within).size);
        expect(parent.numbers).toEqual(expect.arrayContaining(within));
      }
    });
  });

  it('are the lowest free ones', () => {
    always((_, { settlement: { slots, admitted } }) => {
      admitted.forEach(({ under, permits, numbers }, index) => {
        const later = new Set(admitted.slice(index).map(({ id }) => id));
        const earlier = heldOf(slots).filter(({ id }) => !later.has(id));
        const parent = slots.find(({ id }) => id === under);
        const taken = numbersOf(earlier.filter((slot) => parent === undefined || slot.under === under));
        const all = parent?.numbers ?? Array.from({ length: 40 }, (__, number) => number);
        expect(numbers).toEqual(all.filter((number) => !taken.has(number)).slice(0, permits));
      });
    });
  });

  it('stay the same as long as it is held', () => {
    always((_, { before, settlement: { slots } }) => {
      const numbers = new Map(heldOf(before).map((slot) => [slot.id, slot.numbers]));
      const kept = heldOf(slots).filter(({ id }) => numbers.has(id));
      expect(kept.map((slot) => slot.numbers)).toEqual(kept.map(({ id }) => numbers.get(id)));
    });
  });
});

describe('the queue', () => {
  it('admits requests of one kind in the order of their arrival', () => {
    always((_, { settlement: { slots, admitted } }) => {
      for (const { kind, under, arrivedMono } of admitted) {
        const rivals = slots.filter((slot) => slot.phase === 'waiting' && slot.kind === kind);
        const before = rivals.filter(
          (slot) => (slot.under === null) === (under === null) && slot.arrivedMono < arrivedMono,
        );
        expect(before).toEqual([]);
      }
    });
  });

  it('lets no request overtake one that it could delay', () => {
    fc.assert(
      fc.property(smallLimits, operations({ nested: false }), fc.nat({ max: 60 }), (limits, all, last) => {
        // Without the later requests, each of the earlier ones is admitted at the same step.
        const alone = all.map((each, index) =>
          isOf(each, (number) => number > last) && index > last ? nothing : each,
        );
        const [withLater, without] = [admissions(limits, all), admissions(limits, alone)];
        const earlier = [...withLater].filter(([id]) => Number(id.slice(1)) <= last);
        expect(Object.fromEntries(earlier)).toEqual(Object.fromEntries(without));
      }),
      { numRuns: 500 },
    );
  });

  it('admits its first request once all holders of that moment have released, whatever is requested meanwhile', () => {
    fc.assert(
      fc.property(smallLimits, operations({ nested: false }), fc.infiniteStream(kind), (limits, all, kinds) => {
        const model = new PoolModel(limits);
        for (const each of all) model.apply(each);
        const first = queueOf(model.slots)[0];
        for (const { id } of heldOf(model.slots)) {
          model.apply({ do: 'request', id: `later-${id}`, kind: kinds.next().value, permits: 1, within: [] });
          model.apply({ do: 'release', id });
        }
        expect(queueOf(model.slots).map(({ id }) => id)).not.toContain(first?.id);
      }),
      { numRuns: 500 },
    );
  });

  it('is not blocked by dead requests', () => {
    always((model, { before }) => {
      const alive = before.filter(({ phase, id }) => phase !== 'waiting' || !model.isDead(id));
      const { slots, ...others } = settle(before, model.conditions);
      // Dead requests may stay in the queue as long as they block nobody.
      const rest = slots.filter(({ phase, id }) => phase !== 'waiting' || !model.isDead(id));
      expect({ slots: rest, ...others }).toEqual(settle(alive, model.conditions));
    });
  });
});

describe('a settled pool', () => {
  it('does not change when it is settled again', () => {
    always((model, { settlement: { slots } }) => {
      const again = settle(slots, model.conditions);
      expect(again).toEqual({ slots, admitted: [], freed: [] });
      expect(again.slots.every((slot, index) => slot === slots[index])).toBe(true);
    });
  });

  it('keeps the objects of slots that did not change', () => {
    always((_, { before, settlement: { slots } }) => {
      for (const slot of slots) {
        const old = before.find(({ id }) => id === slot.id);
        expect(old === slot).toBe(JSON.stringify(old) === JSON.stringify(slot));
      }
    });
  });

  it('has no slots of dead processes, and none that were reserved more than 60 s ago', () => {
    always((model, { before, settlement: { slots, freed } }) => {
      const { nowMono } = model.conditions;
      const overdue = heldOf(before).filter(
        ({ phase, preparedMono }) => phase !== 'bound' && nowMono - (preparedMono ?? 0) > 60_000,
      );
      const dead = before.filter(({ id }) => model.isDead(id));
      const lost = new Set([...overdue, ...dead].map(({ id }) => id));
      expect(heldOf(slots).filter(({ id }) => lost.has(id))).toEqual([]);
      expect(new Set(freed)).toEqual(new Set(heldOf(before).filter(({ id }) => lost.has(id))));
    });
  });
});

/** Checks each time that a pool is settled, which is twice for every operation. */
function always(check: (model: PoolModel, step: Step) => void): void {
  fc.assert(
    fc.property(smallLimits, operations({ nested: true }), (limits, all) => {
      const model = new PoolModel(limits);
      for (const each of all) for (const step of model.apply(each)) check(model, step);
    }),
    { numRuns: 300 },
  );
}

const nothing: Operation = { do: 'pass', ms: 0 };

function isOf(operation: Operation, matches: (number: number) => boolean): boolean {
  return 'id' in operation && matches(Number(operation.id.slice(1)));
}

/** Returns the step at which each request was admitted. */
function admissions(limits: Limits, all: readonly Operation[]): Map<string, number> {
  const model = new PoolModel(limits);
  for (const each of all) model.apply(each);
  return model.admittedAt;
}

function heldOf(slots: readonly Slot[]): Slot[] {
  return slots.filter(({ phase }) => phase !== 'waiting');
}

function permitsOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { permits }) => sum + permits, 0);
}

function numbersOf(slots: readonly Slot[]): Set<number> {
  return new Set(slots.flatMap(({ numbers }) => numbers));
}

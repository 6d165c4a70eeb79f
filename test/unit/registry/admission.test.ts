import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueOf, settle, useOf } from '../../../src/registry/admission.ts';
import type { Limits, Slot } from '../../../src/registry/slot.ts';
import { kind, type Operation, operations, PoolModel, type Step, smallLimits } from './pool-model.ts';

// After any operations on a pool, whatever they are. How `settle` counts is not used here: every permit has a number.

describe('the permits that are out', () => {
  it('are never more than visible, background and total', () => {
    always((model, { settlement: { slots } }) => {
      const held = heldOf(slots);
      const { visible, background, total } = model.limits;
      expect(permitsOf(held.filter(({ kind }) => kind === 'visible'))).toBeLessThanOrEqual(visible);
      expect(permitsOf(held.filter(({ kind }) => kind === 'background'))).toBeLessThanOrEqual(background);
      expect(numbersOf(held).size).toBeLessThanOrEqual(total);
    });
  });

  it('are counted once, also where one is used within another', () => {
    always((_, { settlement: { slots } }) => expect(useOf(slots).total).toBe(numbersOf(heldOf(slots)).size));
  });
});

describe('the numbers of a slot', () => {
  it('are one for each permit, and nobody else has them', () => {
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

  it('are the lowest that were free', () => {
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

  it('stay the same for as long as it is held', () => {
    always((_, { before, settlement: { slots } }) => {
      const numbers = new Map(heldOf(before).map((slot) => [slot.id, slot.numbers]));
      const kept = heldOf(slots).filter(({ id }) => numbers.has(id));
      expect(kept.map((slot) => slot.numbers)).toEqual(kept.map(({ id }) => numbers.get(id)));
    });
  });
});

describe('the line', () => {
  it('admits those of one kind in the order in which they came', () => {
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

  it('lets nobody pass who could delay one that came before', () => {
    fc.assert(
      fc.property(smallLimits, operations({ nested: false }), fc.nat({ max: 60 }), (limits, all, last) => {
        // The same without all that came later: each of the others is admitted at the same moment.
        const alone = all.map((each, index) => (isOf(each, (asked) => asked > last) && index > last ? nothing : each));
        const [withLater, without] = [admissions(limits, all), admissions(limits, alone)];
        const earlier = [...withLater].filter(([id]) => Number(id.slice(1)) <= last);
        expect(Object.fromEntries(earlier)).toEqual(Object.fromEntries(without));
      }),
      { numRuns: 500 },
    );
  });

  it('admits its first once all have released who held something then, whoever asks meanwhile', () => {
    fc.assert(
      fc.property(smallLimits, operations({ nested: false }), fc.infiniteStream(kind), (limits, all, kinds) => {
        const model = new PoolModel(limits);
        for (const each of all) model.apply(each);
        const first = queueOf(model.slots)[0];
        for (const { id } of heldOf(model.slots)) {
          model.apply({ do: 'ask', id: `later-${id}`, kind: kinds.next().value, permits: 1, within: [] });
          model.apply({ do: 'release', id });
        }
        expect(queueOf(model.slots).map(({ id }) => id)).not.toContain(first?.id);
      }),
      { numRuns: 500 },
    );
  });

  it('is not held up by the dead', () => {
    always((model, { before }) => {
      const alive = before.filter(({ phase, id }) => phase !== 'waiting' || !model.isDead(id));
      const { slots, ...rest } = settle(before, model.conditions);
      // Who died in the line may still stand there, in nobody's way.
      const left = slots.filter(({ phase, id }) => phase !== 'waiting' || !model.isDead(id));
      expect({ slots: left, ...rest }).toEqual(settle(alive, model.conditions));
    });
  });
});

describe('a pool that was brought in order', () => {
  it('stays as it is', () => {
    always((model, { settlement: { slots } }) => {
      const again = settle(slots, model.conditions);
      expect(again).toEqual({ slots, admitted: [], freed: [] });
      expect(again.slots.every((slot, index) => slot === slots[index])).toBe(true);
    });
  });

  it('has the same objects where nothing changed', () => {
    always((_, { before, settlement: { slots } }) => {
      for (const slot of slots) {
        const old = before.find(({ id }) => id === slot.id);
        expect(old === slot).toBe(JSON.stringify(old) === JSON.stringify(slot));
      }
    });
  });

  it('holds nothing of the dead, and nothing reserved for more than 60 s', () => {
    always((model, { before, settlement: { slots, freed } }) => {
      const { nowMono } = model.conditions;
      const overdue = heldOf(before).filter(
        ({ phase, preparedMono }) => phase !== 'bound' && nowMono - (preparedMono ?? 0) > 60_000,
      );
      const dead = before.filter(({ id }) => model.isDead(id));
      const gone = new Set([...overdue, ...dead].map(({ id }) => id));
      expect(heldOf(slots).filter(({ id }) => gone.has(id))).toEqual([]);
      expect(new Set(freed)).toEqual(new Set(heldOf(before).filter(({ id }) => gone.has(id))));
    });
  });
});

/** Checks after every operation, and each time the pool is brought in order within it. */
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

function isOf(operation: Operation, matches: (asked: number) => boolean): boolean {
  return 'id' in operation && matches(Number(operation.id.slice(1)));
}

/** When which request was admitted. */
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Conditions,
  neverFits,
  queueOf,
  roomWithin,
  settle,
  useOf,
  without,
} from '../../../src/registry/admission.ts';
import { defaultLimits } from '../../../src/registry/slot.ts';
import { kind, operations, PoolModel, smallLimits } from './pool-model.ts';
import { holder, limits, waiter } from './slots.ts';

const conditions: Conditions = {
  nowMono: 1_000,
  now: '2026-11-02T10:00:00.000Z',
  isDead: () => false,
  machineLimits: undefined,
};
const idsOf = (slots: readonly { id: string }[]) => slots.map(({ id }) => id);

describe('a request that was admitted', () => {
  it('is reserved from now on', () => {
    const { slots, admitted } = settle([waiter('a', { permits: 2 })], conditions);
    expect(slots).toEqual([
      waiter('a', { permits: 2, phase: 'prepared', numbers: [0, 1], preparedMono: 1_000, since: conditions.now }),
    ]);
    expect(admitted).toEqual(slots);
  });

  it('passes a large one that waits for permits of the other kind only', () => {
    const own = limits({ visible: 2, background: 2, total: 8 });
    const pool = [
      holder('v', { kind: 'visible', numbers: [0], limits: own }),
      waiter('large', { kind: 'visible', permits: 2, arrivedMono: 1, limits: own }),
      waiter('small', { kind: 'visible', arrivedMono: 2, limits: own }),
      waiter('other', { kind: 'background', arrivedMono: 3, limits: own }),
    ];
    expect(idsOf(settle(pool, conditions).admitted)).toEqual(['other']);
  });

  it('comes first when it is taken within a slot of its own job', () => {
    const own = limits({ background: 1, total: 1 });
    const pool = [
      holder('v', { kind: 'visible', numbers: [3], limits: own }),
      waiter('early', { arrivedMono: 1, limits: own }),
      waiter('own', { arrivedMono: 2, under: 'v', limits: own }),
    ];
    expect(idsOf(queueOf(pool))).toEqual(['own', 'early']);
    expect(settle(pool, conditions).admitted).toMatchObject([{ id: 'own', numbers: [3] }]);
  });
});

describe('limits', () => {
  it.each([
    ['visible', 'visible', { visible: 0 }],
    ['background', 'background', { background: 0 }],
    ['total', 'visible', { total: 0 }],
    ['total', 'background', { total: 0 }],
  ] as const)('of 0 %s admit nobody who is %s', (_, of, own) => {
    const request = waiter('a', { kind: of, limits: limits(own) });
    expect(neverFits(request, request.limits)).toBe(true);
    expect(settle([request], conditions).admitted).toEqual([]);
  });

  it('never fit a request that not even an empty pool admits, and no other', () => {
    fc.assert(
      fc.property(smallLimits, kind, fc.integer({ min: 1, max: 6 }), (own, of, permits) => {
        const request = waiter('a', { kind: of, permits, limits: own });
        expect(settle([request], conditions).admitted).toHaveLength(neverFits(request, own) ? 0 : 1);
      }),
    );
  });

  it('of a request that never fits hold up nobody behind it', () => {
    const pool = [waiter('huge', { permits: 9, arrivedMono: 1 }), waiter('a', { permits: 8, arrivedMono: 2 })];
    expect(idsOf(settle(pool, conditions).admitted)).toEqual(['a']);
  });

  it('that are switched off admit everyone, with numbers of their own', () => {
    const off = limits({ enabled: false, visible: 0, background: 0, total: 0 });
    fc.assert(
      fc.property(operations({ nested: false }), (all) => {
        const model = new PoolModel({ ...defaultLimits, visible: 2, background: 2, total: 3 });
        for (const each of all) model.apply(each);
        const { slots } = settle(model.slots, { ...model.conditions, machineLimits: off });
        expect(queueOf(slots)).toEqual([]);
        const numbers = slots.flatMap((slot) => slot.numbers);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });

  it('of the machine win over those of the step', () => {
    const pool = [waiter('a', { limits: limits({ total: 0 }) }), waiter('b', { limits: limits({ total: 8 }) })];
    expect(idsOf(settle(pool, conditions).admitted)).toEqual(['b']);
    expect(idsOf(settle(pool, { ...conditions, machineLimits: limits({ total: 1 }) }).admitted)).toEqual(['a']);
  });

  it('that became smaller take nothing away', () => {
    const pool = [holder('a', { numbers: [0, 1, 2] }), waiter('b')];
    const settled = settle(pool, { ...conditions, machineLimits: limits({ total: 2 }) });
    expect(settled).toEqual({ slots: pool, admitted: [], freed: [] });
  });
});

describe('a slot that is reserved', () => {
  it.each(['prepared', 'finalized'] as const)('and %s is held for 60 s, and then freed', (phase) => {
    const slot = holder('a', { numbers: [0], phase, preparedMono: 500 });
    expect(settle([slot], { ...conditions, nowMono: 60_500 }).freed).toEqual([]);
    expect(settle([slot], { ...conditions, nowMono: 60_501 })).toEqual({ slots: [], admitted: [], freed: [slot] });
  });

  it('is freed at once when its process is gone', () => {
    const slot = holder('a', { numbers: [0], phase: 'prepared' });
    const next = waiter('b', { limits: limits({ total: 1 }) });
    const { freed, admitted } = settle([slot, next], { ...conditions, isDead: ({ id }) => id === 'a' });
    expect(freed).toEqual([slot]);
    expect(idsOf(admitted)).toEqual(['b']);
  });

  it('is held for as long as it takes once it is bound', () => {
    expect(settle([holder('a', { numbers: [0] })], { ...conditions, nowMono: 1e12 }).freed).toEqual([]);
  });
});

describe('a visible slot with a background one in it', () => {
  const visible = holder('v', { kind: 'visible', numbers: [0, 1] });
  const nested = holder('n', { numbers: [1], under: 'v' });

  it('is counted once in total', () => {
    expect(useOf([visible, nested])).toEqual({ visible: 2, background: 1, total: 2 });
  });

  it('leaves it behind as a slot of its own, with its number', () => {
    const left = without([visible, nested], visible);
    expect(left).toEqual([{ ...nested, under: null }]);
    expect(useOf(left)).toEqual({ visible: 0, background: 1, total: 1 });
    const { admitted } = settle([...left, waiter('a', { permits: 2 })], conditions);
    expect(admitted).toMatchObject([{ numbers: [0, 2] }]);
  });

  it('leaves it behind when its process dies too', () => {
    const { slots } = settle([visible, nested], { ...conditions, isDead: ({ id }) => id === 'v' });
    expect(slots).toEqual([{ ...nested, under: null }]);
  });

  it('is as it was when that one is released', () => {
    expect(without([visible, nested], nested)).toEqual([visible]);
  });
});

describe('room within a slot of the same job', () => {
  const visible = holder('v', { kind: 'visible', numbers: [0, 1] });
  const ask = { kind: 'background', permits: 1, within: ['v'] } as const;

  it.each([
    ['is found', [visible], ask],
    ['is found for all of its permits', [visible], { ...ask, permits: 2 }],
    ['is found beside another', [visible, holder('n', { numbers: [0], under: 'v' })], ask],
    [
      'is found in the second one',
      [{ ...visible, id: 'u', permits: 1 }, visible],
      { ...ask, within: ['u', 'v'], permits: 2 },
    ],
  ])('%s', (_, pool, asked) => {
    expect(roomWithin(pool, asked)).toBe('v');
  });

  it.each([
    ['for a visible request', [visible], { ...ask, kind: 'visible' as const }],
    ['for more permits than it has', [visible], { ...ask, permits: 3 }],
    ['when others have taken it', [visible, holder('n', { numbers: [0, 1], under: 'v' })], ask],
    ['when others wait for it', [visible, waiter('n', { permits: 2, under: 'v' })], ask],
    ['in a slot of another job', [visible], { ...ask, within: [] }],
    ['in a background slot', [{ ...visible, kind: 'background' as const }], ask],
    ['in one that is only reserved', [{ ...visible, phase: 'prepared' as const }], ask],
    ['in one that is gone', [], ask],
  ])('is none %s', (_, pool, asked) => {
    expect(roomWithin(pool, asked)).toBeNull();
  });
});

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
import { defaultLimits } from '../../../src/registry/limits.ts';
import { holder, limits, waiter } from '../../kit/slots.ts';
import { kind, operations, PoolModel, smallLimits } from './pool-model.ts';

const conditions: Conditions = {
  nowMono: 1_000,
  now: '2026-11-02T10:00:00.000Z',
  isDead: () => false,
  machineLimits: undefined,
};
const idsOf = (slots: readonly { id: string }[]) => slots.map(({ id }) => id);

describe('an admitted request', () => {
  it('becomes a reserved slot', () => {
    const { slots, admitted } = settle([waiter('a', { permits: 2 })], conditions);
    expect(slots).toEqual([
      waiter('a', { permits: 2, phase: 'prepared', numbers: [0, 1], preparedMono: 1_000, since: conditions.now }),
    ]);
    expect(admitted).toEqual(slots);
  });

  it('overtakes a large one that waits only for permits of the other kind', () => {
    const own = limits({ visible: 2, background: 2, total: 8 });
    const pool = [
      holder('v', { kind: 'visible', numbers: [0], limits: own }),
      waiter('large', { kind: 'visible', permits: 2, arrivedMono: 1, limits: own }),
      waiter('small', { kind: 'visible', arrivedMono: 2, limits: own }),
      waiter('other', { kind: 'background', arrivedMono: 3, limits: own }),
    ];
    expect(idsOf(settle(pool, conditions).admitted)).toEqual(['other']);
  });

  it('comes first if it is within a slot of its own job', () => {
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
  ] as const)('of 0 %s admit no %s request', (_, of, own) => {
    const request = waiter('a', { kind: of, limits: limits(own) });
    expect(neverFits(request, request.limits)).toBe(true);
    expect(settle([request], conditions).admitted).toEqual([]);
  });

  it('make `neverFits` true exactly for the requests that an empty pool does not admit', () => {
    fc.assert(
      fc.property(smallLimits, kind, fc.integer({ min: 1, max: 6 }), (own, of, permits) => {
        const request = waiter('a', { kind: of, permits, limits: own });
        expect(settle([request], conditions).admitted).toHaveLength(neverFits(request, own) ? 0 : 1);
      }),
    );
  });

  it('let a request that never fits block nobody behind it', () => {
    const pool = [waiter('huge', { permits: 9, arrivedMono: 1 }), waiter('a', { permits: 8, arrivedMono: 2 })];
    expect(idsOf(settle(pool, conditions).admitted)).toEqual(['a']);
  });

  it('that are switched off admit every request, each with its own numbers', () => {
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

  it('of the machine take precedence over those of the step', () => {
    const pool = [waiter('a', { limits: limits({ total: 0 }) }), waiter('b', { limits: limits({ total: 8 }) })];
    expect(idsOf(settle(pool, conditions).admitted)).toEqual(['b']);
    expect(idsOf(settle(pool, { ...conditions, machineLimits: limits({ total: 1 }) }).admitted)).toEqual(['a']);
  });

  it('that became smaller free no slot', () => {
    const pool = [holder('a', { numbers: [0, 1, 2] }), waiter('b')];
    const settled = settle(pool, { ...conditions, machineLimits: limits({ total: 2 }) });
    expect(settled).toEqual({ slots: pool, admitted: [], freed: [] });
  });
});

describe('a reserved slot', () => {
  it.each(['prepared', 'finalized'] as const)('that is %s is freed after 60 s', (phase) => {
    const slot = holder('a', { numbers: [0], phase, preparedMono: 500 });
    expect(settle([slot], { ...conditions, nowMono: 60_500 }).freed).toEqual([]);
    expect(settle([slot], { ...conditions, nowMono: 60_501 })).toEqual({ slots: [], admitted: [], freed: [slot] });
  });

  it('is freed at once when its process is dead', () => {
    const slot = holder('a', { numbers: [0], phase: 'prepared' });
    const next = waiter('b', { limits: limits({ total: 1 }) });
    const { freed, admitted } = settle([slot, next], { ...conditions, isDead: ({ id }) => id === 'a' });
    expect(freed).toEqual([slot]);
    expect(idsOf(admitted)).toEqual(['b']);
  });

  it('is never freed by time once it is bound', () => {
    expect(settle([holder('a', { numbers: [0] })], { ...conditions, nowMono: 1e12 }).freed).toEqual([]);
  });
});

describe('a visible slot with a background slot within it', () => {
  const visible = holder('v', { kind: 'visible', numbers: [0, 1] });
  const nested = holder('n', { numbers: [1], under: 'v' });

  it('is counted once in total', () => {
    expect(useOf([visible, nested])).toEqual({ visible: 2, background: 1, total: 2 });
  });

  it('leaves the other as a slot of its own, with its number, when it is released', () => {
    const rest = without([visible, nested], visible);
    expect(rest).toEqual([{ ...nested, under: null }]);
    expect(useOf(rest)).toEqual({ visible: 0, background: 1, total: 1 });
    const { admitted } = settle([...rest, waiter('a', { permits: 2 })], conditions);
    expect(admitted).toMatchObject([{ numbers: [0, 2] }]);
  });

  it('leaves the other when its process dies', () => {
    const { slots } = settle([visible, nested], { ...conditions, isDead: ({ id }) => id === 'v' });
    expect(slots).toEqual([{ ...nested, under: null }]);
  });

  it('stays as it is when the other is released', () => {
    expect(without([visible, nested], nested)).toEqual([visible]);
  });
});

describe('room within a slot of the same job', () => {
  const visible = holder('v', { kind: 'visible', numbers: [0, 1] });
  const request = { kind: 'background', permits: 1, within: ['v'] } as const;

  it.each([
    ['is found', [visible], request],
    ['is found for all its permits', [visible], { ...request, permits: 2 }],
    ['is found next to another', [visible, holder('n', { numbers: [0], under: 'v' })], request],
    [
      'is found in the second one',
      [{ ...visible, id: 'u', permits: 1 }, visible],
      { ...request, within: ['u', 'v'], permits: 2 },
    ],
  ])('%s', (_, pool, requested) => {
    expect(roomWithin(pool, requested)).toBe('v');
  });

  it.each([
    ['for a visible request', [visible], { ...request, kind: 'visible' as const }],
    ['for more permits than it has', [visible], { ...request, permits: 3 }],
    ['when others use it', [visible, holder('n', { numbers: [0, 1], under: 'v' })], request],
    ['when others wait for it', [visible, waiter('n', { permits: 2, under: 'v' })], request],
    ['in a slot of another job', [visible], { ...request, within: [] }],
    ['in a background slot', [{ ...visible, kind: 'background' as const }], request],
    ['in a slot that is only reserved', [{ ...visible, phase: 'prepared' as const }], request],
    ['in a slot that was released', [], request],
  ])('is none %s', (_, pool, requested) => {
    expect(roomWithin(pool, requested)).toBeNull();
  });
});

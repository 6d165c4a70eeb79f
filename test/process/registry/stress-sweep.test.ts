import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from './stress/log.ts';
import { type Hold, holdsOf, sweep } from './stress/sweep.ts';

const limits = { visible: 3, background: 4, total: 5 };

function hold(kind: Hold['kind'], permits: number, from: number, until: number, numbers: number[] = []): Hold {
  return { slot: `${kind}-${from}`, kind, permits, numbers, from, until };
}

describe('the check of the stress test', () => {
  it('accepts holds within the limits, and a permit that is taken when another is released', () => {
    const holds = [
      hold('visible', 3, 0, 10, [0, 1, 2]),
      hold('background', 2, 0, 10, [3, 4]),
      hold('background', 2, 10, 20, [3, 4]),
    ];
    expect(sweep(holds, limits)).toEqual({ moments: 6, most: { visible: 3, background: 2, total: 5 }, wrong: [] });
  });

  it.each([
    ['visible', [hold('visible', 2, 0, 10), hold('visible', 2, 9, 12)], 'at 9: visible 4/3'],
    ['background', [hold('background', 3, 0, 10), hold('background', 2, 9, 12)], 'at 9: background 5/4'],
    ['total', [hold('background', 3, 0, 10), hold('visible', 3, 9, 12)], 'at 9: total 6/5'],
    ['number', [hold('visible', 1, 0, 10, [0]), hold('visible', 1, 9, 12, [0])], 'at 9: the number 0 is held twice'],
  ])('finds that more is held than the limit: %s', (_, holds, found) => {
    expect(sweep(holds, limits).wrong[0]).toBe(found);
  });

  it('finds a violation exactly when more permits than the limit are held at some moment', () => {
    const holds = fc.array(
      fc
        .tuple(fc.constantFrom('visible', 'background'), fc.integer({ min: 1, max: 3 }), fc.nat(20), fc.nat(10))
        .map(([kind, permits, from, length]) => hold(kind as Hold['kind'], permits, from, from + length + 1)),
      { maxLength: 12 },
    );
    const heldAt = (all: Hold[], moment: number, kinds: string) =>
      all
        .filter(({ kind, from, until }) => kinds.includes(kind) && from <= moment && moment < until)
        .reduce((sum, { permits }) => sum + permits, 0);
    fc.assert(
      fc.property(holds, (all) => {
        const isOver = Array.from({ length: 31 }, (_, moment) => moment).some(
          (moment) =>
            heldAt(all, moment, 'visible') > limits.visible ||
            heldAt(all, moment, 'background') > limits.background ||
            heldAt(all, moment, 'visible background') > limits.total,
        );
        expect(sweep(all, limits).wrong.length > 0).toBe(isOver);
      }),
    );
  });

  it('counts a slot as held from bind to release, or to the death of its holder', () => {
    const taken = { what: 'in' as const, kind: 'visible' as const, permits: 1, numbers: [0] };
    const lines: Line[] = [
      { ...taken, at: 1, who: 'a', slot: 's1' },
      { what: 'out', at: 4, who: 'a', slot: 's1' },
      { ...taken, at: 5, who: 'a', slot: 's2' },
      { what: 'dying', at: 7, who: 'b', point: 'bound' },
      { what: 'dying', at: 9, who: 'a', point: 'from outside' },
      { what: 'out', at: 10, who: 'a', slot: 's2' },
      { ...taken, at: 11, who: 'a', slot: 's3' },
    ];
    expect(holdsOf(lines)).toMatchObject([
      { slot: 's1', from: 1, until: 4 },
      { slot: 's2', from: 5, until: 9 },
    ]);
  });

  it('rejects an incomplete log', () => {
    const lines: Line[] = [{ what: 'in', at: 1, who: 'a', slot: 's', kind: 'visible', permits: 1, numbers: [0] }];
    expect(() => holdsOf(lines)).toThrow('does not say how long a held slot s');
  });
});

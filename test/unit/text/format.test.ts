import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../src/text/bytes.ts';
import { formatDuration } from '../../../src/text/duration.ts';
import { plural } from '../../../src/text/plural.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

describe('a duration', () => {
  it.each([
    [0, '0 s'],
    [-5, '0 s'],
    [Number.NaN, '0 s'],
    [Number.POSITIVE_INFINITY, '0 s'],
    [0.2, '1 ms'],
    [12, '12 ms'],
    [99.4, '99 ms'],
    [99.6, '0.1 s'],
    [400, '0.4 s'],
    [2_000, '2 s'],
    [9_949, '9.9 s'],
    [9_951, '10 s'],
    [59_499, '59 s'],
    [59_500, '1 min'],
    [200 * second, '3 min 20 s'],
    [61 * second, '1 min 01 s'],
    [20 * minute, '20 min'],
    [hour - 501, '59 min 59 s'],
    [hour - 500, '1 h'],
    [65 * minute, '1 h 05 min'],
    [500 * hour, '500 h'],
  ])('of %d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('is exact to half its last unit and never has 60 of a smaller one', () => {
    const units: Record<string, number> = { ms: 1, s: second, min: minute, h: hour };
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1_000 * hour, noNaN: true }), (ms) => {
        const parts = [...formatDuration(ms).matchAll(/([\d.]+) (ms|s|min|h)/g)].map(
          ([, count, unit]) => [Number(count), unit as string] as const,
        );
        const shown = parts.reduce((sum, [count, unit]) => sum + count * (units[unit] ?? Number.NaN), 0);
        const step = ms < 99.5 ? 1 : ms < 9_950 ? 100 : ms < hour - 500 ? second : minute;
        expect(Math.abs(shown - ms)).toBeLessThanOrEqual(step / 2 + 0.001);
        expect(parts.slice(1).every(([count]) => count > 0 && count < 60)).toBe(true);
        expect(parts.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('a size', () => {
  it.each([
    [0, '0 B'],
    [-1, '0 B'],
    [Number.NaN, '0 B'],
    [512, '512 B'],
    [1_023, '1023 B'],
    [1_024, '1 KiB'],
    [1_500, '1.5 KiB'],
    [100 * 1_024, '100 KiB'],
    [1_048_575, '1 MiB'],
    [1_468_006, '1.4 MiB'],
    [20 * 1_024 ** 3, '20 GiB'],
    [5_000 * 1_024 ** 5, '5000 PiB'],
  ])('of %d bytes is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

it('a count has its noun in the singular for one and in the plural otherwise', () => {
  expect([0, 1, 2].map((count) => plural(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
  expect([1, 2].map((count) => plural(count, 'retry', 'retries'))).toEqual(['1 retry', '2 retries']);
});

import fc from 'fast-check';
import { expect, test as it } from 'vitest';
import { formatBytes } from '../../../src/text/bytes.ts';
import { formatDuration } from '../../../src/text/duration.ts';

it.each([
  [0, '0 s'],
  [0.2, '1 ms'],
  [12, '12 ms'],
  [99.4, '99 ms'],
  [99.6, '0.1 s'],
  [400, '0.4 s'],
  [1_000, '1 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [12_400, '12 s'],
  [59_499, '59 s'],
  [59_500, '1 min'],
  [200_000, '3 min 20 s'],
  [185_000, '3 min 05 s'],
  [1_200_000, '20 min'],
  [3_599_400, '59 min 59 s'],
  [3_599_500, '1 h'],
  [3_900_000, '1 h 05 min'],
  [360_000_000, '100 h'],
  [-5, '0 s'],
  [Number.NaN, '0 s'],
  [Infinity, '0 s'],
])('%d ms is %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

it('a duration is never a number of units that the next larger unit has', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), (ms) => {
      expect(formatDuration(ms)).toMatch(
        /^(\d{1,2} ms|\d(\.\d)? s|[1-5]?\d s|[1-5]?\d min( [0-5]\d s)?|\d+ h( [0-5]\d min)?)$/,
      );
    }),
  );
});

it.each([
  [0, '0 B'],
  [512, '512 B'],
  [1_023, '1023 B'],
  [1_024, '1 KiB'],
  [1_536, '1.5 KiB'],
  [1_468_006, '1.4 MiB'],
  [1_048_575, '1 MiB'],
  [314_572_800, '300 MiB'],
  [2 * 1024 ** 3, '2 GiB'],
  [5000 * 1024 ** 5, '5000 PiB'],
  [-1, '0 B'],
  [Number.NaN, '0 B'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

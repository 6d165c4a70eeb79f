import { expect, it } from 'vitest';
import { mayBeTimeoutMinutes } from '../../../src/action/runner/timeout-minutes.ts';

it.each([
  [59_700, true],
  [60_400, true],
  [56_000, true],
  [3_599_000, true],
  [0, false],
  [1_500, false],
  [30_000, false],
  [54_000, false],
  [63_000, false],
  [90_000, false],
])('an end by the runner after %i ms may be due to timeout-minutes: %s', (ms, expected) => {
  expect(mayBeTimeoutMinutes(ms)).toBe(expected);
});

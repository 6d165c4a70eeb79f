import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOverlap } from '../../../src/helloloop/find-overlap.ts';

/** Does the same by trying all lengths. */
function findSlowly(tail: Buffer, bytes: Buffer, least: number): number | undefined {
  for (let length = tail.length; length >= least; length -= 1) {
    const at = bytes.indexOf(tail.subarray(tail.length - length));
    if (at >= 0) return at + length;
  }
  return undefined;
}

describe('findOverlap', () => {
  it('returns the end of the longest suffix', () => {
    const bytes = (maxLength: number) =>
      fc.array(fc.constantFrom('a', 'b'), { maxLength }).map((all) => Buffer.from(all.join('')));
    fc.assert(
      fc.property(bytes(12), bytes(30), fc.integer({ min: 1, max: 4 }), (tail, text, least) => {
        expect(findOverlap(tail, text, least)).toBe(findSlowly(tail, text, least));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is fast in a text that repeats itself', () => {
    const repeated = 'waiting\n'.repeat(100_000);
    const place = findOverlap(Buffer.from(`ended\n${repeated}`), Buffer.from(`begun\n${repeated}${repeated}`), 256);
    expect(place).toBe(`begun\n${repeated}`.length);
  });
});

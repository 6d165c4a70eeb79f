import { describe, expect, it } from 'vitest';
import { checkRegex, compileRegex } from '../../../src/text/regex.ts';

describe('a regular expression', () => {
  it('has `^` and `$` at the ends of each line', () => {
    expect(compileRegex('^b$').test('a\nb\nc')).toBe(true);
    expect(compileRegex('^b').test('ab')).toBe(false);
  });

  it('ignores case only with the flag, or where it says so itself', () => {
    expect(compileRegex('ready').test('Ready')).toBe(false);
    expect(compileRegex('ready', 'i').test('Ready')).toBe(true);
    expect(compileRegex('(?i)ready').test('Ready')).toBe(true);
  });

  it.each([
    ['a thousand characters', 'x'.repeat(1_000)],
    ['a thousand repetitions', '[ab]{1000}'],
    ['repetitions of repetitions', '(a{30}){30}'],
    ['five hundred groups in each other', '('.repeat(500) + ')'.repeat(500)],
  ])('may have %s', (_, source) => {
    expect(checkRegex(source)).toEqual({ size: expect.any(Number) });
  });

  it.each([
    ['(', 'missing closing )'],
    ['[a', 'missing closing ]'],
    ['a**', 'invalid nested repetition operator **'],
    ['(?=x)', 'invalid or unsupported Perl syntax (?='],
    ['(a)\\1', 'invalid escape sequence \\1'],
    ['(a{1000}){1000}', 'invalid repeat count {1000}'],
    ['a\\', 'trailing backslash at end of expression'],
  ])('that is not RE2 has its wrong part named: %s', (source, problem) => {
    for (const flags of ['', 'i'] as const)
      expect(checkRegex(source, flags)).toEqual({
        size: 0,
        problem: `${problem} (RE2 syntax has no look-around and no back-references)`,
      });
  });

  it.each([
    ['[ab]{1000}[ab]{600}', 1602],
    ['(a?){1000}', 4002],
    ['((b?)(b?)(b?)){1000}', 14_002],
  ])('may not be too large: %s', (source, size) => {
    expect(checkRegex(source)).toEqual({
      size,
      problem: `it is too large, ${size} instructions where 1500 are allowed; use smaller repetitions`,
    });
  });

  it('may not be too long, and is then not compiled', () => {
    expect(checkRegex('('.repeat(1_001))).toEqual({
      size: 0,
      problem: 'it has 1001 characters, at most 1000 are allowed',
    });
  });
});

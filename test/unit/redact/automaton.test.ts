import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from '../../../src/redact/automaton.ts';

const strings = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 6,
});

describe('Automaton', () => {
  it('finds every occurrence of every string, wherever the data is cut and however small its table is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 });
    fc.assert(
      fc.property(strings, text, fc.nat(40), fc.constantFrom(3, 4, undefined), (set, data, cut, maxRows) => {
        expect(
          matchesOf(
            new Automaton(
              set.map((string) => Buffer.from(string)),
              maxRows,
            ),
            data,
            cut,
          ),
        ).toEqual(occurrences(set, data));
      }),
    );
  });

  it('finds every occurrence in data that is read in two halves, also across the middle', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 2048, maxLength: 2300 });
    fc.assert(
      fc.property(strings, text, fc.nat(100), fc.constantFrom(3, undefined), (set, data, cut, maxRows) => {
        expect(
          matchesOf(
            new Automaton(
              set.map((string) => Buffer.from(string)),
              maxRows,
            ),
            data,
            cut,
          ),
        ).toEqual(occurrences(set, data));
      }),
      { numRuns: 50 },
    );
  });

  it('finds a string at every distance from the middle', () => {
    for (let at = 1500 - 12; at <= 1500 + 12; at += 1) {
      const text = `${'.'.repeat(at)}abcdefgh`.padEnd(3000, '.');
      expect(matchesOf(new Automaton([Buffer.from('abcdefgh')]), text, 0)).toEqual([`0 until ${at + 8}`]);
    }
  });

  it('returns as depth how many of the last bytes are the beginning of a string', () => {
    const automaton = new Automaton([Buffer.from('abcd'), Buffer.from('cx')]);
    const depthAfter = (text: string) =>
      automaton.depth(automaton.scan(Buffer.from(text), 0, automaton.start, () => undefined));
    expect(['', 'x', 'xab', 'abc', 'abcd', 'abcx', 'abcc'].map(depthAfter)).toEqual([0, 0, 2, 3, 4, 2, 1]);
  });
});

function matchesOf(automaton: Automaton, text: string, cut: number): string[] {
  const data = Buffer.from(text);
  const matches: string[] = [];
  const onMatch = (index: number, end: number) => matches.push(`${index} until ${end}`);
  const middle = Math.min(cut, data.length);
  const state = automaton.scan(data.subarray(0, middle), 0, automaton.start, onMatch);
  automaton.scan(data, middle, state, onMatch);
  return matches.sort();
}

function occurrences(strings: string[], text: string): string[] {
  return strings
    .flatMap((string, index) => {
      const found: string[] = [];
      for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1))
        found.push(`${index} until ${at + string.length}`);
      return found;
    })
    .sort();
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuarantine } from '../../../src/test-results/truth/parse-quarantine.ts';
import { Quarantine } from '../../../src/test-results/truth/quarantine.ts';

const at = (date: string) => new Date(`${date}T23:59:00Z`);

describe('the file of the quarantine', () => {
  it('is a list of entries', async () => {
    const text =
      '- test: "a › b*"\n  until: 2026-12-31\n  issue: 12\n  reason: slow\n- { test: c, until: 2026-01-01, issue: "https://x" }\n';
    expect(await parseQuarantine(text)).toEqual({
      entries: [
        { test: 'a › b*', until: '2026-12-31', issue: '12', reason: 'slow' },
        { test: 'c', until: '2026-01-01', issue: 'https://x' },
      ],
      problems: [],
    });
  });

  it.each([
    ['', []],
    ['a: b', ['it is not a list of entries with test and until']],
    ['- test: a', ['entry 1, until: Invalid input: expected string, received undefined']],
    ['- { test: a, until: 2026-02-30 }', ['entry 1, until: Invalid ISO date']],
    ['- { test: a, until: 2026-02-01, why: x }', ['entry 1: Unrecognized key: "why"']],
    ['- a\n', ['entry 1: Invalid input: expected object, received string']],
    ['- {', [expect.stringMatching(/^line 1 is not YAML/)]],
    ['- {test: a, until: 2026-02-01}\n'.repeat(1_001), ['it has 1001 entries, more than 1000']],
  ])('case %# has problems', async (text, problems) => {
    expect(await parseQuarantine(text)).toEqual({ entries: [], problems });
  });
});

describe('the quarantine', () => {
  it('holds up to the end of its last day', () => {
    const entry = { test: 'a', until: '2026-12-01' };
    expect([at('2026-12-01'), at('2026-12-02')].map((now) => new Quarantine([entry], now).holds('a'))).toEqual([
      true,
      false,
    ]);
    expect(new Quarantine([entry], at('2026-12-02')).expiredFor('a')).toEqual([entry]);
  });

  it('holds by the entry that is in force', () => {
    const entries = [
      { test: 'a', until: '2026-01-01' },
      { test: 'a*', until: '2026-12-31' },
    ];
    const quarantine = new Quarantine(entries, at('2026-12-01'));
    expect([quarantine.holds('a'), quarantine.expiredFor('a'), quarantine.matches('a')]).toEqual([true, [], [0, 1]]);
  });

  it.each([
    ['*', '', true],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'acb', false],
    ['a*a', 'a', false],
    ['*[1-2]', 'test[1-2]', true],
    ['test[1-2]', 'test1', false],
    ['what?', 'whats', false],
    ['a*b', 'a\n/b', true],
  ])('%s and %j: %s', (test, id, holds) => {
    expect(new Quarantine([{ test, until: '2026-12-31' }], at('2026-12-01')).holds(id)).toBe(holds);
  });

  it('matches what a regular expression matches', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (test, id) => {
        const model = new RegExp(`^${test.replaceAll('*', '.*')}$`, 's');
        expect(new Quarantine([{ test, until: '2026-12-31' }], at('2026-12-01')).holds(id)).toBe(
          model.test(id) || test === id,
        );
      }),
      { numRuns: 5_000 },
    );
  });
});

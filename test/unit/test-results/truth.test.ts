import { describe, expect, it } from 'vitest';
import { parseRerunLimit } from '../../../src/options/test-options.ts';
import { attemptVerdict } from '../../../src/test-results/truth/attempt-verdict.ts';
import { nextAttempt } from '../../../src/test-results/truth/next-attempt.ts';
import { Quarantine } from '../../../src/test-results/truth/quarantine.ts';
import { flakyOutcome, sessionTests } from '../../../src/test-results/truth/session-tests.ts';
import { testVerdicts } from '../../../src/test-results/truth/test-verdicts.ts';
import { attempts, ids, many } from './attempts.ts';

const day = new Date('2026-12-01T12:00:00Z');
const quarantine = (...tests: string[]) =>
  new Quarantine(
    tests.map((test) => ({ test, until: '2026-12-31' })),
    day,
  );

describe('the verdict of a test', () => {
  const verdicts = (...all: Parameters<typeof attempts>) =>
    Object.fromEntries(
      testVerdicts(attempts(...all)).map(({ test, verdict, history }) => [
        test.id,
        [verdict, ...history.map(({ attempt, status }) => `${attempt} ${status}`)],
      ]),
    );

  it('is over all attempts', () => {
    expect(
      verdicts(
        { tests: { passed: ['a'], failed: ['fails', 'flaky', 'gone', 'skips'] } },
        { tests: { passed: ['flaky', 'a'], failed: ['fails', 'new'], skipped: ['skips'] } },
      ),
    ).toEqual({
      fails: ['failed', '1 failed', '2 failed'],
      flaky: ['flaky', '1 failed', '2 passed'],
      gone: ['not-run-again', '1 failed'],
      skips: ['not-run-again', '1 failed', '2 skipped'],
      new: ['failed', '2 failed'],
    });
  });

  it('is failed again after it had passed', () => {
    expect(verdicts({ tests: { failed: ['a'] } }, { tests: { passed: ['a'] } }, { tests: { failed: ['a'] } })).toEqual({
      a: ['failed', '1 failed', '2 passed', '3 failed'],
    });
  });

  it('is flaky of a test that passed before a later attempt ran others only, or skipped it', () => {
    expect(
      verdicts(
        { tests: { failed: ['a', 'b', 'c'] } },
        { tests: { passed: ['a', 'b'], failed: ['c'] }, narrowed: true },
        { tests: { passed: ['c'], skipped: ['b'] }, narrowed: true },
      ),
    ).toEqual({
      a: ['flaky', '1 failed', '2 passed'],
      b: ['flaky', '1 failed', '2 passed', '3 skipped'],
      c: ['flaky', '1 failed', '2 failed', '3 passed'],
    });
  });

  it('is open while the last attempt left nothing', () => {
    expect(verdicts({ tests: { failed: ['a'] } }, { tests: 'none' })).toEqual({ a: ['not-run-again', '1 failed'] });
  });
});

describe('an attempt', () => {
  const verdict = (all: Parameters<typeof attempts>, held?: Quarantine) => {
    const { decision, message, missing } = attemptVerdict(attempts(...all), held, 'results');
    return [decision, message, ...ids(missing)];
  };

  it.each([
    [
      'tests_failed',
      { exitCode: 0, tests: { failed: ['a'], passed: ['b'] } },
      'exited with code 0, though 1 of 2 tests failed',
    ],
    ['failed_outside_tests', { tests: { passed: many(214) } }, 'exited with code 1, though all 214 tests passed'],
    [
      'failed_outside_tests',
      { tests: { passed: ['a'], skipped: ['b'] } },
      'exited with code 1, though all 2 tests passed or were skipped',
    ],
    [
      'failed_outside_tests',
      { exitCode: null, tests: { passed: ['a'] } },
      'was ended by a signal, though its one test passed',
    ],
    ['exit', { tests: { failed: ['a'] } }, ''],
    ['exit', { tests: 'none' as const }, ''],
    ['passed', { exitCode: 0, tests: 'none' as const }, ''],
    ['exit', { stopped: true, exitCode: null, tests: { passed: ['a'] } }, ''],
  ])('is %s', (decision, attempt, message) => {
    expect(verdict([attempt])).toEqual([decision, message]);
  });

  it('that is narrowed needs a new result of every test that failed', () => {
    const first = { tests: { failed: ['a', 'b', 'c', 'd', 'e'], passed: ['f'] } };
    expect(verdict([first, { narrowed: true, exitCode: 0, tests: { passed: ['a'], skipped: ['f', 'b'] } }])).toEqual([
      'rerun_incomplete',
      'has no new result of 4 tests that had failed: b, c, d and 1 more',
      'b',
      'c',
      'd',
      'e',
    ]);
    expect(verdict([first, { narrowed: true, exitCode: 0, tests: { passed: ['a', 'b', 'c', 'd', 'e'] } }])).toEqual([
      'passed',
      '',
    ]);
    expect(verdict([first, { narrowed: true, exitCode: 0, tests: 'none' }])[0]).toBe('rerun_incomplete');
    // The third one is to run what the second one left.
    expect(
      verdict([
        first,
        { narrowed: true, tests: { passed: ['a', 'b', 'c', 'd'], failed: ['e'] } },
        { narrowed: true, exitCode: 0, tests: { passed: ['e'] } },
      ]),
    ).toEqual(['passed', '']);
  });

  it('that is full decides without a test that is gone', () => {
    expect(verdict([{ tests: { failed: ['a'] } }, { exitCode: 0, tests: { passed: ['b'] } }])).toEqual(['passed', '']);
  });

  it('passes with failures that are all in quarantine', () => {
    const tests = { passed: ['x'], failed: ['a1', 'a2'] };
    expect(verdict([{ tests }], quarantine('a*'))).toEqual(['passed', '']);
    expect(verdict([{ tests }], quarantine('a1'))).toEqual(['exit', '']);
    expect(verdict([{ tests, exitCode: 0 }], quarantine('a1'))).toEqual([
      'tests_failed',
      'exited with code 0, though 1 of 3 tests failed',
    ]);
    expect(verdict([{ tests, more: { complete: false } }], quarantine('a*'))).toEqual(['exit', '']);
  });
});

describe('the next attempt', () => {
  const next = (all: Parameters<typeof attempts>, held?: Quarantine) => {
    const plan = nextAttempt(attempts(...all), held);
    return plan.run === 'all' ? plan.reason : ids(plan.tests);
  };

  it.each([
    ['the attempt left no results', [{ tests: 'none' as const }]],
    ['the attempt did not reach its end', [{ stopped: true, tests: { failed: ['a'], passed: many(50) } }]],
    ['h did not end', [{ tests: { unfinished: ['h'], passed: many(50) }, more: { hung: 'h' } }]],
    ['its results are incomplete', [{ tests: { failed: ['a'], passed: many(50) }, more: { complete: false } }]],
    ['no test failed', [{ tests: { passed: many(5) } }]],
    [
      '21 tests failed, more than 20',
      [{ tests: { failed: Array.from({ length: 21 }, (_, n) => `f${n}`), passed: many(500) } }],
    ],
    ['3 of 23 tests failed, more than 10 %', [{ tests: { failed: ['a', 'b', 'c'], passed: many(20) } }]],
    ['3000 tests failed', [{ tests: { failed: Array.from({ length: 3000 }, (_, n) => `f${n}`) } }]],
    [
      '1 test that had failed did not run again',
      [{ tests: { failed: ['a', 'b'], passed: many(50) } }, { narrowed: true, tests: { failed: ['a'] } }],
    ],
  ])('runs everything: %s', (reason, all) => {
    expect(next(all)).toBe(reason);
  });

  it.each([
    [['a', 'b'], [{ tests: { failed: ['a', 'b'], passed: many(18) } }]],
    [['a'], [{ tests: { failed: ['a'], passed: ['b'] } }]],
    // The share is of the full attempt.
    [
      ['a', 'b'],
      [{ tests: { failed: ['a', 'b'], passed: many(50) } }, { narrowed: true, tests: { failed: ['a', 'b'] } }],
    ],
  ])('runs only %j', (failed, all) => {
    expect(next(all)).toEqual(failed);
  });

  it('does not run what is in quarantine', () => {
    expect(next([{ tests: { failed: ['a', 'q1', 'q2', 'q3'], passed: many(9) } }], quarantine('q*'))).toEqual(['a']);
  });

  it.each([
    ['20', { tests: 20, percent: 100 }],
    ['10%', { tests: null, percent: 10 }],
    ['5 tests or 2.5 %', { tests: 5, percent: 2.5 }],
    ['5, 2%', { tests: 5, percent: 2 }],
    ['', undefined],
    ['many', undefined],
    ['120%', undefined],
    ['-1', undefined],
  ])('has the limit %s', (text, limit) => {
    expect(parseRerunLimit(text)).toEqual(limit);
  });
});

describe('the tests of a session', () => {
  it('are counted by the full attempt and the verdicts', () => {
    const all = attempts(
      { tests: { passed: many(16), failed: ['a', 'b', 'q'], skipped: ['s'] }, more: { quarantineMatches: [0] } },
      { narrowed: true, tests: { passed: ['a'], failed: ['b'], skipped: many(16) } },
    );
    const tests = sessionTests(all, quarantine('q', 'nobody'));
    expect(tests).toMatchObject({
      total: 20,
      passed: 16,
      skipped: 1,
      failedCount: 1,
      unmatched: ['"nobody" in the quarantine matches no test'],
    });
    expect([tests?.failed, tests?.flaky, tests?.quarantined].map((group) => group?.map(({ test }) => test.id))).toEqual(
      [['b'], ['a'], ['q']],
    );
  });

  it('have not failed where the last attempt ran everything and has no result of them', () => {
    const gone = { exitCode: 0, tests: { passed: ['a'] } };
    const failedIn = (last: Parameters<typeof attempts>[0]) =>
      sessionTests(attempts({ tests: { passed: ['a'], failed: ['b'] } }, last), undefined)?.failedCount;
    expect(failedIn(gone)).toBe(0);
    expect(failedIn({ ...gone, narrowed: true })).toBe(1);
    expect(failedIn({ ...gone, stopped: true })).toBe(1);
    expect(failedIn({ ...gone, more: { complete: false } })).toBe(1);
    expect(failedIn({ tests: 'none' })).toBe(1);
  });

  it('are unknown without results', () => {
    expect(sessionTests(attempts({ tests: 'none' }), undefined)).toBeUndefined();
  });

  it('name entries that have expired', () => {
    const expired = new Quarantine([{ test: 'a', until: '2026-11-30', issue: '7' }], day);
    const tests = sessionTests(attempts({ tests: { failed: ['a'] } }), expired);
    expect(tests?.expired).toEqual([{ id: 'a', entry: { test: 'a', until: '2026-11-30', issue: '7' } }]);
    expect(tests?.failed).toHaveLength(1);
  });

  it.each([
    ['pass', 'pass'],
    ['warn', 'warn'],
    ['fail', 'flaky_tests'],
  ] as const)('are flaky with flaky: %s', (policy, outcome) => {
    const flaky = sessionTests(
      attempts({ tests: { failed: ['a'] } }, { exitCode: 0, tests: { passed: ['a'] } }),
      undefined,
    );
    expect(flakyOutcome(flaky, policy)).toBe(outcome);
    expect(flakyOutcome(sessionTests(attempts({ tests: { passed: ['a'] } }), undefined), policy)).toBe('pass');
  });
});

import type { AttemptRecord } from './attempt-record.ts';
import type { Quarantine, QuarantineEntry } from './quarantine.ts';
import { type TestVerdict, testVerdicts } from './test-verdicts.ts';

export type FlakyPolicy = 'pass' | 'warn' | 'fail';

/** The tests of a session, over all of its attempts. */
export interface SessionTests {
  total: number;
  passed: number;
  skipped: number;
  /** Failed in the end, or did not run again though the last attempt was to run them. Not those in quarantine. */
  failed: TestVerdict[];
  /** At least as many as `failed` has; more where some were counted only. */
  failedCount: number;
  /** Failed and later passed. Not those in quarantine. */
  flaky: TestVerdict[];
  /** Failed or flaky, and in quarantine. */
  quarantined: TestVerdict[];
  /** Failed tests whose entries have expired. */
  expired: { id: string; entry: QuarantineEntry }[];
  /** Sentences about entries that matched no test. */
  unmatched: string[];
}

/** Returns undefined if no attempt had results. */
export function sessionTests(
  attempts: readonly AttemptRecord[],
  quarantine: Quarantine | undefined,
): SessionTests | undefined {
  const withResults = attempts.filter(({ results }) => results !== undefined);
  // A narrowed attempt has a few of the tests, and the others as skipped.
  const full = withResults.findLast(({ narrowed }) => !narrowed) ?? withResults.at(-1);
  if (full?.results === undefined) return undefined;
  const verdicts = testVerdicts(attempts);
  const held = (one: TestVerdict) => quarantine?.holds(one.test.id) === true;
  const quarantined = verdicts.filter(held);
  const free = verdicts.filter((one) => !held(one));
  const flaky = free.filter(({ verdict }) => verdict === 'flaky');
  const isDecided = ranEverything(attempts.at(-1));
  // A last attempt that ran everything has decided without a test that it has no result of.
  const failed = free.filter(({ verdict }) => verdict === 'failed' || (verdict === 'not-run-again' && !isDecided));
  const last = attempts.at(-1)?.results;
  const onlyCounted = last === undefined ? 0 : last.failed + last.unfinished - last.failures.length;
  const failedCount = failed.length + onlyCounted;
  const { total, skipped } = full.results;
  const matched = new Set(withResults.flatMap(({ results }) => results?.quarantineMatches ?? []));
  return {
    total,
    skipped,
    passed: Math.max(0, total - skipped - failedCount - flaky.length - quarantined.length),
    failed,
    failedCount,
    flaky,
    quarantined,
    expired: failed.flatMap(({ test: { id } }) => (quarantine?.expiredFor(id) ?? []).map((entry) => ({ id, entry }))),
    unmatched: quarantine?.unmatched(matched) ?? [],
  };
}

function ranEverything(last: AttemptRecord | undefined): boolean {
  return last?.results?.complete === true && !last.narrowed && !last.stopped;
}

/** What flaky tests make of a session that passed. */
export function flakyOutcome(tests: SessionTests | undefined, policy: FlakyPolicy): 'pass' | 'warn' | 'flaky_tests' {
  if (tests === undefined || tests.flaky.length === 0 || policy === 'pass') return 'pass';
  return policy === 'warn' ? 'warn' : 'flaky_tests';
}

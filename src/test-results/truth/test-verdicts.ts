import type { Failure, TestCase, TestStatus } from '../model/model.ts';
import { type AttemptRecord, statusIn } from './attempt-record.ts';

/** `not-run-again`: it failed, and the last attempt has no new result of it: it did not run, or was skipped. */
export type Verdict = 'failed' | 'flaky' | 'not-run-again';

export interface TestVerdict {
  /** Its last failure. */
  test: TestCase;
  verdict: Verdict;
  /** From the attempt of its first failure on; attempts without a result of it are left out. */
  history: { attempt: number; status: TestStatus }[];
  /** All of its failures, in order; a tool may try several times in one attempt. */
  failures: { attempt: number; failure: Failure }[];
}

/** Returns a verdict over all attempts for each test that failed in one of them; all other tests passed or were skipped. */
export function testVerdicts(attempts: readonly AttemptRecord[]): TestVerdict[] {
  const failed = new Map<string, TestCase>();
  const failures = new Map<string, TestVerdict['failures']>();
  for (const { attempt, results } of attempts) {
    for (const test of results?.flaky ?? []) if (!failed.has(test.id)) failed.set(test.id, asFailed(test));
    for (const test of results?.failures ?? []) failed.set(test.id, test);
    for (const test of [...(results?.flaky ?? []), ...(results?.failures ?? [])])
      failures.set(test.id, [
        ...(failures.get(test.id) ?? []),
        ...failuresOf(test).map((failure) => ({ attempt, failure })),
      ]);
  }
  const statuses = attempts.map((attempt) => indexed(attempt));
  return [...failed.values()].map((test) => {
    const all = statuses.map((of, index) => ({ attempt: attempts[index]?.attempt ?? 0, status: of(test.id) }));
    const history = all.filter((one): one is { attempt: number; status: TestStatus } => one.status !== undefined);
    return { test, verdict: verdictOf(history, all.at(-1)?.status), history, failures: failures.get(test.id) ?? [] };
  });
}

/**
 * A skipped test proves nothing: a tool that is narrowed may write all other tests as skipped. Nor does the absence of one
 * that has passed meanwhile: a narrowed attempt does not run it again.
 */
function verdictOf(history: TestVerdict['history'], last: TestStatus | undefined): Verdict {
  if (history.findLast(({ status }) => status !== 'skipped')?.status === 'passed') return 'flaky';
  return last === 'failed' || last === 'unfinished' ? 'failed' : 'not-run-again';
}

/** The same as `statusIn`, for many tests of one attempt. */
function indexed(attempt: AttemptRecord): (id: string) => TestStatus | undefined {
  const { results } = attempt;
  if (results === undefined) return () => undefined;
  const known = new Map<string, TestStatus>(Object.entries(results.watched));
  for (const { id } of results.flaky) known.set(id, 'passed');
  for (const { id, status } of results.failures) known.set(id, status);
  return (id) => known.get(id);
}

function failuresOf({ status, failure, earlierFailures }: TestCase): Failure[] {
  return status === 'passed' || failure === undefined ? [...earlierFailures] : [...earlierFailures, failure];
}

/** A test that passed in the end shows the failure before that. */
function asFailed(test: TestCase): TestCase {
  const failure = test.earlierFailures.at(-1);
  return failure === undefined ? test : Object.assign({}, test, { failure });
}

/**
 * Returns the ids of tests whose last result before an attempt was a failure: those that a narrowed attempt must have new
 * results of.
 */
export function openFailures(before: readonly AttemptRecord[]): TestCase[] {
  const open = new Map<string, TestCase>();
  for (const attempt of before) {
    for (const id of [...open.keys()]) if (statusIn(attempt, id) === 'passed') open.delete(id);
    // A full attempt without a test that failed has decided without it.
    if (!attempt.narrowed && attempt.results !== undefined) open.clear();
    for (const test of attempt.results?.failures ?? []) open.set(test.id, test);
  }
  return [...open.values()];
}

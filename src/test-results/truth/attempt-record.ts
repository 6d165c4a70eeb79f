import type { AttemptResults, TestStatus } from '../model/model.ts';

/** An attempt as far as its tests are concerned. */
export interface AttemptRecord {
  attempt: number;
  /** Whether it was to run only the tests that had failed. */
  narrowed: boolean;
  /** Null when a signal ended it, or when it was stopped. */
  exitCode: number | null;
  /** Whether it was ended from outside: a limit of time, a stop, a signal. It did not get to its last test. */
  stopped: boolean;
  results?: AttemptResults;
}

/** Returns what became of a test in an attempt; undefined where the attempt has no result of it that is known. */
export function statusIn({ results }: AttemptRecord, id: string): TestStatus | undefined {
  if (results === undefined) return undefined;
  const failed = results.failures.find((test) => test.id === id);
  if (failed !== undefined) return failed.status;
  if (results.flaky.some((test) => test.id === id)) return 'passed';
  return Object.hasOwn(results.watched, id) ? results.watched[id] : undefined;
}

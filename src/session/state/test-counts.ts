import type { SessionTests } from '../test-events.ts';
import { failedOutsideQuarantine } from '../test-words.ts';
import type { Tests } from './state-file-schema.ts';

export type TestCounts = Pick<SessionTests, 'total' | 'passed' | 'failed' | 'skipped' | 'flaky' | 'quarantined'>;

/** Returns the number of tests with each verdict; of a session that has no verdict, as far as its attempts say. */
export function testCounts({ session, attempts, rerun }: Tests): TestCounts {
  if (session !== null) {
    const { total, passed, failed, skipped, flaky, quarantined } = session;
    return { total, passed, failed, skipped, flaky, quarantined };
  }
  const withResults = Object.entries(attempts).filter(([, { total }]) => total > 0);
  const last = withResults.at(-1)?.[1];
  const full = withResults.findLast(([attempt]) => !rerun.includes(Number(attempt)))?.[1] ?? last;
  if (last === undefined || full === undefined)
    return { total: 0, passed: 0, failed: 0, skipped: 0, flaky: 0, quarantined: 0 };
  const failed = failedOutsideQuarantine(last);
  const { total, skipped } = full;
  const { quarantined } = last;
  return { total, passed: Math.max(0, total - skipped - failed - quarantined), failed, skipped, flaky: 0, quarantined };
}

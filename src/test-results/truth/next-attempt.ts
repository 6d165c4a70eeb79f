import { defaultRerunLimit, type RerunLimit } from '../../options/test-options.ts';
import { plural } from '../../text/plural.ts';
import type { TestCase } from '../model/model.ts';
import type { AttemptRecord } from './attempt-record.ts';
import { missingTests } from './attempt-verdict.ts';
import type { Quarantine } from './quarantine.ts';

/** `all` has a reason, which completes "everything runs again, because …". */
export type NextAttempt = { run: 'all'; reason: string } | { run: 'failed'; tests: TestCase[] };

/** Decides whether the attempt after the last one may run only the tests that failed. */
export function nextAttempt(
  attempts: readonly AttemptRecord[],
  quarantine: Quarantine | undefined,
  limit: RerunLimit = defaultRerunLimit,
): NextAttempt {
  const last = attempts.at(-1);
  const results = last?.results;
  if (last === undefined || results === undefined) return all('the attempt left no results');
  if (last.stopped) return all('the attempt did not reach its end');
  if (results.hung !== undefined) return all(`${results.hung} did not end`);
  if (!results.complete) return all('its results are incomplete');
  const missing = missingTests(attempts, quarantine).length;
  if (missing > 0) return all(`${plural(missing, 'test')} that had failed did not run again`);
  const failed = results.failed + results.unfinished;
  if (failed > results.failures.length) return all(`${failed} tests failed`);
  const tests = results.failures.filter(({ id }) => quarantine?.holds(id) !== true);
  if (tests.length === 0) return all('no test failed');
  const total = attempts.findLast((one) => !one.narrowed && one.results !== undefined)?.results?.total ?? results.total;
  if (limit.tests !== null && tests.length > limit.tests)
    return all(`${tests.length} tests failed, more than ${limit.tests}`);
  if (tests.length > Math.max(1, (total * limit.percent) / 100))
    return all(`${tests.length} of ${plural(total, 'test')} failed, more than ${limit.percent} %`);
  return { run: 'failed', tests };
}

function all(reason: string): NextAttempt {
  return { run: 'all', reason };
}

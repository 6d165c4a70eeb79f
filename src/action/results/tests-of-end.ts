import { TestsLog } from '../../log/tests-log.ts';
import type { Redacted } from '../../session/redact-texts.ts';
import { decidingAttempt } from '../../session/state/fold.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { failedOutsideQuarantine, namesText, testName } from '../../session/test-words.ts';
import { plural } from '../../text/plural.ts';
import type { SessionStep } from '../runner/step-context.ts';

const maxNames = 3;

/** Returns the tests that explain a failure, for its annotation; undefined where tests do not. */
export function testWords(state: Redacted<SessionState>): string | undefined {
  const { tests, end } = state;
  if (tests === null) return undefined;
  const names = (list: readonly { test: string }[], count: number, what: string) =>
    `${plural(count, what)}: ${namesText(
      list.map(({ test }) => test),
      count,
      maxNames,
    )}`;
  const { session } = tests;
  if (session !== null && end?.failure?.code === 'flaky_tests')
    return names(session.flakyTests, session.flaky, 'flaky test');
  const last = tests.attempts[decidingAttempt(state)?.number ?? 0];
  if (last === undefined) return undefined;
  const failed = failedOutsideQuarantine(last);
  const parts = [
    ...(last.hung === undefined ? [] : [`The test that hung: ${testName(last.hung)}`]),
    ...(failed === 0
      ? []
      : [names(session?.failedTests ?? tests.failedTests, session?.failed ?? failed, 'failed test')]),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** Writes into the log what the tests of a session say at its end, which no stage before has seen. */
export async function writeTests({ log, session }: SessionStep, state: Redacted<SessionState>): Promise<void> {
  const { tests, end, attempts } = state;
  const attempt = attempts.at(-1)?.number ?? 0;
  if (tests === null || end === null) return;
  const writer = new TestsLog(log, session.request);
  const counts = tests.attempts[attempt];
  if (counts !== undefined) {
    const { failedTests } = tests;
    const { notes = [], duplicates = [] } = counts;
    const unknown = { quarantinedTests: [], flakyTests: [], notListed: 0, slowest: [] };
    writer.keep({ type: 'tests_read', attempt, ...counts, failedTests, notes, duplicates, ...unknown });
  }
  if (tests.session !== null) writer.keep({ type: 'tests_concluded', ...tests.session });
  await writer.writeEnd({ type: 'session_ended', ...end });
}

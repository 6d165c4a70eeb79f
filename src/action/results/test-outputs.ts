import type { Redacted } from '../../session/redact-texts.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { testCounts } from '../../session/state/test-counts.ts';
import type { TestOutputName } from './output-names.ts';

/** In bytes, for each list. GitHub takes 1 MiB of outputs from a job. */
const maxBytes = 64 * 1024;

/** Returns the values of the outputs about tests. They are empty if no attempt has got as far as to have results. */
export function testOutputs(state: Redacted<SessionState>, ctrf: string): Record<TestOutputName, string> {
  const { tests } = state;
  const session = tests?.session ?? null;
  return {
    tests: tests === null ? '' : JSON.stringify(testCounts(tests)),
    'failed-tests': tests === null ? '' : ids(session?.failedTests ?? tests.failedTests),
    'flaky-tests': tests === null ? '' : ids(session?.flakyTests ?? []),
    'tests-file': session === null ? '' : ctrf,
  };
}

function ids(tests: readonly { test: string }[]): string {
  let room = maxBytes - 2;
  const beyond = tests.findIndex(({ test }) => {
    room -= Buffer.byteLength(JSON.stringify(test)) + 1;
    return room < 0;
  });
  return JSON.stringify(tests.slice(0, beyond < 0 ? tests.length : beyond).map(({ test }) => test));
}

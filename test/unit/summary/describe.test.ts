import { expect, test as it } from 'vitest';
import type { StopCode } from '../../../src/session/events.ts';
import type { Execution } from '../../../src/session/state/session-state.ts';
import { attemptCount, executionDuration, executionResult, exitText } from '../../../src/summary/describe.ts';
import { exitedWith } from '../../kit/events.ts';
import { type AttemptRun, session } from '../../kit/session.ts';

function only(run: Partial<AttemptRun>): Execution {
  const attempt = session({ attempts: [{ ms: 1_000, ...run }] }).attempts[0];
  if (attempt === undefined) throw new Error('the session has no attempt');
  return attempt;
}

const failure = { code: 'x', family: 'soft', reason: 'ended badly' } as const;
const over = { end: { status: 'failed' as const, cause: null, failure } };

it.each<[StopCode | null, string]>([
  [null, '❌ failed'],
  ['attempt_timeout', '❌ failed'],
  ['timeout', '❌ failed'],
  ['log_limit', '❌ failed'],
  ['log_failed', '❌ failed'],
  ['supervisor_lost', '❌ failed'],
  ['cancelled', '⏹️ cancelled'],
  ['stopped', '⏹️ stopped'],
  ['lease_lost', '⏹️ stopped'],
])('an attempt that was stopped for %s is shown as %s', (cause, shown) => {
  const { icon, word } = executionResult(only({ failure, cause }), over);
  expect(`${icon} ${word}`).toBe(shown);
});

it('an attempt without a failure succeeded, even in a failed session', () => {
  expect(executionResult(only({}), over)).toEqual({ icon: '✅', word: 'succeeded' });
});

it('an attempt without an end is running only while its session is running', () => {
  expect(executionResult(only({ open: true }), { end: null })).toEqual({ icon: '⏳', word: 'running' });
  expect(executionResult(only({ open: true }), over)).toEqual({ icon: '❔', word: 'end unknown' });
});

it.each<[Partial<AttemptRun>, string]>([
  [{ exit: { kind: 'exited', code: 0 } }, 'exit 0'],
  [{ exit: { kind: 'exited', code: 137 } }, 'exit 137'],
  [{ exit: { kind: 'signaled', signal: 'SIGKILL' } }, 'SIGKILL'],
  [{ exit: { kind: 'not_started', message: 'ENOENT' } }, 'did not start'],
  [{ exit: { kind: 'unknown' } }, '—'],
  [{ open: true }, '—'],
])('the exit of %j is shown as %s', (run, text) => {
  expect(exitText(only(run))).toBe(text);
});

it('the duration of an attempt without an end reaches to the last event', () => {
  const state = session({
    attempts: [
      { ms: 5_000, ...exitedWith(1) },
      { ms: 7_000, waitMs: 1_000, ...exitedWith(1) },
    ],
  });
  const open: Execution = { ...only({ open: true }), startedMono: state.attempts[1]?.startedMono ?? 0 };
  expect(executionDuration(open, state)).toBe(7_000);
  expect(executionDuration(open, { ...state, durationMs: 0 })).toBe(0);
});

it.each([
  [0, 3, 'no attempt'],
  [1, 1, '1 attempt'],
  [1, 3, '1 of 3 attempts'],
  [2, 2, '2 of 2 attempts'],
])('%i of %i attempts are counted as: %s', (count, maxAttempts, text) => {
  const attempts = Array.from({ length: count }, () => ({ ms: 1 }));
  expect(attemptCount(session({ attempts, maxAttempts }))).toBe(text);
});

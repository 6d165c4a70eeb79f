import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/failure-rules/classify.ts';
import type { Exit, Failure, StopCode } from '../../../src/session/events.ts';
import { type Budget, nextAttempt, type RetryDecision } from '../../../src/supervisor/retry-policy.ts';

describe('the failure of an execution', () => {
  it.each<[string, Exit, Failure | null]>([
    ['success', { kind: 'exited', code: 0 }, null],
    ['a code', { kind: 'exited', code: 1 }, { code: 'exit', family: 'soft', reason: 'exited with code 1' }],
    [
      'a command that is not executable',
      { kind: 'exited', code: 126 },
      { code: 'not_started', family: 'hard', reason: 'exited with code 126: a command in it is not executable' },
    ],
    [
      'a missing command',
      { kind: 'exited', code: 127 },
      { code: 'not_started', family: 'hard', reason: 'exited with code 127: a command in it was not found' },
    ],
    [
      '128, which no signal causes',
      { kind: 'exited', code: 128 },
      { code: 'exit', family: 'soft', reason: 'exited with code 128' },
    ],
    [
      'a child ended by SIGTERM',
      { kind: 'exited', code: 143 },
      { code: 'exit', family: 'soft', reason: 'exited with code 143: a process in it was ended by SIGTERM' },
    ],
    [
      'a child ended by SIGKILL',
      { kind: 'exited', code: 137 },
      {
        code: 'exit',
        family: 'soft',
        reason: 'exited with code 137: a process in it was ended by SIGKILL, perhaps because memory ran out',
      },
    ],
    [
      'a code above all signals',
      { kind: 'exited', code: 255 },
      { code: 'exit', family: 'soft', reason: 'exited with code 255' },
    ],
    [
      "Windows' own large codes",
      { kind: 'exited', code: 3221225786 },
      { code: 'exit', family: 'soft', reason: 'exited with code 3221225786' },
    ],
    [
      'SIGKILL',
      { kind: 'signaled', signal: 'SIGKILL' },
      { code: 'killed', family: 'soft', reason: 'was killed by SIGKILL from outside, perhaps because memory ran out' },
    ],
    [
      'another signal',
      { kind: 'signaled', signal: 'SIGSEGV' },
      { code: 'signal', family: 'soft', reason: 'was ended by SIGSEGV from outside' },
    ],
    [
      'a failed start',
      { kind: 'not_started', message: 'spawn bash ENOENT' },
      { code: 'not_started', family: 'hard', reason: 'did not start: spawn bash ENOENT' },
    ],
    [
      'an exit that was not seen',
      { kind: 'unknown' },
      { code: 'unknown', family: 'soft', reason: 'ended, and nobody saw how' },
    ],
  ])('%s', (_, exit, failure) => {
    expect(classify(exit, null, '')).toEqual(failure);
  });

  it.each<[StopCode, Failure['family']]>([
    ['attempt_timeout', 'soft'],
    ['supervisor_signal', 'soft'],
    ['log_limit', 'hard'],
    ['log_failed', 'hard'],
    ['timeout', 'final'],
    ['lease_lost', 'final'],
    ['cancelled', 'final'],
    ['stopped', 'final'],
    ['supervisor_lost', 'final'],
  ])('for the cause %s, whatever the exit', (cause, family) => {
    const failure = { code: cause, family, reason: 'was ended: it was this' };
    expect(classify({ kind: 'exited', code: 0 }, cause, 'it was this')).toEqual(failure);
    expect(classify({ kind: 'signaled', signal: 'SIGKILL' }, cause, 'it was this')).toEqual(failure);
  });
});

describe('after a failed attempt', () => {
  const failure = (family: Failure['family']): Failure => ({ code: 'exit', family, reason: '' });
  const budget: Budget = {
    maxAttempts: 3,
    retryDelaysMs: [10, 20],
    hardRetryDelaysMs: [],
    retryJitter: 0,
    remainingMs: null,
  };
  const outOfTime = 'the timeout of the session leaves no time for another attempt';

  it.each<[string, number, Failure['family'], Partial<Budget>, RetryDecision]>([
    ['a retry after the first delay', 1, 'soft', {}, { retry: true, delayMs: 10 }],
    ['a retry after the second delay', 2, 'soft', {}, { retry: true, delayMs: 20 }],
    ['a retry after the last delay again', 5, 'soft', { maxAttempts: 9 }, { retry: true, delayMs: 20 }],
    ['a retry at once', 1, 'soft', { retryDelaysMs: [0] }, { retry: true, delayMs: 0 }],
    ['no retry after the last attempt', 3, 'soft', {}, { retry: false, because: '' }],
    ['no retry beyond the last attempt', 4, 'soft', {}, { retry: false, because: '' }],
    ['no retry of a hard failure', 1, 'hard', {}, { retry: false, because: 'retrying would hardly help' }],
    ['no retry of a hard failure at the last attempt, without a reason', 3, 'hard', {}, { retry: false, because: '' }],
    [
      'no retry where a rule says so',
      1,
      'final',
      {},
      { retry: false, because: '`retry: never` of the failure rule exit' },
    ],
    [
      'no retry where a rule says so at the last attempt, without a reason',
      3,
      'final',
      {},
      { retry: false, because: '' },
    ],
    ['a retry within the timeout', 1, 'soft', { remainingMs: 11 }, { retry: true, delayMs: 10 }],
    [
      'no retry when the timeout ends with the delay',
      1,
      'soft',
      { remainingMs: 10 },
      { retry: false, because: outOfTime },
    ],
    [
      'no retry after the timeout',
      1,
      'soft',
      { retryDelaysMs: [0], remainingMs: -5 },
      { retry: false, because: outOfTime },
    ],
  ])('%s', (_, attempt, family, change, expected) => {
    const spent = { soft: attempt - 1, hard: 0, failedProbes: 0 };
    expect(nextAttempt(attempt, failure(family), { ...budget, ...change }, spent, 0.5)).toEqual(expected);
  });

  it('a session that was stopped needs no reason why there is no retry', () => {
    const stopped: Failure = { code: 'timeout', family: 'final', reason: 'was ended: the timeout is over' };
    const spent = { soft: 0, hard: 0, failedProbes: 0 };
    expect(nextAttempt(1, stopped, budget, spent, 0.5)).toEqual({ retry: false, because: '' });
  });

  it('each of the hard delays gives one retry', () => {
    const hard = { ...budget, maxAttempts: 9, hardRetryDelaysMs: [5, 7] };
    const nth = (count: number) =>
      nextAttempt(count + 1, failure('hard'), hard, { soft: 3, hard: count, failedProbes: 0 }, 0.5);
    expect([nth(0), nth(1), nth(2)]).toEqual([
      { retry: true, delayMs: 5 },
      { retry: true, delayMs: 7 },
      { retry: false, because: 'hard-retry-delays are used up' },
    ]);
  });

  it.each([
    [0, 900],
    [0.5, 1_000],
    [1, 1_100],
  ])('the jitter changes the delay: with the random number %d it is %d ms', (random, delayMs) => {
    const jittery = { ...budget, retryDelaysMs: [1_000], retryJitter: 0.1 };
    const spent = { soft: 0, hard: 0, failedProbes: 0 };
    expect(nextAttempt(1, failure('soft'), jittery, spent, random)).toEqual({ retry: true, delayMs });
  });

  it('the session ends when the probe never succeeds', () => {
    const spent = { soft: 100, hard: 0, failedProbes: 100 };
    const because = 'the probe has failed 100 times';
    expect(nextAttempt(1, failure('soft'), budget, spent, 0.5)).toEqual({ retry: false, because });
  });
});

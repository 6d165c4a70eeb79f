import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/failure-rules/classify.ts';
import type { Exit, Failure, StopCode } from '../../../src/session/events.ts';
import {
  type Budget,
  type FailedAttempt,
  nextAttempt,
  type RetryDecision,
} from '../../../src/supervisor/retry-policy.ts';

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
  const failed = (family: Failure['family'], more: Partial<FailedAttempt> = {}): FailedAttempt => ({
    failure: { code: 'exit', family, reason: '' },
    rule: null,
    isNamed: true,
    ...more,
  });
  const retryAfter = (delayMs: number, plannedMs = delayMs): RetryDecision => ({ retry: true, delayMs, plannedMs });
  const budget: Budget = {
    maxAttempts: 3,
    retryDelaysMs: [10, 20],
    hardRetryDelaysMs: [],
    retryJitter: 0,
    retryOn: ['any'],
    remainingMs: null,
  };
  const outOfTime = 'the timeout of the session leaves no time for another attempt';

  it.each<[string, number, Failure['family'], Partial<Budget>, RetryDecision]>([
    ['a retry after the first delay', 1, 'soft', {}, retryAfter(10)],
    ['a retry after the second delay', 2, 'soft', {}, retryAfter(20)],
    ['a retry after the last delay again', 5, 'soft', { maxAttempts: 9 }, retryAfter(20)],
    ['a retry at once', 1, 'soft', { retryDelaysMs: [0] }, retryAfter(0)],
    ['no retry after the last attempt', 3, 'soft', {}, { retry: false, because: '' }],
    ['no retry beyond the last attempt', 4, 'soft', {}, { retry: false, because: '' }],
    ['no retry of a hard failure', 1, 'hard', {}, { retry: false, because: 'retrying would hardly help' }],
    ['no retry of a hard failure at the last attempt, without a reason', 3, 'hard', {}, { retry: false, because: '' }],
    ['no retry where nobody wants one, without a reason', 1, 'final', {}, { retry: false, because: '' }],
    ['a retry within the timeout', 1, 'soft', { remainingMs: 11 }, retryAfter(10)],
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
    expect(nextAttempt(attempt, failed(family), { ...budget, ...change }, spent, 0.5)).toEqual(expected);
  });

  it('a session that was stopped needs no reason why there is no retry', () => {
    const failure: Failure = { code: 'timeout', family: 'final', reason: 'was ended: the timeout is over' };
    const spent = { soft: 0, hard: 0, failedProbes: 0 };
    expect(nextAttempt(1, failed('final', { failure, rule: 'failure-rules' }), budget, spent, 0.5)).toEqual({
      retry: false,
      because: '',
    });
  });

  it('each of the hard delays gives one retry', () => {
    const hard = { ...budget, maxAttempts: 9, hardRetryDelaysMs: [5, 7] };
    const nth = (count: number) =>
      nextAttempt(count + 1, failed('hard'), hard, { soft: 3, hard: count, failedProbes: 0 }, 0.5);
    expect([nth(0), nth(1), nth(2)]).toEqual([
      retryAfter(5),
      retryAfter(7),
      { retry: false, because: 'hard-retry-delays are used up' },
    ]);
  });

  it.each<[string, Failure['family'], Partial<FailedAttempt>, Partial<Budget>, string]>([
    ['a rule that says never', 'final', { rule: 'failure-rules' }, {}, '`retry: never` of the failure rule exit'],
    ['a hard rule', 'hard', { rule: 'failure-rules' }, {}, 'by the failure rule exit, retrying would hardly help'],
    [
      'a rule of a preset',
      'hard',
      { rule: 'failure-preset' },
      {},
      'by the rule exit of failure-preset, retrying would hardly help',
    ],
    [
      'a hard rule whose delays are used up',
      'hard',
      { rule: 'failure-rules' },
      { hardRetryDelaysMs: [1] },
      'hard-retry-delays are used up',
    ],
    [
      'retry-on',
      'soft',
      { isNamed: false },
      { retryOn: ['timeout', '75'] },
      '`retry-on: timeout, 75` does not name it',
    ],
    [
      'retry-on, whatever a rule allows',
      'soft',
      { isNamed: false, rule: 'failure-rules' },
      { retryOn: ['stall'] },
      '`retry-on: stall` does not name it',
    ],
    [
      'a rule that says never, also where retry-on does not name it',
      'final',
      { isNamed: false, rule: 'failure-rules' },
      {},
      '`retry: never` of the failure rule exit',
    ],
  ])('says which of them refuses a retry: %s', (_, family, of, change, because) => {
    const spent = { soft: 1, hard: 1, failedProbes: 0 };
    expect(nextAttempt(1, failed(family, of), { ...budget, ...change }, spent, 0.5)).toEqual({ retry: false, because });
  });

  it.each([
    [0, 900],
    [0.5, 1_000],
    [1, 1_100],
  ])('the jitter changes the delay: with the random number %d it is %d ms', (random, delayMs) => {
    const jittery = { ...budget, retryDelaysMs: [1_000], retryJitter: 0.1 };
    const spent = { soft: 0, hard: 0, failedProbes: 0 };
    expect(nextAttempt(1, failed('soft'), jittery, spent, random)).toEqual(retryAfter(delayMs, 1_000));
  });

  it.each([
    ['soft', 0, 0],
    ['soft', 10_000, 10_000],
    ['soft', 59_999, 59_999],
    ['soft', 60_000, 66_000],
    ['soft', 3_600_000, 3_960_000],
    ['hard', 10_000, 10_000],
    ['hard', 600_000, 660_000],
  ] as const)(
    'without retry-jitter only a delay of a minute or more has some: %s, %d ms',
    (family, planned, delayMs) => {
      const unset = { ...budget, retryDelaysMs: [planned], hardRetryDelaysMs: [planned], retryJitter: null };
      const spent = { soft: 0, hard: 0, failedProbes: 0 };
      expect(nextAttempt(1, failed(family), unset, spent, 1)).toEqual(retryAfter(delayMs, planned));
    },
  );

  it('the session ends when the probe never succeeds', () => {
    const spent = { soft: 100, hard: 0, failedProbes: 100 };
    const because = 'the probe has failed 100 times';
    expect(nextAttempt(1, failed('soft'), budget, spent, 0.5)).toEqual({ retry: false, because });
  });
});

import { describe, expect, test as it } from 'vitest';
import type { FailureRule } from '../../../src/session/failure-rule.ts';
import { writeStopRequest } from '../../../src/session/stop-request.ts';
import { needs } from '../../kit/posix-script.ts';
import { newSession, type TestSession } from './session.ts';

function rule(code: string, family: FailureRule['family'], conditions: Partial<FailureRule>): FailureRule {
  return { code, family, exitCodes: [], signals: [], output: null, ...conditions };
}

/** The failure codes of the attempts, and the delays between them. */
function codesAndDelays(session: TestSession) {
  const { attempts, waits } = session.state();
  return {
    codes: attempts.map((attempt) => attempt.status === 'ended' && attempt.failure?.code),
    delays: waits.map(({ delayMs }) => delayMs),
  };
}

describe('a soft failure', () => {
  it('is retried until no attempt is left; the session then ends as paused_manual', async () => {
    const session = newSession('exit 3', { request: { maxAttempts: 3, retryDelaysMs: [10, 20] } });
    expect(await session.run()).toMatchObject({ status: 'failed', runtime: 'paused_manual', cause: null });
    expect(codesAndDelays(session)).toEqual({ codes: ['exit', 'exit', 'exit'], delays: [10, 20] });
    expect(session.runtimes()).toEqual([
      ...['running', 'retry_waiting', 'recovering', 'retry_waiting', 'recovering', 'paused_manual'],
    ]);
    expect(await session.writtenState()).toMatchObject({ status: 'failed', runtime: 'paused_manual' });
    expect(session.events().at(-1)).toMatchObject({
      type: 'session_ended',
      paused: true,
      failure: { code: 'exit', family: 'soft', reason: 'exited with code 3' },
    });
  });

  it('ends the session as failed when max-attempts is 1', async () => {
    const session = newSession('exit 3');
    expect(await session.run()).toMatchObject({ status: 'failed', runtime: 'failed' });
    expect(await session.writtenState()).toMatchObject({ status: 'failed', runtime: 'failed' });
  });
});

describe('a hard failure', () => {
  it('is not retried without hard-retry-delays', async () => {
    const session = newSession('exit 127', { request: { maxAttempts: 3 } });
    const { status, failure } = await session.run();
    expect(status).toBe('failed');
    expect(failure).toMatchObject({ code: 'not_started', family: 'hard' });
    expect(failure?.reason).toMatch(/\(not retried: retrying would hardly help\)$/);
    expect(codesAndDelays(session)).toEqual({ codes: ['not_started'], delays: [] });
  });

  it('is retried once for each of the hard-retry-delays', async () => {
    const session = newSession('exit 127', {
      request: { maxAttempts: 9, retryDelaysMs: [1], hardRetryDelaysMs: [30, 40] },
    });
    const { runtime, failure } = await session.run();
    expect(runtime).toBe('paused_manual');
    expect(failure?.reason).toMatch(/\(not retried: hard-retry-delays are used up\)$/);
    expect(codesAndDelays(session)).toEqual({ codes: ['not_started', 'not_started', 'not_started'], delays: [30, 40] });
  });

  it('does not use up the delays of soft failures', async () => {
    const session = newSession('case $SUPERVISED_RUN_ATTEMPT in 1|3) exit 1;; 2) exit 127;; esac', {
      request: { maxAttempts: 9, retryDelaysMs: [10, 20], hardRetryDelaysMs: [30] },
    });
    expect(await session.run()).toMatchObject({ status: 'completed', runtime: 'completed', failure: null });
    expect(codesAndDelays(session)).toEqual({
      codes: ['exit', 'not_started', 'exit', undefined],
      delays: [10, 30, 20],
    });
  });
});

describe('a failure rule', () => {
  it('of the family final ends the session as failed, without a retry', async () => {
    const failureRules = [rule('wrong_flag', 'final', { exitCodes: [64] })];
    const session = newSession('exit 64', { request: { maxAttempts: 3, hardRetryDelaysMs: [0], failureRules } });
    expect(await session.run()).toMatchObject({
      status: 'failed',
      runtime: 'failed',
      failure: {
        code: 'wrong_flag',
        family: 'final',
        reason: 'exited with code 64 (wrong_flag) (not retried: `retry: never` of the failure rule wrong_flag)',
      },
    });
    expect(codesAndDelays(session)).toEqual({ codes: ['wrong_flag'], delays: [] });
  });

  it('has precedence over built-in rules, and the next attempt gets its code', async () => {
    const failureRules = [rule('not_installed_yet', 'soft', { exitCodes: [127] })];
    const session = newSession('echo "$SUPERVISED_RUN_LAST_FAILURE"; [ "$SUPERVISED_RUN_ATTEMPT" = 2 ] || exit 127', {
      request: { maxAttempts: 2, failureRules },
    });
    expect(await session.run()).toMatchObject({ status: 'completed' });
    expect(session.log(2)).toBe('not_installed_yet\n');
  });

  it('that matches first wins', async () => {
    const failureRules = [
      rule('other', 'hard', { exitCodes: [1] }),
      rule('first', 'soft', { exitCodes: [5, 6] }),
      rule('second', 'final', { exitCodes: [6] }),
    ];
    const session = newSession('exit 6', { request: { maxAttempts: 2, failureRules } });
    await session.run();
    expect(codesAndDelays(session).codes).toEqual(['first', 'first']);
  });

  it.each([
    ['by a signal', 'kill -USR1 $$', { signals: ['SIGUSR1'] }],
    ['by a signal that ended a process of the command', "sh -c 'kill -USR1 $$'; exit $?", { signals: ['SIGUSR1'] }],
    [
      'by coloured output',
      "printf '\\033[31mRate\\033[0m \\033[1mlimit\\033[0m reached'; exit 1",
      { output: 'rate limit' },
    ],
    ['by output and exit code', 'echo rate limit; exit 9', { output: 'RATE LIMIT', exitCodes: [9] }],
  ])('matches %s', async (_, script, conditions) => {
    if ('signals' in conditions) needs('signals');
    const failureRules = [rule('mine', 'final', conditions)];
    const session = newSession(script, { request: { maxAttempts: 2, failureRules } });
    await session.run();
    expect(session.state()).toMatchObject({ failure: { code: 'mine' }, attempts: [{ failure: { code: 'mine' } }] });
  });

  it('matches the output of either stream', async () => {
    const failureRules = [rule('out', 'soft', { output: 'on stdout' }), rule('err', 'final', { output: 'on stderr' })];
    const script = 'if [ "$SUPERVISED_RUN_ATTEMPT" = 1 ]; then echo on stdout; else echo on stderr >&2; fi; exit 1';
    const session = newSession(script, { request: { maxAttempts: 3, streams: 'split', failureRules } });
    await session.run();
    expect(codesAndDelays(session).codes).toEqual(['out', 'err']);
  });

  it('that does not match does not change the failure', async () => {
    const failureRules = [rule('mine', 'final', { output: 'rate limit', exitCodes: [2] })];
    const session = newSession('echo rate limit; exit 1', { request: { maxAttempts: 2, failureRules } });
    await session.run();
    expect(codesAndDelays(session).codes).toEqual(['exit', 'exit']);
  });

  it('gives an attempt timeout a code and reason from the output', async () => {
    const failureRules = [rule('rate_limit', 'final', { output: '429 Too Many Requests' })];
    const session = newSession('echo "429 Too Many Requests, waiting"; become main', {
      request: { maxAttempts: 2, attemptTimeoutMs: 3_000, failureRules },
    });
    const [attempt] = (await session.run()).attempts;
    const reason = 'was ended by the attempt timeout (rate_limit: "429 Too Many Requests")';
    expect(attempt).toMatchObject({ cause: 'attempt_timeout', failure: { code: 'rate_limit', reason } });
    expect(codesAndDelays(session).delays).toEqual([]);
  });

  it('does not apply to a session that was stopped', async () => {
    const failureRules = [rule('mine', 'soft', { output: 'hello' })];
    const session = newSession('echo hello; become main', { request: { maxAttempts: 2, failureRules } }).start();
    await session.resident('main');
    writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step received SIGINT' });
    expect(await session.finished()).toMatchObject({ status: 'stopped', failure: { code: 'cancelled' } });
    expect(codesAndDelays(session)).toEqual({ codes: ['cancelled'], delays: [] });
  });
});

describe('retry-jitter', () => {
  it('changes each delay by no more than this fraction of it', async () => {
    const session = newSession('exit 1', { request: { maxAttempts: 7, retryDelaysMs: [100], retryJitter: 0.5 } });
    await session.run();
    const { delays } = codesAndDelays(session);
    expect(delays).toHaveLength(6);
    for (const delay of delays) expect(delay).toBeGreaterThanOrEqual(50);
    for (const delay of delays) expect(delay).toBeLessThanOrEqual(150);
    expect(new Set(delays).size).toBeGreaterThan(1);
  });
});

describe('a cancel while an attempt is ended for another reason', () => {
  it('is the reason of the session, and no delay begins', async () => {
    needs('signals, without which an end has no grace');
    const session = newSession('trap "" TERM; head -c 9999 /dev/zero; become main obstinate', {
      request: { maxAttempts: 2, hardRetryDelaysMs: [3_600_000], maxLogBytes: 1_000, killGraceMs: 3_600_000 },
    }).start();
    expect(await session.event('attempt_ending')).toMatchObject({ cause: 'log_limit' });
    await session.event('attempt_waiting');
    writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step received SIGINT' });
    session.stop();
    expect(await session.finished()).toMatchObject({
      status: 'stopped',
      cause: 'cancelled',
      waits: [],
      attempts: [{ cause: 'log_limit' }],
      failure: { code: 'cancelled', reason: 'was ended: the step received SIGINT' },
    });
  });
});

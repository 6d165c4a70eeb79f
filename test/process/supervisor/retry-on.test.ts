import { describe, expect, test as it } from 'vitest';
import type { FailureRule } from '../../../src/session/failure-rule.ts';
import type { Request } from '../../../src/session/request.ts';
import { needs } from '../../kit/posix-script.ts';
import { newSession, sh } from './session.ts';

function rule(code: string, family: FailureRule['family'], exitCode: number): FailureRule {
  return { code, family, exitCodes: [exitCode], signals: [], output: null };
}

/** Runs a session of up to three attempts, of which each fails. */
async function runWith(retryOn: string[], script: string, request: Partial<Omit<Request, 'script'>> = {}) {
  const session = newSession(script, { request: { maxAttempts: 3, retryOn, ...request } });
  const { failure, runtime, attempts } = await session.run();
  const families = attempts.map((attempt) => (attempt.status === 'ended' ? attempt.failure?.family : undefined));
  return { count: attempts.length, reason: failure?.reason, runtime, families };
}

describe('retry-on', () => {
  it.each([
    ['75', 'exit 75'],
    ['1-3', 'exit 2'],
    ['failure', 'exit 9'],
    ['signal', 'kill -KILL $$'],
    ['signal', "sh -c 'kill -KILL $$'; exit $?"],
  ])('%s is followed by a retry after `%s`', async (item, script) => {
    if (script.includes('kill')) needs('signals');
    expect(await runWith([item], script)).toMatchObject({ count: 3, runtime: 'paused_manual' });
  });

  it.each([
    ['75', 'exit 1', 'exited with code 1'],
    ['timeout', 'exit 1', 'exited with code 1'],
    ['failure', 'kill -TERM $$', 'was ended by SIGTERM from outside'],
  ])('%s is not after `%s`, and the reason says so', async (item, script, end) => {
    if (script.includes('kill')) needs('signals');
    expect(await runWith([item], script)).toEqual({
      count: 1,
      reason: `${end} (not retried: \`retry-on: ${item}\` does not name it)`,
      runtime: 'failed',
      families: ['soft'],
    });
  });

  it('timeout is followed by a retry after a timeout only', async () => {
    const script = '[ "$SUPERVISED_RUN_ATTEMPT" = 2 ] && exit 1; become main';
    const ended = await runWith(['timeout'], script, { attemptTimeoutMs: 2_000 });
    expect(ended).toMatchObject({
      count: 2,
      reason: 'exited with code 1 (not retried: `retry-on: timeout` does not name it)',
    });
  });

  it('stall is followed by a retry after a stall', async () => {
    const script = '[ "$SUPERVISED_RUN_ATTEMPT" = 2 ] && exit 0; become main';
    const session = newSession(script, { request: { maxAttempts: 2, retryOn: ['stall'], stallTimeoutMs: 1_500 } });
    expect(await session.run()).toMatchObject({ status: 'completed', attempts: [{ cause: 'watchdog_idle' }, {}] });
  });
});

describe('retry-on and families', () => {
  it('a code that it names is soft, though a missing command is hard otherwise', async () => {
    expect(await runWith(['127'], 'exit 127')).toMatchObject({ count: 3, families: ['soft', 'soft', 'soft'] });
    expect(await runWith(['any'], 'exit 127')).toMatchObject({ count: 1, families: ['hard'] });
    expect(await runWith(['failure'], 'exit 127')).toMatchObject({
      count: 1,
      reason: expect.stringContaining('(not retried: retrying would hardly help)'),
    });
  });

  it('a rule has precedence over a code that it names', async () => {
    const never = [rule('wrong_flag', 'final', 64)];
    expect(await runWith(['64'], 'exit 64', { failureRules: never })).toMatchObject({
      count: 1,
      reason: 'exited with code 64 (wrong_flag) (not retried: `retry: never` of the failure rule wrong_flag)',
    });
    const hard = [rule('licence', 'hard', 64)];
    expect(await runWith(['64'], 'exit 64', { failureRules: hard })).toMatchObject({
      count: 1,
      reason: 'exited with code 64 (licence) (not retried: by the failure rule licence, retrying would hardly help)',
    });
  });

  it('both have to allow a retry: a soft rule does not widen it', async () => {
    const soft = [rule('busy', 'soft', 64)];
    expect(await runWith(['timeout'], 'exit 64', { failureRules: soft })).toMatchObject({
      count: 1,
      reason: 'exited with code 64 (busy) (not retried: `retry-on: timeout` does not name it)',
    });
    expect(await runWith(['failure'], 'exit 64', { failureRules: soft })).toMatchObject({ count: 3 });
  });
});

describe('a failure that nobody wants to retry', () => {
  it('is not put down to a rule', async () => {
    const request = { artifactPaths: ['nothing/**'], ifNoFilesFound: 'error' } as const;
    const { count, reason } = await runWith(['any'], 'exit 0', {
      ...request,
      artifactPaths: [...request.artifactPaths],
    });
    expect({ count, reason }).toEqual({ count: 1, reason: expect.not.stringContaining('not retried') });
  });
});

describe('run-on-retry', () => {
  it('runs in place of the command in all attempts but the first, with the same environment', async () => {
    const session = newSession('echo "first $SUPERVISED_RUN_ATTEMPT $COLOUR"; exit 1', {
      request: {
        maxAttempts: 3,
        runOnRetry: sh('echo "again $SUPERVISED_RUN_ATTEMPT $COLOUR $SUPERVISED_RUN_LAST_FAILURE"; exit 2'),
      },
      env: { COLOUR: 'green' },
    });
    expect(await session.run()).toMatchObject({ status: 'failed', failure: { reason: 'exited with code 2' } });
    expect([1, 2, 3].map((attempt) => session.log(attempt))).toEqual([
      'first 1 green\n',
      'again 2 green exit\n',
      'again 3 green exit\n',
    ]);
  });
});

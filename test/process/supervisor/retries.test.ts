import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test as it } from 'vitest';
import { writeStopRequest } from '../../../src/session/stop-request.ts';
import { notLaunched } from '../../../src/session/verdict.ts';
import { isWindows } from '../../kit/this-system.ts';
import { eventually } from '../../kit/wait.ts';
import { js, newSession, sh } from './session.ts';

const onPosix = it.skipIf(isWindows);
const onLinux = it.skipIf(process.platform !== 'linux');
const attempt = 'process.env.SUPERVISED_RUN_ATTEMPT';

describe('retries', () => {
  it('end with the first attempt that succeeds', async () => {
    const session = newSession(js(`process.exit(${attempt} === '3' ? 0 : 1)`), { request: { maxAttempts: 5 } });
    const state = await session.run();
    expect(state).toMatchObject({ status: 'completed', failure: null });
    expect(state.attempts.map((attempt) => 'exit' in attempt && attempt.exit)).toEqual([
      { kind: 'exited', code: 1 },
      { kind: 'exited', code: 1 },
      { kind: 'exited', code: 0 },
    ]);
  });

  it('wait for the listed delays, repeat the last one, and do not wait after the last attempt', async () => {
    const session = newSession(js('process.exit(1)'), { request: { maxAttempts: 5, retryDelaysMs: [0, 30, 60] } });
    const state = await session.run();
    expect(state.attempts).toHaveLength(5);
    expect(state.waits.map(({ attempt, delayMs }) => [attempt, delayMs])).toEqual([
      [2, 0],
      [3, 30],
      [4, 60],
      [5, 60],
    ]);
    // A timer may be up to a millisecond early.
    for (const { durationMs, delayMs } of state.waits) expect(durationMs).toBeGreaterThanOrEqual(delayMs - 1);
    expect(session.types().slice(-2)).toEqual(['attempt_ended', 'session_ended']);
    expect(state.failure?.reason).toBe('exited with code 1');
  });

  it('do not begin a delay that is longer than what is left of the timeout of the session', async () => {
    const session = newSession(js('process.exit(4)'), {
      request: { maxAttempts: 3, retryDelaysMs: [3_600_000], timeoutMs: 600_000 },
    });
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', cause: null, failure: { code: 'exit' } });
    expect(state.failure?.reason).toContain(
      'exited with code 4 (not retried: the timeout of the session leaves no time',
    );
    expect(state.waits).toEqual([]);
  });
});

describe('on-retry', () => {
  it('runs after the delay before each attempt but the first, and its output is kept', async () => {
    const session = newSession(js(`process.exit(Number(${attempt}))`), {
      request: {
        maxAttempts: 3,
        onRetry: js(`console.log('before', ${attempt}, 'after', process.env.SUPERVISED_RUN_LAST_FAILURE)`),
      },
    });
    const state = await session.run();
    expect(session.types()).toEqual([
      'session_started',
      'attempt_started',
      'attempt_ended',
      ...['retry_waiting', 'on_retry_started', 'on_retry_ended', 'attempt_started', 'attempt_ended'],
      ...['retry_waiting', 'on_retry_started', 'on_retry_ended', 'attempt_started', 'attempt_ended'],
      'session_ended',
    ]);
    expect(session.onRetryLog(2)).toBe('before 2 after exit\n');
    expect(session.onRetryLog(3)).toBe('before 3 after exit\n');
    expect(state.onRetries).toMatchObject([
      { number: 2, failure: null },
      { number: 3, failure: null },
    ]);
    expect(state.failure?.reason).toBe('exited with code 3');
  });

  it.each([
    ['fails', 'process.exit(9)', null, { kind: 'exited', code: 9 }],
    [
      'exceeds the attempt timeout',
      'setTimeout(() => {}, 20_000)',
      isWindows ? 5_000 : 1_000,
      isWindows ? { kind: 'exited', code: 1 } : { kind: 'signaled', signal: 'SIGTERM' },
    ],
  ])('is followed by the attempt when it %s', async (_, script, attemptTimeoutMs, exit) => {
    const session = newSession(js('process.exit(1)'), {
      request: { maxAttempts: 2, onRetry: js(script), attemptTimeoutMs },
    });
    const state = await session.run();
    expect(state.onRetries).toMatchObject([{ number: 2, exit, failure: { family: 'soft' } }]);
    expect(state.attempts).toHaveLength(2);
  });

  it('gets its own command files', async () => {
    const session = newSession(js('process.exit(1)'), {
      env: { GITHUB_OUTPUT: '/outer/output' },
      request: { maxAttempts: 2, onRetry: js('console.log(process.env.GITHUB_OUTPUT)') },
    });
    await session.run();
    expect(session.onRetryLog(2)).toBe(`${join(session.paths.root, 'on-retry/02/github/output')}\n`);
  });

  onPosix('has its leftover processes stopped before the attempt begins', async () => {
    const session = newSession('[ "$SUPERVISED_RUN_ATTEMPT" = 2 ]', {
      request: { maxAttempts: 2, onRetry: sh('detached server obstinate') },
    });
    const state = await session.run();
    expect(state.onRetries).toMatchObject([{ leftBehind: [expect.stringMatching(/^(sh|sleep)( \w+\.sh)?$/)] }]);
    expect(session.residents()).toEqual([]);
    expect(state.status).toBe('completed');
  });
});

describe('state.json', () => {
  onPosix('is valid JSON at any time, and in the end the fold of the journal', async () => {
    const session = newSession('say "$SUPERVISED_RUN_ATTEMPT"; read -r _ < "$SCRATCH/gate"; exit 1', {
      request: { maxAttempts: 2, retryDelaysMs: [0] },
    });
    const gate = session.pipe('gate');
    session.start();
    for (const attempt of ['1', '2']) {
      await session.said(attempt);
      await session.event('attempt_started', Number(attempt));
      expect(await session.writtenState()).toMatchObject({ v: 1 });
      writeSync(gate, 'go\n');
    }
    const state = await session.finished();
    expect(await session.writtenState()).toEqual(JSON.parse(JSON.stringify(state)));
  });
});

it('a session whose attempt can have no folder fails, and the message names what stands there', async () => {
  const session = newSession(js(''));
  session.request.onRetry = null;
  session.occupy('attempts');
  const { status, failure } = await session.run();
  expect(status).toBe('failed');
  expect(failure).toMatchObject({
    code: 'file_replaced',
    reason: expect.stringMatching(/attempts cannot be used: it is not a folder/),
  });
});

describe('a supervisor that cannot go on', () => {
  onLinux('ends the tree of the command', async () => {
    // Its files may not grow beyond 2 KiB, which the journal exceeds once the command has been started.
    const session = newSession('detached --closed escaped obstinate; become main obstinate', {
      request: { name: 'n'.repeat(1_700) },
    });
    expect(await session.start('ulimit -f 4;').exited()).toBe(1);
    expect(session.processes().filter((command) => command !== 'cat')).toEqual([]);
    expect(session.types()).toEqual(['session_started']);
  });

  it('exits with 1 when its request is not valid', async () => {
    const session = newSession(js(''));
    session.request.maxAttempts = 0;
    expect(await session.start().exited()).toBe(1);
    expect(session.supervisorLog()).toMatch(/request\.json is not valid.*maxAttempts/s);
  });
});

describe('a supervisor that waits for its launch message', () => {
  it('runs what the message asks for, and writes none of its secrets to disk', async () => {
    const session = newSession(js("console.log('hello'); process.exit(3)"), { request: { name: 'a secret name' } });
    const message = { request: session.request, secrets: ['secret name'] };
    session.startFromStdin(`${JSON.stringify(message)}\n`);
    expect(await session.finished()).toMatchObject({ status: 'failed', name: 'a ***' });
    expect(session.log()).toBe('hello\n');
    expect(readFileSync(session.paths.journal, 'utf8')).not.toContain('secret');
    expect(readFileSync(session.paths.state, 'utf8')).not.toContain('secret');
  });

  it('begins the session with it, and starts the command when main has closed stdin, with all loaded that follows', async () => {
    const session = newSession(js("console.log('hello')"));
    const closeStdin = session.startFromOpenStdin(`${JSON.stringify({ request: session.request, secrets: [] })}\n`);
    await eventually(() => session.types().includes('session_started'), { what: 'the start of the session' });
    // Nothing tells of a command that has not started; this time is ample for one that does not wait.
    await sleep(1_000);
    expect(session.types()).toEqual(['session_started']);
    closeStdin();
    expect(await session.finished()).toMatchObject({ status: 'completed' });
  });

  it('can be stopped while main loads', async () => {
    const session = newSession(js("console.log('hello')"));
    session.startFromOpenStdin(`${JSON.stringify({ request: session.request, secrets: [] })}\n`);
    await eventually(() => session.types().includes('session_started'), { what: 'the start of the session' });
    writeStopRequest(session.paths.stop, { cause: 'stopped', detail: 'its step cannot follow it' });
    expect(await session.finished()).toMatchObject({ status: 'stopped', attempts: [] });
  });

  it('exits without a trace when main dies in the middle of the message', async () => {
    const session = newSession(js(''));
    const message = JSON.stringify({ request: session.request, secrets: ['secret'] });
    session.startFromStdin(message.slice(0, -10));
    expect(await session.exited()).toBe(notLaunched);
    expect(session.types()).toEqual([]);
    expect(session.supervisorLog()).toBe('');
  });

  it('does not quote a message that is not JSON', async () => {
    const session = newSession(js('')).startFromStdin('a secret\n');
    expect(await session.exited()).toBe(1);
    expect(session.supervisorLog()).toContain('the launch message on stdin is not JSON');
    expect(session.supervisorLog()).not.toContain('secret');
  });

  it('exits without a trace when stdin closes without a message', async () => {
    const session = newSession(js('')).startFromStdin();
    expect(await session.exited()).toBe(notLaunched);
    expect(session.types()).toEqual([]);
    expect(session.supervisorLog()).toBe('');
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test as it, onTestFinished } from 'vitest';
import type { Request } from '../../../src/session/request.ts';
import { writeStopRequest } from '../../../src/session/stop-request.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { needs } from '../../kit/posix-script.ts';
import { eventually } from '../../kit/wait.ts';
import { leaseOn } from './lease.ts';
import { isRunning, killQuietly, signaled, stayer } from './processes.ts';
import { grace, newSession, sh, type TestSession } from './session.ts';

const anHour = 3_600_000;

/** A phase in which a session stays until it is stopped. */
interface Phase {
  begin(request?: Partial<Request>): TestSession;
  reached(session: TestSession): Promise<unknown>;
}

const phases: Record<'attempt' | 'delay' | 'on-retry', Phase> = {
  attempt: {
    begin: (request) => newSession('become main', { request: { maxAttempts: 3, ...request } }),
    reached: (session) => session.resident('main'),
  },
  delay: {
    begin: (request) => newSession('exit 1', { request: { maxAttempts: 3, retryDelaysMs: [anHour], ...request } }),
    reached: (session) => session.event('retry_waiting', 2),
  },
  'on-retry': {
    begin: (request) => newSession('exit 1', { request: { maxAttempts: 3, onRetry: sh('become main'), ...request } }),
    reached: (session) => session.resident('main'),
  },
};
const names = ['attempt', 'delay', 'on-retry'] as const;

/** The last events of a session that was stopped in the phase. */
const lastEvents = {
  attempt: ['attempt_started', 'attempt_ending', ...grace, 'attempt_ended', 'session_ended'],
  delay: ['attempt_ended', 'retry_waiting', 'session_ended'],
  'on-retry': ['retry_waiting', 'on_retry_started', 'on_retry_ended', 'session_ended'],
};

function expectEndedIn(phase: (typeof names)[number], session: TestSession): void {
  // Only a stop from outside is an event of its own; a timeout is not.
  const types = session.types().filter((type) => type !== 'session_ending');
  expect(types.slice(-lastEvents[phase].length)).toEqual(lastEvents[phase]);
  expect(session.state().attempts).toHaveLength(1);
  expect(session.residents()).toEqual([]);
}

describe.each(names)('a session is stopped in the phase %s', (name) => {
  const { begin, reached } = phases[name];

  it('by a stop request', async () => {
    const session = begin().start();
    await reached(session);
    writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step received SIGINT' });
    const state = await session.finished();
    expect(state).toMatchObject({
      status: 'stopped',
      cause: 'cancelled',
      failure: { code: 'cancelled', family: 'final' },
    });
    expect(state.failure?.reason).toMatch(/^was ended: the step received SIGINT/);
    expectEndedIn(name, session);
  });

  it('by the signal of a stop request whose file could not be written', async () => {
    needs('signals');
    const session = begin().start();
    await reached(session);
    session.stop();
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', cause: 'stopped', failure: { code: 'stopped' } });
    expect(state.failure?.reason).toContain('a stop was requested by SIGUSR2');
    expectEndedIn(name, session);
  });

  it('by a stop request that cannot be read', async () => {
    const session = begin().start();
    await reached(session);
    session.occupy('stop.json');
    expect(await session.finished()).toMatchObject({ status: 'stopped', cause: 'stopped' });
    expectEndedIn(name, session);
  });

  it('by the loss of its lease', async () => {
    const holder = stayer();
    const session = begin({ lease: await leaseOn(holder) }).start();
    await reached(session);
    holder.kill('SIGKILL');
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', cause: 'lease_lost', runtime: 'stopped_host_closed' });
    expect(state.failure?.reason).toContain(`the step (process ${holder.pid}) is no longer running`);
    expectEndedIn(name, session);
  });
});

describe('a stop request', () => {
  it('that is older than the first attempt keeps it from starting', async () => {
    const session = newSession('say begun');
    writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step received SIGINT' });
    expect(await session.run()).toMatchObject({ status: 'stopped', cause: 'cancelled', attempts: [] });
    expect(session.types()).toEqual(['session_started', 'session_ending', 'session_ended']);
  });

  it('is not affected by further signals', async () => {
    const session = newSession('become main obstinate', { request: { killGraceMs: 500 } }).start();
    await session.resident('main');
    session.stop();
    await session.event('attempt_ending');
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) session.signal(signal);
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', attempts: [{ exit: { kind: 'signaled', signal: 'SIGKILL' } }] });
  });

  it('gives the command the kill grace, but 7 s when the job is cancelled, as the runner does not wait longer', async () => {
    needs('signals, without which an end has no grace');
    const session = newSession('become main', { request: { killGraceMs: anHour } }).start();
    await session.resident('main');
    session.stop();
    expect(await session.event('attempt_ending')).toMatchObject({
      cause: 'stopped',
      graceMs: anHour,
      signal: 'SIGTERM',
    });

    const cancelled = newSession('become main obstinate', { request: { killGraceMs: anHour } }).start();
    await cancelled.resident('main');
    writeStopRequest(cancelled.paths.stop, { cause: 'cancelled', detail: 'the step received SIGINT' });
    cancelled.stop();
    expect(await cancelled.event('attempt_ending')).toMatchObject({
      cause: 'cancelled',
      graceMs: 7_000,
      signal: 'SIGINT',
    });
    await cancelled.finished();
    expect(cancelled.residents()).toEqual([]);
  });

  it.each(['a cancel', 'the loss of the lease'])('%s shortens a kill grace that has begun', async (what) => {
    needs('signals, without which an end has no grace');
    const holder = stayer();
    const session = newSession('trap "" TERM; head -c 9999 /dev/zero; become main', {
      request: { killGraceMs: anHour, maxLogBytes: 1_000, lease: await leaseOn(holder) },
    }).start();
    expect(await session.event('attempt_ending')).toMatchObject({ cause: 'log_limit', graceMs: anHour });
    if (what === 'a cancel')
      writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step received SIGINT' });
    else holder.kill('SIGKILL');
    const { attempts } = await session.finished();
    expect(attempts).toMatchObject([{ cause: 'log_limit', exit: { kind: 'signaled', signal: 'SIGKILL' } }]);
    expect(session.residents()).toEqual([]);
  });
});

describe('a lease', () => {
  it('is lost when its process is a zombie', async () => {
    needs('zombies');
    // A shell that became `sleep` never waits for its child.
    const holder = spawn('sh', ['-c', 'sleep 20 & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => killQuietly(holder.pid ?? 0));
    const [line] = await once(createInterface(holder.stdout), 'line');
    const child = Number(line);
    const lease = { kind: 'worker' as const, label: 'the worker', process: identify(child) };
    const session = newSession('become main', { request: { lease } }).start();
    await session.resident('main');
    process.kill(child, 'SIGKILL');
    await eventually(() => !isRunning(child), { what: 'the zombie' });
    expect(process.kill(child, 0)).toBe(true);
    expect(await session.finished()).toMatchObject({ status: 'stopped', cause: 'lease_lost' });
  });

  it('is lost when its process has ended before the session begins', async () => {
    const holder = stayer();
    const lease = await leaseOn(holder);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await newSession('say begun', { request: { lease } }).run()).toMatchObject({
      status: 'stopped',
      cause: 'lease_lost',
      attempts: [],
    });
  });
});

describe('the attempt timeout', () => {
  it('ends each attempt that takes longer', async () => {
    const session = newSession('become main', { request: { maxAttempts: 2, attemptTimeoutMs: 500 } });
    const state = await session.run();
    const end = {
      cause: 'attempt_timeout',
      exit: signaled('SIGTERM'),
      failure: {
        code: 'attempt_timeout',
        family: 'soft',
        reason: 'was ended: it took longer than 0.5 s (attempt-timeout: 0 turns this off)',
      },
      leftBehind: [],
    };
    expect(state.attempts).toMatchObject([end, end]);
  });

  it('is the failure of an attempt whose command exits with 0 on SIGTERM', async () => {
    needs('signals');
    const session = newSession('trap "exit 0" TERM; say ready; while :; do sleep 0.05; done', {
      request: { attemptTimeoutMs: 2_000 },
    });
    const state = await session.run();
    expect(state.attempts).toMatchObject([{ exit: { kind: 'exited', code: 0 }, failure: { code: 'attempt_timeout' } }]);
    expect(state.status).toBe('failed');
  });
});

describe('the timeout of the session', () => {
  it.each([
    ['attempt', 2_000, '2 s'],
    // The first attempt, which fails, must have ended by then.
    ['on-retry', 4_000, '4 s'],
  ] as const)('ends it in the phase %s', async (name, timeoutMs, text) => {
    const session = phases[name].begin({ timeoutMs });
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', cause: 'timeout', failure: { code: 'timeout', family: 'final' } });
    expect(state.failure?.reason).toContain(`the session took longer than ${text} (timeout: 0 turns this off)`);
    expectEndedIn(name, session);
  });
});

describe('max-log-size', () => {
  it('ends the attempt, and there is no retry', async () => {
    const session = newSession('yes', { request: { maxLogBytes: 100_000, maxAttempts: 3 } });
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', cause: 'log_limit', attempts: [{ cause: 'log_limit' }] });
    expect(state.failure?.reason).toContain('its log is larger than 97.7 KiB (a larger max-log-size allows more)');
    expect(state.attempts).toHaveLength(1);
  });

  it('limits the sum of both logs with `streams: split`', async () => {
    const session = newSession('head -c 60000 /dev/zero; head -c 60000 /dev/zero >&2; become main', {
      request: { maxLogBytes: 100_000, streams: 'split' },
    });
    expect(await session.run()).toMatchObject({
      cause: 'log_limit',
      attempts: [{ bytes: { stdout: 60_000, stderr: 60_000 } }],
    });
  });

  it('does not end an attempt whose log is exactly as large', async () => {
    const session = newSession('head -c 100000 /dev/zero; become main', { request: { maxLogBytes: 100_000 } }).start();
    await session.resident('main');
    // The supervisor checks for the stop request as often as for the size of the log.
    writeStopRequest(session.paths.stop, { cause: 'stopped', detail: 'enough' });
    expect(await session.finished()).toMatchObject({ cause: 'stopped' });
  });
});

import { spawn } from 'node:child_process';
import { describe, expect, test as it } from 'vitest';
import { writeStopRequest } from '../../../src/session/stop-request.ts';
import { leaseOn } from './lease.ts';
import { newSession, sh } from './session.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const anHour = 3_600_000;

/** Stays in its first attempt, and succeeds in its second. */
const twice = '[ "$SUPERVISED_RUN_ATTEMPT" = 2 ] && exit; become main';
const stray = (signal: string) => ({
  code: 'supervisor_signal',
  family: 'soft',
  reason: expect.stringMatching(
    `^was ended: somebody other than Supervised Run sent ${signal} to the supervisor \\(process \\d+\\)$`,
  ),
});

onPosix('a signal to the supervisor that is no stop request', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('fails the attempt, which is retried: %s', async (signal) => {
    const session = newSession(twice, { request: { maxAttempts: 2 } }).start();
    await session.resident('main');
    session.signal(signal);
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'completed', cause: null });
    expect(state.attempts).toMatchObject([{ cause: 'supervisor_signal', failure: stray(signal) }, { failure: null }]);
    expect(session.residents()).toEqual([]);
  });

  it('fails the session after the last attempt, which is not told as stopped', async () => {
    const session = newSession('detached child; become main').start();
    await session.resident('main');
    session.signal('SIGTERM');
    expect(await session.finished()).toMatchObject({
      status: 'failed',
      cause: 'supervisor_signal',
      failure: stray('SIGTERM'),
      attempts: [{ cause: 'supervisor_signal' }],
    });
    expect(session.residents()).toEqual([]);
  });

  it('that comes again while the attempt is ended changes nothing', async () => {
    const session = newSession(`trap "" TERM; ${twice}`, { request: { maxAttempts: 2, killGraceMs: 500 } }).start();
    await session.resident('main');
    session.signal('SIGHUP');
    await session.event('attempt_ending');
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) session.signal(signal);
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'completed', attempts: [{ failure: stray('SIGHUP') }, { failure: null }] });
  });

  it('is a warning in a delay, and the session goes on', async () => {
    const session = newSession('exit 1', { request: { maxAttempts: 2, retryDelaysMs: [anHour] } }).start();
    await session.event('retry_waiting');
    session.signal('SIGTERM');
    const { message } = await session.event('warning');
    expect(message).toMatch(
      /^While no attempt was running, somebody other .* sent SIGTERM .*\. The session goes on\.$/,
    );
    session.stop();
    expect(await session.finished()).toMatchObject({ status: 'stopped', cause: 'stopped' });
  });

  it('ends a probe, and another one follows', async () => {
    const probe = sh('[ -e "$SCRATCH/pids/probe" ] || become probe');
    const session = newSession('[ "$SUPERVISED_RUN_ATTEMPT" = 2 ]', { request: { maxAttempts: 2, probe } }).start();
    await session.resident('probe');
    session.signal('SIGTERM');
    expect(await session.finished()).toMatchObject({
      status: 'completed',
      probes: [{ failure: stray('SIGTERM') }, { failure: null }],
    });
  });

  it('ends an on-retry script, and the attempt follows', async () => {
    const onRetry = sh('become on-retry');
    const session = newSession('[ "$SUPERVISED_RUN_ATTEMPT" = 2 ]', { request: { maxAttempts: 2, onRetry } }).start();
    await session.resident('on-retry');
    session.signal('SIGTERM');
    expect(await session.finished()).toMatchObject({ status: 'completed', onRetries: [{ failure: stray('SIGTERM') }] });
  });

  it('does not judge a command that has exited, and whose output is still open', async () => {
    const session = newSession('resident child; say over').start();
    await session.said('over');
    session.signal('SIGTERM');
    expect(await session.finished()).toMatchObject({ status: 'completed', attempts: [{ cause: null }] });
  });
});

onPosix('the reason of an end is not the signal but what comes with it', () => {
  it('a stop request', async () => {
    const session = newSession('become main', { request: { maxAttempts: 2 } }).start();
    await session.resident('main');
    session.signal('SIGTERM');
    writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step received SIGTERM' });
    expect(await session.finished()).toMatchObject({ status: 'stopped', attempts: [{ cause: 'cancelled' }] });
  });

  it('the loss of the lease, as when a machine shuts down', async () => {
    const holder = spawn('sleep', ['60']);
    const lease = await leaseOn(holder);
    const session = newSession('become main', { request: { maxAttempts: 2, lease } }).start();
    await session.resident('main');
    holder.kill('SIGTERM');
    session.signal('SIGTERM');
    expect(await session.finished()).toMatchObject({ status: 'stopped', attempts: [{ cause: 'lease_lost' }] });
  });
});

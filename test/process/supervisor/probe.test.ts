import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import type { Request } from '../../../src/session/request.ts';
import { writeStopRequest } from '../../../src/session/stop-request.ts';
import { isWindows } from '../../kit/this-system.ts';
import { leaseOn } from './lease.ts';
import { stayer } from './processes.ts';
import { newSession, sh, type TestSession } from './session.ts';

/** A session whose first attempt fails and whose second attempt succeeds. */
function failsOnce(probe: string, request: Partial<Request> = {}, env: Record<string, string> = {}): TestSession {
  const script = '[ "$SUPERVISED_RUN_ATTEMPT" = 2 ]';
  return newSession(script, { env, request: { maxAttempts: 2, probe: sh(probe), ...request } });
}

/** A probe that succeeds at its nth try. */
const succeedsAtTry = (n: number) => `echo try >>"$SCRATCH/tries"; [ $(wc -l <"$SCRATCH/tries") -ge ${n} ]`;

describe('a probe', () => {
  it('that succeeds is followed by the attempt', async () => {
    const session = failsOnce('echo all is well');
    const state = await session.run();
    expect(session.types()).toEqual([
      ...['session_started', 'attempt_started', 'attempt_ended', 'retry_waiting'],
      ...['probe_started', 'probe_ended', 'attempt_started', 'attempt_ended', 'session_ended'],
    ]);
    expect(state).toMatchObject({ status: 'completed', waits: [{ kind: 'probe', attempt: 2 }] });
    expect(state.probes).toMatchObject([{ number: 1, attempt: 2, status: 'ended', failure: null, cause: null }]);
    expect(session.probeLog(1)).toBe('all is well\n');
  });

  it('that fails is followed by the next delay, and uses up no attempt', async () => {
    const session = failsOnce(`echo "probing"; ${succeedsAtTry(3)}`, { retryDelaysMs: [10, 20, 30] });
    const state = await session.run();
    expect(state).toMatchObject({ status: 'completed', failure: null });
    expect(state.attempts).toHaveLength(2);
    expect(state.waits.map(({ attempt, delayMs }) => [attempt, delayMs])).toEqual([
      [2, 10],
      [2, 20],
      [2, 30],
    ]);
    expect(state.probes).toMatchObject([
      { number: 1, attempt: 2, failure: { code: 'exit', family: 'soft' } },
      { number: 2, attempt: 2, failure: { code: 'exit', family: 'soft' } },
      { number: 3, attempt: 2, failure: null },
    ]);
    for (const probe of [1, 2, 3]) expect(session.probeLog(probe)).toBe('probing\n');
    expect(session.runtimes()).toEqual([
      'running',
      ...['probe_waiting', 'probe_running', 'probe_failed'],
      ...['probe_waiting', 'probe_running', 'probe_failed'],
      ...['probe_waiting', 'probe_running', 'recovering', 'completed'],
    ]);
  });

  it('has a number that counts all probes of the session', async () => {
    const session = newSession('exit 1', { request: { maxAttempts: 3, probe: sh('true') } });
    expect((await session.run()).probes).toMatchObject([
      { number: 1, attempt: 2 },
      { number: 2, attempt: 3 },
    ]);
  });

  it('that never succeeds ends the session when no delay is left for it', async () => {
    const session = newSession('exit 127', {
      request: { maxAttempts: 2, hardRetryDelaysMs: [0, 0], probe: sh('false') },
    });
    const state = await session.run();
    expect(state).toMatchObject({ status: 'failed', runtime: 'paused_manual', failure: { code: 'not_started' } });
    expect(state.failure?.reason).toMatch(/\(not retried: hard-retry-delays are used up\)$/);
    expect(state.attempts).toHaveLength(1);
    expect(state.probes).toHaveLength(2);
    expect(session.runtimes().slice(-2)).toEqual(['probe_failed', 'paused_manual']);
  });

  it('that never succeeds ends the session when its timeout leaves no time for another delay', async () => {
    const request = { retryDelaysMs: [0, 0, 3_600_000], timeoutMs: 600_000 };
    const state = await failsOnce('false', request).run();
    expect(state).toMatchObject({ status: 'failed', runtime: 'paused_manual', cause: null });
    expect(state.failure?.reason).toContain('not retried: the timeout of the session leaves no time');
    expect(state.probes).toHaveLength(2);
  });

  it('that hangs is killed after the probe timeout, and counts as failed', async () => {
    const session = failsOnce('trap "" TERM; become probe obstinate', {
      probeTimeoutMs: 500,
      killGraceMs: 100,
    }).start();
    expect(await session.event('probe_ended')).toMatchObject({
      cause: 'attempt_timeout',
      exit: { kind: isWindows ? 'exited' : 'signaled' },
      failure: { family: 'soft', reason: 'was ended: it took longer than 0.5 s (probe-timeout: 0 turns this off)' },
    });
    // The next delay.
    await session.eventNumber(2, 'retry_waiting');
    session.stop();
    expect(await session.finished()).toMatchObject({ status: 'stopped', attempts: { length: 1 } });
    expect(session.residents()).toEqual([]);
  });

  it('gets the number of the next attempt, and its own command files', async () => {
    const facts = '"$SUPERVISED_RUN_ATTEMPT $SUPERVISED_RUN_MAX_ATTEMPTS $SUPERVISED_RUN_LAST_FAILURE"';
    const session = failsOnce(`echo ${facts}; echo "$GITHUB_OUTPUT"`, {}, { GITHUB_OUTPUT: '/outer/output' });
    await session.run();
    const output = join(session.paths.root, 'probes/01/github/output');
    expect(session.probeLog(1)).toBe(`2 2 exit\n${output}\n`);
  });

  it('has its leftover processes stopped before the attempt begins', async () => {
    const session = failsOnce(`${isWindows ? 'resident' : 'detached'} server obstinate`);
    const state = await session.run();
    expect(state.probes).toMatchObject([{ leftBehind: [expect.stringMatching(/^(sh|sleep)(\.exe)?( \w+\.sh)?$/)] }]);
    expect(session.residents()).toEqual([]);
    expect(state.status).toBe('completed');
  });

  it('that succeeds is followed by on-retry, once', async () => {
    const session = failsOnce(succeedsAtTry(2), { onRetry: sh('echo now') });
    await session.run();
    expect(session.types().slice(3, -1)).toEqual([
      ...['retry_waiting', 'probe_started', 'probe_ended'],
      ...['retry_waiting', 'probe_started', 'probe_ended'],
      ...['on_retry_started', 'on_retry_ended', 'attempt_started', 'attempt_ended'],
    ]);
    expect(session.onRetryLog(2)).toBe('now\n');
  });
});

const anHour = 3_600_000;

const phases = {
  'the delay before a probe': {
    begin: (request: Partial<Request>) => failsOnce('true', { retryDelaysMs: [anHour], ...request }),
    reached: (session: TestSession) => session.event('retry_waiting'),
    last: ['attempt_ended', 'retry_waiting', 'session_ending', 'session_ended'],
  },
  'the delay after a failed probe': {
    begin: (request: Partial<Request>) => failsOnce('false', { retryDelaysMs: [0, anHour], ...request }),
    reached: (session: TestSession) => session.eventNumber(2, 'retry_waiting'),
    last: ['probe_ended', 'retry_waiting', 'session_ending', 'session_ended'],
  },
  'a probe': {
    begin: (request: Partial<Request>) => failsOnce('become main', request),
    reached: (session: TestSession) => session.resident('main'),
    last: ['probe_started', 'session_ending', 'probe_ended', 'session_ended'],
  },
};
const names = Object.keys(phases) as (keyof typeof phases)[];

describe.each(names)('%s is cut short', (name) => {
  const { begin, reached, last } = phases[name];

  it('when the session is stopped', async () => {
    const session = begin({}).start();
    await reached(session);
    session.stop();
    expect(await session.finished()).toMatchObject({ status: 'stopped', cause: 'stopped', runtime: 'failed' });
    expectEnded(session);
  });

  it('when the session is cancelled', async () => {
    const session = begin({}).start();
    await reached(session);
    writeStopRequest(session.paths.stop, { cause: 'cancelled', detail: 'the step received SIGINT' });
    const { status, cause, failure } = await session.finished();
    expect({ status, cause }).toEqual({ status: 'stopped', cause: 'cancelled' });
    expect(failure?.reason).toBe('was ended: the step received SIGINT, before attempt 2');
    expectEnded(session);
  });

  it('when the lease is lost', async () => {
    const holder = stayer();
    const session = begin({ lease: await leaseOn(holder) }).start();
    await reached(session);
    holder.kill('SIGKILL');
    expect(await session.finished()).toMatchObject({ status: 'stopped', cause: 'lease_lost' });
    expect(session.runtimes().slice(-2)).toEqual(['lease_terminating', 'stopped_host_closed']);
    expectEnded(session);
  });

  function expectEnded(session: TestSession): void {
    expect(session.types().slice(-last.length)).toEqual(last);
    expect(session.state().attempts).toHaveLength(1);
    expect(session.residents()).toEqual([]);
  }
});

describe('the timeout of the session', () => {
  it('ends a probe that runs', async () => {
    const session = failsOnce('become main', { timeoutMs: isWindows ? 15_000 : 4_000 });
    expect(await session.run()).toMatchObject({ status: 'failed', cause: 'timeout', probes: [{ cause: 'timeout' }] });
    expect(session.types().slice(-3)).toEqual(['probe_started', 'probe_ended', 'session_ended']);
    expect(session.residents()).toEqual([]);
  });
});

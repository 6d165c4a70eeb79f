import { spawn } from 'node:child_process';
import { describe, expect, test as it } from 'vitest';
import type { Lease, Request } from '../../../src/session/request.ts';
import { leaseOn } from './lease.ts';
import { newSession, sh, type TestSession } from './session.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const anHour = 3_600_000;

interface Phase {
  script: string;
  request?: Partial<Request>;
  reached(session: TestSession): Promise<unknown>;
  /** The last event once the phase is reached. */
  last: string[];
}

const phases: Record<string, Phase> = {
  'a delay': {
    script: 'exit 1',
    request: { retryDelaysMs: [anHour] },
    reached: (session) => session.event('retry_waiting'),
    last: ['retry_waiting', 'session_ending', 'session_ended'],
  },
  'a probe': {
    script: 'exit 1',
    request: { probe: sh('become main') },
    reached: (session) => session.resident('main'),
    last: ['probe_started', 'session_ending', 'probe_ended', 'session_ended'],
  },
  'an attempt': {
    script: 'detached left; become main',
    reached: (session) => session.resident('main'),
    last: ['session_ending', 'attempt_ending', 'attempt_waiting', 'attempt_ended', 'session_ended'],
  },
  // The grace would be an hour, and the tree ignores SIGTERM.
  termination: {
    script: 'detached left obstinate; become main obstinate',
    request: { attemptTimeoutMs: 3_000, killGraceMs: anHour },
    reached: (session) => session.event('attempt_waiting'),
    last: ['attempt_ending', 'attempt_waiting', 'session_ending', 'attempt_ended', 'session_ended'],
  },
  'termination by the watchdog': {
    script: 'become main obstinate',
    request: { stallTimeoutMs: 3_000, killGraceMs: anHour },
    reached: (session) => session.event('attempt_waiting'),
    last: ['attempt_ending', 'attempt_waiting', 'session_ending', 'attempt_ended', 'session_ended'],
  },
};

const kinds = ['worker', 'override'] as const satisfies Lease['kind'][];
const cases = Object.entries(phases).flatMap(([name, phase]) => kinds.map((kind) => ({ name, kind, ...phase })));

onPosix('a lease that is lost', () => {
  it.each(cases)('in $name, of kind $kind', async ({ kind, script, request, reached, last }) => {
    const holder = spawn('sleep', ['60']);
    const lease = await leaseOn(holder, kind);
    const session = newSession(script, { request: { maxAttempts: 3, ...request, lease } }).start();
    await reached(session);
    holder.kill('SIGKILL');
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', runtime: 'stopped_host_closed', cause: 'lease_lost', lease });
    expect(state.failure).toMatchObject({ code: 'lease_lost', family: 'final' });
    expect(state.failure?.reason).toContain(`the ${kind} (process ${holder.pid}) is no longer running`);
    expect(state.attempts).toHaveLength(1);
    expect(session.types().slice(-last.length)).toEqual(last);
    expect(session.runtimes().slice(-2)).toEqual(['lease_terminating', 'stopped_host_closed']);
    expect(session.residents()).toEqual([]);
    expect(await session.writtenState()).toMatchObject({ status: 'stopped', runtime: 'stopped_host_closed' });
  });

  it('is in the journal as in the request, with its boot id', async () => {
    const lease = await leaseOn(spawn('sleep', ['60']), 'override');
    const session = newSession('true', { request: { lease } });
    await session.run();
    expect(session.request.lease.boot).toBeTruthy();
    expect(session.events().at(0)).toMatchObject({ type: 'session_started', lease: session.request.lease });
  });
});

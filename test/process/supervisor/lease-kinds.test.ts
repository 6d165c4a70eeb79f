import { describe, expect, test as it } from 'vitest';
import type { Lease, Request } from '../../../src/session/request.ts';
import { needs } from '../../kit/posix-script.ts';
import { isWindows } from '../../kit/this-system.ts';
import { leaseOn } from './lease.ts';
import { stayer } from './processes.ts';
import { grace, newSession, sh, type TestSession } from './session.ts';

const anHour = 3_600_000;

interface Phase {
  kind: Lease['kind'];
  script: string;
  request?: Partial<Request>;
  reached(session: TestSession): Promise<unknown>;
  /** The last events of the journal. */
  last: string[];
}

const phases: Record<string, Phase> = {
  'a delay': {
    kind: 'worker',
    script: 'exit 1',
    request: { retryDelaysMs: [anHour] },
    reached: (session) => session.event('retry_waiting'),
    last: ['retry_waiting', 'session_ending', 'session_ended'],
  },
  'a probe': {
    kind: 'override',
    script: 'exit 1',
    request: { probe: sh('become main') },
    reached: (session) => session.resident('main'),
    last: ['probe_started', 'session_ending', 'probe_ended', 'session_ended'],
  },
  'an attempt': {
    kind: 'override',
    script: `${isWindows ? 'resident' : 'detached'} left; become main`,
    reached: (session) => session.resident('main'),
    last: ['session_ending', 'attempt_ending', ...grace, 'attempt_ended', 'session_ended'],
  },
  // The tree ignores SIGTERM and has an hour of kill grace.
  'the kill grace': {
    kind: 'worker',
    script: 'trap "" TERM; detached left obstinate; head -c 9999 /dev/zero; become main obstinate',
    request: { maxLogBytes: 1_000, killGraceMs: anHour },
    reached: (session) => session.event('attempt_waiting'),
    last: ['attempt_ending', 'attempt_waiting', 'session_ending', 'attempt_ended', 'session_ended'],
  },
  'the kill grace after a stall': {
    kind: 'override',
    script: 'become main obstinate',
    request: { stallTimeoutMs: 3_000, killGraceMs: anHour },
    reached: (session) => session.event('attempt_waiting'),
    last: ['attempt_ending', 'attempt_waiting', 'session_ending', 'attempt_ended', 'session_ended'],
  },
};

const cases = Object.entries(phases).map(([name, phase]) => ({ name, ...phase }));

describe('a lease of kind worker or override', () => {
  it.each(cases)(
    'that is lost in $name stops the session (kind $kind)',
    async ({ name, kind, script, request, reached, last }) => {
      if (name.startsWith('the kill grace')) needs('signals, without which an end has no grace');
      const holder = stayer();
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
    },
  );

  it('stands in the journal with its boot ID, as in the request', async () => {
    const lease = await leaseOn(stayer(), 'override');
    const session = newSession('true', { request: { lease } });
    await session.run();
    expect(session.request.lease.boot).toBeTruthy();
    expect(session.events().at(0)).toMatchObject({ type: 'session_started', lease: session.request.lease });
  });
});

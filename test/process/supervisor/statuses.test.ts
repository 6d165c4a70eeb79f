import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { describe, expect, test as it } from 'vitest';
import { mayFollow, type RuntimeStatus, runtimeStatuses } from '../../../src/session/state/transitions.ts';
import { leaseOn } from './lease.ts';
import { newSession, sh, type TestSession } from './session.ts';

/** A background session: ready, silent, active again, then hanging; after a failed probe and a good one it hangs again. */
async function hangs(): Promise<TestSession> {
  const listen = 'read -r _ <"$SCRATCH/gate"';
  const session = newSession(`${listen}; echo word; say listening; ${listen}; become main obstinate`, {
    request: {
      ...{ maxAttempts: 2, retryDelaysMs: [0], killGraceMs: 100 },
      ...{ stallWarningMs: 500, stallTimeoutMs: 6_000 },
      probe: sh('[ -e "$SCRATCH/probed" ] || { say probed; exit 1; }'),
      background: { ready: [{ kind: 'log', pattern: 'word' }], readyTimeoutMs: 60_000 },
    },
  });
  const gate = session.pipe('gate');
  session.start();
  await session.event('stall_suspected');
  writeSync(gate, 'go\n');
  await session.event('ready');
  await session.said('listening');
  writeSync(gate, 'go\n');
  await session.finished();
  return session;
}

async function runs(script: string, maxAttempts: number): Promise<TestSession> {
  const session = newSession(script, { request: { maxAttempts } });
  await session.run();
  return session;
}

async function losesItsLease(): Promise<TestSession> {
  const holder = spawn('sleep', ['60']);
  const session = newSession('become main', { request: { lease: await leaseOn(holder, 'worker') } }).start();
  await session.resident('main');
  holder.kill('SIGKILL');
  await session.finished();
  return session;
}

describe.skipIf(process.platform === 'win32')('the statuses of real sessions', () => {
  it('are all statuses, in an order that the transitions allow', async () => {
    const sessions = [
      await hangs(),
      await runs('true', 1),
      await runs('false', 1),
      await runs('false', 2),
      await losesItsLease(),
    ];
    const seen = new Set<RuntimeStatus>();
    for (const session of sessions) {
      const runtimes = session.runtimes();
      for (const [index, runtime] of runtimes.entries()) {
        seen.add(runtime);
        expect(mayFollow(runtimes[index - 1] ?? 'running', runtime)).toBe(true);
      }
      expect(['completed', 'failed', 'stopped']).toContain(session.state().status);
    }
    // The step writes that one; the tests of slots cover it.
    const expected = runtimeStatuses.filter((status) => status !== 'slot_waiting');
    expect([...seen].sort()).toEqual(expected.sort());
  });
});

import { writeSync } from 'node:fs';
import { describe, expect, test as it } from 'vitest';
import { mayFollow, type RuntimeStatus, runtimeStatuses } from '../../../src/session/state/transitions.ts';
import { leaseOn } from './lease.ts';
import { stayer } from './processes.ts';
import { newSession, sh, type TestSession } from './session.ts';

/** Is ready in the background, and silent for so long that a stall is suspected. */
async function seemsToStall(): Promise<TestSession> {
  const session = newSession('echo word; read -r _ <"$SCRATCH/gate"; echo word', {
    request: {
      stallWarningMs: 300,
      background: { ready: [{ kind: 'log', pattern: 'word' }], readyTimeoutMs: 60_000 },
    },
  });
  const gate = session.pipe('gate');
  session.start();
  await session.event('ready');
  await session.event('stall_suspected');
  writeSync(gate, 'go\n');
  await session.finished();
  return session;
}

/** Is ended by the watchdog, retried after two probes, of which the first fails, and ended by the watchdog again. */
async function stallsTwice(): Promise<TestSession> {
  const session = newSession('become main', {
    request: {
      maxAttempts: 2,
      retryDelaysMs: [0],
      stallTimeoutMs: 300,
      probe: sh('[ -e "$SCRATCH/probed" ] || { say probed; exit 1; }'),
    },
  });
  await session.run();
  return session;
}

async function runs(script: string, maxAttempts: number): Promise<TestSession> {
  const session = newSession(script, { request: { maxAttempts } });
  await session.run();
  return session;
}

async function losesItsLease(): Promise<TestSession> {
  const holder = stayer();
  const session = newSession('become main', { request: { lease: await leaseOn(holder, 'worker') } }).start();
  await session.resident('main');
  holder.kill('SIGKILL');
  await session.finished();
  return session;
}

describe.skipIf(process.platform === 'win32')('the runtime statuses of real sessions', () => {
  it('are all that exist, and each may follow the one before', async () => {
    const sessions = [
      await seemsToStall(),
      await stallsTwice(),
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
    // Written by the step, not by the supervisor; test/action/slots.test.ts shows it.
    const expected = runtimeStatuses.filter((status) => status !== 'slot_waiting');
    expect([...seen].sort()).toEqual(expected.sort());
  });
});

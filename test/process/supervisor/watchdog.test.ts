import { existsSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test as it } from 'vitest';
import { executionDir, logPath } from '../../../src/session/paths.ts';
import { monotonicMs } from '../../../src/system/clock.ts';
import { eventually } from '../../kit/wait.ts';
import { newSession, type TestSession } from './session.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const onLinux = describe.skipIf(process.platform !== 'linux');
const onUnix = it.skipIf(process.platform === 'win32');

async function hasSpoken(session: TestSession): Promise<void> {
  const path = logPath(executionDir(session.paths.root, 'attempt', 1), 'output');
  await eventually(() => existsSync(path) && session.log() !== '', { what: 'the first word of the command' });
}

/** The command of `talk` falls silent. */
function hush(session: TestSession): void {
  writeFileSync(join(session.scratch, 'quiet'), '');
}

const stalls = (session: TestSession) => session.types().filter((type) => type.startsWith('stall_'));

onPosix('an attempt that is silent for too long', () => {
  it('is ended, and retried', async () => {
    const session = newSession('become main', { request: { maxAttempts: 2, stallTimeoutMs: 300 } });
    const state = await session.run();
    const failure = { code: 'watchdog_idle', family: 'soft' };
    expect(state).toMatchObject({ status: 'failed', runtime: 'paused_manual', cause: 'watchdog_idle', failure });
    expect(state.attempts).toMatchObject([
      { cause: 'watchdog_idle', failure },
      { cause: 'watchdog_idle', failure },
    ]);
    expect(state.failure?.reason).toMatch(/^was ended: it was silent for /);
  });

  it('is ended with its whole tree, even if that ignores signals', async () => {
    const session = newSession(
      'talk & detached left obstinate; resident child obstinate; say quiet; become main obstinate',
      { request: { stallTimeoutMs: 1_000, killGraceMs: 300 } },
    ).start();
    for (const name of ['left', 'child', 'main']) await session.resident(name);
    const state = await session.finished();
    expect(state.attempts).toMatchObject([
      { cause: 'watchdog_idle', exit: { kind: 'signaled', signal: 'SIGKILL' }, survivors: [] },
    ]);
    expect(session.residents()).toEqual([]);
    expect(session.runtimes()).toEqual(['running', 'watchdog_terminating', 'watchdog_waiting', 'failed']);
  });

  it('is ended at once when it gets no grace', async () => {
    const session = newSession('become main', { request: { stallTimeoutMs: 300, killGraceMs: 0 } });
    await session.run();
    expect(session.runtimes()).toEqual(['running', 'watchdog_terminating', 'failed']);
  });

  it('is suspected first when the warning comes earlier', async () => {
    const session = newSession('become main', { request: { stallWarningMs: 200, stallTimeoutMs: 600 } });
    await session.run();
    expect(session.runtimes().slice(0, 3)).toEqual(['running', 'suspected_stall', 'watchdog_terminating']);
    expect(stalls(session)).toEqual(['stall_suspected']);
  });
});

onPosix('a suspected stall', () => {
  it.each([
    ['merged', 'echo a', 'echo b'],
    ['split', 'echo a', 'echo b >&2'],
  ] as const)('is recorded once for each silence, and ends with the next output (%s streams)', async (...given) => {
    const [streams, first, second] = given;
    const listen = 'read -r _ <"$SCRATCH/gate"';
    const session = newSession(`${listen}; ${first}; ${listen}; ${second}; ${listen}`, {
      request: { streams, stallWarningMs: 300 },
    });
    const gate = session.pipe('gate');
    session.start();
    const told: string[] = [];
    for (const word of ['stall_suspected', 'stall_over', 'stall_suspected', 'stall_over', 'stall_suspected']) {
      told.push(word);
      await eventually(() => stalls(session).length >= told.length, { what: word, state: () => session.types() });
      expect(stalls(session)).toEqual(told);
      if (word === 'stall_over') continue;
      // It is not recorded again in the same silence.
      await sleep(900);
      expect(stalls(session)).toEqual(told);
      writeSync(gate, 'go\n');
    }
    expect(await session.finished()).toMatchObject({ status: 'completed' });
    expect(session.runtimes()).toEqual([
      ...['running', 'suspected_stall', 'running', 'suspected_stall', 'running', 'suspected_stall', 'completed'],
    ]);
  });

  it('is not recorded without a warning time', async () => {
    const session = newSession('say silent; read -r _ <"$SCRATCH/gate"');
    const gate = session.pipe('gate');
    session.start();
    await session.said('silent');
    await sleep(2_500);
    writeSync(gate, 'go\n');
    expect(await session.finished()).toMatchObject({ status: 'completed' });
    expect(session.types()).toEqual(['session_started', 'attempt_started', 'attempt_ended', 'session_ended']);
  });
});

onLinux('a suspended process of the tree', () => {
  it.each([
    ['the command itself', 'echo $$ >"$SCRATCH/pids/talker"; talk; become main'],
    ['a grandchild', `sh -c '. "$FIXTURES/lib.sh"; echo $$ >"$SCRATCH/pids/talker"; talk; become main' & wait`],
  ])('stops the watchdog until it continues: %s', async (_, script) => {
    const session = newSession(script, { request: { stallWarningMs: 1_000, stallTimeoutMs: 1_500 } }).start();
    await hasSpoken(session);
    const talker = await session.resident('talker');
    process.kill(talker, 'SIGSTOP');
    hush(session);
    await sleep(4_000);
    expect(session.types()).toEqual(['session_started', 'attempt_started']);
    process.kill(talker, 'SIGCONT');
    const { attempts } = await session.finished();
    expect(attempts).toMatchObject([{ cause: 'watchdog_idle' }]);
    expect(session.runtimes().slice(0, 3)).toEqual(['running', 'suspected_stall', 'watchdog_terminating']);
  });
});

describe('a supervisor that stood still', () => {
  onUnix('does not count that time as silence', async () => {
    const stallTimeoutMs = 3_000;
    const session = newSession('talk; echo last; say silent; become main', { request: { stallTimeoutMs } }).start();
    await hasSpoken(session);
    const hushed = monotonicMs();
    hush(session);
    await session.said('silent');
    // Until it has seen the last output, which would otherwise count as new.
    await sleep(700);
    session.signal('SIGSTOP');
    const seenMs = monotonicMs() - hushed;
    await sleep(4_000);
    const goesOn = monotonicMs();
    session.signal('SIGCONT');
    const { mono } = await session.event('attempt_ending');
    // It checks 20 times in that time, and counts a gap as two checks at most.
    expect(mono - goesOn).toBeGreaterThan(stallTimeoutMs * 0.85 - seenMs);
    expect(await session.finished()).toMatchObject({ attempts: [{ cause: 'watchdog_idle' }] });
  });
});

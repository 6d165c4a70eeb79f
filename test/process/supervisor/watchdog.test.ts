import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { executionDir, logPath } from '../../../src/session/paths.ts';
import { watchdog } from '../../../src/supervisor/stop-triggers/watchdog.ts';
import { monotonicMs } from '../../../src/system/clock.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { needs } from '../../kit/posix-script.ts';
import { suspend } from '../../kit/suspend.ts';
import { isWindows } from '../../kit/this-system.ts';
import { eventually } from '../../kit/wait.ts';
import { killQuietly, signaled } from './processes.ts';
import { newSession, type TestSession } from './session.ts';

const onLinux = describe.skipIf(process.platform !== 'linux');

async function hasOutput(session: TestSession): Promise<void> {
  const path = logPath(executionDir(session.paths.root, 'attempt', 1), 'output');
  await eventually(() => existsSync(path) && session.log() !== '', { what: 'the first output of the command' });
}

const stalls = (session: TestSession) => session.types().filter((type) => type.startsWith('stall_'));

describe('an attempt that is silent for longer than the stall timeout', () => {
  it('is ended, and retried', async () => {
    const session = newSession('become main', { request: { maxAttempts: 2, stallTimeoutMs: 300 } });
    const state = await session.run();
    const failure = { code: 'watchdog_idle', family: 'soft' };
    expect(state).toMatchObject({ status: 'failed', runtime: 'paused_manual', cause: 'watchdog_idle', failure });
    expect(state.attempts).toMatchObject([
      { cause: 'watchdog_idle', failure },
      { cause: 'watchdog_idle', failure },
    ]);
    expect(state.failure?.reason).toMatch(/^was ended: it was silent for .* \(stall-timeout: 0 turns this off\)$/);
  });

  it('is ended with its whole tree, including processes that ignore SIGTERM', async () => {
    const session = newSession(
      `trap "" TERM; talk & echo $$ > "$SCRATCH/pids/main"; ${isWindows ? 'resident' : 'detached'} left obstinate; resident child obstinate
      say quiet; exec sleep 20`,
      { request: { stallTimeoutMs: 1_000, killGraceMs: 300 } },
    ).start();
    for (const name of ['left', 'child', 'main']) await session.resident(name);
    const state = await session.finished();
    expect(state.attempts).toMatchObject([{ cause: 'watchdog_idle', exit: signaled('SIGKILL'), survivors: [] }]);
    expect(session.residents()).toEqual([]);
    const waiting = isWindows ? [] : ['watchdog_waiting'];
    expect(session.runtimes()).toEqual(['running', 'watchdog_terminating', ...waiting, 'failed']);
  });

  it('is killed at once when the kill grace is 0', async () => {
    const session = newSession('become main', { request: { stallTimeoutMs: 300, killGraceMs: 0 } });
    await session.run();
    expect(session.runtimes()).toEqual(['running', 'watchdog_terminating', 'failed']);
  });

  it('is first reported as a suspected stall, once, when the stall warning comes earlier', async () => {
    const session = newSession('become main', { request: { stallWarningMs: 200, stallTimeoutMs: 600 } });
    await session.run();
    expect(session.runtimes().slice(0, 3)).toEqual(['running', 'suspected_stall', 'watchdog_terminating']);
    expect(stalls(session)).toEqual(['stall_suspected']);
  });
});

describe('a suspected stall', () => {
  it.each([
    ['merged', 'echo a', 'echo b'],
    ['split', 'echo a', 'echo b >&2'],
  ] as const)('is over with the next output, and can be followed by another (%s streams)', async (...given) => {
    const [streams, first, second] = given;
    const listen = 'read -r _ <"$SCRATCH/gate"';
    const session = newSession(`${listen}; ${first}; ${listen}; ${second}; ${listen}`, {
      request: { streams, stallWarningMs: 300 },
    });
    const gate = session.pipe('gate');
    session.start();
    const expected: string[] = [];
    for (const type of ['stall_suspected', 'stall_over', 'stall_suspected', 'stall_over', 'stall_suspected']) {
      expected.push(type);
      await eventually(() => stalls(session).length >= expected.length, { what: type, state: () => session.types() });
      expect(stalls(session)).toEqual(expected);
      if (type === 'stall_suspected') writeSync(gate, 'go\n');
    }
    expect(await session.finished()).toMatchObject({ status: 'completed' });
    expect(session.runtimes()).toEqual([
      ...['running', 'suspected_stall', 'running', 'suspected_stall', 'running', 'suspected_stall', 'completed'],
    ]);
  });
});

onLinux('while a process of the tree is suspended (SIGSTOP)', () => {
  /** Starts a shell script whose first line of output is the pid of the process that the test suspends. */
  async function spawnTree(script: string) {
    const root = spawn('sh', ['-c', script], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => killQuietly(root.pid ?? 0));
    const [line] = await once(createInterface(root.stdout), 'line');
    const pid = Number(line);
    onTestFinished(() => killQuietly(pid));
    return { tree: { root: identify(root.pid ?? 0), mark: 'no-such-mark;' }, pid };
  }

  it.each([
    ['the command itself', 'echo $$; exec sleep 20'],
    ['a grandchild', "sh -c 'echo $$; exec sleep 20' & wait"],
    ['one process, while another sleeps', "sh -c 'echo $$; exec sleep 20' & exec sleep 20"],
  ])('the watchdog counts its silence, and names the process: %s', async (_, script) => {
    const { tree, pid } = await spawnTree(script);
    await suspend(pid);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'hrtime'] });
    onTestFinished(() => void vi.useRealTimers());
    const over = new AbortController();
    onTestFinished(() => over.abort());
    const reports: string[] = [];
    const trigger = watchdog(() => 0, tree, {
      warningMs: 10_000,
      timeoutMs: 15_000,
      onStall: (_silentMs, suspended) => reports.push(suspended),
      onStallOver: () => reports.push('over'),
    });
    void trigger(over.signal).then(({ detail }) => reports.push(detail));
    await vi.advanceTimersByTimeAsync(20_000);
    // A process that is stopped before its exec still has the name of the shell.
    const named = new RegExp(`(sleep|sh) \\(process ${pid}\\) is suspended, by SIGSTOP, or by a terminal`);
    expect(reports).toEqual([
      expect.stringMatching(named),
      expect.stringMatching(/^it was silent for 15 s \(stall-timeout: 0 turns this off\); (sleep|sh) \(process /),
    ]);
  });

  it('its attempt is ended like any other that is silent', async () => {
    const limits = { stallWarningMs: 1_000, stallTimeoutMs: 1_500 };
    const script = `sh -c '. "$FIXTURES/lib.sh"; echo $$ >"$SCRATCH/pids/talker"; talk; become main' & wait`;
    const session = newSession(script, { request: limits }).start();
    await hasOutput(session);
    const talker = await session.resident('talker');
    await suspend(talker);
    expect((await session.event('stall_suspected')).suspended).toContain(`(process ${talker}) is suspended`);
    const state = await session.finished();
    expect(state).toMatchObject({ attempts: [{ cause: 'watchdog_idle' }] });
    expect(state.failure?.reason).toContain(`(process ${talker}) is suspended`);
    expect(session.residents()).toEqual([]);
  });
});

describe('a supervisor that was suspended', () => {
  it('does not count that time as silence of the command', async () => {
    needs('signals');
    const request = { stallWarningMs: 100, stallTimeoutMs: 3_000 };
    const session = newSession('become main', { request }).start();
    const { mono: suspectedAt } = await session.event('stall_suspected');
    session.signal('SIGSTOP');
    const suspendedAt = monotonicMs();
    await sleep(500);
    const suspendedMs = monotonicMs() - suspendedAt;
    session.signal('SIGCONT');
    const { mono: endingAt } = await session.event('attempt_ending');
    // The supervisor checks every 10 ms, and counts two of these at most for a longer pause.
    const silentMs = request.stallTimeoutMs - request.stallWarningMs - 100;
    expect(endingAt - suspectedAt).toBeGreaterThan(silentMs + suspendedMs);
    expect(await session.finished()).toMatchObject({ attempts: [{ cause: 'watchdog_idle' }] });
  });
});

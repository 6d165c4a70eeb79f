import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test as it } from 'vitest';
import { sessionMark } from '../../../src/session/paths.ts';
import { endTree } from '../../../src/system/process-tree.ts';
import { eventually } from '../../kit/wait.ts';
import { isRunning, nameOf } from './processes.ts';
import { newSession, sh, type TestSession } from './session.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const onLinux = it.skipIf(process.platform !== 'linux');

async function killSupervisor(session: TestSession): Promise<void> {
  session.signal('SIGKILL');
  expect(await session.exited()).toBe('SIGKILL');
}

/** Ends the session as main does when its supervisor has died. Relays end by themselves. */
async function endLost(session: TestSession): Promise<void> {
  const { survivors } = await endTree({ root: null, mark: sessionMark(session.request.sessionId) }, 0);
  expect(survivors).toEqual([]);
  await nothingLeft(session);
}

async function nothingLeft(session: TestSession): Promise<void> {
  const left = () => session.processes();
  await eventually(() => left().length === 0, { what: 'no process of the session', state: left });
  expect(session.residents()).toEqual([]);
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

onPosix('the supervisor is killed', () => {
  it.each([0, 30, 60, 90, 120, 150, 180, 210, 240, 300, 400])('%d ms after its start', async (ms) => {
    const session = newSession('echo hello; detached left obstinate; become main obstinate').start();
    await sleep(ms);
    await killSupervisor(session);
    await endLost(session);
    expect(session.state().status).toMatch(/^(launching|running)$/);
  });

  it('while the command writes: all that it writes then is in the log', async () => {
    const session = newSession('exec "$NODE" "$FIXTURES/writer.ts"').start();
    const written = async () => Number(await session.said('written'));
    await eventually(async () => (await written()) > 2_000, { what: 'the writer' });
    await session.event('attempt_started');
    await killSupervisor(session);
    const then = await written();
    await eventually(async () => (await written()) > then + 2_000, { what: 'more from the writer' });
    await endLost(session);
    const taken = await written();
    const log = session.log();
    expect(log.slice(0, lines(taken).length)).toBe(lines(taken));
    // The writer may have been killed between a line and its number.
    expect(['', `line ${taken + 1}\n`]).toContain(log.slice(lines(taken).length));
    expect(session.types()).toEqual(['session_started', 'attempt_started']);
  });

  it('during a delay', async () => {
    const session = newSession('echo hello; exit 1', {
      request: { maxAttempts: 2, retryDelaysMs: [3_600_000] },
    }).start();
    await session.event('retry_waiting');
    await killSupervisor(session);
    await nothingLeft(session);
    expect(session.types().slice(-2)).toEqual(['attempt_ended', 'retry_waiting']);
    expect(session.log()).toBe('hello\n');
  });

  it('during on-retry', async () => {
    const session = newSession('exit 1', {
      request: { maxAttempts: 2, onRetry: sh('echo hello; become main') },
    }).start();
    await session.resident('main');
    // The script may be there before the supervisor has written that it started.
    await session.event('on_retry_started');
    await killSupervisor(session);
    expect(session.residents()).toEqual(['main']);
    await endLost(session);
    expect(session.types().at(-1)).toBe('on_retry_started');
    expect(session.onRetryLog(2)).toBe('hello\n');
  });

  it('during a probe', async () => {
    const session = newSession('exit 1', {
      request: { maxAttempts: 2, probe: sh('echo hello; become main') },
    }).start();
    await session.resident('main');
    await session.event('probe_started');
    await killSupervisor(session);
    expect(session.residents()).toEqual(['main']);
    await endLost(session);
    expect(session.types().at(-1)).toBe('probe_started');
    expect(session.probeLog(1)).toBe('hello\n');
  });

  it('while it waits for the tree to end', async () => {
    const session = newSession('echo hello; detached left obstinate; become main obstinate', {
      request: { killGraceMs: 3_600_000 },
    }).start();
    await session.resident('main');
    session.signal('SIGTERM');
    await session.event('attempt_waiting');
    await killSupervisor(session);
    expect(session.residents()).toEqual(['left', 'main']);
    await endLost(session);
    expect(session.types().at(-1)).toBe('attempt_waiting');
    expect(session.log()).toBe('hello\n');
  });

  it('while it kills the tree', async () => {
    const session = newSession('for n in 1 2 3 4 5 6 7 8; do resident $n obstinate; done; become main obstinate', {
      request: { killGraceMs: 0 },
    }).start();
    await session.resident('main');
    session.signal('SIGTERM');
    await eventually(() => session.residents().length < 9, { what: 'the first kill' });
    session.signal('SIGKILL');
    await session.exited();
    await endLost(session);
    expect(session.events().length).toBeGreaterThan(2);
  });
});

onPosix('the relay is killed', () => {
  it.each([
    ['the command is silent', 'become main', 'merged'],
    ['the command writes', 'exec "$NODE" "$FIXTURES/writer.ts"', 'merged'],
    ['it is one of two', 'become main', 'split'],
  ] as const)('while %s', async (_, script, streams) => {
    const session = newSession(script, { request: { streams, maxAttempts: 3 } }).start();
    const { relays } = await session.event('attempt_started');
    expect(relays).toHaveLength(streams === 'split' ? 2 : 1);
    process.kill(relays.at(-1)?.pid ?? 0, 'SIGKILL');
    const state = await session.finished();
    expect(state).toMatchObject({
      status: 'failed',
      cause: 'log_failed',
      failure: { code: 'log_failed', family: 'hard' },
    });
    expect(state.failure?.reason).toContain('its output could not be written: the relay to the log ended with SIGKILL');
    expect(state.attempts).toHaveLength(1);
    await nothingLeft(session);
  });
});

onPosix('the relay', () => {
  onLinux('cannot write any more', async () => {
    // No file may grow beyond 10 KiB.
    const session = newSession('head -c 20000 /dev/zero; become main', { request: { maxAttempts: 2 } });
    const state = await session.start('ulimit -f 20;').finished();
    expect(state).toMatchObject({ status: 'failed', cause: 'log_failed', attempts: [{ bytes: { output: 10_240 } }] });
    expect(state.failure?.reason).toMatch(/^was ended: its output could not be written: /);
    await nothingLeft(session);
  });

  onLinux('is slow, as on a busy disk: the session waits for the rest of the log', async () => {
    const session = newSession('say ready; read -r _ < "$SCRATCH/gate"; seq 1 5000');
    const gate = session.pipe('gate');
    session.start();
    const [relay] = (await session.event('attempt_started')).relays;
    await session.said('ready');
    process.kill(relay?.pid ?? 0, 'SIGSTOP');
    writeSync(gate, 'go\n');
    // Longer than the wait for a relay whose pipe other processes hold.
    await sleep(3_500);
    expect(session.types().at(-1)).toBe('attempt_started');
    process.kill(relay?.pid ?? 0, 'SIGCONT');
    expect(await session.finished()).toMatchObject({ status: 'completed' });
    expect(session.log().split('\n').slice(-3)).toEqual(['4999', '5000', '']);
  });

  it('ignores the signals that end other processes, and ends with the output', async () => {
    const session = newSession('say ready; read -r _ < "$SCRATCH/gate"; echo end');
    const gate = session.pipe('gate');
    session.start();
    const [relay] = (await session.event('attempt_started')).relays;
    await session.said('ready');
    await eventually(() => nameOf(relay?.pid ?? 0) === 'cat', { what: 'the relay' });
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.kill(relay?.pid ?? 0, signal);
    writeSync(gate, 'go\n');
    expect(await session.finished()).toMatchObject({ status: 'completed' });
    expect(session.log()).toBe('end\n');
    expect(isRunning(relay?.pid ?? 0)).toBe(false);
  });
});

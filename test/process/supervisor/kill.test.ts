import { writeSync } from 'node:fs';
import { describe, expect, test as it } from 'vitest';
import { sessionMark } from '../../../src/session/paths.ts';
import { endTree } from '../../../src/system/process-tree.ts';
import { suspend } from '../../kit/suspend.ts';
import { eventually } from '../../kit/wait.ts';
import { isRunning, nameOf } from './processes.ts';
import { newSession, sh, type TestSession } from './session.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const onLinux = it.skipIf(process.platform !== 'linux');

async function killSupervisor(session: TestSession): Promise<void> {
  session.signal('SIGKILL');
  expect(await session.exited()).toBe('SIGKILL');
}

/** Ends the tree as main does when its supervisor has been killed. The relays end by themselves. */
async function endOrphanedTree(session: TestSession): Promise<void> {
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

const moments: [string, (session: TestSession) => Promise<unknown>][] = [
  ['at its start', async () => {}],
  ['when the session has started', (session) => session.event('session_started')],
  ['when the attempt has started', (session) => session.event('attempt_started')],
  ['when the command has left a daemon', (session) => session.resident('left')],
  ['when the command runs', (session) => session.resident('main')],
];

onPosix('a supervisor that is killed', () => {
  it.each(moments)('%s leaves nothing that main cannot end', async (_, moment) => {
    const session = newSession('echo hello; detached left obstinate; become main obstinate').start();
    await moment(session);
    await killSupervisor(session);
    await endOrphanedTree(session);
    expect(session.state().status).toMatch(/^(launching|running)$/);
  });

  onLinux('when it has started the relay leaves nothing that main cannot end', async () => {
    const session = newSession('detached left obstinate; become main obstinate').start();
    const processes = () => session.processes();
    await eventually(() => processes().length > 1, { what: 'the relay', state: processes });
    await killSupervisor(session);
    await endOrphanedTree(session);
  });

  it('loses no output of a command that goes on writing', async () => {
    const session = newSession('exec "$NODE" "$FIXTURES/writer.ts"').start();
    const written = async () => Number(await session.said('written'));
    await eventually(async () => (await written()) > 2_000, { what: 'the writer' });
    await session.event('attempt_started');
    await killSupervisor(session);
    const before = await written();
    await eventually(async () => (await written()) > before + 2_000, { what: 'more from the writer' });
    await endOrphanedTree(session);
    const complete = await written();
    const log = session.log();
    expect(log.slice(0, lines(complete).length)).toBe(lines(complete));
    // The writer may have been killed between a line and its number.
    expect(['', `line ${complete + 1}\n`]).toContain(log.slice(lines(complete).length));
    expect(session.types()).toEqual(['session_started', 'attempt_started']);
  });

  it('leaves nothing behind in the delay before the next attempt', async () => {
    const session = newSession('echo hello; exit 1', {
      request: { maxAttempts: 2, retryDelaysMs: [3_600_000] },
    }).start();
    await session.event('retry_waiting');
    await killSupervisor(session);
    await nothingLeft(session);
    expect(session.types().slice(-2)).toEqual(['attempt_ended', 'retry_waiting']);
    expect(session.log()).toBe('hello\n');
  });

  it('leaves the on-retry script running', async () => {
    const session = newSession('exit 1', {
      request: { maxAttempts: 2, onRetry: sh('echo hello; become main') },
    }).start();
    await session.resident('main');
    // The script may run before the supervisor has written the event.
    await session.event('on_retry_started');
    await killSupervisor(session);
    expect(session.residents()).toEqual(['main']);
    await endOrphanedTree(session);
    expect(session.types().at(-1)).toBe('on_retry_started');
    expect(session.onRetryLog(2)).toBe('hello\n');
  });

  it('leaves a probe running', async () => {
    const session = newSession('exit 1', {
      request: { maxAttempts: 2, probe: sh('echo hello; become main') },
    }).start();
    await session.resident('main');
    await session.event('probe_started');
    await killSupervisor(session);
    expect(session.residents()).toEqual(['main']);
    await endOrphanedTree(session);
    expect(session.types().at(-1)).toBe('probe_started');
    expect(session.probeLog(1)).toBe('hello\n');
  });

  it('leaves the tree running in the kill grace', async () => {
    const session = newSession('echo hello; detached left obstinate; become main obstinate', {
      request: { killGraceMs: 3_600_000 },
    }).start();
    await session.resident('main');
    session.stop();
    await session.event('attempt_waiting');
    await killSupervisor(session);
    expect(session.residents()).toEqual(['left', 'main']);
    await endOrphanedTree(session);
    expect(session.types().at(-1)).toBe('attempt_waiting');
    expect(session.log()).toBe('hello\n');
  });

  it('leaves a tree that main can end, when it had begun to kill it', async () => {
    const session = newSession('for n in 1 2 3 4 5 6 7 8; do resident $n obstinate; done; become main obstinate', {
      request: { killGraceMs: 0 },
    }).start();
    await session.resident('main');
    session.stop();
    await eventually(() => session.residents().length < 9, { what: 'the first kill' });
    session.signal('SIGKILL');
    await session.exited();
    await endOrphanedTree(session);
    expect(session.events().length).toBeGreaterThan(2);
  });
});

onPosix('a relay that is killed ends the session', () => {
  it.each([
    ['while the command is silent', 'become main', 'merged'],
    ['while the command writes', 'exec "$NODE" "$FIXTURES/writer.ts"', 'merged'],
    ['with `streams: split`', 'become main', 'split'],
  ] as const)('%s', async (_, script, streams) => {
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

onPosix('a relay', () => {
  onLinux('that cannot write to the log ends the session', async () => {
    // No file may grow beyond 10 KiB.
    const session = newSession('head -c 20000 /dev/zero; become main', { request: { maxAttempts: 2 } });
    const state = await session.start('ulimit -f 20;').finished();
    expect(state).toMatchObject({ status: 'failed', cause: 'log_failed', attempts: [{ bytes: { output: 10_240 } }] });
    expect(state.failure?.reason).toMatch(/^was ended: its output could not be written: /);
    await nothingLeft(session);
  });

  onLinux('that is slow, as on a busy disk, is waited for when the command has ended', async () => {
    const session = newSession('echo $$ > "$SCRATCH/pids/main"; say ready; read -r _ < "$SCRATCH/gate"; seq 1 5000');
    const gate = session.pipe('gate');
    session.start();
    const [relay] = (await session.event('attempt_started')).relays;
    await session.said('ready');
    await suspend(relay?.pid ?? 0);
    writeSync(gate, 'go\n');
    await eventually(() => session.residents().length === 0, {
      what: 'the command to end',
      state: () => session.log(),
    });
    expect(session.types().at(-1)).toBe('attempt_started');
    process.kill(relay?.pid ?? 0, 'SIGCONT');
    expect(await session.finished()).toMatchObject({ status: 'completed' });
    expect(session.log().split('\n').slice(-3)).toEqual(['4999', '5000', '']);
  });

  it('ignores SIGTERM, SIGINT and SIGHUP, and ends at the end of the output', async () => {
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

import { execFileSync, spawn } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test as it, onTestFinished } from 'vitest';
import { eventually } from '../../kit/wait.ts';
import { isRunning, killQuietly } from './processes.ts';
import { newSession, program, sh, type TestSession } from './session.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const onLinux = it.skipIf(process.platform !== 'linux');

/** The name of a process of resident.sh before it becomes `sleep`. */
const resident = expect.stringMatching(/^(sh|sleep)( \w+\.sh)?$/);

/** Scripts that leave a process behind. Each names it `left`. */
const escapes = {
  'a child': 'resident left',
  'a child that ignores SIGTERM': 'resident left obstinate',
  'a child in a session of its own': 'detached left',
  'one that ignores SIGTERM in a session of its own': 'detached left obstinate',
  'a daemon that closed its streams': 'detached --closed left',
  'a daemon that forked twice':
    '"$NODE" "$FIXTURES/detach.ts" sh -c \'sh "$FIXTURES/resident.sh" "$SCRATCH" left &\'; await pids/left',
  'a child in a process group of its own': 'set -m; resident left; set +m',
  'a suspended child': 'resident left; kill -STOP "$(cat "$SCRATCH/pids/left")"',
  'a suspended child in a session of its own': 'detached left; kill -STOP "$(cat "$SCRATCH/pids/left")"',
  'a child with an empty environment': 'env -i sh "$FIXTURES/resident.sh" "$SCRATCH" left & await pids/left',
};

/** True if any process holds the pipe `alive`. The kernel knows: without a reader a writer fails. */
function anyAlive(session: TestSession): boolean {
  try {
    closeSync(openSync(join(session.scratch, 'alive'), constants.O_WRONLY | constants.O_NONBLOCK));
    return true;
  } catch {
    return false;
  }
}

onPosix('processes that a successful command leaves behind are ended', () => {
  it.each(Object.entries(escapes))('%s', async (_, script) => {
    const session = newSession(script);
    const state = await session.run();
    expect(state).toMatchObject({
      status: 'completed',
      attempts: [{ leftBehind: [resident], survivors: [], cause: null }],
    });
    expect(await session.resident('left')).toBeGreaterThan(1);
    expect(session.residents()).toEqual([]);
  });
});

onPosix('the whole tree is ended with the attempt', () => {
  it.each(Object.entries(escapes))('%s', async (_, script) => {
    const session = newSession(`${script}; head -c 9999 /dev/zero; become main`, {
      request: { maxLogBytes: 1_000, killGraceMs: 500 },
    });
    const state = await session.run();
    expect(state.attempts).toMatchObject([{ cause: 'log_limit', leftBehind: [], survivors: [] }]);
    expect(session.residents()).toEqual([]);
  });
});

onPosix('SIGTERM comes first', () => {
  it('once to every process, which then has its grace', async () => {
    // Each writes a line when it gets the signal and ends later; a second signal would be a second line.
    const tidy = `trap 'echo "$name" >> "$SCRATCH/order"; sleep 0.3; echo "$name done" >> "$SCRATCH/order"; exit 0' TERM
      say "$name"; while :; do sleep 0.05; done`;
    const session = newSession(`name=child; (${tidy}) & await child; name=parent; ${tidy}`).start();
    await session.said('parent');
    session.signal('SIGTERM');
    const state = await session.finished();
    expect(state.attempts).toMatchObject([{ exit: { kind: 'exited', code: 0 }, cause: 'stopped' }]);
    expect((await session.said('order')).split('\n').sort()).toEqual(['child', 'child done', 'parent', 'parent done']);
  });

  it('to a suspended process too, which then continues', async () => {
    const session = newSession('resident left; kill -STOP "$(cat "$SCRATCH/pids/left")"; become main', {
      request: { killGraceMs: 3_600_000 },
    }).start();
    await session.resident('main');
    session.signal('SIGTERM');
    await session.finished();
    expect(session.residents()).toEqual([]);
  });
});

onPosix('processes that fork while they are killed', () => {
  it('a loop that starts children', async () => {
    const session = newSession('sh "$FIXTURES/fork-loop.sh" & sh "$FIXTURES/fork-loop.sh"', {
      request: { killGraceMs: 100 },
    }).start();
    await session.said('looping');
    session.signal('SIGTERM');
    const state = await session.finished();
    expect(state.attempts).toMatchObject([{ survivors: [] }]);
    expect(session.processes()).toEqual([]);
  });

  it('a chain of processes, each the child of one that has already ended', async () => {
    const session = newSession('perl "$FIXTURES/hop.pl"; await hopping');
    expect(await session.run()).toMatchObject({ status: 'completed' });
    expect(session.processes()).toEqual([]);
  });

  onLinux('parents that replace a killed child by a daemon without any link to them', async () => {
    // Each pair in a session of its own, so that no single signal reaches them all.
    const session = newSession(
      `for n in $(seq 1 40); do setsid sh "$FIXTURES/replace.sh" $n & done
      until [ "$(pgrep -c -P "$(pgrep -d, -P $$)" sleep)" = 40 ]; do sleep 0.05; done; become main obstinate`,
      { request: { killGraceMs: 0 } },
    ).start();
    await session.resident('main');
    session.signal('SIGTERM');
    const state = await session.finished();
    expect(state.attempts).toMatchObject([{ survivors: [] }]);
    // A daemon that was being started would exist by now.
    await sleep(300);
    expect(session.residents()).toEqual([]);
  });
});

onPosix('the next attempt', () => {
  it('begins only when no process of the last one is alive', async () => {
    const script = `
      "$NODE" "$FIXTURES/is-anyone-there.ts" "$SCRATCH/alive" && say overlap
      detached "left-$SUPERVISED_RUN_ATTEMPT" obstinate
      detached --closed "daemon-$SUPERVISED_RUN_ATTEMPT" obstinate
      resident "child-$SUPERVISED_RUN_ATTEMPT" obstinate
      exit 1`;
    const session = newSession(script, {
      request: {
        maxAttempts: 3,
        killGraceMs: 100,
        onRetry: sh('"$NODE" "$FIXTURES/is-anyone-there.ts" "$SCRATCH/alive" && say overlap; exit 0'),
      },
    });
    // The test must not hold it, or it would always be held.
    execFileSync('mkfifo', [join(session.scratch, 'alive')]);
    const state = await session.run();
    expect(state.attempts).toMatchObject([1, 2, 3].map(() => ({ leftBehind: [resident, resident, resident] })));
    expect(session.log(3)).toBe('nobody\n');
    expect(session.onRetryLog(2)).toBe('nobody\n');
    expect(session.log(1)).toBe('nobody\n');
    expect(anyAlive(session)).toBe(false);
    expect(session.residents()).toEqual([]);
  });
});

onPosix('a daemon that holds the log open', () => {
  onLinux('and cleared its environment is found by the pipe and named', async () => {
    const session = newSession('echo begun; detached --bare holder obstinate; echo ended');
    const state = await session.run();
    expect(state).toMatchObject({ status: 'completed', attempts: [{ leftBehind: [resident], cause: null }] });
    expect(session.residents()).toEqual([]);
    expect(session.log()).toBe('begun\nended\n');
  });

  onLinux('is found through a link to the folder of the session, too', async () => {
    const session = newSession('detached --bare holder', { linked: true });
    const state = await session.run();
    expect(state.attempts).toMatchObject([{ leftBehind: [resident] }]);
    expect(session.residents()).toEqual([]);
  });

  onLinux('that is older than the attempt is left alone', async () => {
    // Like the master of ssh connections, which gets the streams of its clients.
    const session = newSession('echo begun; echo $$ > "$SCRATCH/gate"; await kept; echo ended');
    session.pipe('gate');
    const keeper = spawn('sh', ['-c', 'read -r pid < gate; exec 3> "/proc/$pid/fd/2"; echo > kept; exec sleep 20'], {
      cwd: session.scratch,
      stdio: 'ignore',
    });
    onTestFinished(() => killQuietly(keeper.pid ?? 0));
    expect(await session.run()).toMatchObject({ status: 'completed', attempts: [{ leftBehind: [] }] });
    expect(session.log()).toBe('begun\nended\n');
    expect(isRunning(keeper.pid ?? 0)).toBe(true);
  });

  it('does not hold the session up, found or not', async () => {
    const session = newSession('detached --bare holder obstinate');
    expect(await session.run()).toMatchObject({ status: 'completed' });
  });
});

onLinux('a process that closed its streams, left its group and cleared its environment escapes', async () => {
  // Nothing on the system ties it to the attempt any more. The test notices if that changes.
  const session = newSession('detached --bare --closed gone');
  const state = await session.run();
  expect(state).toMatchObject({ status: 'completed', attempts: [{ leftBehind: [], survivors: [] }] });
  expect(session.residents()).toEqual(['gone']);
});

onPosix('strangers', () => {
  it('are left alone: siblings of the supervisor, and a session at the same time', async () => {
    const sibling = spawn('sleep', ['20'], { stdio: 'ignore' });
    onTestFinished(() => killQuietly(sibling.pid ?? 0));
    const other = newSession('become main').start();
    const theirs = await other.resident('main');
    const session = newSession('detached left; exit 1', { request: { maxAttempts: 2 } });
    await session.run();
    expect(isRunning(sibling.pid ?? 0)).toBe(true);
    expect(isRunning(theirs)).toBe(true);
    other.signal('SIGTERM');
    await other.finished();
  });
});

onPosix('a supervised run in a supervised run', () => {
  it('ends when the outer one is stopped, with a complete log', async () => {
    const inner = newSession(
      // The outer supervisor signals this command and its supervisor at once. It cleans up until its own has the signal.
      `trap 'echo "I clean up"; say cleaned; until grep -q attempt_ending "$INNER/journal.jsonl"; do sleep 0.05; done; exit 0' TERM; echo begun; say running; while :; do sleep 0.05; done`,
    );
    inner.write();
    const outer = newSession('"$NODE" "$PROGRAM" "$INNER" & wait; wait', {
      env: { INNER: inner.paths.root, PROGRAM: program },
    }).start();
    // It has the environment of the outer one.
    await outer.said('running');
    await eventually(() => inner.types().includes('attempt_started'), { what: 'the inner attempt' });
    outer.signal('SIGTERM');
    await outer.finished();
    expect(inner.state()).toMatchObject({ status: 'stopped', cause: 'stopped', attempts: [{ exit: { code: 0 } }] });
    // The shell reports its children that were ended. Both supervisors signal it, so it may clean up twice.
    expect(inner.log()).toMatch(/^begun\n((Terminated|I clean up)\n)*I clean up\n(Terminated\n)*$/);
  });
});

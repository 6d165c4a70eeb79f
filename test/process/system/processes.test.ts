import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test as it, onTestFinished, vi } from 'vitest';
import { identify, isAlive, signalProcess } from '../../../src/system/process-identity.ts';
import { areOpenForWriting, findProcess, listProcesses } from '../../../src/system/process-list.ts';
import { endTree } from '../../../src/system/process-tree.ts';
import { parsePs, psColumns } from '../../../src/system/processes/ps.ts';
import { treeVariable } from '../../../src/system/tree-members.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const onLinux = describe.skipIf(process.platform !== 'linux');

/** A process that stays, 20 s at most, in a session of its own. */
async function stay(mark = '', script = 'exec sleep 20'): Promise<ChildProcess & { pid: number }> {
  const child = spawn('sh', ['-c', `${script}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, [treeVariable]: mark },
  });
  await once(child, 'spawn');
  onTestFinished(() => void child.kill('SIGKILL'));
  return child as ChildProcess & { pid: number };
}

/** The pid of a child that has ended; nobody has asked after it yet, and before the next turn nobody will. */
function zombie(): number {
  const { pid = 0 } = spawn('true', { stdio: 'ignore' });
  while (!/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')));
  return pid;
}

const hasPython = process.platform === 'linux' && spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('on Linux, with Python', () => {
  it('a process whose first thread has ended is not dying while another one runs', async () => {
    const script = `import ctypes, threading, time
threading.Thread(target=lambda: time.sleep(20)).start()
ctypes.CDLL(None).pthread_exit(None)`;
    const child = spawn('python3', ['-c', script], { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    const state = () => readFileSync(`/proc/${child.pid}/stat`, 'utf8');
    await eventually(() => state().includes(') Z '), { what: 'the end of the first thread', state });
    expect(findProcess(child.pid ?? 0)).toMatchObject({ dying: false, zombie: false });
  });
});

describe('the identity of a process', () => {
  it('stays the same', () => {
    expect(identify(process.pid)).toEqual({ pid: process.pid, startTime: expect.stringMatching(/^\d+$/) });
    expect(identify(process.pid)).toEqual(identify(process.pid));
    expect(isAlive(identify(process.pid))).toBe(true);
  });

  onLinux('on Linux', () => {
    it('is known of a child that has already ended', () => {
      const identity = identify(zombie());
      expect(identity.startTime).not.toBe('');
      expect(isAlive(identity)).toBe(false);
      expect(signalProcess(identity, 'SIGTERM')).toBe(false);
    });

    it('is not that of another process with the same pid', () => {
      const other = { pid: process.pid, startTime: '1' };
      expect(isAlive(other)).toBe(false);
      expect(signalProcess(other, 'SIGKILL')).toBe(false);
      expect(isAlive({ pid: process.pid, startTime: '' })).toBe(false);
    });
  });

  onPosix('on POSIX', () => {
    it('is gone with the process', async () => {
      const child = await stay();
      const identity = identify(child.pid);
      expect(isAlive(identity)).toBe(true);
      expect(signalProcess(identity, 'SIGKILL')).toBe(true);
      await once(child, 'exit');
      expect(isAlive(identity)).toBe(false);
      expect(signalProcess(identity, 'SIGKILL')).toBe(false);
      expect(identify(child.pid)).toEqual({ pid: child.pid, startTime: '' });
    });
  });
});

onPosix('the list of processes', () => {
  it('has us and our children with parent and group', async () => {
    const child = await stay();
    const entries = listProcesses();
    expect(entries.find(({ pid }) => pid === child.pid)).toMatchObject({ parent: process.pid, group: child.pid });
    expect(entries.some(({ pid }) => pid === process.pid)).toBe(true);
    expect(entries.every(({ zombie: dead }) => !dead)).toBe(true);
    expect(findProcess(child.pid)).toMatchObject({ pid: child.pid, parent: process.pid });
  });

  it('is understood as this `ps` prints it', async () => {
    const child = await stay('mark;');
    const table = execFileSync('ps', ['-A', '-ww', '-o', psColumns], {
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    const found = parsePs(table.toString()).find(({ pid }) => pid === child.pid);
    expect(found).toMatchObject({ parent: process.pid, group: child.pid, zombie: false });
    // To the second, and some systems compute it from the time since boot.
    expect(Math.abs(Number(found?.startTime) - Date.now())).toBeLessThan(60_000);
  });

  it('shows environments', async () => {
    const child = await stay('mark;');
    // It has none for a moment whenever it executes another program, which `sh` does here.
    const marked = () => [findProcess(child.pid)?.environment() ?? ''].find((text) => text.includes(treeVariable));
    const environment = await eventually(marked, { what: 'its environment' });
    expect(environment?.split(/[\0 ]/)).toContain(`${treeVariable}=mark;`);
  });
});

onLinux('files that are open for writing', () => {
  it('are seen, and those that are only read are not', () => {
    const folder = tempFolder();
    const path = join(folder, 'file');
    const writer = openSync(path, 'a');
    const reader = openSync(path, 'r');
    expect(findProcess(process.pid)?.filesOpenForWriting()).toContain(path);
    expect(areOpenForWriting([path])).toBe(true);
    closeSync(writer);
    expect(findProcess(process.pid)?.filesOpenForWriting()).not.toContain(path);
    expect(areOpenForWriting([path])).toBe(false);
    rmSync(path);
    closeSync(reader);
  });
});

onPosix('the end of a tree', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('of which nothing is left', async () => {
    expect(await endTree({ root: null, mark: 'no-such-mark;' }, 60_000)).toEqual({ found: [], survivors: [] });
  });

  it('by its mark alone', async () => {
    const children = [await stay('tree-1;'), await stay('tree-1;'), await stay('tree-2;')];
    const { found, survivors } = await endTree({ root: null, mark: 'tree-1;' }, 60_000);
    expect([found.length, survivors]).toEqual([2, []]);
    await eventually(() => children.map(({ signalCode }) => signalCode).join() === 'SIGTERM,SIGTERM,', {
      what: 'the ends',
    });
  });

  it('leaves a stranger alone that was given the pid of the root', async () => {
    const stranger = await stay();
    const { found } = await endTree({ root: { pid: stranger.pid, startTime: '1' }, mark: 'no-such-mark;' }, 0);
    expect(found).toEqual([]);
    expect(isAlive(identify(stranger.pid))).toBe(true);
  });

  it('kills at once when the grace has become none', async () => {
    const child = await stay('tree-3;', 'trap "" TERM; exec sleep 20');
    let asked = 0;
    const shrinking = () => {
      asked += 1;
      return asked > 3 ? 0 : 3_600_000;
    };
    await eventually(() => findProcess(child.pid)?.name === 'sleep', { what: 'a deaf process' });
    await endTree({ root: identify(child.pid), mark: 'tree-3;' }, shrinking);
    await eventually(() => child.signalCode === 'SIGKILL', { what: 'its end' });
    expect(asked).toBe(4);
  });

  it.skipIf(process.platform !== 'linux')(
    'has whoever was found once, also when its parent has ended and nothing else shows where it came from',
    async () => {
      const folder = tempFolder();
      const deaf = join(folder, 'deaf');
      // In a session of its own, with an empty environment, and it does not listen to SIGTERM.
      const escaped = `env -i "$(command -v setsid)" sh -c 'trap "" TERM; echo $$ > ${deaf}; exec sleep 20'`;
      const root = await stay('tree-6;', `trap 'exit 0' TERM; ${escaped} & while :; do sleep 0.1; done`);
      const pidOfDeaf = () => (existsSync(deaf) ? Number(readFileSync(deaf, 'utf8')) : 0);
      await eventually(() => findProcess(pidOfDeaf())?.name === 'sleep', { what: 'the process that is deaf' });
      const child = identify(pidOfDeaf());
      onTestFinished(() => void signalProcess(child, 'SIGKILL'));
      const untilItsParentIsGone = () => (isAlive(identify(root.pid)) ? 3_600_000 : 0);
      const { found, survivors } = await endTree({ root: identify(root.pid), mark: 'tree-6;' }, untilItsParentIsGone);
      expect(isAlive(child)).toBe(false);
      expect(found).toContain('sleep');
      expect(survivors).toEqual([]);
    },
  );

  it('names what refuses to be signalled, and ends the rest', async () => {
    const [willing, refusing] = [await stay('tree-4;'), await stay('tree-4;')];
    const kill = process.kill.bind(process);
    vi.spyOn(process, 'kill').mockImplementation((pid, signal) => {
      if (pid === refusing.pid) throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
      return kill(pid, signal);
    });
    const { found, survivors } = await endTree({ root: identify(willing.pid), mark: 'tree-4;' }, 0);
    expect(survivors).toEqual([
      {
        pid: refusing.pid,
        name: expect.stringMatching(/sh|sleep/),
        reason: 'refuses signals (EPERM): it belongs to another user',
      },
    ]);
    expect(found).toEqual([]);
    await eventually(() => willing.signalCode === 'SIGKILL', { what: 'the end of the other' });
  });

  it('names what does not die', async () => {
    const child = await stay('tree-5;');
    vi.spyOn(process, 'kill').mockReturnValue(true);
    const { survivors } = await endTree({ root: identify(child.pid), mark: 'tree-5;' }, 0);
    expect(survivors).toMatchObject([{ pid: child.pid, reason: expect.stringContaining('does not die') }]);
  });
});

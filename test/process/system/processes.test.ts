import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
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

/** Starts a process in a new session, which stays for 20 s at most. */
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

/** Returns the pid of a child that has ended. Node reaps it in the next turn of the event loop. */
function zombie(): number {
  const { pid = 0 } = spawn('true', { stdio: 'ignore' });
  while (!/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')));
  return pid;
}

const hasPython = process.platform === 'linux' && spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('a process whose first thread has ended', () => {
  it('is not dying while another thread runs', async () => {
    const script = `import ctypes, threading, time
threading.Thread(target=lambda: time.sleep(20)).start()
ctypes.CDLL(None).pthread_exit(None)`;
    const child = spawn('python3', ['-c', script], { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    const state = () => readFileSync(`/proc/${child.pid}/stat`, 'utf8');
    await eventually(() => state().includes(') Z '), { what: 'the first thread to end', state });
    expect(findProcess(child.pid ?? 0)).toMatchObject({ dying: false, zombie: false });
  });
});

describe('the identity of a process', () => {
  it('does not change', () => {
    expect(identify(process.pid)).toEqual({ pid: process.pid, startTime: expect.stringMatching(/^\d+$/) });
    expect(identify(process.pid)).toEqual(identify(process.pid));
    expect(isAlive(identify(process.pid))).toBe(true);
  });

  onLinux('on Linux', () => {
    it('can be read for a child that has ended', () => {
      const identity = identify(zombie());
      expect(identity.startTime).not.toBe('');
      expect(isAlive(identity)).toBe(false);
      expect(signalProcess(identity, 'SIGTERM')).toBe(false);
    });

    it('differs from that of another process with the same pid', () => {
      const other = { pid: process.pid, startTime: '1' };
      expect(isAlive(other)).toBe(false);
      expect(signalProcess(other, 'SIGKILL')).toBe(false);
      expect(isAlive({ pid: process.pid, startTime: '' })).toBe(false);
    });
  });

  onPosix('on POSIX', () => {
    it('cannot be read after the process has ended', async () => {
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
  it('has this process and its children, with parent and group', async () => {
    const child = await stay();
    const entries = listProcesses();
    expect(entries.find(({ pid }) => pid === child.pid)).toMatchObject({ parent: process.pid, group: child.pid });
    expect(entries.some(({ pid }) => pid === process.pid)).toBe(true);
    expect(entries.every(({ zombie: dead }) => !dead)).toBe(true);
    expect(findProcess(child.pid)).toMatchObject({ pid: child.pid, parent: process.pid });
  });

  it('is parsed from the output of `ps` on this machine', async () => {
    const child = await stay('mark;');
    const table = execFileSync('ps', ['-A', '-ww', '-o', psColumns], {
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    const found = parsePs(table.toString()).find(({ pid }) => pid === child.pid);
    expect(found).toMatchObject({ parent: process.pid, group: child.pid, zombie: false });
    // In whole seconds; some systems compute it from the time since boot.
    expect(Math.abs(Number(found?.startTime) - Date.now())).toBeLessThan(60_000);
  });

  it('shows the environment of a process', async () => {
    const child = await stay('mark;');
    // It is empty for a moment while `sh` executes another program.
    const marked = () => [findProcess(child.pid)?.environment() ?? ''].find((text) => text.includes(treeVariable));
    const environment = await eventually(marked, { what: 'the environment of the child' });
    expect(environment?.split(/[\0 ]/)).toContain(`${treeVariable}=mark;`);
  });
});

const programs = ['/usr/bin/ssh-agent', '/usr/bin/setpriv'];

describe.skipIf(process.platform !== 'linux' || !programs.every((path) => existsSync(path)))('unprovenSince', () => {
  it('names a process of this user that hides its environment, and no other', async () => {
    // Root can read it all the same.
    const user = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : ['env'];
    const start = (...command: string[]) => {
      const [program = '', ...args] = [...user, ...command];
      const child = spawn(program, args, { stdio: 'ignore' });
      onTestFinished(() => void child.kill('SIGKILL'));
      return child.pid ?? 0;
    };
    const agent = start('ssh-agent', '-D', '-a', join(tempFolderForAll(), 'socket'));
    const ordinary = start('sleep', '20');
    await eventually(() => findProcess(agent)?.name === 'ssh-agent', { what: 'the agent' });
    const source = join(import.meta.dirname, '../../../src/system');
    const script = `const { unprovenSince } = await import('${source}/process-tree.ts');
      const { identify } = await import('${source}/process-identity.ts');
      console.log(unprovenSince(identify(${agent})).join())`;
    const look = () => {
      const [program = '', ...args] = [...user, process.execPath, '--input-type=module', '-e', script];
      return execFileSync(program, args, { encoding: 'utf8' });
    };
    const names = await eventually(() => [look()].find((text) => text.includes(`(process ${agent})`)), {
      what: 'the agent to hide its environment',
    });
    expect(names).toContain(`ssh-agent (process ${agent})`);
    expect(names).not.toContain(`(process ${ordinary})`);
  });
});

/** Another user may write to it. */
function tempFolderForAll(): string {
  const folder = tempFolder();
  chmodSync(folder, 0o777);
  return folder;
}

const hide = 'mount -t proc -o hidepid=2 proc /proc';
const canHide = process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'sh', '-c', hide]).status === 0;

onLinux('files that are open for writing', () => {
  it('are found, and files that are open for reading are not', () => {
    const folder = tempFolder();
    const path = join(folder, 'file');
    const writer = openSync(path, 'a');
    const reader = openSync(path, 'r');
    expect(findProcess(process.pid)?.filesOpenForWriting()).toContain(path);
    expect(areOpenForWriting([path], '')).toBe(true);
    closeSync(writer);
    expect(findProcess(process.pid)?.filesOpenForWriting()).not.toContain(path);
    expect(areOpenForWriting([path], '')).toBe(false);
    rmSync(path);
    closeSync(reader);
  });

  it.skipIf(!canHide)('may be open in a process that is hidden', () => {
    const module = join(import.meta.dirname, '../../../src/system/process-list.ts');
    const look = `import('${module}').then((list) => console.log(list.areOpenForWriting(['/nowhere'], '9e15')))`;
    const asNobody = `setpriv --reuid=65534 --regid=65534 --clear-groups '${process.execPath}' -e "${look}"`;
    const inMounts = (script: string) => execFileSync('unshare', ['--mount', 'sh', '-c', script], { encoding: 'utf8' });
    expect(inMounts(`exec ${asNobody}`)).toBe('false\n');
    expect(inMounts(`${hide} && exec ${asNobody}`)).toBe('true\n');
  });
});

onPosix('endTree', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('returns at once for a tree without processes', async () => {
    expect(await endTree({ root: null, mark: 'no-such-mark;' }, 60_000)).toEqual({ found: [], survivors: [] });
  });

  it('finds processes by their mark alone', async () => {
    const children = [await stay('tree-1;'), await stay('tree-1;'), await stay('tree-2;')];
    const { found, survivors } = await endTree({ root: null, mark: 'tree-1;' }, 60_000);
    expect([found.length, survivors]).toEqual([2, []]);
    await eventually(() => children.map(({ signalCode }) => signalCode).join() === 'SIGTERM,SIGTERM,', {
      what: 'both processes to end',
    });
  });

  it('leaves another process alone that has the pid of the root', async () => {
    const other = await stay();
    const { found } = await endTree({ root: { pid: other.pid, startTime: '1' }, mark: 'no-such-mark;' }, 0);
    expect(found).toEqual([]);
    expect(isAlive(identify(other.pid))).toBe(true);
  });

  it('kills at once when the grace shrinks to 0', async () => {
    const child = await stay('tree-3;', 'trap "" TERM; exec sleep 20');
    let asked = 0;
    const shrinking = () => {
      asked += 1;
      return asked > 3 ? 0 : 3_600_000;
    };
    await eventually(() => findProcess(child.pid)?.name === 'sleep', { what: 'the process to ignore SIGTERM' });
    await endTree({ root: identify(child.pid), mark: 'tree-3;' }, shrinking);
    await eventually(() => child.signalCode === 'SIGKILL', { what: 'the process to end' });
    expect(asked).toBe(4);
  });

  it.skipIf(process.platform !== 'linux')(
    'remembers a process that it has found, after its parent has ended',
    async () => {
      const folder = tempFolder();
      const pidFile = join(folder, 'pid');
      // A process in a new session, with an empty environment, that ignores SIGTERM.
      const escaped = `env -i "$(command -v setsid)" sh -c 'trap "" TERM; echo $$ > ${pidFile}; exec sleep 20'`;
      const root = await stay('tree-6;', `trap 'exit 0' TERM; ${escaped} & while :; do sleep 0.1; done`);
      const escapedPid = () => (existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0);
      await eventually(() => findProcess(escapedPid())?.name === 'sleep', { what: 'the escaped process' });
      const child = identify(escapedPid());
      onTestFinished(() => void signalProcess(child, 'SIGKILL'));
      const untilParentHasEnded = () => (isAlive(identify(root.pid)) ? 3_600_000 : 0);
      const { found, survivors } = await endTree({ root: identify(root.pid), mark: 'tree-6;' }, untilParentHasEnded);
      expect(isAlive(child)).toBe(false);
      expect(found).toContain('sleep');
      expect(survivors).toEqual([]);
    },
  );

  it('reports a process that it may not signal, and ends the others', async () => {
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
        startTime: identify(refusing.pid).startTime,
        reason: 'refuses signals (EPERM)',
      },
    ]);
    expect(found).toEqual([]);
    await eventually(() => willing.signalCode === 'SIGKILL', { what: 'the other process to end' });
  });

  it('reports a process that does not die within 5 s', async () => {
    const child = await stay('tree-5;');
    vi.spyOn(process, 'kill').mockReturnValue(true);
    const { survivors } = await endTree({ root: identify(child.pid), mark: 'tree-5;' }, 0);
    expect(survivors).toMatchObject([{ pid: child.pid, reason: expect.stringContaining('does not die') }]);
  });
});

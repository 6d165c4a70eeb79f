import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cannotWrite, defaultRegistryFolder, openRegistryFolder, ownership } from '../../../src/registry/folder.ts';
import { RegistryError } from '../../../src/registry/registry.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { isWindows } from '../../kit/this-system.ts';
import { within } from '../../kit/wait.ts';

const onPosix = describe.skipIf(isWindows);
const isRoot = process.getuid?.() === 0;

let parent: string;
let path: string;

beforeEach(() => {
  parent = tempFolder();
  path = join(parent, 'registry');
});

afterEach(() => {
  chmodSync(parent, 0o700);
});

const modeOf = (file: string) => (statSync(file).mode & 0o7777).toString(8);

describe('the default folder', () => {
  it.each([
    ['linux', {}, join(homedir(), '.local', 'state', 'supervised-run')],
    ['linux', { XDG_STATE_HOME: '/var/state' }, join('/var/state', 'supervised-run')],
    ['linux', { XDG_STATE_HOME: '' }, join(homedir(), '.local', 'state', 'supervised-run')],
    ['linux', { XDG_STATE_HOME: 'state' }, join(homedir(), '.local', 'state', 'supervised-run')],
    ['freebsd', {}, join(homedir(), '.local', 'state', 'supervised-run')],
    ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'supervised-run')],
    ['darwin', { XDG_STATE_HOME: '/s' }, join(homedir(), 'Library', 'Application Support', 'supervised-run')],
    ['win32', {}, join(homedir(), 'AppData', 'Local', 'supervised-run')],
    ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'supervised-run')],
  ] as const)("is the user's on %s with %o", (platform, env, expected) => {
    expect(defaultRegistryFolder(env, platform)).toBe(expected);
  });

  it.each(['linux', 'darwin', 'win32'] as const)("is the machine's on %s if its variable is set", (platform) => {
    const env = { SUPERVISED_RUN_REGISTRY: '/srv/slots', XDG_STATE_HOME: '/s', LOCALAPPDATA: '/l' };
    expect(defaultRegistryFolder(env, platform)).toBe('/srv/slots');
  });

  it("is the user's if the variable of the machine is empty", () => {
    expect(defaultRegistryFolder({ SUPERVISED_RUN_REGISTRY: '', XDG_STATE_HOME: '/s' }, 'linux')).toBe(
      join('/s', 'supervised-run'),
    );
  });

  it.skipIf(isWindows)('is not known without HOME, on POSIX', () => {
    const home = process.env.HOME;
    process.env.HOME = '';
    try {
      expect(defaultRegistryFolder({}, 'linux')).toBeUndefined();
      expect(defaultRegistryFolder({}, 'darwin')).toBeUndefined();
      expect(defaultRegistryFolder({ XDG_STATE_HOME: '/s' }, 'linux')).toBe(join('/s', 'supervised-run'));
    } finally {
      process.env.HOME = home;
    }
  });

  it('is that of this system without a platform argument', () => {
    expect(defaultRegistryFolder({})).toBe(defaultRegistryFolder({}, process.platform));
  });
});

describe('a file of the registry', () => {
  it('is created once and not changed after that', () => {
    const folder = openRegistryFolder(path);
    expect(folder.create('a')).toBe(true);
    writeFileSync(join(path, 'a'), 'kept');
    expect(folder.create('a')).toBe(false);
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('kept');
  });

  it('is not created where there is a folder of that name', () => {
    mkdirSync(join(path, 'a'), { recursive: true });
    expect(openRegistryFolder(path).create('a')).toBe(false);
    expect(statSync(join(path, 'a')).isDirectory()).toBe(true);
  });
});

onPosix('on POSIX', () => {
  it('the folder and its missing parents are created for the owner only', () => {
    path = join(parent, 'above', 'registry');
    openRegistryFolder(path).create('a');
    expect([join(parent, 'above'), path, join(path, 'a')].map(modeOf)).toEqual(['700', '700', '600']);
  });

  it('existing files and folders keep their modes', () => {
    mkdirSync(path, { mode: 0o755 });
    writeFileSync(join(path, 'a'), '', { mode: 0o640 });
    openRegistryFolder(path).create('a');
    expect([path, join(path, 'a')].map(modeOf)).toEqual(['755', '640']);
  });

  it('files in a folder of a group are for the group, whatever the umask is', () => {
    mkdirSync(path);
    chmodSync(path, 0o2770);
    const { gid } = statSync(path);
    openRegistryFolder(path).create('a');
    expect(modeOf(join(path, 'a'))).toBe('660');
    expect(statSync(join(path, 'a')).gid).toBe(gid);
  });

  it.each([0o777, 0o1777, 0o702])('a folder that everyone can write to is refused (mode %o)', (mode) => {
    mkdirSync(path);
    chmodSync(path, mode);
    expect(messageOf(() => openRegistryFolder(path))).toBe(
      `The registry ${path} can be changed by every user of this machine, so that nobody could rely on its slots. Take that away: chmod o-w ${path}`,
    );
    expect(readdirSync(path)).toEqual([]);
  });

  it('a file in place of the folder is refused and kept', () => {
    writeFileSync(path, 'kept', { mode: 0o600 });
    const message = messageOf(() => openRegistryFolder(path));
    expect(message).toContain(`The registry ${path} cannot be written (owner uid ${process.getuid?.()}, mode 0600; `);
    expect(message).toContain('EEXIST');
    expect(message).toContain('with the input registry or SUPERVISED_RUN_REGISTRY');
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });

  it('a file in place of a parent is refused', () => {
    writeFileSync(join(parent, 'file'), '');
    const below = join(parent, 'file', 'registry');
    expect(messageOf(() => openRegistryFolder(below))).toContain(`The registry ${below} cannot be written: ENOTDIR`);
  });

  it('the error for a folder that the user may not write to names the folder and its owner', async () => {
    mkdirSync(path);
    chmodSync(parent, 0o755);
    chmodSync(path, 0o555);
    const { uid, message } = await createAsAnyUser(path);
    expect(message).toBe(
      `RegistryError: The registry ${path} cannot be written (owner uid ${process.getuid?.()}, mode 0555; this is uid ${uid}): EACCES: permission denied, open '${join(path, 'a')}'. Give the user of the runner the right to write there, or name another folder with the input registry or SUPERVISED_RUN_REGISTRY.`,
    );
  });

  it('the error for a folder that cannot be created names it', async () => {
    chmodSync(parent, 0o555);
    const { message } = await createAsAnyUser(path);
    expect(message).toContain(`RegistryError: The registry ${path} cannot be written: EACCES`);
  });

  it('the error for a folder that cannot be accessed names it', async () => {
    chmodSync(parent, 0o000);
    const { message } = await createAsAnyUser(join(path, 'below'));
    expect(message).toContain(`RegistryError: The registry ${join(path, 'below')} cannot be written: EACCES`);
  });
});

describe.skipIf(!isRoot)('for root, as in a container,', () => {
  it('new files get the owner and group of the folder', () => {
    mkdirSync(path);
    chownSync(path, 1234, 1235);
    openRegistryFolder(path).create('a');
    expect(statSync(join(path, 'a'))).toMatchObject({ uid: 1234, gid: 1235 });
  });
});

describe('an error message', () => {
  it('names the owner of a file only if it is known', () => {
    expect(ownership(join(parent, 'missing'))).toBe('');
    expect(cannotWrite(join(parent, 'missing'), new Error('no')).message).toContain('missing cannot be written: no.');
  });
});

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof RegistryError) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Creates a file in a process of an ordinary user, since root may do everything. */
async function createAsAnyUser(folder: string): Promise<{ uid: number; message: string }> {
  const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  const child = fork(join(import.meta.dirname, 'fixtures', 'create.ts'), [folder], { ...user, cwd: '/' });
  const [answer] = await within(once(child, 'message'), { what: 'the answer of the process' });
  return answer;
}

import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeSessionFolder } from '../../../src/action/launch/session-folder.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const program = join(import.meta.dirname, 'fixtures/make-session-folder.ts');
/** The runner's user; this test is the root of a container. */
const runner = 1234;

let temp: string;
beforeEach(() => {
  temp = tempFolder();
});

/** Makes a session's folder as a user of the machine and returns its path. */
function makeAs(uid: number, id: string): string {
  const options = { uid, gid: uid, cwd: '/', stdio: 'pipe' } as const;
  return execFileSync(process.execPath, [program, temp, id], options).toString().trim();
}

describe.skipIf(process.getuid?.() !== 0)('the folder of a session in the RUNNER_TEMP of the runner', () => {
  beforeEach(() => chownSync(temp, runner, runner));

  it('can be made by the runner after a container job as root', () => {
    const ofContainer = makeSessionFolder(temp, 'one').root;
    expect(statSync(join(temp, 'supervised-run'))).toMatchObject({ uid: runner, gid: runner });
    expect(statSync(ofContainer).uid).toBe(0);
    expect(makeAs(runner, 'two')).toBe(join(temp, 'supervised-run', 'two'));
  });

  it('can be made by root after the runner', () => {
    makeAs(runner, 'one');
    expect(makeSessionFolder(temp, 'two').root).toBe(join(temp, 'supervised-run', 'two'));
    expect(makeAs(runner, 'three')).toBe(join(temp, 'supervised-run', 'three'));
  });

  it('is elsewhere when a folder is in the way that belongs to root alone', () => {
    mkdirSync(join(temp, 'supervised-run', 'old'), { recursive: true, mode: 0o700 });
    expect(makeAs(runner, 'one')).toBe(join(temp, `supervised-run-${runner}`, 'one'));
  });

  it('is elsewhere for each of two users who share it', () => {
    chmodSync(temp, 0o1777);
    makeAs(2345, 'one');
    expect(makeAs(3456, 'two')).toBe(join(temp, 'supervised-run-3456', 'two'));
  });

  it('cannot be made where nobody may write, and the reason is named', () => {
    chmodSync(temp, 0o555);
    expect(() => makeAs(2345, 'one')).toThrow(/could not be made: .*permission denied/);
  });
});

it.skipIf(process.platform === 'win32')(
  'the folder of a session can be passed through and not listed by others',
  () => {
    const { root } = makeSessionFolder(temp, 'one');
    expect(statSync(root).mode & 0o777).toBe(0o711);
  },
);

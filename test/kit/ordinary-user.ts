import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A user who may run commands as root, as the one of a runner with sudo. */
export interface OrdinaryUser {
  /** The user's id, for `createJob`; undefined for the one that runs the tests. */
  user: number | undefined;
  /** Stands before a command that is to be run as root. */
  asRoot: string;
}

/** No user of any machine has it. */
const nobodysId = 61_234;
const setpriv = '/usr/bin/setpriv';
const isRoot = process.getuid?.() === 0;
const isAsked = !isRoot && spawnSync('sudo', ['-n', 'true']).status === 0;

/** Whether there can be such a user: the tests run as root, and `setpriv` is there, or sudo asks for no password. */
export const canBeOrdinary = process.platform === 'linux' && ((isRoot && existsSync(setpriv)) || isAsked);

/** Tests of root make their own sudo: a copy of `setpriv` that root owns and that is setuid, for that user alone. */
export function ordinaryUser(): OrdinaryUser {
  if (!isRoot) return { user: undefined, asRoot: 'sudo -n' };
  const folder = mkdtempSync(join(tmpdir(), 'ordinary-user-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  chownSync(folder, nobodysId, nobodysId);
  const become = join(folder, 'become');
  copyFileSync(setpriv, become);
  chmodSync(become, 0o4755);
  return { user: nobodysId, asRoot: `${become} --reuid=0 --regid=0 --clear-groups` };
}

/** Kills a process of any user. */
export function killAsRoot(pid: number): void {
  execFileSync(isRoot ? 'kill' : 'sudo', [...(isRoot ? [] : ['-n', 'kill']), '-9', String(pid)], { stdio: 'ignore' });
}

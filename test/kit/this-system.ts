import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// What this system can. Titles say what a test lacks that is skipped: "with bash", "on POSIX, where …".

export const isWindows = process.platform === 'win32';

export const hasBash = runs('bash', '--norc', '-c', 'true');
export const hasPython = runs('python3', '-c', '');

function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Returns whether a symbolic link that is made here is one. On Windows it takes a privilege, or the developer mode. */
export function hasLinks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'supervised-run-links-'));
  try {
    symlinkSync('nothing', join(folder, 'link'));
    return lstatSync(join(folder, 'link')).isSymbolicLink();
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { renameSync, rmSync, writeFile, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './errors.ts';

/**
 * A new file, for its owner only. It is not synced, which can take as long as a short command: what a process has written
 * outlives its death, and a machine that loses power has lost the job, too.
 */
const created = { flag: 'wx', mode: 0o600 };

/**
 * Replaces a file as a whole: whenever this process dies, the file has its old content or the new one, never a mixture.
 * Writes a temporary file in the same folder and renames it. The file is for its owner only (0600).
 */
export function writeFileAtomic(path: string, content: string): void {
  const temporary = temporaryName(path);
  try {
    writeFileSync(temporary, content, created);
    renameOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Renames a file to the name of another, which it replaces. */
export function renameOver(from: string, to: string): void {
  const pauses = [...pausesMs];
  while (!renamed(from, to, pauses)) Atomics.wait(sleeper, 0, 0, pauses.shift());
}

/** Does the same as `writeFileAtomic` without blocking the event loop. */
export async function writeFileAtomicAsync(path: string, content: string): Promise<void> {
  const temporary = temporaryName(path);
  const pauses = [...pausesMs];
  try {
    await written(temporary, content);
    while (!renamed(temporary, path, pauses)) await sleep(pauses.shift());
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The module `fs/promises` takes 3 ms to load, in the start of every step. */
function written(path: string, content: string): Promise<void> {
  return new Promise((resolve, reject) => {
    writeFile(path, content, created, (error) => (error === null ? resolve() : reject(error)));
  });
}

/**
 * Windows replaces no file while anybody reads it: a virus scanner, a backup, a person's tool. They read it for a moment. In all
 * 3 s.
 */
const pausesMs = process.platform === 'win32' ? [5, 10, 20, 50, 100, 200, 400, 800, 1_400] : [];
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Returns false when it is worth another try after a pause. @throws when no pauses are left, or none would help */
function renamed(from: string, to: string, pauses: readonly number[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const isHeld = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '');
    if (!isHeld || pauses.length === 0) throw error;
    return false;
  }
}

/** Nobody has to be unable to guess it: a new file follows no link. The module `crypto` would take 7 ms to load. */
export function temporaryName(path: string): string {
  return `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
}

/** Returns whether a file is one that a killed process has not renamed yet. */
export function isTemporaryName(name: string): boolean {
  return /\.\d+-[0-9a-z]*\.tmp$/.test(name);
}

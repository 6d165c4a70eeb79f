import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';

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
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Does the same without blocking the event loop. */
export async function writeFileAtomicAsync(path: string, content: string): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeFile(temporary, content, created);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Nobody has to be unable to guess it: a new file follows no link. The module `crypto` would take 7 ms to load. */
function temporaryName(path: string): string {
  return `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
}

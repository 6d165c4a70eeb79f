import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';

/** A new file, for its owner only, that is on the disk once it is written. */
const synced = { flag: 'wx', mode: 0o600, flush: true };

/**
 * Replaces a file as a whole: whenever a crash comes, the file has its old content or the new one, never a mixture.
 * Writes a temporary file in the same folder, syncs it and renames it. The file is for its owner only (0600).
 */
export function writeFileAtomic(path: string, content: string): void {
  const temporary = temporaryName(path);
  try {
    writeFileSync(temporary, content, synced);
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
    await writeFile(temporary, content, synced);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function temporaryName(path: string): string {
  return `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
}

import { closeSync, constants, fstatSync, lstatSync, openSync, type Stats } from 'node:fs';

/** A file that is refused; the message completes "the file …". */
export class RefusedFileError extends Error {
  override name = 'RefusedFileError';
}

/**
 * Opens a file of another program for reading. It follows no link and waits for no pipe.
 * @throws RefusedFileError for a link, folder, pipe or device; the system's error (such as ENOENT) if it cannot be
 * opened
 */
export function openRegular(path: string): { fd: number; stats: Stats } {
  // Checked before it is opened, because Windows has no O_NOFOLLOW, and opening a device can have effects.
  requireRegular(lstatSync(path));
  // And checked afterwards, because it can be replaced in between.
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(fd);
    requireRegular(stats);
    return { fd, stats };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** Does the same, but returns undefined if the file is refused or cannot be opened. */
export function openIfRegular(path: string): number | undefined {
  try {
    return openRegular(path).fd;
  } catch {
    return undefined;
  }
}

/** @throws RefusedFileError */
export function requireRegular(stats: Stats): void {
  if (!stats.isFile()) throw new RefusedFileError(`is ${kind(stats)}`);
}

function kind(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a symbolic link';
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a named pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

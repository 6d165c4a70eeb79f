import { closeSync, constants, fstatSync, lstatSync, openSync, type Stats } from 'node:fs';

/** A file that is not what it must be; the message completes "the file …". */
export class RefusedFileError extends Error {
  override name = 'RefusedFileError';
}

/**
 * Opens for reading a file that another program made: a file and nothing else, no link is followed, no pipe waited for.
 * @throws RefusedFileError for a link, folder, pipe or device; what the file system says, when there is none
 */
export function openRegular(path: string): { fd: number; stats: Stats } {
  // Before it is opened: Windows has no O_NOFOLLOW, and merely opening a device can do something.
  requireRegular(lstatSync(path));
  // And after, because it can be replaced in between.
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

/** The same for whom it does not matter why: undefined where there is none, or none that may be read. */
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

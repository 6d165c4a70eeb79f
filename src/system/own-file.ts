import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { errorCode, ifReachable } from './errors.ts';
import { readBytes } from './read-file.ts';
import { openRegular, RefusedFileError, requireRegular } from './regular-file.ts';

/** More than any file of JSON or YAML that this action reads has. */
export const maxSmallBytes = 16 * 1024 ** 2;
/** More than any journal has: one of ten thousand attempts has a tenth of it. */
export const maxJournalBytes = 128 * 1024 ** 2;

/** Something else stands in the place of a file or folder of this action. The message names it. */
export class ReplacedFileError extends Error {
  override name = 'ReplacedFileError';
  readonly path: string;

  constructor(path: string, is: string) {
    super(`${path} cannot be used: it ${is}`);
    this.path = path;
  }
}

/**
 * Opens a file that this action has made, and that any process of its user can have replaced since: for reading, or for
 * appending, which creates a missing one. It follows no link and waits for no pipe.
 * @throws ReplacedFileError for what is not a regular file, has more than `maxBytes`, or belongs to somebody else; the
 * system's error (such as ENOENT) if it cannot be opened
 */
export function openOwn(
  path: string,
  { maxBytes = Number.POSITIVE_INFINITY, appends = false } = {},
): { fd: number; stats: Stats } {
  const { fd, stats } = refusing(path, () => (appends ? openForAppending(path) : openRegular(path)));
  try {
    refusing(path, () => requireOwn(path, stats, maxBytes));
    return { fd, stats };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/**
 * Reads such a file as a whole.
 * @throws as `openOwn` does
 */
export function readOwn(path: string, maxBytes: number): Buffer {
  const { fd, stats } = openOwn(path, { maxBytes });
  try {
    return readBytes(fd, 0, stats.size);
  } finally {
    closeSync(fd);
  }
}

/** Opens such a file for reading; undefined if it is refused or cannot be opened. */
export function openIfOwn(path: string): number | undefined {
  try {
    return openOwn(path).fd;
  } catch {
    return undefined;
  }
}

/** Appends to such a file, for its owner only. @throws as `openOwn` does */
export function appendOwn(path: string, text: string): void {
  const { fd } = openOwn(path, { appends: true });
  try {
    writeFileSync(fd, text);
  } finally {
    closeSync(fd);
  }
}

/** Returns why `openOwn` would refuse the path, without opening it; undefined also where there is nothing to be seen. */
export function replacementOf(path: string, maxBytes = Number.POSITIVE_INFINITY): ReplacedFileError | undefined {
  const stats = ifReachable(() => lstatSync(path, { throwIfNoEntry: false }));
  return stats && refusalOf(path, () => requireOwn(path, stats, maxBytes));
}

/** The same for a folder. */
export function replacementOfFolder(path: string): ReplacedFileError | undefined {
  const stats = ifReachable(() => lstatSync(path, { throwIfNoEntry: false }));
  return stats && refusalOf(path, () => requireOwnFolder(path, stats));
}

/** @throws ReplacedFileError if something else stands in the place of one of these folders; a missing one is fine */
export function checkOwnFolders(...paths: readonly string[]): void {
  for (const path of paths) {
    const replaced = replacementOfFolder(path);
    if (replaced !== undefined) throw replaced;
  }
}

/**
 * Makes the folders from `root` to `path`, both included, as far as they are missing.
 * @throws ReplacedFileError if one of them is a link or anything else but a folder of this user
 */
export function makeOwnFolders(root: string, path: string, mode: number): void {
  const names = relative(root, path).split(sep);
  for (let depth = 0; depth <= names.length; depth += 1) {
    const folder = join(root, ...names.slice(0, depth));
    // Where nobody may write, the system refuses to make even what is there.
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) makeUnlessThere(folder, mode, depth === 0);
    const stats = lstatSync(folder);
    refusing(folder, () => requireOwnFolder(folder, stats));
  }
}

/**
 * Makes a folder that must not exist yet, and those that lead to it.
 * @throws ReplacedFileError if there is anything in its place, a folder included
 */
export function makeNewFolder(root: string, path: string, mode: number): void {
  makeOwnFolders(root, dirname(path), mode);
  if (!makeUnlessThere(path, mode)) throw new ReplacedFileError(path, 'stood there before it was made');
}

function makeUnlessThere(path: string, mode: number, recursive = false): boolean {
  try {
    mkdirSync(path, { mode, recursive });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function openForAppending(path: string): { fd: number; stats: Stats } {
  // Opening a device can have effects, and Windows has no O_NOFOLLOW.
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined) requireRegular(there);
  const { O_RDWR, O_APPEND, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  const fd = openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW, 0o600);
  return { fd, stats: fstatSync(fd) };
}

/** @throws RefusedFileError */
function requireOwn(path: string, stats: Stats, maxBytes: number): void {
  requireRegular(stats);
  requireOwner(path, stats);
  if (stats.size > maxBytes) throw new RefusedFileError(`has ${stats.size} bytes, more than ${maxBytes}`);
}

/** @throws RefusedFileError */
function requireOwnFolder(path: string, stats: Stats): void {
  if (stats.isSymbolicLink()) throw new RefusedFileError('is a symbolic link');
  if (!stats.isDirectory()) throw new RefusedFileError('is not a folder');
  requireOwner(path, stats);
}

/**
 * Files of root are no worse than this user's. Those of the folder's owner are not, either: a command may give a whole
 * folder to another user (`chown -R`), and on some network file systems all files belong to one user.
 * @throws RefusedFileError
 */
function requireOwner(path: string, { uid }: Stats): void {
  const user = process.geteuid?.();
  if (user === undefined || uid === user || uid === 0) return;
  if (lstatSync(dirname(path)).uid === uid) return;
  throw new RefusedFileError(`belongs to another user (uid ${uid}; this is uid ${user})`);
}

/** Turns a refusal into one that names the path. */
function refusing<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof RefusedFileError) throw replaced(path, error);
    throw error;
  }
}

function replaced(path: string, refusal: RefusedFileError): ReplacedFileError {
  return new ReplacedFileError(path, refusal.message);
}

function refusalOf(path: string, check: () => void): ReplacedFileError | undefined {
  try {
    refusing(path, check);
    return undefined;
  } catch (error) {
    return error instanceof ReplacedFileError ? error : undefined;
  }
}

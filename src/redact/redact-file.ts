import { constants } from 'node:fs';
import { type FileHandle, link, lstat, open, rename, rm } from 'node:fs/promises';
import { copyWithHoles } from '../system/copy-file.ts';
import { type Patterns, shortFile } from './patterns.ts';
import type { Findings } from './redaction-stream.ts';
import { isGzip, isGzipClean } from './search-gzip.ts';
import { isZipClean } from './search-zip.ts';

export interface RedactedFile {
  found: Findings;
  /** Set if there is no copy, because the file is binary and holds a secret or cannot be searched to its end. */
  leftOut: boolean;
}

const chunkBytes = 256 * 1024;

/**
 * Copies a file and redacts it. A file of `unknown` kind that turns out to be binary is searched, in UTF-16 and inside gzip
 * and zip too, and copied unchanged or not at all. Other archives and compressions are not searched inside.
 * @param from a regular file; not a link, because another process may have put it there
 * @param to must not exist; only its owner will have access, also to `from` where that becomes the same file
 * @throws an error that names `from` or `to`, whichever cannot be read or written; then `to` does not exist
 */
export async function redactFile(
  from: string,
  to: string,
  patterns: Patterns,
  kind: 'log' | 'unknown',
): Promise<RedactedFile> {
  // Before it is opened, because Windows has no O_NOFOLLOW, and afterwards, because it can be replaced in between. Opening a pipe
  // must not wait for its writer.
  if (!(await named(from, lstat(from))).isFile()) throw new Error(`${from}: not a regular file`);
  const source = await named(from, open(from, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK));
  try {
    const stats = await source.stat();
    if (!stats.isFile()) throw new Error(`${from}: not a regular file`);
    const target = await named(to, open(to, 'wx', 0o600));
    const bytes = kind === 'log' ? stats.size : Number.POSITIVE_INFINITY;
    const copy = { from, source, bytes, to, target, patterns };
    let complete = false;
    try {
      const redacted = await (kind === 'unknown' && (await isBinary(copy)) ? copyIfClean(copy) : copyRedacted(copy));
      complete = !redacted.leftOut;
      return redacted;
    } finally {
      await target.close();
      if (!complete) await rm(to, { force: true });
    }
  } finally {
    await source.close();
  }
}

interface Copy {
  from: string;
  source: FileHandle;
  /** To read. Of a log, its size when it was opened: a process that goes on writing must not keep this one reading. */
  bytes: number;
  to: string;
  target: FileHandle;
  patterns: Patterns;
}

async function copyRedacted(copy: Copy): Promise<RedactedFile> {
  if (copy.bytes <= shortFile) {
    // A copy of what is searched: the file may change in between.
    const whole = await readWhole(copy);
    if (copy.patterns.isHarmless(whole)) {
      await write(copy, whole);
      return { found: { values: 0, kinds: {} }, leftOut: false };
    }
  }
  const stream = copy.patterns.stream();
  for await (const chunk of chunks(copy)) await write(copy, stream.push(chunk));
  await write(copy, stream.end());
  return { found: stream.found, leftOut: false };
}

/**
 * Searches the file and then makes `to` another name of it: nothing in it is replaced, and it may be large. Where the file
 * system has no such links, it is copied.
 */
async function copyIfClean(copy: Copy): Promise<RedactedFile> {
  const stream = copy.patterns.stream();
  for await (const chunk of chunks(copy)) {
    stream.push(chunk);
    if (stream.hasFound) break;
  }
  stream.end();
  if (stream.hasFound) return { found: stream.found, leftOut: true };
  if (!(await isLinked(copy))) await named(copy.to, copyWithHoles(copy.source, copy.target));
  const leftOut = !(await isGzipClean(copy.to, copy.patterns)) || !(await isZipClean(copy.to, copy.patterns));
  return { found: stream.found, leftOut };
}

/** Makes `to` another name of `from`; false where that is not possible, or `from` is another file by now. */
async function isLinked({ from, source, to }: Copy): Promise<boolean> {
  const name = `${to}.link`;
  try {
    await link(from, name);
    const [linked, { ino, dev }] = await Promise.all([lstat(name), source.stat()]);
    if (linked.ino === ino && linked.dev === dev) {
      await source.chmod(0o600);
      await rename(name, to);
      return true;
    }
  } catch {
    // Another file system, or one without links.
  }
  await rm(name, { force: true });
  return false;
}

/** Returns whether there is a zero byte anywhere, since a script of any length may stand before an archive. */
async function isBinary(copy: Copy): Promise<boolean> {
  let isFirst = true;
  for await (const chunk of chunks(copy)) {
    if (chunk.includes(0) || (isFirst && isGzip(chunk))) return true;
    isFirst = false;
  }
  return false;
}

/** Yields pieces of the file; each is valid until the next one. */
async function* chunks({ from, source, bytes }: Copy): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, bytes));
  for (let position = 0; position < bytes; ) {
    const length = Math.min(buffer.length, bytes - position);
    const { bytesRead } = await named(from, source.read(buffer, 0, length, position));
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function readWhole(copy: Copy): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const chunk of chunks(copy)) pieces.push(Buffer.from(chunk));
  return Buffer.concat(pieces);
}

async function write({ to, target }: Copy, bytes: Buffer): Promise<void> {
  if (bytes.length > 0) await named(to, target.appendFile(bytes));
}

/** Adds the path to an error: the system's errors on open files lack it. */
async function named<T>(path: string, operation: Promise<T>): Promise<T> {
  try {
    return await operation;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

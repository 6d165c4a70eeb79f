import { constants } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import type { Patterns } from './patterns.ts';
import type { Findings } from './redaction-stream.ts';
import { isGzip, searchGzip } from './search-gzip.ts';
import { searchZip } from './search-zip.ts';

export interface RedactedFile {
  found: Findings;
  /** The file is binary and holds a secret, or cannot be searched to its end: there is no copy. */
  leftOut: boolean;
}

const chunkBytes = 256 * 1024;

/**
 * Copies a file without what the patterns find. A binary file of `unknown` kind is searched, in UTF-16 and inside gzip and
 * zip too, and copied as it is or not at all. Other archives and compressions are not searched inside.
 * @param from a regular file; not a link, for another process may have put it there
 * @param to must not exist; for the owner only
 * @throws an error that names `from` when it cannot be read, or `to` when it cannot be written; then `to` does not exist
 */
export async function redactFile(
  from: string,
  to: string,
  patterns: Patterns,
  kind: 'log' | 'unknown',
): Promise<RedactedFile> {
  // Opening a pipe must not wait for its writer.
  const source = await named(from, open(from, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK));
  try {
    if (!(await source.stat()).isFile()) throw new Error(`${from}: not a file`);
    const target = await named(to, open(to, 'wx', 0o600));
    const copy = { from, source, to, target, patterns };
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
  to: string;
  target: FileHandle;
  patterns: Patterns;
}

async function copyRedacted(copy: Copy): Promise<RedactedFile> {
  const stream = copy.patterns.stream();
  for await (const chunk of chunks(copy)) await write(copy, stream.push(chunk));
  await write(copy, stream.end());
  return { found: stream.found, leftOut: false };
}

async function copyIfClean(copy: Copy): Promise<RedactedFile> {
  const stream = copy.patterns.binaryStream();
  for await (const chunk of chunks(copy)) {
    stream.push(chunk);
    if (stream.hasFound) break;
    await write(copy, chunk);
  }
  stream.end();
  const leftOut =
    stream.hasFound || !(await searchGzip(copy.to, copy.patterns)) || !(await searchZip(copy.to, copy.patterns));
  return { found: stream.found, leftOut };
}

/** Text has no zero byte anywhere: an archive may stand behind a script of any length. */
async function isBinary(copy: Copy): Promise<boolean> {
  let isFirst = true;
  for await (const chunk of chunks(copy)) {
    if (chunk.includes(0) || (isFirst && isGzip(chunk))) return true;
    isFirst = false;
  }
  return false;
}

/** Each is only good until the next. */
async function* chunks({ from, source }: Copy): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  for (let position = 0; ; ) {
    const { bytesRead } = await named(from, source.read(buffer, 0, buffer.length, position));
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function write({ to, target }: Copy, bytes: Buffer): Promise<void> {
  if (bytes.length > 0) await named(to, target.appendFile(bytes));
}

/** System errors of an open file do not say which one. */
async function named<T>(path: string, operation: Promise<T>): Promise<T> {
  try {
    return await operation;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

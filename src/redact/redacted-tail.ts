import { closeSync } from 'node:fs';
import { readBytes } from '../system/read-file.ts';
import { openRegular, RefusedFileError } from '../system/regular-file.ts';
import { type Patterns, shortFile } from './patterns.ts';
import type { Findings } from './redaction-stream.ts';

/** The redacted end of a file. */
export interface RedactedTail {
  bytes: Buffer;
  /** Set if the file has more before these bytes. */
  isTorn: boolean;
  found: Findings;
}

/**
 * Returns the last bytes of a file of any size, as whole characters of UTF-8. They are redacted before they are cut, so a
 * secret that begins before them does not show its end. Returns no bytes if the path is not a regular file: the command may
 * have put anything in its place.
 * @throws the system's error when it cannot be read, ENOENT included
 */
export function redactedTail(path: string, maxBytes: number, patterns: Patterns): RedactedTail {
  const short = readEnd(path, Math.min(maxBytes, shortFile));
  if (!short.skipped && patterns.isHarmless(short.bytes))
    return { bytes: short.bytes, isTorn: false, found: { values: 0, kinds: {} } };
  const margin = 2 * patterns.longest;
  const { bytes, skipped } = readEnd(path, maxBytes + margin);
  const stream = patterns.stream();
  const before = skipped ? bytes.subarray(0, margin) : bytes.subarray(0, 0);
  // The first half of the margin may hold the end of a secret, and the stream holds back no more than the second half. Its
  // output for the margin is dropped.
  stream.push(before);
  const all = Buffer.concat([stream.push(bytes.subarray(before.length)), stream.end()]);
  const cut = all.subarray(Math.max(0, all.length - maxBytes));
  const isTorn = skipped || cut.length < all.length;
  return { bytes: isTorn ? fromWholeCharacter(cut) : cut, isTorn, found: stream.found };
}

function readEnd(path: string, maxBytes: number): { bytes: Buffer; skipped: boolean } {
  let fd: number | undefined;
  try {
    const opened = openRegular(path);
    fd = opened.fd;
    const { size } = opened.stats;
    const start = Math.max(0, size - maxBytes);
    return { bytes: readBytes(fd, start, size - start), skipped: start > 0 };
  } catch (error) {
    if (error instanceof RefusedFileError) return { bytes: Buffer.alloc(0), skipped: false };
    throw error;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** Drops the rest of a cut character: in UTF-8 at most three bytes. */
function fromWholeCharacter(bytes: Buffer): Buffer {
  let first = 0;
  while (first < 3 && ((bytes[first] ?? 0) & 0xc0) === 0x80) first += 1;
  return bytes.subarray(first);
}

import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { readBytes } from '../system/read-file.ts';
import type { Patterns } from './patterns.ts';
import type { Findings } from './redaction-stream.ts';

/** The end of a file, redacted. */
export interface RedactedTail {
  bytes: Buffer;
  /** Something of the file stands before it. */
  isTorn: boolean;
  found: Findings;
}

/**
 * The last bytes of a file of any size, redacted before they are cut: a secret that begins before them does not show its
 * end. Whole characters of UTF-8. Nothing where the path is not a file: the command may have put anything in its place.
 * @throws what the system says when it cannot be read, ENOENT included
 */
export function redactedTail(path: string, maxBytes: number, patterns: Patterns): RedactedTail {
  const margin = 2 * patterns.longest;
  const { bytes, skipped } = readEnd(path, maxBytes + margin);
  const stream = patterns.stream();
  const before = skipped ? bytes.subarray(0, margin) : bytes.subarray(0, 0);
  // The end of a secret may stand in the first half of the margin, and no more than the second half is held back: whatever
  // comes out here is not wanted.
  stream.push(before);
  const all = Buffer.concat([stream.push(bytes.subarray(before.length)), stream.end()]);
  const cut = all.subarray(Math.max(0, all.length - maxBytes));
  const isTorn = skipped || cut.length < all.length;
  return { bytes: isTorn ? fromWholeCharacter(cut) : cut, isTorn, found: stream.found };
}

function readEnd(path: string, maxBytes: number): { bytes: Buffer; skipped: boolean } {
  // Opening a pipe must not wait for its writer.
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return { bytes: Buffer.alloc(0), skipped: false };
    const start = Math.max(0, stat.size - maxBytes);
    return { bytes: readBytes(fd, start, stat.size - start), skipped: start > 0 };
  } finally {
    closeSync(fd);
  }
}

/** UTF-8 has at most three bytes after the first of a character. */
function fromWholeCharacter(bytes: Buffer): Buffer {
  let first = 0;
  while (first < 3 && ((bytes[first] ?? 0) & 0xc0) === 0x80) first += 1;
  return bytes.subarray(first);
}

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { constants, createGunzip } from 'node:zlib';
import type { Patterns } from './patterns.ts';

/** The magic number and the compression method, of which there is only one. (RFC 1952) */
const magic = Buffer.from([0x1f, 0x8b, 8]);

export function isGzip(firstBytes: Buffer): boolean {
  return firstBytes.subarray(0, magic.length).equals(magic);
}

/** A small file can unpack to any size; one that exceeds this counts as not clean. */
export const maxUnpackedBytes = 1024 ** 3;

/**
 * Returns whether a gzip file is free of secrets, and true for any other file. A file that was cut is searched up to its
 * end. One that is damaged, or has anything behind the gzip data, counts as not clean: other programs may get more out
 * of it.
 */
export async function isGzipClean(
  path: string,
  patterns: Patterns,
  limit: number = maxUnpackedBytes,
): Promise<boolean> {
  if (!isGzip(await firstBytes(path))) return true;
  const packed = createReadStream(path);
  // With this flush mode, data that ends early is no error.
  const unpacked = packed.pipe(createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }));
  let readError: Error | undefined;
  packed.on('error', (error) => {
    readError = error;
    unpacked.destroy(error);
  });
  try {
    return (await searchUnpacked(unpacked, patterns, limit)) >= 0;
  } catch (error) {
    if (error === readError) throw error;
    return false;
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

/** Searches data and returns how many bytes are left of the limit, or -1 if it is exceeded or a secret was found. */
export async function searchUnpacked(data: AsyncIterable<Buffer>, patterns: Patterns, limit: number): Promise<number> {
  const stream = patterns.stream();
  let left = limit;
  for await (const chunk of data) {
    stream.push(chunk);
    left -= chunk.length;
    if (stream.hasFound || left < 0) return -1;
  }
  stream.end();
  return stream.hasFound ? -1 : left;
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

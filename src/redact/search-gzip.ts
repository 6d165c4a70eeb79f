import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { constants, createGunzip } from 'node:zlib';
import type { Patterns } from './patterns.ts';

/** With the method, of which there is only one. */
const magic = Buffer.from([0x1f, 0x8b, 8]);

export function isGzip(firstBytes: Buffer): boolean {
  return firstBytes.subarray(0, magic.length).equals(magic);
}

/** A small file can unpack to any size. What is larger than this counts as not clean. */
export const maxUnpackedBytes = 1024 ** 3;

/**
 * Whether a file is free of secrets as far as it is gzip. One that was cut is searched to where it ends; one that is
 * damaged, or goes on with something else, counts as not clean: others may get more out of it than is seen here.
 */
export async function searchGzip(path: string, patterns: Patterns, limit: number = maxUnpackedBytes): Promise<boolean> {
  if (!isGzip(await firstBytes(path))) return true;
  const stream = patterns.binaryStream();
  const packed = createReadStream(path);
  // So the end of the data is no error.
  const unpacked = packed.pipe(createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }));
  let readError: Error | undefined;
  packed.on('error', (error) => {
    readError = error;
    unpacked.destroy(error);
  });
  let bytes = 0;
  try {
    for await (const chunk of unpacked) {
      stream.push(chunk);
      bytes += chunk.length;
      if (stream.hasFound || bytes > limit) return false;
    }
  } catch (error) {
    if (error === readError) throw error;
    return false;
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
  stream.end();
  return !stream.hasFound;
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

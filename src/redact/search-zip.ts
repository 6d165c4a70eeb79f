import { type FileHandle, open } from 'node:fs/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Patterns } from './patterns.ts';
import { maxUnpackedBytes, searchUnpacked } from './search-gzip.ts';

const stored = 0;
const deflated = 8;

/** The beginnings of an entry and of the last record, for an archive in one piece. (APPNOTE.TXT 4.3.7, 4.3.16) */
const entryMagic = Buffer.from('PK\u0003\u0004', 'latin1');
const endMagic = Buffer.from('PK\u0005\u0006\0\0\0\0', 'latin1');
/** The last record with the longest comment. Zip readers look for it only in this many bytes at the end. */
const maxEndBytes = 22 + 0xffff;

/**
 * Returns whether a zip file, such as a Playwright trace, is free of secrets, and true for any other file. A file that
 * cannot be searched to its end counts as not clean: one that is encrypted, compressed by another method, cut, damaged, has
 * anything before or after the archive, or unpacks to more than `limit` bytes. Archives within it are not searched.
 */
export async function isZipClean(path: string, patterns: Patterns, limit: number = maxUnpackedBytes): Promise<boolean> {
  let zip: ZipFile;
  try {
    // Names are not used as paths here. Decoding would make yauzl refuse odd ones.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch {
    return !(await looksLikeZip(path));
  }
  let left = limit;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!canBeUnpacked(entry)) return false;
      left = await searchUnpacked(await zip.openReadStreamPromise(entry), patterns, left);
      if (left < 0) return false;
    }
    return true;
  } catch {
    return false;
  } finally {
    zip.close();
  }
}

function canBeUnpacked({ generalPurposeBitFlag, compressionMethod }: Entry): boolean {
  const isEncrypted = (generalPurposeBitFlag & 1) === 1;
  return !isEncrypted && (compressionMethod === stored || compressionMethod === deflated);
}

async function looksLikeZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const first = await bytesAt(file, 0, entryMagic.length);
    const last = await bytesAt(file, Math.max(0, size - maxEndBytes), maxEndBytes);
    return first.equals(entryMagic) || last.includes(endMagic);
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

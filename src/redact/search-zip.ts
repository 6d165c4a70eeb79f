import { type FileHandle, open } from 'node:fs/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Patterns } from './patterns.ts';
import { maxUnpackedBytes } from './search-gzip.ts';

const stored = 0;
const deflated = 8;

/** How an entry begins, and the record after the last one: of an archive in one piece. (APPNOTE.TXT 4.3.7, 4.3.16) */
const entryMagic = Buffer.from('PK\u0003\u0004', 'latin1');
const endMagic = Buffer.from('PK\u0005\u0006\0\0\0\0', 'latin1');
/** With the longest comment after the record. What reads zip files does not look for it any further from the end. */
const maxEndBytes = 22 + 0xffff;

/**
 * Whether a zip file, such as a trace of Playwright, is free of secrets. One that cannot be searched to its end counts as
 * not clean: encrypted, packed in another way, cut, damaged, with something before or after it, or larger than the limit
 * when it is unpacked. What is packed once more says nothing.
 */
export async function searchZip(path: string, patterns: Patterns, limit: number = maxUnpackedBytes): Promise<boolean> {
  let zip: ZipFile;
  try {
    // Names are not decoded: they are no paths here, and would be refused where they are odd.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch {
    return !(await looksLikeZip(path));
  }
  let left = limit;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!canBeUnpacked(entry)) return false;
      left = await unpackedLeft(zip, entry, patterns, left);
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

/**
 * How many bytes may still be unpacked after an entry; less than none when a secret is in it.
 * @throws when it cannot be unpacked
 */
async function unpackedLeft(zip: ZipFile, entry: Entry, patterns: Patterns, limit: number): Promise<number> {
  const stream = patterns.binaryStream();
  let left = limit;
  const unpacked = await zip.openReadStreamPromise(entry);
  for await (const chunk of unpacked) {
    stream.push(chunk);
    left -= chunk.length;
    if (stream.hasFound || left < 0) return -1;
  }
  stream.end();
  return stream.hasFound ? -1 : left;
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

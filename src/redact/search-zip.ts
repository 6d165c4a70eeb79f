import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Patterns } from './patterns.ts';
import { maxUnpackedBytes } from './search-gzip.ts';

const stored = 0;
const deflated = 8;

/**
 * Whether a zip file, such as a trace of Playwright, is free of secrets as far as it can be unpacked. What is encrypted,
 * packed in another way, damaged, or packed once more, says nothing. More than the limit of unpacked bytes is not clean.
 */
export async function searchZip(path: string, patterns: Patterns, limit: number = maxUnpackedBytes): Promise<boolean> {
  let zip: ZipFile;
  try {
    // Names are not decoded: they are no paths here, and would be refused where they are odd.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch {
    return true;
  }
  let left = limit;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!canBeUnpacked(entry)) continue;
      left = await unpackedLeft(zip, entry, patterns, left);
      if (left < 0) return false;
    }
  } catch {
    // A directory that is damaged: the entries before were searched.
  } finally {
    zip.close();
  }
  return true;
}

function canBeUnpacked({ generalPurposeBitFlag, compressionMethod }: Entry): boolean {
  const isEncrypted = (generalPurposeBitFlag & 1) === 1;
  return !isEncrypted && (compressionMethod === stored || compressionMethod === deflated);
}

/** How many bytes may still be unpacked after an entry; less than none when a secret is in it. */
async function unpackedLeft(zip: ZipFile, entry: Entry, patterns: Patterns, limit: number): Promise<number> {
  const stream = patterns.binaryStream();
  let left = limit;
  try {
    const unpacked = await zip.openReadStreamPromise(entry);
    for await (const chunk of unpacked) {
      stream.push(chunk);
      left -= chunk.length;
      if (stream.hasFound || left < 0) return -1;
    }
  } catch {
    // Damaged: what came out until then was searched.
  }
  stream.end();
  return stream.hasFound ? -1 : left;
}

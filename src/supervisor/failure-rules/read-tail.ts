import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode, errorMessage } from '../../system/errors.ts';

/** The last bytes of each log, one after the other, as text. A log that cannot be read has none. */
export function readLogTail(paths: readonly string[], bytes = 64 * 1024): string {
  return paths
    .map((path) => readTail(path, bytes))
    .filter((tail) => tail !== '')
    .join('\n');
}

function readTail(path: string, bytes: number): string {
  try {
    const fd = openSync(path, 'r');
    try {
      const start = Math.max(0, fstatSync(fd).size - bytes);
      const buffer = Buffer.alloc(bytes);
      const tail = buffer.subarray(0, readSync(fd, buffer, 0, bytes, start));
      return (start === 0 ? tail : fromWholeCharacter(tail)).toString('utf8');
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    // Nobody may fail over this: the attempt is then judged without its output.
    if (errorCode(error) !== 'ENOENT') console.error(`${path} could not be read: ${errorMessage(error)}`);
    return '';
  }
}

/** UTF-8 has at most three bytes after the first of a character. */
function fromWholeCharacter(bytes: Buffer): Buffer {
  let first = 0;
  while (first < 3 && isContinuation(bytes[first])) first += 1;
  return bytes.subarray(first);
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

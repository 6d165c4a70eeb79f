import { closeSync, constants, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { ifExists } from '../../system/errors.ts';
import { readBytes } from '../../system/read-file.ts';
import { openRegular, RefusedFileError, requireRegular } from '../../system/regular-file.ts';

/**
 * Reads a file that another program made. Returns undefined when there is none.
 * @throws RefusedFileError for a link, folder, pipe or device, and for more than `maxBytes`
 */
export function readUntrustedFile(path: string, maxBytes: number): Buffer | undefined {
  return withFile(path, (fd, size) => {
    if (size > maxBytes) throw new RefusedFileError(`has ${size} bytes, more than the ${maxBytes} that are allowed`);
    return readBytes(fd, 0, size);
  });
}

/** Returns the first bytes of such a file; none when there is none. */
export function readStartOfUntrustedFile(path: string, maxBytes: number): Buffer {
  return withFile(path, (fd, size) => readBytes(fd, 0, Math.min(size, maxBytes))) ?? Buffer.alloc(0);
}

/** Returns the size of such a file in bytes. */
export function untrustedFileSize(path: string): number | undefined {
  return withFile(path, (_fd, size) => size);
}

/**
 * Appends lines to an existing file, after a line break if its last line lacks one: not always, for `act` reads an empty
 * line as an entry.
 */
export function appendToFile(path: string, lines: string): void {
  const fd = openSync(path, constants.O_RDWR | constants.O_APPEND | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(fd);
    requireRegular(stats);
    const last = Buffer.alloc(1);
    const isUnfinished = stats.size > 0 && readSync(fd, last, 0, 1, stats.size - 1) === 1 && last.toString() !== '\n';
    writeFileSync(fd, `${isUnfinished ? '\n' : ''}${lines}`);
  } finally {
    closeSync(fd);
  }
}

/**
 * Decodes a file as the runner does: by its byte order mark (Windows PowerShell writes UTF-16), or else as UTF-8.
 * @throws RefusedFileError for UTF-32
 */
export function decodeText(bytes: Buffer): string {
  const mark = bytes.toString('hex', 0, 4);
  if (mark === 'fffe0000' || mark === '0000feff') throw new RefusedFileError('is in UTF-32; write UTF-8');
  if (mark.startsWith('fffe')) return new TextDecoder('utf-16le').decode(bytes);
  if (mark.startsWith('feff')) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function withFile<T>(path: string, use: (fd: number, size: number) => T): T | undefined {
  const file = ifExists(() => openRegular(path));
  if (file === undefined) return undefined;
  try {
    return use(file.fd, file.stats.size);
  } finally {
    closeSync(file.fd);
  }
}

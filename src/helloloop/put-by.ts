import { closeSync, fstatSync, mkdirSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { terminalLine } from '../session/plain-text.ts';
import { openRegular } from './json-file.ts';

/** Of a longer file the end is put by. */
const maxBytes = 16 * 1024 * 1024;
const wordsBytes = 16 * 1024;
const wordsLines = 30;

/** Copies files of HelloLoop's, as they are now, by their paths in the repository. One that is not there is left out. */
export function putBy(paths: string[], repository: string, target: string): void {
  for (const path of paths) {
    const bytes = readEnd(path, maxBytes);
    if (bytes === undefined) continue;
    // The artifact service and Windows refuse some characters.
    const name = relative(repository, path).replace(/["\\:<>|*?\u0000-\u001f]/g, '_');
    const to = join(target, name.replaceAll('..', '_'));
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    writeFileSync(to, bytes, { mode: 0o600 });
  }
}

/** The last lines of a log of HelloLoop's. */
export function lastWords(path: string): string[] {
  const text = readEnd(path, wordsBytes)?.toString('utf8').trimEnd() ?? '';
  return text === '' ? [] : text.split('\n').slice(-wordsLines).map(terminalLine);
}

function readEnd(path: string, max: number): Buffer | undefined {
  const fd = openRegular(path);
  if (fd === undefined) return undefined;
  try {
    const { size } = fstatSync(fd);
    const start = Math.max(0, size - max);
    const buffer = Buffer.alloc(size - start);
    return buffer.subarray(0, readSync(fd, buffer, 0, buffer.length, start));
  } finally {
    closeSync(fd);
  }
}

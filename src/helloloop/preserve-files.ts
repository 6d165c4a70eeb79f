import { closeSync, fstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readBytes } from '../system/read-file.ts';
import { openIfRegular } from '../system/regular-file.ts';
import { terminalLine } from '../text/plain-text.ts';
import { portableName } from '../text/portable-name.ts';
import { wayBelow } from './run-folder.ts';

/** Of a longer file the end is put by. */
const maxBytes = 16 * 1024 * 1024;
const wordsBytes = 16 * 1024;
const wordsLines = 30;

export interface PreservedCopy {
  path: string;
  /** What is put by in its place; undefined for the file as it is now. */
  text: string | undefined;
}

interface Place {
  repository: string;
  stateDir: string;
}

/** Copies files of HelloLoop's by their paths in the repository. One that is not there is left out. */
export function preserveFiles(copies: readonly PreservedCopy[], place: Place, target: string): void {
  for (const { path, text } of copies) {
    const bytes = text || readEnd(path, maxBytes);
    if (bytes === undefined) continue;
    const name = nameIn(place, path).split('/').map(portableName).join('/');
    const to = join(target, name.replaceAll('..', '_'));
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    writeFileSync(to, bytes, { mode: 0o600 });
  }
}

/** Both folders may be reached by a link, and the state folder may be one that leads elsewhere. */
function nameIn({ repository, stateDir }: Place, path: string): string {
  const real = join(realpathSync(dirname(path)), basename(path));
  const way = wayBelow(realpathSync(stateDir), real);
  return way === undefined ? relative(realpathSync(repository), real) : join(basename(stateDir), way);
}

/** The last lines of a log of HelloLoop's. */
export function lastWords(path: string): string[] {
  const text = readEnd(path, wordsBytes)?.toString('utf8').trimEnd() ?? '';
  return text === '' ? [] : text.split('\n').slice(-wordsLines).map(terminalLine);
}

function readEnd(path: string, max: number): Buffer | undefined {
  const fd = openIfRegular(path);
  if (fd === undefined) return undefined;
  try {
    const { size } = fstatSync(fd);
    return readBytes(fd, Math.max(0, size - max), Math.min(size, max));
  } finally {
    closeSync(fd);
  }
}

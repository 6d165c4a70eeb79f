import { closeSync, fstatSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Redact } from '../session/redact-texts.ts';
import { makeOwnFolders } from '../system/own-file.ts';
import { readBytes } from '../system/read-file.ts';
import { openIfRegular } from '../system/regular-file.ts';
import { terminalLine } from '../text/plain-text.ts';
import { portableName } from '../text/portable-name.ts';
import { pathBelow } from './run-folder.ts';

/** Only this much of the end of a longer file is copied. */
const maxBytes = 16 * 1024 * 1024;
const lastLinesBytes = 16 * 1024;
const maxLastLines = 30;

export interface PreservedCopy {
  path: string;
  /** The content of the copy; undefined for the file as it is now. */
  text: string | undefined;
}

interface Folders {
  repository: string;
  stateDir: string;
}

/**
 * Copies HelloLoop files to `target`, a folder of the session in `root`, each to its path in the repository, redacted. Skips
 * files that do not exist. @throws ReplacedFileError if a link, say, stands in the place of a folder
 */
export function preserveFiles(
  copies: readonly PreservedCopy[],
  folders: Folders,
  { root, target }: { root: string; target: string },
  redact: Redact,
): void {
  for (const { path, text } of copies) {
    const bytes = text || readEnd(path, maxBytes);
    if (bytes === undefined) continue;
    const name = redact(nameIn(folders, path)).split(sep).map(portableName).join('/');
    const to = join(target, name.replaceAll('..', '_'));
    makeOwnFolders(root, dirname(to), 0o700);
    // A file that a look has copied before is replaced as a whole.
    rmSync(to, { force: true });
    writeFileSync(to, bytes, { flag: 'wx', mode: 0o600 });
  }
}

/** Resolves links: both folders may be reached by one, and the state folder may be one that leads elsewhere. */
function nameIn({ repository, stateDir }: Folders, path: string): string {
  const real = join(realpathSync(dirname(path)), basename(path));
  const below = pathBelow(realpathSync(stateDir), real);
  return below === undefined ? relative(realpathSync(repository), real) : join(basename(stateDir), below);
}

/** Returns the last lines of a HelloLoop log as a terminal shows them; none if it cannot be read. */
export function lastLines(path: string): string[] {
  const text = readEnd(path, lastLinesBytes)?.toString('utf8').trimEnd() ?? '';
  return text === '' ? [] : text.split('\n').slice(-maxLastLines).map(terminalLine);
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

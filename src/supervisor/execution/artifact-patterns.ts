import { homedir } from 'node:os';
import { isAbsolute, join, normalize, parse as parsePath, sep } from 'node:path';
import { Minimatch } from 'minimatch';
// The package's entry prints workflow commands and loads @actions/core; its patterns do neither (ADR 14).
import { MatchKind } from '../../../node_modules/@actions/glob/lib/internal-match-kind.js';
import { Pattern } from '../../../node_modules/@actions/glob/lib/internal-pattern.js';
import {
  getSearchPaths,
  match,
  partialMatch,
} from '../../../node_modules/@actions/glob/lib/internal-pattern-helper.js';

/** A line of `artifact-paths` that is no pattern; the message says why. */
class PatternError extends Error {}

/**
 * The lines of `artifact-paths`, which mean what they mean for actions/upload-artifact, with two differences: hidden
 * files match where a pattern names them, and `..` is allowed.
 */
export class ArtifactPatterns {
  /** The folders and files at which a search begins. */
  readonly searchPaths: readonly string[];
  readonly #patterns: Pattern[];
  readonly #visible: Minimatch[];

  /** @throws PatternError */
  constructor(lines: readonly string[], folder: string) {
    this.#patterns = lines.flatMap((line) => parse(absolute(line, folder)));
    this.searchPaths = getSearchPaths(this.#patterns);
    this.#visible = this.#patterns.filter(({ negate }) => !negate).map(withoutHidden);
  }

  matchesFile(path: string): boolean {
    return (match(this.#patterns, path) & MatchKind.File) !== 0 && this.#names(path, false);
  }

  /** Whether something below the folder may match. */
  mayMatchBelow(folder: string): boolean {
    return partialMatch(this.#patterns, folder) && this.#names(folder, true);
  }

  /** False for a hidden file, and for one in a hidden folder, that only a wildcard matches. */
  #names(path: string, partial: boolean): boolean {
    if (!path.includes(`${sep}.`)) return true;
    const name = path.replaceAll(sep, '/');
    return this.#visible.some((pattern) => pattern.match(name, partial));
  }
}

/** Returns the pattern, and the one that stands for everything in the folder that it may name. */
function parse(line: string): Pattern[] {
  try {
    const pattern = new Pattern(line);
    const { negate, segments, trailingSeparator } = pattern;
    if (segments.at(-1) === '**' && !trailingSeparator) return [pattern];
    return [pattern, new Pattern(negate, true, [...segments, '**'])];
  } catch (error) {
    throw new PatternError(`${line}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The options are those of `Pattern`, but for `dot`. */
function withoutHidden({ segments }: Pattern): Minimatch {
  const [root = '', ...names] = segments;
  return new Minimatch(`${root.replaceAll('\\', '/').replace(/\/$/, '')}/${names.join('/')}`, {
    dot: false,
    nobrace: true,
    nocase: process.platform === 'win32',
    nocomment: true,
    noext: true,
    nonegate: true,
  });
}

/** Returns a line with an absolute path and without `.` and `..`. */
function absolute(line: string, folder: string): string {
  const [, marks = '', path = ''] = /^((?:!\s*)*)(.*)$/s.exec(line.trim()) ?? [];
  if (path === '') throw new PatternError(`${line}: it names no file`);
  const excludes = marks.replaceAll(/\s/g, '').length % 2 === 1;
  return `${excludes ? '!' : ''}${normalize(fromRoot(path, folder))}`;
}

function fromRoot(path: string, folder: string): string {
  if (/^~(?:[/\\]|$)/.test(path)) return Pattern.globEscape(homedir()) + path.slice(1);
  if (process.platform === 'win32') return fromDrive(path, folder);
  return isAbsolute(path) ? path : join(Pattern.globEscape(folder), path);
}

/**
 * Windows has more kinds of paths. `\\?\` before one means it as it is, and the library takes its `?` for a wildcard. `C:a` is in
 * the current folder of that drive, and `\a` on the current drive: these are the workspace's, and not this process's.
 */
function fromDrive(given: string, folder: string): string {
  const path = given.replace(/^[/\\]{2}[?.][/\\](?:(UNC[/\\])|(?=[A-Z]:))/i, (_, share) =>
    share === undefined ? '' : '\\\\',
  );
  const { root } = parsePath(folder);
  const [, drive = '', below = ''] = /^([A-Z]:)(?![/\\])(.*)$/is.exec(path) ?? [];
  if (drive !== '' && !root.toUpperCase().startsWith(drive.toUpperCase())) return join(`${drive}\\`, below);
  if (drive === '' && isAbsolute(path)) return /^[/\\](?![/\\])/.test(path) ? join(root, path) : path;
  return join(Pattern.globEscape(folder), below || path.slice(drive.length));
}

/** Whether the line only excludes files. */
export function isExclusion(line: string): boolean {
  return absolute(line, sep).startsWith('!');
}

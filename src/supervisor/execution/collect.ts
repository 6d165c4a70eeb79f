import { constants, type Dirent, readdir, type Stats } from 'node:fs';
import { copyFile, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { errorMessage } from '../../system/errors.ts';
import { portableName } from '../../text/portable-name.ts';

export interface Collection {
  files: number;
  bytes: number;
  /** The path of each match that was not copied, with the reason. */
  skipped: string[];
}

/** More reasons than these are left out. */
const maxReasons = 20;

/**
 * Copies the files that match the patterns into a folder, under their paths relative to the workspace. Characters that the
 * artifact service or Windows refuses become `_`. Symbolic links that lead out of the workspace are skipped.
 */
export async function collect(patterns: string[], workspace: string, target: string): Promise<Collection> {
  const collection: Collection = { files: 0, bytes: 0, skipped: [] };
  const skip = (path: string, reason: string) => {
    if (collection.skipped.length < maxReasons) collection.skipped.push(`${path}: ${reason}`);
    else if (collection.skipped.length === maxReasons) collection.skipped.push('… and more');
  };
  let matched: string[];
  try {
    matched = await glob(patterns, {
      cwd: workspace,
      // Hidden files match only patterns that name them, as in actions/upload-artifact.
      dot: false,
      onlyFiles: true,
      expandDirectories: true,
      followSymbolicLinks: false,
      fs: { readdir: allAsFiles as typeof readdir },
    });
  } catch (error) {
    return { ...collection, skipped: [`the patterns could not be searched: ${errorMessage(error)}`] };
  }
  const roots = await Promise.all([workspace, ...outsideBases(patterns, workspace)].map(real));
  const taken = new Set<string>();
  for (const name of matched.sort()) {
    const path = resolve(workspace, name);
    try {
      const source = await realpath(path);
      if (!roots.some((root) => isWithin(root, source))) {
        skip(name, 'a link that leads out of the workspace');
        continue;
      }
      const info = await stat(source);
      if (!info.isFile()) {
        skip(name, `not a file but ${kindOf(info)}`);
        continue;
      }
      const to = join(target, unique(safePath(workspace, path), taken));
      await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      await copyFile(source, to, constants.COPYFILE_FICLONE);
      collection.files += 1;
      collection.bytes += info.size;
    } catch (error) {
      skip(name, errorMessage(error));
    }
  }
  return collection;
}

/** Lists everything but folders as a file, so that links are found and not walked into. */
function allAsFiles(
  path: string,
  options: { withFileTypes: true },
  done: (error: Error | null, entries: Dirent[]) => void,
): void {
  readdir(path, options, (error, entries) => {
    for (const entry of entries ?? []) if (!entry.isDirectory()) entry.isFile = () => true;
    done(error, entries);
  });
}

/** The folders outside of the workspace that absolute patterns and `../` name. */
function outsideBases(patterns: string[], workspace: string): string[] {
  return patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => resolve(workspace, staticBase(pattern)))
    .filter((base) => !isWithin(workspace, base));
}

/** Returns the part of a pattern before its first segment with a wildcard; for a plain path, its folder. */
export function staticBase(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => isDynamicPattern(segment));
  return segments.slice(0, first < 0 ? -1 : first).join('/') || (isAbsolute(pattern) ? '/' : '.');
}

async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

export function isWithin(root: string, path: string): boolean {
  const inner = relative(root, path);
  return inner === '' || (inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner));
}

/** Returns the path relative to the workspace, or the absolute path of a file outside. The service refuses `" : < > | * ?` and line breaks. */
function safePath(workspace: string, path: string): string {
  const name = isWithin(workspace, path) ? relative(workspace, path) : path.replace(/^[/\\]+/, '');
  return name
    .split(sep)
    .map((segment) => portableName(segment).replace(/^\.\.$/, '_'))
    .join('/');
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1) candidate = `${name}-${copy}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}

function kindOf(info: Stats): string {
  if (info.isDirectory()) return 'a folder';
  if (info.isFIFO()) return 'a named pipe';
  return info.isSocket() ? 'a socket' : 'a device';
}

import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { errorMessage } from '../../system/errors.ts';
import type { ArtifactPatterns } from './artifact-patterns.ts';

export interface FoundFile {
  /** As the pattern found it. */
  path: string;
  /** Without links. */
  source: string;
  info: Stats;
}

export interface Search {
  patterns: ArtifactPatterns;
  /** Links may lead into these folders; null: anywhere. */
  roots: readonly string[] | null;
  /** Folders whose content nothing matches. */
  excluded: readonly string[];
  /** A path that matches, or a folder in which something may, cannot be had. */
  skip(path: string, reason: string): void;
}

interface Item {
  path: string;
  /** The path of the folder that holds it without links; null: not known. */
  realParent: string | null;
  /** The folders above it, without links. */
  above: readonly string[];
}

/** Links can make a few folders look like millions. */
const maxEntries = 1_000_000;

/** Yields the regular files that match, in the order of their folders. */
export async function* findFiles(search: Search): AsyncGenerator<FoundFile> {
  const stack: Item[] = search.patterns.searchPaths.map((path) => ({ path, realParent: null, above: [] })).reverse();
  let entries = 0;
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    entries += 1;
    if (entries > maxEntries) {
      search.skip(item.path, `and what follows: the search ended after ${maxEntries} files and folders`);
      return;
    }
    const { path, above } = item;
    const matches = search.patterns.matchesFile(path);
    const mayHold = search.patterns.mayMatchBelow(path);
    if (!matches && !mayHold) continue;
    const found = await resolveItem(item, matches, search);
    if (found === undefined) continue;
    const { source, info } = found;
    if (search.excluded.some((folder) => isWithin(folder, source))) continue;
    if (info.isDirectory()) {
      // A link to a folder above it would never end.
      if (!mayHold || above.includes(source)) continue;
      const chain = [...above, source];
      const names = await namesIn(path, search);
      stack.push(...names.map((name) => ({ path: join(path, name), realParent: source, above: chain })).reverse());
    } else if (matches) {
      if (info.isFile()) yield found;
      else search.skip(path, `not a file but ${kindOf(info)}`);
    }
  }
}

/** Undefined for what does not exist, cannot be reached, or lies where links may not lead. */
async function resolveItem(
  { path, realParent }: Item,
  matches: boolean,
  { roots, skip }: Search,
): Promise<FoundFile | undefined> {
  try {
    const own = await lstat(path);
    const isLink = own.isSymbolicLink();
    const source = realParent === null || isLink ? await realpath(path) : join(realParent, basename(path));
    if (roots !== null && !roots.some((root) => isWithin(root, source))) {
      skip(path, 'a link that leads out of the workspace; it is followed with `artifact-links: anywhere`');
      return undefined;
    }
    return { path, source, info: isLink ? await stat(source) : own };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The beginning of a search need not exist; and a link without a target matters only if it was wanted.
    if (code === 'ENOENT' && (realParent === null ? !(await exists(path)) : !matches)) return undefined;
    const isGarbled = code === 'ENOENT' && basename(path).includes('\ufffd');
    skip(path, isGarbled ? 'its name is not valid UTF-8' : errorMessage(error));
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function namesIn(folder: string, { skip }: Search): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    skip(folder, `what is in it: ${errorMessage(error)}`);
    return [];
  }
}

export function isWithin(root: string, path: string): boolean {
  const inner = relative(root, path);
  return inner === '' || (inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner));
}

function kindOf(info: Stats): string {
  if (info.isFIFO()) return 'a named pipe';
  return info.isSocket() ? 'a socket' : 'a device';
}

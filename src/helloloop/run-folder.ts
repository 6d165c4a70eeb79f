import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Two logs that belong together: the output of one execution. */
export interface LogPair {
  /** The folder that they lie in. */
  dir: string;
  /** What the names of both begin with: the attempt's prefix. */
  prefix: string;
  /** When the first of them was made, in ms. */
  bornMs: number;
  /** When one of them was changed last, in ms. */
  changedMs: number;
}

export interface RunFolder {
  logs: LogPair[];
  /** The paths of `<prefix>-runtime.json`, by folder and prefix. */
  runtimes: { dir: string; prefix: string; path: string }[];
  /** Of `<prefix>-auto-recovery-NN.json`. */
  records: { dir: string; prefix: string; index: number; path: string }[];
  /** The folder and those directly below it. */
  dirs: string[];
}

/**
 * What lies in a run folder and in the folders directly below it. Links are not followed. Of logs that are `known`, by
 * path, the times are not asked for again.
 */
export function listRunFolder(runDir: string, known: Map<string, LogTimes> = new Map()): RunFolder {
  const found: RunFolder = { logs: [], runtimes: [], records: [], dirs: [] };
  const top = entriesOf(runDir);
  const below = top.filter((entry) => entry.isDirectory()).map(({ name }) => join(runDir, name));
  for (const dir of [runDir, ...below.sort()]) {
    found.dirs.push(dir);
    const pairs = new Map<string, LogPair>();
    for (const entry of dir === runDir ? top : entriesOf(dir)) {
      if (!entry.isFile()) continue;
      const { name } = entry;
      const path = join(dir, name);
      const log = /^(.+)-(?:stdout|stderr)\.log$/.exec(name)?.[1];
      const runtime = /^(.+)-runtime\.json$/.exec(name)?.[1];
      const [, recovered, index] = /^(.+)-auto-recovery-(\d+)\.json$/.exec(name) ?? [];
      if (log !== undefined) addLog(pairs, dir, log, path, known);
      else if (runtime !== undefined) found.runtimes.push({ dir, prefix: runtime, path });
      else if (recovered !== undefined) found.records.push({ dir, prefix: recovered, index: Number(index), path });
    }
    found.logs.push(...pairs.values());
  }
  return found;
}

export type LogTimes = Pick<LogPair, 'bornMs' | 'changedMs'>;

function addLog(
  pairs: Map<string, LogPair>,
  dir: string,
  prefix: string,
  path: string,
  known: Map<string, LogTimes>,
): void {
  const { bornMs, changedMs } = known.get(path) ?? timesOf(path);
  known.set(path, { bornMs, changedMs });
  const other = pairs.get(prefix) ?? { bornMs: Number.POSITIVE_INFINITY, changedMs: 0 };
  pairs.set(prefix, {
    ...{ dir, prefix },
    bornMs: Math.min(other.bornMs, bornMs),
    changedMs: Math.max(other.changedMs, changedMs),
  });
}

/** When the logs of the first recovery of an attempt were made, in ms; infinite when there is none. */
export function firstRecoveryMs(dir: string, prefix: string): number {
  const isOfRecovery = (name: string) =>
    name.startsWith(`${prefix}-recovery-`) && /^\d+-(stdout|stderr)\.log$/.test(name.slice(prefix.length + 10));
  const names = entriesOf(dir).map(({ name }) => name);
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...names.filter(isOfRecovery).map((name) => timesOf(join(dir, name)).bornMs),
  );
}

/** When a file was made (where the system does not know, when it was changed), and when it was changed last. */
function timesOf(path: string): LogTimes {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { bornMs: 0, changedMs: 0 };
  return { bornMs: stat.birthtimeMs || stat.mtimeMs, changedMs: stat.mtimeMs };
}

function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * The run folder that a file of HelloLoop's names, if it lies below one of the roots: nobody follows it out of there.
 * Undefined when it does not exist yet.
 */
export function ownRunDir(runDir: string, roots: readonly string[]): { path: string } | { outside: true } | undefined {
  try {
    const path = realpathSync(runDir);
    const isOwn = roots.some((root) => wayBelow(realpathSync(root), path) !== undefined);
    return isOwn ? { path } : { outside: true };
  } catch {
    return undefined;
  }
}

/** The relative path from a folder to what lies below it; undefined for what does not. */
export function wayBelow(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  const isBelow = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^([/\\]|[a-z]:)/i.test(way);
  return isBelow ? way : undefined;
}

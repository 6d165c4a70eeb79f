import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** The two logs of one execution. */
export interface LogPair {
  /** The folder that holds them. */
  dir: string;
  /** The beginning of both names: the attempt's prefix. */
  prefix: string;
  /** When the first of them was created, in ms. */
  bornMs: number;
  /** When either was last changed, in ms. */
  changedMs: number;
}

/** A file whose name begins with a prefix. */
export interface PrefixedFile {
  dir: string;
  prefix: string;
  path: string;
}

interface RunFolder {
  logs: LogPair[];
  /** Files called `<prefix>-runtime.json`. */
  runtimes: PrefixedFile[];
  /** Files called `<prefix>-auto-recovery-NN.json`. */
  records: PrefixedFile[];
  /** The folder and those directly below it. */
  dirs: string[];
}

/**
 * Lists a run folder and the folders directly below it, without following links. Takes the times of logs from `known`, by
 * path, and adds those that are missing there.
 */
export function listRunFolder(runDir: string, known: Map<string, LogTimes>): RunFolder {
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
      const recovered = /^(.+)-auto-recovery-\d+\.json$/.exec(name)?.[1];
      if (log !== undefined) {
        const times = known.get(path) ?? timesOf(path);
        known.set(path, times);
        pairs.set(log, withLog(pairs.get(log), { dir, prefix: log, ...times }));
      } else if (runtime !== undefined) found.runtimes.push({ dir, prefix: runtime, path });
      else if (recovered !== undefined) found.records.push({ dir, prefix: recovered, path });
    }
    found.logs.push(...pairs.values());
  }
  return found;
}

export type LogTimes = Pick<LogPair, 'bornMs' | 'changedMs'>;

function withLog(other: LogPair | undefined, log: LogPair): LogPair {
  if (other === undefined) return log;
  const { bornMs, changedMs } = other;
  return { ...log, bornMs: Math.min(bornMs, log.bornMs), changedMs: Math.max(changedMs, log.changedMs) };
}

/** Returns when the logs of an attempt's first recovery were created, in ms; infinity if there is none. */
export function firstRecoveryMs(dir: string, prefix: string): number {
  const ofRecovery = new RegExp(`^${RegExp.escape(prefix)}-recovery-\\d+-(?:stdout|stderr)\\.log$`);
  const logs = entriesOf(dir).filter(({ name }) => ofRecovery.test(name));
  return Math.min(Number.POSITIVE_INFINITY, ...logs.map(({ name }) => timesOf(join(dir, name)).bornMs));
}

/** Uses the time of the last change if the system does not know when the file was created. */
function timesOf(path: string): LogTimes {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return { bornMs: stat?.birthtimeMs || stat?.mtimeMs || 0, changedMs: stat?.mtimeMs ?? 0 };
}

function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * Resolves a run folder that a HelloLoop file names. Returns `outside` if it is not below one of the roots, and undefined
 * if it does not exist yet.
 */
export function resolveRunDir(
  runDir: string,
  roots: readonly string[],
): { path: string } | { outside: true } | undefined {
  try {
    const path = realpathSync(runDir);
    const isInside = roots.some((root) => pathBelow(realpathSync(root), path) !== undefined);
    return isInside ? { path } : { outside: true };
  } catch {
    return undefined;
  }
}

/** Returns the relative path from a folder to a path below it; undefined for any other path. */
export function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(folder, path);
  const isOutside = below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
  return isOutside ? undefined : below;
}

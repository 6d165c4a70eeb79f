import { existsSync } from 'node:fs';
import { ChangeSignal, reportsOpenFilesLate } from '../system/change-signal.ts';
import { monotonicMs } from '../system/clock.ts';
import { PathWatch } from '../system/path-watch.ts';
import type { Mirror } from './mirror.ts';
import type { Tasks } from './tasks.ts';
import type { HelloLoopEnd, HelloLoopWatch } from './watch-session.ts';

/** Longest sleep: while the mirror has something pending, and otherwise. Nothing signals the death of a process. */
const pendingMs = 20;
const restingMs = 1_000;
/** All files are read this often in case a change is not signalled. */
const netMs = 4_000;
/** After this many changes in a row that only the net has found, the folders are polled: they may be remote. */
const maxMissed = 3;
/** In a storm of changes, updates are at least this far apart and take at most this share of the time. */
const leastMs = 5;
const updateShare = 1 / 4;

/**
 * Follows a session until it is over, and returns how it ended, or undefined if the signal aborted. `mirror.finish` does
 * the rest.
 */
export async function followUntilOver(
  watch: HelloLoopWatch,
  mirror: Mirror,
  tasks: Tasks,
  dirs: string[],
  signal: AbortSignal,
): Promise<HelloLoopEnd | undefined> {
  const logs = new LiveLogs();
  let hasChanged = true;
  let missed = 0;
  const folders = new PathWatch((path) => {
    if (!logs.has(path)) {
      hasChanged = true;
      missed = 0;
    }
    logs.changes.notify();
  });
  const stop = () => logs.changes.notify();
  signal.addEventListener('abort', stop);
  try {
    let dueMono = 0;
    let readMono = Number.NEGATIVE_INFINITY;
    for (let signalled = true; !signal.aborted; ) {
      const progress = await mirror.copyLogs();
      if (progress && !signalled) logs.changes.missed();
      const before = monotonicMs();
      const isExpected = hasChanged || mirror.isPending || watch.isReported || watch.process === undefined;
      const isWanted = isExpected || progress || before - readMono >= netMs;
      // In a storm of changes the update waits until it is due.
      let pauseMs = isWanted ? dueMono - before : restingMs;
      if (pauseMs <= 0) {
        hasChanged = false;
        const end = watch.check();
        if (end !== undefined) return end;
        const { appended } = mirror;
        await mirror.update();
        if (!isExpected && mirror.appended > appended) missed += 1;
        if (missed === maxMissed) folders.poll();
        for (const dir of [...dirs, ...tasks.all.flatMap(({ files }) => files.dirs)]) folders.add(dir);
        const now = monotonicMs();
        readMono = now;
        dueMono = now + Math.max(leastMs, (now - before) * (1 / updateShare - 1));
        pauseMs = mirror.isPending ? pendingMs : restingMs;
      }
      logs.watch(mirror.liveLogs);
      signalled = await logs.changes.sleep(Math.max(1, pauseMs));
    }
    return undefined;
  } finally {
    signal.removeEventListener('abort', stop);
    logs.changes.close();
    await folders.close();
  }
}

/** The logs that are followed. Each is watched by itself, because that is signalled 12 ms sooner than by its folder. */
class LiveLogs {
  readonly changes = new ChangeSignal(reportsOpenFilesLate());
  readonly #watched = new Set<string>();

  has(path: string): boolean {
    return this.#watched.has(path);
  }

  /** Watches these logs, as far as they exist, and no others. */
  watch(paths: readonly string[]): void {
    for (const path of this.#watched) {
      if (paths.includes(path)) continue;
      this.#watched.delete(path);
      this.changes.unwatch(path);
    }
    for (const path of paths) {
      if (this.#watched.has(path) || !existsSync(path)) continue;
      this.#watched.add(path);
      this.changes.watch(path);
    }
  }
}

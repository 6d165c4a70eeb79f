import { ChangeSignal } from '../system/change-signal.ts';
import { monotonicMs } from '../system/clock.ts';
import type { Mirror } from './mirror.ts';
import type { Tasks } from './tasks.ts';
import type { HelloLoopEnd, HelloLoopWatch } from './watch-session.ts';

/** Longest sleep, in case a change is not signalled: while the mirror has something pending, and otherwise. */
const pendingMs = 20;
const restingMs = 500;
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
  const changes = new ChangeSignal();
  const watched = new Set<string>();
  const stop = () => changes.notify();
  signal.addEventListener('abort', stop);
  try {
    let dueMono = 0;
    for (let signalled = true; !signal.aborted; ) {
      const progress = await mirror.copyLogs();
      if (progress && !signalled) changes.missed();
      const before = monotonicMs();
      // In a storm of changes the update waits until it is due.
      let pauseMs = dueMono - before;
      if (pauseMs <= 0) {
        const end = watch.check();
        if (end !== undefined) return end;
        await mirror.update();
        for (const dir of [...dirs, ...tasks.all.flatMap(({ files }) => files.dirs)]) {
          if (!watched.has(dir)) changes.watch(dir);
          watched.add(dir);
        }
        const now = monotonicMs();
        dueMono = now + Math.max(leastMs, (now - before) * (1 / updateShare - 1));
        pauseMs = mirror.isPending ? pendingMs : restingMs;
      }
      signalled = await changes.sleep(Math.max(1, pauseMs));
    }
    return undefined;
  } finally {
    signal.removeEventListener('abort', stop);
    changes.close();
  }
}

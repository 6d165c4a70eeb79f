import { ChangeSignal } from '../system/change-signal.ts';
import { monotonicMs } from '../system/clock.ts';
import type { Mirror } from './mirror.ts';
import type { HelloLoopEnd, HelloLoopWatch } from './session.ts';
import type { Tasks } from './tasks.ts';

/** A net for changes that nobody was told of; the first while something is about to be told. */
const pendingMs = 20;
const restingMs = 500;
/** In a storm of changes all files are looked at so far apart, and that takes at most this part of the time. */
const leastMs = 5;
const lookShare = 1 / 4;

/** Follows a session until it is over, or the signal aborts: then undefined. What is left is for `story.end` to tell. */
export async function followUntilOver(
  watch: HelloLoopWatch,
  story: Mirror,
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
    for (let announced = true; !signal.aborted; ) {
      const progress = await story.take();
      if (progress && !announced) changes.missed();
      const before = monotonicMs();
      // In a storm of changes the look that this one asks for comes a little later.
      let pauseMs = dueMono - before;
      if (pauseMs <= 0) {
        const end = watch.look();
        if (end !== undefined) return end;
        await story.look();
        for (const dir of [...dirs, ...tasks.all.flatMap(({ files }) => files.dirs)]) {
          if (!watched.has(dir)) changes.watch(dir);
          watched.add(dir);
        }
        const now = monotonicMs();
        dueMono = now + Math.max(leastMs, (now - before) * (1 / lookShare - 1));
        pauseMs = story.isPending ? pendingMs : restingMs;
      }
      announced = await changes.sleep(Math.max(1, pauseMs));
    }
    return undefined;
  } finally {
    signal.removeEventListener('abort', stop);
    changes.close();
  }
}

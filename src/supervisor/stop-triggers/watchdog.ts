import { monotonicMs } from '../../system/clock.ts';
import { isAnySuspended } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { forever, pause } from '../../system/wait.ts';
import { formatDuration } from '../../text/duration.ts';
import type { StopTrigger } from './stop-trigger.ts';

export interface Watchdog {
  /** The silence after which `onStall` is called; null for never. */
  warningMs: number | null;
  /** The silence after which the attempt is ended; null for never. */
  timeoutMs: number | null;
  onStall(silentMs: number): void;
  /** The command wrote something after `onStall`. */
  onStallOver(): void;
}

/** The longest pauses between two checks of the log's size, and of suspended processes, which takes longer. */
const longestTickMs = 5_000;
const suspendedMs = 60_000;

/**
 * Fires when `written()`, the bytes in the logs, has not grown for too long. Only time counts in which the command could
 * have written: neither the sleep of a laptop, nor time in which this process stood still, nor time in which a process of
 * the tree is suspended (SIGSTOP).
 */
export function watchdog(written: () => number, tree: Tree, { warningMs, timeoutMs, ...on }: Watchdog): StopTrigger {
  const shortest = Math.min(warningMs ?? Number.POSITIVE_INFINITY, timeoutMs ?? Number.POSITIVE_INFINITY);
  if (shortest === Number.POSITIVE_INFINITY) return forever;
  const tickMs = Math.min(longestTickMs, Math.max(10, shortest / 20));
  return async (signal) => {
    const suspension = new Suspension(tree, Math.min(suspendedMs, 5 * tickMs));
    let size = written();
    let silentMs = 0;
    let isSuspected = false;
    for (let before = monotonicMs(); await pause(tickMs, signal); ) {
      const now = monotonicMs();
      // A gap that a tick does not explain means that this process or the machine has been asleep.
      const passedMs = Math.min(now - before, 2 * tickMs);
      before = now;
      const hasWritten = written() !== size;
      if (hasWritten) {
        size = written();
        silentMs = 0;
        if (isSuspected) on.onStallOver();
        isSuspected = false;
      } else {
        const reachedMs = silentMs + passedMs;
        const isWarning = warningMs !== null && !isSuspected && reachedMs >= warningMs;
        const isEnd = timeoutMs !== null && reachedMs >= timeoutMs;
        if (!suspension.lasts(now, isWarning || isEnd)) silentMs = reachedMs;
      }
      if (timeoutMs !== null && silentMs >= timeoutMs) {
        return { cause: 'watchdog_idle', detail: `it was silent for ${formatDuration(silentMs)}` };
      }
      if (warningMs !== null && !isSuspected && silentMs >= warningMs) {
        isSuspected = true;
        on.onStall(silentMs);
      }
    }
    return forever();
  };
}

/** Tells whether a process of the tree is suspended, from a check now and then. */
class Suspension {
  readonly #tree: Tree;
  readonly #everyMs: number;
  #checkedMs = 0;
  #lasts = false;

  constructor(tree: Tree, everyMs: number) {
    this.#tree = tree;
    this.#everyMs = everyMs;
  }

  /** Checks afresh when it `mattersNow`. */
  lasts(nowMs: number, mattersNow: boolean): boolean {
    // On other systems a check starts a program; there a suspended process counts as silent.
    if (process.platform !== 'linux') return false;
    if (mattersNow || nowMs - this.#checkedMs >= this.#everyMs) {
      this.#checkedMs = nowMs;
      this.#lasts = isAnySuspended(this.#tree);
    }
    return this.#lasts;
  }
}

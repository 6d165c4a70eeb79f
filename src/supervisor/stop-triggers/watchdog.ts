import { monotonicMs } from '../../system/clock.ts';
import { isAnySuspended } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { forever, pause } from '../../system/wait.ts';
import { formatDuration } from '../../text/duration.ts';
import type { StopTrigger } from './stop-trigger.ts';

export interface Watchdog {
  /** After so much silence a stall is suspected; null: never. */
  warningMs: number | null;
  /** After so much silence the attempt is ended; null: never. */
  timeoutMs: number | null;
  onStall(silentMs: number): void;
  /** It wrote something after a stall was suspected. */
  onStallOver(): void;
}

/** How often the size of the log is looked at, and how often whether a process is suspended, which takes longer. */
const longestTickMs = 5_000;
const suspendedMs = 60_000;

/**
 * The attempt, which has written so many bytes, has written nothing more for too long. What counts is time in which the machine was awake and the command could
 * have written: not the sleep of a laptop, not a time in which this process stood still, not one in which a process of the
 * tree is suspended (SIGSTOP).
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
      // After a longer gap than a tick explains, this process or the machine has not been awake.
      const passedMs = Math.min(now - before, 2 * tickMs);
      before = now;
      const isSpeaking = written() !== size;
      if (isSpeaking) {
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

/** Whether a process of the tree is suspended, as of the last look. */
class Suspension {
  readonly #tree: Tree;
  readonly #everyMs: number;
  #lookedMs = 0;
  #lasts = false;

  constructor(tree: Tree, everyMs: number) {
    this.#tree = tree;
    this.#everyMs = everyMs;
  }

  /** With a fresh look where something depends on it. */
  lasts(nowMs: number, mattersNow: boolean): boolean {
    // Elsewhere a look starts a program; there a suspended process is silent like any other.
    if (process.platform !== 'linux') return false;
    if (mattersNow || nowMs - this.#lookedMs >= this.#everyMs) {
      this.#lookedMs = nowMs;
      this.#lasts = isAnySuspended(this.#tree);
    }
    return this.#lasts;
  }
}

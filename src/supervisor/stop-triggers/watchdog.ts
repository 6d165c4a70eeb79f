import { monotonicMs } from '../../system/clock.ts';
import { processesOf } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { forever, pause } from '../../system/wait.ts';
import { formatDuration } from '../../text/duration.ts';
import type { StopTrigger } from './stop-trigger.ts';

export interface Watchdog {
  /** The silence after which `onStall` is called; null for never. */
  warningMs: number | null;
  /** The silence after which the attempt is ended; null for never. */
  timeoutMs: number | null;
  /** `suspended` names the processes that are, as a clause; empty when none is. */
  onStall(silentMs: number, suspended: string): void;
  /** The command wrote something after `onStall`. */
  onStallOver(): void;
}

/** The longest pause between two checks of the log's size. */
const longestTickMs = 5_000;
const shownProcesses = 3;

/**
 * Fires when `written()`, the bytes in the logs, has not grown for too long. Only time counts in which the command could
 * have written: neither the sleep of a laptop, nor time in which this process stood still. A suspended process of the tree
 * is silent like any other: nobody but the command, or a terminal that it reads from, suspends it, and it may never run on.
 */
export function watchdog(written: () => number, tree: Tree, { warningMs, timeoutMs, ...on }: Watchdog): StopTrigger {
  const shortest = Math.min(warningMs ?? Number.POSITIVE_INFINITY, timeoutMs ?? Number.POSITIVE_INFINITY);
  if (shortest === Number.POSITIVE_INFINITY) return forever;
  const tickMs = Math.min(longestTickMs, Math.max(10, shortest / 20));
  return async (signal) => {
    let size = written();
    let silentMs = 0;
    let isSuspected = false;
    for (let before = monotonicMs(); await pause(tickMs, signal); ) {
      const now = monotonicMs();
      // A gap that a tick does not explain means that this process or the machine has been asleep.
      const passedMs = Math.min(now - before, 2 * tickMs);
      before = now;
      silentMs += passedMs;
      if (written() !== size) {
        size = written();
        silentMs = 0;
        if (isSuspected) on.onStallOver();
        isSuspected = false;
      }
      if (timeoutMs !== null && silentMs >= timeoutMs) {
        const detail = [
          `it was silent for ${formatDuration(silentMs)} (stall-timeout: 0 turns this off)`,
          suspendedIn(tree),
        ];
        return { cause: 'watchdog_idle', detail: detail.filter((part) => part !== '').join('; ') };
      }
      if (warningMs !== null && !isSuspected && silentMs >= warningMs) {
        isSuspected = true;
        on.onStall(silentMs, suspendedIn(tree));
      }
    }
    return forever();
  };
}

/** Returns a clause that names the suspended processes of a tree, and why they may be; empty without any. */
function suspendedIn(tree: Tree): string {
  // On Windows there are none, and a look takes a second.
  const suspended = process.platform === 'win32' ? [] : processesOf(tree).filter((entry) => entry.suspended);
  if (suspended.length === 0) return '';
  const names = suspended.map(({ pid, name }) => `${name} (process ${pid})`);
  const shown = [...names.slice(0, shownProcesses), ...(names.length > shownProcesses ? ['…'] : [])].join(', ');
  const reason = 'by SIGSTOP, or by a terminal that it uses from the background (SIGTTIN, SIGTTOU)';
  return `${shown} ${names.length === 1 ? 'is' : 'are'} suspended, ${reason}`;
}

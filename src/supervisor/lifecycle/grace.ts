import type { StopCode } from '../../session/events.ts';

/**
 * The runner sends SIGINT, SIGTERM 7.5 s later and SIGKILL after 10 s (its ProcessInvoker.cs). The rest is for the end of
 * the output and the report of the step.
 */
const cancelMs = 7_000;
/** Nobody waits for a session that has lost its lease or slot, and its processes may be in somebody's way. */
const lostMs = 2_000;

/** The milliseconds between the first signal and SIGKILL when a tree is ended for this cause: `kill-grace`, or less. */
export function graceAfter(cause: StopCode, killGraceMs: number): number {
  switch (cause) {
    case 'cancelled':
      return Math.min(killGraceMs, cancelMs);
    case 'lease_lost':
    case 'slot_lost':
      return Math.min(killGraceMs, lostMs);
    default:
      return killGraceMs;
  }
}

/** Returns the signal that asks a tree to end: after a cancel SIGINT, as from Ctrl-C and from the runner itself. */
export function signalAfter(cause: StopCode, stopSignal: NodeJS.Signals): NodeJS.Signals {
  return cause === 'cancelled' ? 'SIGINT' : stopSignal;
}

import type { StopCode } from '../../session/events.ts';

/** The runner kills a cancelled step 10 s after it asked it to end. */
const cancelMs = 3_000;
/** Nobody waits for a session that has lost its lease or slot, and its processes may be in somebody's way. */
const lostMs = 2_000;

/** The milliseconds between SIGTERM and SIGKILL when a tree is ended for this cause: `kill-grace`, or less. */
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

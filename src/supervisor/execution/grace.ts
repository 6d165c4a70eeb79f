import type { StopCode } from '../../session/events.ts';

/** On a cancel the runner kills the step 10 s after it asked. */
const cancelMs = 3_000;
/** When the lease or the slot is lost nobody waits at all, and whatever runs on is in somebody's way. */
const leaseMs = 2_000;

/** What a tree gets between SIGTERM and SIGKILL, in ms, when it is ended for this cause: `kill-grace`, or less. */
export function graceAfter(cause: StopCode, graceMs: number): number {
  switch (cause) {
    case 'cancelled':
      return Math.min(graceMs, cancelMs);
    case 'lease_lost':
    case 'slot_lost':
      return Math.min(graceMs, leaseMs);
    default:
      return graceMs;
  }
}

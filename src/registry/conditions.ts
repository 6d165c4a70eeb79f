import { monotonicMs } from '../system/clock.ts';
import { type Conditions, settle } from './admission.ts';
import { isDead, isDeadAtAGlance, isOrphaned } from './liveness.ts';
import type { Limits, Slot } from './slot.ts';

/**
 * Returns the conditions of this moment. Checks each process at most once. If holders are not to be checked, the processes in
 * line get only a glance: an exact check reads a file, which takes as long as the rest of a transaction.
 */
export function conditionsFor(machineLimits: Limits | undefined, checksHolders: boolean): Conditions {
  const checked = new Map<string, boolean>();
  return {
    nowMono: monotonicMs(),
    now: new Date().toISOString(),
    machineLimits,
    isDead: (slot) => {
      if (slot.phase !== 'waiting' && !checksHolders) return false;
      const dead =
        checked.get(slot.id) ?? ((checksHolders ? isDead(slot) : isDeadAtAGlance(slot)) && !isOrphaned(slot));
      checked.set(slot.id, dead);
      return dead;
    },
  };
}

/** Returns whether `settle` would change nothing. */
export function isInOrder(slots: readonly Slot[], conditions: Conditions): boolean {
  const after = settle(slots, conditions).slots;
  return after.length === slots.length && after.every((slot, index) => slot === slots[index]);
}

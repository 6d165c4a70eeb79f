import type { Slot } from '../registry/slot.ts';

export const listedStates = ['held', 'reserved', 'waiting'] as const;

/** Returns the phase of a slot in a word for people. */
export function slotStateOf({ phase }: Slot): (typeof listedStates)[number] {
  if (phase === 'waiting') return 'waiting';
  return phase === 'bound' ? 'held' : 'reserved';
}

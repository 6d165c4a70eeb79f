import type { Slot } from '../registry/slot.ts';

export const listedStates = ['held', 'reserved', 'waiting'] as const;

export type ListedState = (typeof listedStates)[number];

/** Returns the phase of a slot in a word for people. */
export function slotStateOf({ phase }: Slot): ListedState {
  switch (phase) {
    case 'bound':
      return 'held';
    case 'prepared':
    case 'finalized':
      return 'reserved';
    case 'waiting':
      return 'waiting';
  }
}

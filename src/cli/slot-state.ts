import type { Slot } from '../registry/slot.ts';

export type ListedState = 'held' | 'reserved' | 'waiting';

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

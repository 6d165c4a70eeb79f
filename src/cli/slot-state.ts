import type { Slot } from '../registry/slot.ts';

export type ListedState = 'held' | 'reserved' | 'waiting';

/** The phase of a slot, for people. */
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

import type { Slot } from '../registry/slot.ts';

export type SlotState = 'held' | 'reserved' | 'waiting';

/** The phase of a slot, for people. */
export function stateOf({ phase }: Slot): SlotState {
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

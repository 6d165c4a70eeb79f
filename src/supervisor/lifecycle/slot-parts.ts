import type { JournalEvent } from '../../session/events.ts';
import { sessionPaths } from '../../session/paths.ts';
import type { Request } from '../../session/request.ts';
import type { HeldSlot } from './held-slot.ts';

/** The parts of the supervisor that only a session with a slot needs. */
export interface SlotParts {
  /** The events that the step has written while it got the slot. */
  events: readonly JournalEvent[];
  take: typeof HeldSlot.take;
  /** The step has not asked for the slot: the session is entered in the registry while its command runs. */
  isLate: boolean;
}

export async function loadSlotParts(
  root: string,
  { slot }: Pick<Request, 'slot'>,
  isSlotAsked: boolean,
): Promise<SlotParts> {
  const { journal } = sessionPaths(root);
  if (slot === null || !isSlotAsked) return { events: [], take: async () => undefined, isLate: slot !== null };
  const [{ readJournal }, { HeldSlot }] = await Promise.all([
    import('../../session/journal.ts'),
    import('./held-slot.ts'),
  ]);
  return { events: readJournal(journal), take: HeldSlot.take, isLate: false };
}

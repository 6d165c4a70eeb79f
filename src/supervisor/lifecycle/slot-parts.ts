import type { JournalEvent } from '../../session/events.ts';
import { sessionPaths } from '../../session/paths.ts';
import type { Request } from '../../session/request.ts';
import type { HeldSlot } from './held-slot.ts';

/** The parts of the supervisor that only a session with a slot needs. */
export interface SlotParts {
  /** The events that the step has written while it got the slot. */
  events: readonly JournalEvent[];
  take: typeof HeldSlot.take;
}

export async function loadSlotParts(root: string, request: Request): Promise<SlotParts> {
  if (request.slot === null) return { events: [], take: async () => undefined };
  const [{ readJournal }, { HeldSlot }] = await Promise.all([
    import('../../session/journal.ts'),
    import('./held-slot.ts'),
  ]);
  return { events: readJournal(sessionPaths(root).journal), take: HeldSlot.take };
}

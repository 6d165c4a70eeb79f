import { readJournal } from '../../session/journal.ts';
import { fold, type SessionState } from '../../session/state/fold.ts';
import type { Session } from './create-session.ts';

/** The session as it is now. */
export function readState({ paths, request }: Session): SessionState {
  return fold(readJournal(paths.journal), request);
}

import { readJournal } from '../session/journal.ts';
import { fold, type SessionState } from '../session/state.ts';
import type { Session } from './create-session.ts';

/** The session as it is now. One whose supervisor died before its first word is known from its request. */
export function readState({ paths, request }: Session): SessionState {
  const state = fold(readJournal(paths.journal));
  if (state.sessionId !== '') return state;
  const { sessionId, name, maxAttempts } = request;
  return { ...state, sessionId, name, maxAttempts };
}

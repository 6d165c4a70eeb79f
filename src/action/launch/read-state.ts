import { readJournal } from '../../session/journal.ts';
import { fold, type SessionState } from '../../session/state/fold.ts';
import type { Session } from './create-session.ts';

/** The session as it is now. One whose supervisor died before its first word is known from its request. */
export function readState(session: Session): SessionState {
  return identified(fold(readJournal(session.paths.journal)), session);
}

/** What a journal without the beginning of the session does not tell. */
export function identified(state: SessionState, { request }: Pick<Session, 'request'>): SessionState {
  if (state.sessionId !== '') return state;
  const { sessionId, name, maxAttempts } = request;
  return { ...state, sessionId, name, maxAttempts };
}

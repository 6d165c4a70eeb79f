import { StateReader } from '../../session/state/state-reader.ts';
import type { StepRecord } from '../../session/step-record.ts';
import type { Session } from '../launch/create-session.ts';
import type { RecordedSession } from './step-context.ts';

/** `journal` is its journal, if that is open already. */
export function recordedSession(session: Session, record: StepRecord, journal?: number): RecordedSession {
  return { session, record, reader: new StateReader(session.paths.journal, session.request, journal) };
}

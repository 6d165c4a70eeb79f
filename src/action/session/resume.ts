import type { StepLog } from '../../log/step-log.ts';
import { readJournal } from '../../session/journal.ts';
import type { SessionState } from '../../session/state/fold.ts';
import { readStopRequest, type StopRequest, writeStopRequest } from '../../session/stop-request.ts';
import { signalProcess } from '../../system/process-identity.ts';
import { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import { artifactSettings } from '../artifacts/settings.ts';
import type { StepRedaction } from '../inputs/redaction.ts';
import type { Session } from '../launch/create-session.ts';
import { readState } from '../launch/read-state.ts';
import { saveRecord } from '../runner/save-record.ts';
import { type BackgroundSession, currentState } from './background.ts';
import { follow } from './follow.ts';

/**
 * Follows a session in the background from where the log was left: to its end, or until the signal aborts. Its artifacts
 * are sent on the way. Returns the state it is in then.
 */
export async function resumeSession(
  { session, record }: BackgroundSession,
  log: StepLog,
  signal: AbortSignal,
  {
    stage,
    redaction,
    isHandedOver = () => false,
  }: { stage: 'main' | 'post'; redaction: StepRedaction; isHandedOver?: () => boolean },
): Promise<SessionState> {
  const settings = artifactSettings(process.env, stage, redaction);
  const artifacts = new AttemptArtifacts(session.paths, settings, log, record);
  // What is broken off is sent by whoever goes on; after post that is nobody.
  if (stage === 'main') signal.addEventListener('abort', () => artifacts.abandon(), { once: true });
  await currentState(session, redaction);
  const followed = await follow(session, {
    ...{ artifacts, log, signal, isHandedOver, from: record.position },
    // Its supervisor is not our child: whether it lives has to be looked at.
    whatElseIsKnown: () => currentState(session, redaction),
  });
  record.position = followed.position;
  await artifacts.settled();
  await saveRecord(session.paths, record, log);
  return followed.state.end !== null ? followed.state : readState(session);
}

/** Asks the session's supervisor to end it, and wakes it. */
export function requestStop({ paths }: Pick<Session, 'paths'>, request: Omit<StopRequest, 'v'>): void {
  const start = readJournal(paths.journal).find((event) => event.type === 'session_started');
  const canBeSignalled = start !== undefined && process.platform !== 'win32';
  try {
    // Who asked first is why it ends.
    if (readStopRequest(paths.stop) === undefined) writeStopRequest(paths.stop, request);
  } catch (error) {
    // A full disk: without the file the signal alone is a request.
    if (!canBeSignalled) throw error;
  }
  if (canBeSignalled) signalProcess(start.supervisor, 'SIGTERM');
}

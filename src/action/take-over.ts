import type { SessionState } from '../session/state.ts';
import { type StopRequest, writeStopRequest } from '../session/stop-request.ts';
import { signalProcess } from '../system/process-identity.ts';
import type { StepLog } from '../watch/step-log.ts';
import { AttemptArtifacts } from './artifacts/attempt-artifacts.ts';
import { artifactSettings } from './artifacts/settings.ts';
import { type BackgroundSession, currentState } from './background.ts';
import type { Session } from './create-session.ts';
import { follow } from './follow.ts';
import { readState } from './read-state.ts';
import { saveRecord } from './save-record.ts';

/**
 * Follows a session in the background from where the log was left: to its end, or until the signal aborts. Its artifacts
 * are sent on the way. Returns the state it is in then.
 */
export async function takeOver(
  { session, record }: BackgroundSession,
  log: StepLog,
  signal: AbortSignal,
  { stage, isHandedOver = () => false }: { stage: 'main' | 'post'; isHandedOver?: () => boolean },
): Promise<SessionState> {
  const artifacts = new AttemptArtifacts(session.paths, artifactSettings(process.env, stage), log, record);
  // What is broken off is sent by whoever goes on; after post that is nobody.
  if (stage === 'main') signal.addEventListener('abort', () => artifacts.abandon(), { once: true });
  await currentState(session);
  record.position = await follow(session, {
    ...{ artifacts, log, signal, isHandedOver, from: record.position },
    // Its supervisor is not our child: whether it lives has to be looked at.
    onQuiet: async () => void (await currentState(session)),
  });
  await artifacts.settled();
  await saveRecord(session.paths, record, log);
  return readState(session);
}

/** Asks the session's supervisor to end it, and wakes it. */
export function askToStop(session: Session, request: Omit<StopRequest, 'v'>): void {
  writeStopRequest(session.paths.stop, request);
  const { supervisor } = readState(session);
  if (supervisor !== null && process.platform !== 'win32') signalProcess(supervisor, 'SIGTERM');
}

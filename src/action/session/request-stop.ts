import type { SessionPaths } from '../../session/paths.ts';
import { readStopRequest } from '../../session/read-stop-request.ts';
import { type StopRequest, stopRequestSignal, writeStopRequest } from '../../session/stop-request.ts';
import { isAlive, type ProcessIdentity, signalProcess } from '../../system/process-identity.ts';
import { pollUntil } from '../../system/wait.ts';

/** The supervisor ends its session within its grace of a stop request. */
const supervisorMs = 15_000;

type StopReason = Omit<StopRequest, 'v'>;

/**
 * Asks a supervisor to end its session; the first request wins. The signal makes it look at once. On Windows, which has
 * no signals, it looks every second.
 * @throws when the request cannot be written and no signal can take its place
 */
export function requestStop(
  { stop }: Pick<SessionPaths, 'stop'>,
  supervisor: ProcessIdentity | undefined,
  reason: StopReason,
): void {
  const canBeSignalled = supervisor !== undefined && process.platform !== 'win32';
  try {
    if (readStopRequest(stop) === undefined) writeStopRequest(stop, reason);
  } catch (error) {
    // A full disk: the signal alone is a request, too.
    if (!canBeSignalled) throw error;
  }
  if (!canBeSignalled) return;
  signalProcess(supervisor, stopRequestSignal);
  // Somebody may have stopped it (SIGSTOP).
  signalProcess(supervisor, 'SIGCONT');
}

/** Asks a supervisor to end its session, and kills the supervisor when it has not done so in time. */
export async function stopSupervisor(
  paths: Pick<SessionPaths, 'stop'>,
  supervisor: ProcessIdentity,
  reason: StopReason,
  isOver = () => !isAlive(supervisor),
): Promise<void> {
  requestStop(paths, supervisor, reason);
  if (!(await pollUntil(isOver, supervisorMs))) signalProcess(supervisor, 'SIGKILL');
}

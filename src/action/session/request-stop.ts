import { basename } from 'node:path';
import { type SessionPaths, sessionMark } from '../../session/paths.ts';
import { readStopRequest } from '../../session/read-stop-request.ts';
import { type StopRequest, stopRequestSignal, writeStopRequest } from '../../session/stop-request.ts';
import { isAlive, type ProcessIdentity, signalProcess } from '../../system/process-identity.ts';
import { endTree } from '../../system/process-tree.ts';
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

/**
 * Asks a supervisor to end its session, and kills the supervisor when it has not done so in time. Its tree is ended before:
 * with the death of the supervisor its slot may be another's.
 */
export async function stopSupervisor(
  paths: Pick<SessionPaths, 'stop' | 'root'>,
  supervisor: ProcessIdentity,
  reason: StopReason,
  isOver = () => !isAlive(supervisor),
  { root = null, patienceMs = supervisorMs }: { root?: ProcessIdentity | null; patienceMs?: number } = {},
): Promise<void> {
  requestStop(paths, supervisor, reason);
  if (await pollUntil(isOver, patienceMs)) return;
  // It must not start another attempt meanwhile.
  if (process.platform !== 'win32') signalProcess(supervisor, 'SIGSTOP');
  await endTree({ root, mark: sessionMark(basename(paths.root)) }, 0);
  signalProcess(supervisor, 'SIGKILL');
}

import { setTimeout as sleep } from 'node:timers/promises';
import { readJournal } from '../../session/journal.ts';
import { type SessionPaths, sessionMark } from '../../session/paths.ts';
import { monotonicMs } from '../../system/clock.ts';
import { isAlive, signalProcess } from '../../system/process-identity.ts';
import { endTree } from '../../system/process-tree.ts';
import { requestStop } from './resume.ts';

/** The supervisor ends within its grace of a stop request. */
const endMs = 15_000;

/**
 * Ends a session at the end of its job whose request or record cannot be understood, because another version of this
 * action wrote them or because they are damaged: nothing of it may be left running.
 */
export async function endUnreadableSession(paths: SessionPaths): Promise<void> {
  const start = readJournal(paths.journal).find((event) => event.type === 'session_started');
  if (start === undefined) return;
  const { supervisor, sessionId } = start;
  requestStop({ paths }, { cause: 'stopped', detail: 'the job is over' });
  for (const deadline = monotonicMs() + endMs; isAlive(supervisor) && monotonicMs() < deadline; ) await sleep(20);
  if (isAlive(supervisor)) signalProcess(supervisor, 'SIGKILL');
  await endTree({ root: null, mark: sessionMark(sessionId) }, 0);
}

import type { EventOf } from '../../session/events.ts';
import { readJournal } from '../../session/journal.ts';
import { type SessionPaths, sessionMark } from '../../session/paths.ts';
import { endLostTree } from '../../system/lost-tree.ts';
import { endByMark } from './end-by-mark.ts';
import { stopSupervisor } from './request-stop.ts';

/**
 * Ends, with the job, a session whose request or record cannot be read because another version of this action wrote them
 * or because they are damaged. Nothing of it stays running.
 */
export async function endUnreadableSession(paths: SessionPaths): Promise<void> {
  const start = readStart(paths);
  if (start === undefined) {
    await endByMark(paths.root);
    return;
  }
  const { supervisor, sessionId, reaper } = start;
  await stopSupervisor(paths, supervisor, { cause: 'stopped', detail: 'the job is over' });
  const tree = { root: null, mark: sessionMark(sessionId), folder: paths.root, reaper: reaper?.process ?? null };
  await endLostTree(tree);
}

/** The journal may be damaged, too. */
function readStart({ journal }: SessionPaths): EventOf<'session_started'> | undefined {
  try {
    return readJournal(journal).find((event) => event.type === 'session_started');
  } catch {
    return undefined;
  }
}

import { basename } from 'node:path';
import type { EventOf } from '../../session/events.ts';
import { readJournal } from '../../session/journal.ts';
import { type SessionPaths, sessionMark } from '../../session/paths.ts';
import { endLostTree } from '../../system/lost-tree.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { endByMark } from './end-by-mark.ts';
import { stopSupervisor } from './request-stop.ts';

/**
 * Ends a session whose request or record cannot be read because another version of this action wrote them
 * or because they are damaged, or because something else stands in their place. Nothing of it stays running. `known` is its
 * supervisor, where that does not have to be read.
 */
export async function endUnreadableSession(paths: SessionPaths, known?: ProcessIdentity): Promise<void> {
  const start = startIn(paths);
  const supervisor = known ?? start?.supervisor;
  if (supervisor === undefined) {
    await endByMark(paths.root);
    return;
  }
  await stopSupervisor(paths, supervisor, { cause: 'stopped', detail: 'its files cannot be read' });
  const reaper = start?.reaper?.process ?? null;
  await endLostTree({ root: null, mark: sessionMark(basename(paths.root)), folder: paths.root, reaper });
}

function startIn({ journal }: SessionPaths): EventOf<'session_started'> | undefined {
  try {
    return readJournal(journal).find((event) => event.type === 'session_started');
  } catch {
    return undefined;
  }
}

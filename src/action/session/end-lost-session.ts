import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import { sessionPaths, supervisorMark } from '../../session/paths.ts';
import { endTree, type TreeEnd } from '../../system/process-tree.ts';

/** The supervisor has `kill-grace` for its command, and nobody knows any more how long that is. */
const lostMs = 30_000;

/**
 * Ends a session of which nothing is left on disk: a step in between has emptied RUNNER_TEMP. Its supervisor gets a
 * SIGTERM, as for any stop, and releases its slot. Returns what was still running.
 */
export function endLostSession(sessionId: string): Promise<TreeEnd> {
  return endTree({ root: null, mark: supervisorMark(sessionId) }, lostMs);
}

/** Returns the id in a text that names a session by id or folder, if there is no such session on disk. */
export function lostSessionId(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const id = basename(name.trim());
  const root = isAbsolute(name.trim()) ? name.trim() : join(env.RUNNER_TEMP || tmpdir(), 'supervised-run', id);
  // As `startSupervisor` makes them: part of an id could be part of another session's.
  if (!/^\d{8}-\d{6}-[0-9a-f]{6}$/.test(id)) return undefined;
  return existsSync(sessionPaths(root).request) ? undefined : id;
}

/** What to tell about it; a whole sentence. */
export function lostSessionText(folder: string, { found, survivors }: TreeEnd): string {
  const left = survivors.map(({ pid, name, reason }) => `process ${pid} (${name}) ${reason}`);
  const ended = left.length === 0 ? 'have been ended' : `were to be ended, but ${left.join('; ')}`;
  return found.length + left.length === 0
    ? `The session folder ${folder} no longer exists; can't report the command's result.`
    : `The session folder ${folder} no longer exists; can't report the command's result. Its processes ${ended}.`;
}

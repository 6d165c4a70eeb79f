import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import { isSessionId, sessionPaths, supervisorMark } from '../../session/paths.ts';
import { stopRequestSignal } from '../../session/stop-request.ts';
import { signalProcess } from '../../system/process-identity.ts';
import { listProcesses } from '../../system/process-list.ts';
import { endTree, type TreeEnd } from '../../system/process-tree.ts';
import { membersOf, treeVariable } from '../../system/tree-members.ts';

/** The supervisor needs `kill-grace` for its command, whose value was in the deleted folder. */
const graceMs = 30_000;

/**
 * Ends a session whose folder was deleted, as by a step that empties RUNNER_TEMP. Its supervisor is found by its mark, is
 * asked to stop, and releases its slot. Returns the processes that were still running.
 */
export function endByMark(sessionId: string): Promise<TreeEnd> {
  const tree = { root: null, mark: supervisorMark(sessionId) };
  const members = process.platform === 'win32' ? [] : membersOf(tree, listProcesses());
  for (const member of members) {
    const marks = member
      .environment()
      .split(/[\0 ]/)
      .find((word) => word.startsWith(`${treeVariable}=`));
    // All other processes of the session have further marks.
    if (marks?.endsWith(tree.mark)) signalProcess(member, stopRequestSignal);
  }
  return endTree(tree, graceMs);
}

/** Returns the id in a text that names a session by id or folder, if there is no such session on disk. */
export function deletedSessionId(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const id = basename(name.trim());
  const root = isAbsolute(name.trim()) ? name.trim() : join(env.RUNNER_TEMP || tmpdir(), 'supervised-run', id);
  // Part of an id could be part of another session's.
  if (!isSessionId(id)) return undefined;
  return existsSync(sessionPaths(root).request) ? undefined : id;
}

/** Returns whole sentences for the log. */
export function deletedSessionText(folder: string, { found, survivors }: TreeEnd): string {
  const left = survivors.map(({ pid, name, reason }) => `process ${pid} (${name}) ${reason}`);
  const ended = left.length === 0 ? 'have been ended' : `were to be ended, but ${left.join('; ')}`;
  return found.length + left.length === 0
    ? `The session folder ${folder} no longer exists; can't report the command's result.`
    : `The session folder ${folder} no longer exists; can't report the command's result. Its processes ${ended}.`;
}

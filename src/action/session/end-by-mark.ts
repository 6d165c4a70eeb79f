import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import { isSessionId, sessionPaths, supervisorMark } from '../../session/paths.ts';
import { stopRequestSignal } from '../../session/stop-request.ts';
import { survivorsText } from '../../session/survivors.ts';
import { endLostTree } from '../../system/lost-tree.ts';
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
export async function endByMark(folder: string): Promise<TreeEnd> {
  const tree = { root: null, mark: supervisorMark(basename(folder)) };
  const members = process.platform === 'win32' ? [] : membersOf(tree, listProcesses());
  for (const member of members) {
    const marks = member
      .environment()
      .split(/[\0 ]/)
      .find((word) => word.startsWith(`${treeVariable}=`));
    // All other processes of the session have further marks.
    if (marks?.endsWith(tree.mark)) signalProcess(member, stopRequestSignal);
  }
  const { found } = await endTree(tree, graceMs);
  const rest = await endLostTree({ ...tree, folder });
  // The supervisor may have ended them all before the second look.
  const names = new Set([...members.map(({ name }) => name), ...found, ...rest.found]);
  return { found: [...names], survivors: rest.survivors };
}

/** Returns the folder of the session that a text names by its id or folder, if there is no such session on disk. */
export function deletedSession(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const id = basename(name.trim());
  const root = isAbsolute(name.trim()) ? name.trim() : join(env.RUNNER_TEMP || tmpdir(), 'supervised-run', id);
  // Part of an id could be part of another session's.
  if (!isSessionId(id)) return undefined;
  return existsSync(sessionPaths(root).request) ? undefined : root;
}

/** Returns whole sentences for the log. */
export function deletedSessionText(folder: string, { found, survivors }: TreeEnd): string {
  const problem = `The session folder ${folder} no longer exists; can't report the command's result.`;
  if (survivors.length > 0) return `${problem} Not all of its processes could be ended: ${survivorsText(survivors)}`;
  return found.length === 0 ? problem : `${problem} Its processes have been ended.`;
}

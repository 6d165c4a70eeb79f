import type { ProcessIdentity } from './process-identity.ts';
import type { ProcessEntry } from './processes/entry.ts';

/** What belongs to one execution of a command: everything that descends from it, wherever it went. */
export interface Tree {
  /** The command's own process, leader of its group and session; null when only the mark is known. */
  root: ProcessIdentity | null;
  /** A text in the variable `treeVariable` of every process that inherited the command's environment. */
  mark: string;
  /** Files that only the command and its children were given: whoever writes to one, and is not older, is one of them. */
  files?: string[];
}

/** The environment variable that carries the marks; a supervised run inside another one appends its own. */
export const treeVariable = 'SUPERVISED_RUN_TREE';

/**
 * The live processes of a tree in one snapshot. Who was found once stays one: its parent may have ended since, and with it
 * what showed where it came from.
 */
export function membersOf(
  tree: Tree,
  processes: ProcessEntry[],
  wasFound: (entry: ProcessEntry) => boolean = () => false,
): ProcessEntry[] {
  const { root } = tree;
  const group = ownGroup(root, processes);
  const members = new Set(
    processes.filter(
      (entry) =>
        wasFound(entry) ||
        (group !== undefined && (entry.pid === group || entry.group === group || entry.session === group)) ||
        ((root === null || !startedBefore(entry, root)) && isMarked(entry, tree)),
    ),
  );
  // Descendants that changed group, session and environment, as long as their parents live. On Windows a process keeps
  // the number of its dead parent, which may since belong to a younger stranger.
  const parents = new Map<number, { startTime: string }>();
  if (group !== undefined && root !== null && root.startTime !== '') parents.set(group, root);
  for (let before = -1; before !== members.size; ) {
    before = members.size;
    for (const member of members) parents.set(member.pid, member);
    for (const entry of processes) {
      const parent = parents.get(entry.parent);
      if (parent !== undefined && !startedBefore(entry, parent)) members.add(entry);
    }
  }
  return [...members].filter(({ pid }) => pid !== process.pid);
}

/**
 * The number of the root's group and session, if it is still theirs: that of a dead leader stays theirs while they have
 * members; a living process that has it with another start time is a stranger that was given the pid.
 */
export function ownGroup(root: ProcessIdentity | null, processes: ProcessEntry[]): number | undefined {
  // To signal the groups 0 and 1 is to signal our own and everything; no file that is read back may bring that about.
  if (root === null || root.pid <= 1) return undefined;
  const leader = processes.find(({ pid }) => pid === root.pid);
  const isOwn = leader === undefined || root.startTime === '' || leader.startTime === root.startTime;
  return isOwn ? root.pid : undefined;
}

function startedBefore(entry: { startTime: string }, other: { startTime: string }): boolean {
  return entry.startTime !== '' && other.startTime !== '' && Number(entry.startTime) < Number(other.startTime);
}

function isMarked(entry: ProcessEntry, { mark, files = [] }: Tree): boolean {
  const environment = entry.environment();
  if (environment.includes(mark)) {
    const words = environment.split(/[\0 ]/);
    if (words.some((word) => word.startsWith(`${treeVariable}=`) && word.includes(mark))) return true;
  }
  return files.length > 0 && entry.filesOpenForWriting().some((file) => files.includes(file));
}

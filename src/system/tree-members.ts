import type { ProcessIdentity } from './process-identity.ts';
import type { ProcessEntry } from './processes/entry.ts';
import { isSameStart } from './processes/start-time.ts';

/** The processes of one execution of a command: everything that descends from it, in whatever group or session. */
export interface Tree {
  /** The command's own process, the leader of its group and session; null if only the mark is known. */
  root: ProcessIdentity | null;
  /** A text in the variable `treeVariable` of every process that inherited the command's environment. */
  mark: string;
  /**
   * Files that only the command and its children can have open for writing; a younger process that has is one of them.
   */
  files?: string[];
  /** The pid of the parent of this process, if that adopts all orphans, and nothing else runs whose orphans they could be. */
  adopter?: number | undefined;
  /** Returns whether the root has not exited, as this process knows it of its own child: that needs no look. */
  isRootRunning?: () => boolean;
  /** Further processes that are known to belong to it. */
  known?: readonly ProcessIdentity[];
  /** Processes that could not be ended before: they do not belong to it, whatever shows that they do. */
  givenUp?: readonly ProcessIdentity[];
}

/** The environment variable with the marks; a supervised run inside another one appends its own. */
export const treeVariable = 'SUPERVISED_RUN_TREE';

/**
 * Returns the members of a tree among `all` processes. A process for which `wasFound` is true stays one: its parent may
 * have ended since, and nothing else may show its descent.
 */
export function membersOf(
  tree: Tree,
  all: ProcessEntry[],
  wasFound: (entry: ProcessEntry) => boolean = () => false,
): ProcessEntry[] {
  const { root, givenUp = [] } = tree;
  const group = ownGroup(root, all);
  const processes = givenUp.length === 0 ? all : all.filter((entry) => !isIn(givenUp, entry));
  const members = new Set(
    processes.filter(
      (entry) =>
        wasFound(entry) ||
        (entry.parent === tree.adopter && entry.pid !== process.pid) ||
        isIn(tree.known, entry) ||
        (group !== undefined && (entry.pid === group || entry.group === group || entry.session === group)) ||
        ((root === null || !startedBefore(entry, root)) && isMarked(entry, tree)),
    ),
  );
  // Descendants that changed group, session and environment, as long as their parents live. On Windows a process keeps
  // the pid of its dead parent, which may by now belong to a younger, unrelated process.
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

/** Returns the root alone, from what this process knows of its own child. */
export function rootOf({ root, isRootRunning }: Tree): ProcessEntry[] {
  if (root === null || isRootRunning?.() !== true) return [];
  const { pid, startTime } = root;
  const hidden = { group: 0, session: 0, suspended: false, zombie: false };
  const nothing = { environment: () => '', filesOpenForWriting: () => [] };
  return [{ pid, parent: process.pid, startTime, name: 'the command', ...hidden, ...nothing }];
}

/** Returns why a list proves nothing that lacks one of our own running children; undefined if it has them all. */
export function lackOf(own: ProcessEntry[], seen: ProcessEntry[]): string | undefined {
  const isWhole = own.every(({ pid }) => seen.some((entry) => entry.pid === pid));
  return isWhole ? undefined : 'the list of processes lacks the command';
}

/**
 * Returns the id of the root's group and session if it still belongs to them. It does after the root's death, as long
 * as they have members; it does not once an unrelated process (with another start time) has the pid.
 */
export function ownGroup(root: ProcessIdentity | null, processes: ProcessEntry[]): number | undefined {
  // A signal to group 0 reaches this process, one to group -1 everything. The root may come from a file: never trust
  // it.
  if (root === null || root.pid <= 1) return undefined;
  const leader = processes.find(({ pid }) => pid === root.pid);
  const isOwn = leader === undefined || root.startTime === '' || isSameStart(leader.startTime, root.startTime);
  return isOwn ? root.pid : undefined;
}

function startedBefore(entry: { startTime: string }, other: { startTime: string }): boolean {
  return entry.startTime !== '' && other.startTime !== '' && Number(entry.startTime) < Number(other.startTime);
}

function isIn(processes: readonly ProcessIdentity[] = [], entry: ProcessEntry): boolean {
  return processes.some(({ pid, startTime }) => pid === entry.pid && isSameStart(startTime, entry.startTime));
}

function isMarked(entry: ProcessEntry, { mark, files = [] }: Tree): boolean {
  const environment = entry.environment();
  if (environment.includes(mark)) {
    const words = environment.split(/[\0 ]/);
    if (words.some((word) => word.startsWith(`${treeVariable}=`) && word.includes(mark))) return true;
  }
  return files.length > 0 && (entry.filesOpenForWriting() ?? []).some((file) => files.includes(file));
}

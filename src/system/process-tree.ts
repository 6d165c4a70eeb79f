import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicMs } from './clock.ts';
import { errorCode } from './errors.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { environmentContains, listProcesses, type ProcessEntry } from './process-list.ts';

/** What belongs to one execution of a command: everything that descends from it, wherever it went. */
export interface Tree {
  /** The command's own process, leader of its group and session; null when only the mark is known. */
  root: ProcessIdentity | null;
  /** A text in the variable `treeVariable` of every process that inherited the command's environment. */
  mark: string;
}

/** The environment variable that carries the marks; a supervised run inside another one appends its own. */
export const treeVariable = 'SUPERVISED_RUN_TREE';

export interface TreeEnd {
  /** The names of the processes that were found alive, the root excepted. */
  found: string[];
  /** What could not be ended. */
  survivors: { pid: number; name: string; reason: string }[];
}

/** How long the proof that a killed tree is gone may take. A process in an uninterruptible call can outlast it. */
const proofMs = 5_000;
/** Processes that refuse our signals may still end by themselves when the others go. */
const refusalMs = 1_000;

/** The live processes of a tree in one snapshot. Pure but for the look into environments. */
export function membersOf(
  tree: Tree,
  processes: ProcessEntry[],
  isMarked: (pid: number) => boolean = (pid) => environmentContains(pid, treeVariable, tree.mark),
): ProcessEntry[] {
  const { root } = tree;
  const leader = root === null ? undefined : processes.find(({ pid }) => pid === root.pid);
  // The group of a dead leader keeps its number while it has members; a living one with another start time is a
  // stranger that was given the pid.
  const ownGroup =
    root !== null && (leader === undefined || root.startTime === '' || leader.startTime === root.startTime);
  const members = new Set<ProcessEntry>();
  for (const entry of processes) {
    const inGroup =
      ownGroup &&
      (entry.pid === root.pid ||
        (entry.group !== 0 && entry.group === root.pid) ||
        (entry.session !== 0 && entry.session === root.pid));
    if (inGroup || (!startedBefore(entry, root) && isMarked(entry.pid))) members.add(entry);
  }
  // Descendants that changed group, session and environment, as long as their parents live.
  for (let before = -1; before !== members.size; ) {
    before = members.size;
    const pids = new Set([...members].map(({ pid }) => pid));
    for (const entry of processes) if (pids.has(entry.parent)) members.add(entry);
  }
  return [...members].filter(({ pid }) => pid !== process.pid);
}

/** On Linux start times are numbers that grow, so that most of the machine need not be looked into. */
function startedBefore(entry: ProcessEntry, root: ProcessIdentity | null): boolean {
  return (
    process.platform === 'linux' &&
    root !== null &&
    root.startTime !== '' &&
    Number(entry.startTime) < Number(root.startTime)
  );
}

/**
 * Ends a tree and proves that it is gone: SIGTERM to all of it, `graceMs` to comply, then everything left is frozen with
 * SIGSTOP until nothing new appears, so that nothing can fork its way out, and killed.
 */
export async function endTree(tree: Tree, graceMs: number): Promise<TreeEnd> {
  const found = new Map<string, ProcessEntry>();
  const look = () => {
    const members = membersOf(tree, listProcesses());
    for (const entry of members) found.set(key(entry), entry);
    return members;
  };
  if (look().length === 0) return { found: [], survivors: [] };
  const refused = new Map<string, string>();
  if (graceMs > 0 && process.platform !== 'win32') await terminate(look, graceMs);
  await kill(look, refused);
  return {
    found: [...found.values()].filter(({ pid }) => pid !== tree.root?.pid).map(({ name }) => name),
    survivors: look().map((entry) => ({
      pid: entry.pid,
      name: entry.name,
      reason: refused.get(key(entry)) ?? 'does not die: the kernel keeps it in a call that cannot be interrupted',
    })),
  };
}

async function terminate(look: () => ProcessEntry[], graceMs: number): Promise<void> {
  for (const entry of look()) {
    signal(entry.pid, 'SIGTERM');
    // A suspended process gets SIGTERM only once it runs again.
    signal(entry.pid, 'SIGCONT');
  }
  await until(() => look().length === 0, graceMs);
}

async function kill(look: () => ProcessEntry[], refused: Map<string, string>): Promise<void> {
  const deadline = monotonicMs() + proofMs;
  while (monotonicMs() < deadline) {
    const frozen = freeze(look, refused, deadline);
    for (const entry of frozen) refuse(entry, 'SIGKILL', refused);
    const mortal = () => look().filter((entry) => !refused.has(key(entry)));
    if (await until(() => mortal().length === 0, Math.min(100, deadline - monotonicMs()))) break;
  }
  if (refused.size > 0) await until(() => look().length === 0, refusalMs);
}

function freeze(look: () => ProcessEntry[], refused: Map<string, string>, deadline: number): ProcessEntry[] {
  const frozen = new Map<string, ProcessEntry>();
  for (;;) {
    const fresh = look().filter((entry) => !frozen.has(key(entry)));
    for (const entry of fresh) {
      if (process.platform !== 'win32') refuse(entry, 'SIGSTOP', refused);
      frozen.set(key(entry), entry);
    }
    if (fresh.length === 0 || monotonicMs() > deadline) return [...frozen.values()];
  }
}

/** Signals and remembers who refused. */
function refuse(entry: ProcessEntry, name: NodeJS.Signals, refused: Map<string, string>): void {
  const code = signal(entry.pid, name);
  if (code !== undefined && code !== 'ESRCH')
    refused.set(key(entry), `refuses signals (${code}): it belongs to another user`);
}

/** The error code when the signal could not be sent. */
function signal(pid: number, name: NodeJS.Signals): string | undefined {
  try {
    process.kill(pid, name);
    return undefined;
  } catch (error) {
    return errorCode(error) ?? 'unknown error';
  }
}

function key({ pid, startTime }: ProcessEntry): string {
  return `${pid} ${startTime}`;
}

/** Polls, at first often, until the condition holds or the time is over; says whether it held. */
async function until(condition: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = monotonicMs() + timeoutMs;
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    if (condition()) return true;
    const left = deadline - monotonicMs();
    if (left <= 0) return false;
    await sleep(Math.min(pause, left));
  }
}

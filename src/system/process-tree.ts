import { monotonicMs } from './clock.ts';
import { errorCode } from './errors.ts';
import { listProcesses } from './process-list.ts';
import { type ProcessEntry, programName } from './processes/entry.ts';
import { membersOf, ownGroup, type Tree } from './tree-members.ts';
import { pollUntil, resolveMs } from './wait.ts';

export interface TreeEnd {
  /** The names of the processes that were still running and were ended, without the root. */
  found: string[];
  /** Processes that could not be ended. */
  survivors: { pid: number; name: string; reason: string }[];
}

/** The time that killed processes get to disappear. One in an uninterruptible system call can take longer. */
const proofMs = 5_000;
/** The time that processes which refuse our signals get to end by themselves once the others are dead. */
const refusalMs = 1_000;

const hasSignals = process.platform !== 'win32';

/** Returns whether a process of the tree is suspended (by a SIGSTOP, for example). */
export function isAnySuspended(tree: Tree): boolean {
  const processes = listProcesses();
  // Usually no process of the whole machine is.
  return processes.some(({ suspended }) => suspended) && membersOf(tree, processes).some(({ suspended }) => suspended);
}

/**
 * Ends a tree of processes and checks that none is left. Sends SIGTERM to all, waits for at most `graceMs`, freezes the
 * rest with SIGSTOP until no new process appears (so that none escapes by forking), and kills it. A grace that is a
 * function may shrink while it runs; `onTerminating` is called when it begins.
 */
export async function endTree(
  tree: Tree,
  graceMs: number | (() => number),
  onTerminating: () => void = () => {},
): Promise<TreeEnd> {
  const killer = new TreeKiller(tree);
  if (killer.findMembers().length > 0 || killer.groupExists()) {
    if (hasSignals && resolveMs(graceMs) > 0) await killer.terminate(graceMs, onTerminating);
    await killer.kill();
  }
  return killer.report();
}

class TreeKiller {
  readonly #tree: Tree;
  /** As last looked up. */
  #members: ProcessEntry[] = [];
  #group: number | undefined;
  /** Every process seen so far, with its last known name. One that `wasDying` when first seen was not left running. */
  readonly #seen = new Map<string, { pid: number; name: string; wasDying: boolean }>();
  /** The processes that refused our signals, and the reason. */
  readonly #refused = new Map<string, string>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Looks the members up anew. */
  findMembers(): ProcessEntry[] {
    const processes = listProcesses();
    this.#group = hasSignals ? ownGroup(this.#tree.root, processes) : undefined;
    this.#members = membersOf(this.#tree, processes, (entry) => this.#seen.has(keyOf(entry)));
    for (const entry of this.#members) {
      const before = this.#seen.get(keyOf(entry));
      // A dying process has no command line any more.
      const name = programName(entry) ?? before?.name ?? entry.name;
      this.#seen.set(keyOf(entry), { pid: entry.pid, name, wasDying: before?.wasDying ?? entry.dying === true });
    }
    return this.#members;
  }

  /**
   * Returns whether the group has members, zombies included. A chain of processes, each the child of one that has
   * already ended, can outrun every listing; the kernel knows the group, and signals all of it at once.
   */
  groupExists(): boolean {
    return this.#group !== undefined && send(-this.#group, 0) !== 'ESRCH';
  }

  async terminate(graceMs: number | (() => number), onTerminating: () => void): Promise<void> {
    // A suspended process gets SIGTERM only once it runs again.
    for (const signal of ['SIGTERM', 'SIGCONT'] as const) {
      this.#signalGroup(signal);
      for (const entry of this.#members) if (entry.group !== this.#group) send(entry.pid, signal);
    }
    onTerminating();
    await pollUntil(() => this.findMembers().length === 0, graceMs);
  }

  async kill(): Promise<void> {
    const deadline = monotonicMs() + proofMs;
    const killable = () => this.findMembers().filter((entry) => !this.#refused.has(keyOf(entry)));
    for (let left = proofMs; left > 0; left = deadline - monotonicMs()) {
      if (hasSignals) this.#freeze(deadline);
      this.#signalGroup('SIGKILL');
      for (const entry of this.#members) this.#signal(entry, 'SIGKILL');
      if (await pollUntil(() => killable().length === 0, Math.min(100, left))) break;
    }
    if (this.#refused.size > 0) await pollUntil(() => this.findMembers().length === 0, refusalMs);
  }

  report(): TreeEnd {
    const stuck = 'does not die: it is in a system call that cannot be interrupted';
    for (const entry of this.#members) this.#seen.delete(keyOf(entry));
    return {
      found: [...this.#seen.values()]
        .filter(({ pid, wasDying }) => pid !== this.#tree.root?.pid && !wasDying)
        .map(({ name }) => name),
      survivors: this.#members.map((entry) => ({
        pid: entry.pid,
        name: entry.name,
        reason: this.#refused.get(keyOf(entry)) ?? stuck,
      })),
    };
  }

  #freeze(deadline: number): void {
    const frozen = new Set<string>();
    for (;;) {
      this.#signalGroup('SIGSTOP');
      const newcomers = this.findMembers().filter((entry) => !frozen.has(keyOf(entry)));
      if (newcomers.length === 0 || monotonicMs() > deadline) return;
      for (const entry of newcomers) {
        this.#signal(entry, 'SIGSTOP');
        frozen.add(keyOf(entry));
      }
    }
  }

  #signalGroup(signal: NodeJS.Signals): void {
    if (this.#group !== undefined) send(-this.#group, signal);
  }

  /** Signals a process and remembers it if it refuses. */
  #signal(entry: ProcessEntry, signal: NodeJS.Signals): void {
    const code = send(entry.pid, signal);
    if (code !== undefined && code !== 'ESRCH')
      this.#refused.set(keyOf(entry), `refuses signals (${code}): it belongs to another user`);
  }
}

/** Returns the error code if the signal could not be sent. */
function send(pid: number, signal: NodeJS.Signals | 0): string | undefined {
  try {
    process.kill(pid, signal);
    return undefined;
  } catch (error) {
    return errorCode(error) ?? 'unknown error';
  }
}

function keyOf({ pid, startTime }: ProcessEntry): string {
  return `${pid} ${startTime}`;
}

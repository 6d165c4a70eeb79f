import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicMs } from './clock.ts';
import { errorCode } from './errors.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { listProcesses, lookAtProcesses, lookProblem } from './process-list.ts';
import { processName } from './process-names.ts';
import type { ProcessEntry } from './processes/entry.ts';
import { endWindowsTree } from './processes/windows.ts';
import { isShell } from './shells.ts';
import { type Candidate, isLast, type Order, stopSignals } from './stop-signals.ts';
import { lackOf, membersOf, ownGroup, rootOf, type Tree } from './tree-members.ts';
import { userName } from './user-name.ts';
import { pollUntil, resolveMs } from './wait.ts';

export interface TreeEnd {
  /** The names of the processes that were still running and were ended, without the root. */
  found: string[];
  survivors: UnendedProcess[];
  /** Why it is not known whether anything is left; absent when it is. */
  unseen?: string;
}

/** A process that could not be ended. */
export interface UnendedProcess extends ProcessIdentity {
  name: string;
  /** Completes "it …". */
  reason: string;
  /** Whose it is, if it is another user's. */
  user?: string;
}

/** The time that killed processes get to disappear. One in an uninterruptible system call can take longer. */
const proofMs = 5_000;
/** The time that processes which refuse our signals get to end by themselves once the others have been killed. */
const refusalMs = 1_000;

/** How long Node takes to see the exit of a killed child. */
const exitSeenMs = 50;

/** Nothing is gained by waiting longer for what a command leaves behind if it does not listen, or may not be signalled. */
export const unwillingMs = 1_000;

const nothing: ReadonlySet<NodeJS.Signals> = new Set();
const hasSignals = process.platform !== 'win32';

/** Returns the processes of a tree that run now, with names for people. */
export function processesOf(tree: Tree): (ProcessIdentity & { name: string; suspended: boolean })[] {
  return membersOf(tree, listProcesses())
    .filter(({ dying }) => dying !== true)
    .map((entry) => {
      const { pid, startTime, suspended } = entry;
      return { pid, startTime, name: processName(entry), suspended };
    });
}

/** Returns the command lines of a tree, which may hold secrets. Linux only; elsewhere none. */
export function commandLinesOf(tree: Tree): string[][] {
  if (process.platform !== 'linux') return [];
  return membersOf(tree, listProcesses()).map(({ commandLine }) => commandLine?.() ?? []);
}

/**
 * Returns names of processes that may have come out of something that began after `since`, and of which nothing can show
 * whether they did: they hide their environment, and nobody who knows them is left.
 */
export function unprovenSince(since: ProcessIdentity): string[] {
  // Elsewhere no process shows that it hides its environment.
  if (since.startTime === '' || process.platform !== 'linux') return [];
  return listProcesses()
    .filter((entry) => Number(entry.startTime) >= Number(since.startTime) && entry.isHidden?.() === true)
    .map((entry) => `${processName(entry)} (process ${entry.pid})`);
}

export interface Ending {
  /** The signal that asks the tree to end; SIGTERM by default. */
  signal?: NodeJS.Signals;
  /** How long to wait when nothing is left but processes that ignore or refuse SIGTERM; by default as for all others. */
  unwillingMs?: number;
  /** How long processes that are about to exit by themselves may take, before any signal; none by default. */
  settleMs?: number;
  /** Called when the first signals have been sent and the grace begins. */
  onWaiting?: (() => void) | undefined;
}

/**
 * Ends a tree of processes and checks that none is left. Sends the signal by the rule of `stopSignals`, waits for at most
 * `graceMs`, freezes the rest with SIGSTOP until no new process appears (so that none escapes by forking), and kills it.
 * A grace that is a function may shrink while it runs.
 */
export async function endTree(tree: Tree, graceMs: number | (() => number), ending: Ending = {}): Promise<TreeEnd> {
  if (!hasSignals) await endRunningRoot(tree);
  let killer = new TreeKiller(tree);
  if (killer.hasMembers()) {
    const { settleMs } = ending;
    const isSettled = () => {
      killer = new TreeKiller(tree);
      return !killer.hasMembers();
    };
    if (settleMs !== undefined && (await pollUntil(isSettled, settleMs))) return killer.report();
    if (hasSignals && resolveMs(graceMs) > 0) await killer.terminate(graceMs, ending);
    await killer.kill();
  }
  return killer.report();
}

/** A look takes a second there, in which a command that has filled its log or its time would go on. */
async function endRunningRoot({ root, isRootRunning }: Tree): Promise<void> {
  if (root === null || isRootRunning?.() !== true) return;
  endWindowsTree(root.pid);
  await sleep(exitSeenMs);
}

class TreeKiller {
  readonly #tree: Tree;
  /** Why the last look has failed: nothing is known but what this process knows of its own child. */
  #unseen: string | undefined;
  /** As last looked up. */
  #members: ProcessEntry[] = [];
  #group: number | undefined;
  /** Every process seen so far, with its last known name. One that `wasDying` when first seen was not left running. */
  readonly #seen = new Map<string, { pid: number; name: string; wasDying: boolean }>();
  /** The signals that each process has had. A process without an entry has started since the first ones were sent. */
  readonly #had = new Map<string, ReadonlySet<NodeJS.Signals>>();
  readonly #resumed = new Set<string>();
  /** The processes that refuse our signals, and the error. */
  readonly #refused = new Map<string, string>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Looks the members up anew. */
  findMembers(): ProcessEntry[] {
    const own = rootOf(this.#tree);
    const seen = lookAtProcesses();
    this.#unseen = seen === undefined ? lookProblem() : hasSignals ? undefined : lackOf(own, seen);
    const processes = seen === undefined || this.#unseen !== undefined ? own : seen;
    this.#group = hasSignals ? ownGroup(this.#tree.root, processes) : undefined;
    this.#members = membersOf(this.#tree, processes, (entry) => this.#seen.has(keyOf(entry)));
    for (const entry of this.#members) {
      const before = this.#seen.get(keyOf(entry));
      // A dying process has no command line any more.
      const name = processName(entry, before?.name);
      this.#seen.set(keyOf(entry), { pid: entry.pid, name, wasDying: before?.wasDying ?? entry.dying === true });
      if (before === undefined) this.#signal(entry, 0);
    }
    return this.#members;
  }

  hasMembers(): boolean {
    return this.findMembers().length > 0 || this.groupExists();
  }

  /**
   * Returns whether the group has members, zombies included. A chain of processes, each the child of one that has
   * already ended, can outrun every listing; the kernel knows the group, and signals all of it at once.
   */
  groupExists(): boolean {
    return this.#group !== undefined && send(-this.#group, 0) !== 'ESRCH';
  }

  async terminate(graceMs: number | (() => number), ending: Ending): Promise<void> {
    const { signal: first = 'SIGTERM', unwillingMs = Number.POSITIVE_INFINITY, onWaiting } = ending;
    const started = monotonicMs();
    let isCalled = false;
    const signalNow = () => {
      const moment = { first, elapsedMs: monotonicMs() - started, graceMs: resolveMs(graceMs) };
      if (isLast(moment) && !isCalled) {
        isCalled = true;
        this.#rememberMembers();
      }
      this.#carryOut(stopSignals(this.#candidates(first), moment), first);
    };
    // Only a chain of processes that outruns the listing, which the kernel can reach.
    if (this.#members.length === 0) this.#signalGroup(first);
    this.#rememberMembers();
    signalNow();
    onWaiting?.();
    await pollUntil(() => {
      this.findMembers();
      signalNow();
      const isUnwilling = monotonicMs() - started >= unwillingMs;
      return this.#members.every(
        (entry) => isUnwilling && (this.#refused.has(keyOf(entry)) || entry.ignores?.('SIGTERM') === true),
      );
    }, graceMs);
  }

  /** Remembers the members that are there before signals are sent. */
  #rememberMembers(): void {
    for (const entry of this.#members) this.#had.set(keyOf(entry), this.#had.get(keyOf(entry)) ?? nothing);
  }

  #candidates(first: NodeJS.Signals): Candidate[] {
    return this.#members.map((entry) => {
      const had = this.#had.get(keyOf(entry));
      return {
        pid: entry.pid,
        parent: entry.parent,
        isRoot: entry.pid === this.#tree.root?.pid,
        isShell: isShell(entry),
        ignoresFirst: entry.ignores?.(first),
        isNew: had === undefined,
        had: had ?? nothing,
      };
    });
  }

  /** Carries the orders out, and lets suspended processes run on: they get a signal only then. */
  #carryOut(orders: Order[], first: NodeJS.Signals): void {
    const signals = new Map(orders.map(({ pid, signal }) => [pid, signal]));
    const inGroup = this.#members.filter(({ group }) => group === this.#group);
    // One call reaches the whole group in one instant, as Ctrl-C does: a shell cannot start its next command between the
    // end of its child and its own signal. Nobody may get it whom the rule spares.
    const isForAll = ({ pid, ignores }: ProcessEntry) =>
      signals.get(pid) === first || (signals.has(pid) && ignores?.(first));
    const isWhole = inGroup.length > 0 && inGroup.every(isForAll);
    if (isWhole) this.#signalGroup(first);
    for (const entry of this.#members) {
      const signal = signals.get(entry.pid);
      if (signal !== undefined) {
        if (!(isWhole && signal === first && entry.group === this.#group)) this.#signal(entry, signal);
        this.#had.set(keyOf(entry), new Set([...(this.#had.get(keyOf(entry)) ?? nothing), signal]));
      }
      if (entry.suspended && !this.#resumed.has(keyOf(entry))) {
        this.#resumed.add(keyOf(entry));
        send(entry.pid, 'SIGCONT');
      }
    }
  }

  async kill(): Promise<void> {
    const deadline = monotonicMs() + proofMs;
    const killable = () => this.findMembers().filter((entry) => !this.#refused.has(keyOf(entry)));
    const isAnyKilled = killable().length > 0;
    for (let left = proofMs; left > 0; left = deadline - monotonicMs()) {
      if (hasSignals) this.#freeze(deadline);
      else if (this.#unseen !== undefined) for (const { pid } of this.#members) endWindowsTree(pid);
      this.#signalGroup('SIGKILL');
      for (const entry of this.#members) this.#signal(entry, 'SIGKILL');
      // A look is a program there, for which nothing else goes on: without a pause Node would not see that its child has exited.
      if (!hasSignals) await sleep(exitSeenMs);
      if (await pollUntil(() => killable().length === 0, Math.min(100, left))) break;
    }
    // What is left may end because the others have: at the end of its input, for instance.
    if (isAnyKilled && this.#refused.size > 0) await pollUntil(() => this.findMembers().length === 0, refusalMs);
  }

  report(): TreeEnd {
    const names = new Map(this.#members.map((entry) => [entry, this.#seen.get(keyOf(entry))?.name ?? entry.name]));
    for (const entry of this.#members) this.#seen.delete(keyOf(entry));
    return {
      ...(this.#unseen !== undefined && { unseen: this.#unseen }),
      found: [...this.#seen.values()]
        .filter(({ pid, wasDying }) => pid !== this.#tree.root?.pid && !wasDying)
        .map(({ name }) => name),
      survivors: this.#members.map((entry) => {
        const { pid, startTime } = entry;
        return { pid, startTime, name: names.get(entry) ?? entry.name, ...this.#whyUnended(entry) };
      }),
    };
  }

  #whyUnended(entry: ProcessEntry): Pick<UnendedProcess, 'reason' | 'user'> {
    const error = this.#refused.get(keyOf(entry));
    if (error === undefined) return { reason: 'does not die: it is in a system call that cannot be interrupted' };
    const id = entry.user?.();
    if (id === undefined || id === process.getuid?.()) return { reason: `refuses signals (${error})` };
    const user = userName(id);
    return { reason: `belongs to ${user}`, user };
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
  #signal(entry: ProcessEntry, signal: NodeJS.Signals | 0): void {
    const code = send(entry.pid, signal);
    if (code === undefined) this.#refused.delete(keyOf(entry));
    else if (code !== 'ESRCH') this.#refused.set(keyOf(entry), code);
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

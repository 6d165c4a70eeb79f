import { monotonicMs } from './clock.ts';
import { errorCode } from './errors.ts';
import { listProcesses } from './process-list.ts';
import { type ProcessEntry, programName } from './processes/entry.ts';
import { membersOf, ownGroup, type Tree } from './tree-members.ts';
import { pollUntil, resolveMs } from './wait.ts';

export interface TreeEnd {
  /** The names of the processes that were found alive and ended, the root excepted. */
  found: string[];
  /** What could not be ended. */
  survivors: { pid: number; name: string; reason: string }[];
}

/** How long the proof that a killed tree is gone may take. A process in an uninterruptible call can outlast it. */
const proofMs = 5_000;
/** Processes that refuse our signals may still end by themselves when the others go. */
const refusalMs = 1_000;

const hasSignals = process.platform !== 'win32';

/** Whether a process of the tree stands still until a SIGCONT. */
export function isAnySuspended(tree: Tree): boolean {
  const processes = listProcesses();
  // Most often none on the whole machine is.
  return processes.some(({ suspended }) => suspended) && membersOf(tree, processes).some(({ suspended }) => suspended);
}

/**
 * Ends a tree and proves that it is gone: SIGTERM to all of it, a grace to comply, then everything left is frozen with
 * SIGSTOP until nothing new appears, so that nothing can fork its way out, and killed. A grace that is a function may
 * shrink while it is used; `onTerminating` is called when it begins.
 */
export async function endTree(
  tree: Tree,
  graceMs: number | (() => number),
  onTerminating: () => void = () => {},
): Promise<TreeEnd> {
  const hunt = new TreeKiller(tree);
  if (hunt.look().length > 0 || hunt.groupAnswers()) {
    if (hasSignals && resolveMs(graceMs) > 0) await hunt.terminate(graceMs, onTerminating);
    await hunt.kill();
  }
  return hunt.end();
}

class TreeKiller {
  readonly #tree: Tree;
  /** As the last look has it. */
  #members: ProcessEntry[] = [];
  #group: number | undefined;
  /** What was found, with the name that it had while it lived; not left running if it was dying when it was found. */
  readonly #found = new Map<string, { pid: number; name: string; wasDying: boolean }>();
  /** Who refused our signals, and how. */
  readonly #refused = new Map<string, string>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  look(): ProcessEntry[] {
    const processes = listProcesses();
    this.#group = hasSignals ? ownGroup(this.#tree.root, processes) : undefined;
    this.#members = membersOf(this.#tree, processes, (entry) => this.#found.has(key(entry)));
    for (const entry of this.#members) {
      // One that is dying has no command line any more.
      const known = this.#found.get(key(entry));
      const name = programName(entry) ?? known?.name ?? entry.name;
      this.#found.set(key(entry), { pid: entry.pid, name, wasDying: known?.wasDying ?? entry.dying === true });
    }
    return this.#members;
  }

  /**
   * A chain of processes, each the child of one that has already ended, can run ahead of every look. The kernel knows
   * whether the group has members, zombies included; and reaches them all at once.
   */
  groupAnswers(): boolean {
    return this.#group !== undefined && send(-this.#group, 0) !== 'ESRCH';
  }

  async terminate(graceMs: number | (() => number), onTerminating: () => void): Promise<void> {
    // A suspended process gets SIGTERM only once it runs again.
    for (const signal of ['SIGTERM', 'SIGCONT'] as const) {
      this.#signalGroup(signal);
      for (const entry of this.#members) if (entry.group !== this.#group) send(entry.pid, signal);
    }
    onTerminating();
    await pollUntil(() => this.look().length === 0, graceMs);
  }

  async kill(): Promise<void> {
    const deadline = monotonicMs() + proofMs;
    const mortal = () => this.look().filter((entry) => !this.#refused.has(key(entry)));
    for (let left = proofMs; left > 0; left = deadline - monotonicMs()) {
      if (hasSignals) this.#freeze(deadline);
      this.#signalGroup('SIGKILL');
      for (const entry of this.#members) this.#send(entry, 'SIGKILL');
      if (await pollUntil(() => mortal().length === 0, Math.min(100, left))) break;
    }
    if (this.#refused.size > 0) await pollUntil(() => this.look().length === 0, refusalMs);
  }

  end(): TreeEnd {
    const stuck = 'does not die: the kernel keeps it in a call that cannot be interrupted';
    for (const entry of this.#members) this.#found.delete(key(entry));
    return {
      found: [...this.#found.values()]
        .filter(({ pid, wasDying }) => pid !== this.#tree.root?.pid && !wasDying)
        .map(({ name }) => name),
      survivors: this.#members.map((entry) => ({
        pid: entry.pid,
        name: entry.name,
        reason: this.#refused.get(key(entry)) ?? stuck,
      })),
    };
  }

  #freeze(deadline: number): void {
    const frozen = new Set<string>();
    for (;;) {
      this.#signalGroup('SIGSTOP');
      const fresh = this.look().filter((entry) => !frozen.has(key(entry)));
      if (fresh.length === 0 || monotonicMs() > deadline) return;
      for (const entry of fresh) {
        this.#send(entry, 'SIGSTOP');
        frozen.add(key(entry));
      }
    }
  }

  #signalGroup(signal: NodeJS.Signals): void {
    if (this.#group !== undefined) send(-this.#group, signal);
  }

  /** Signals and remembers who refused. */
  #send(entry: ProcessEntry, signal: NodeJS.Signals): void {
    const code = send(entry.pid, signal);
    if (code !== undefined && code !== 'ESRCH')
      this.#refused.set(key(entry), `refuses signals (${code}): it belongs to another user`);
  }
}

/** The error code when the signal could not be sent. */
function send(pid: number, signal: NodeJS.Signals | 0): string | undefined {
  try {
    process.kill(pid, signal);
    return undefined;
  } catch (error) {
    return errorCode(error) ?? 'unknown error';
  }
}

function key({ pid, startTime }: ProcessEntry): string {
  return `${pid} ${startTime}`;
}

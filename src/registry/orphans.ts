import { identify, isAlive } from '../system/process-identity.ts';
import { endTree, processesOf } from '../system/process-tree.ts';
import { type Tree, treeVariable } from '../system/tree-members.ts';
import { isDeadAtAGlance, isOrphaned } from './liveness.ts';
import type { Registry } from './registry.ts';
import type { HeldSession, Left, Slot } from './slot.ts';

/**
 * Ends what the dead holder of an orphaned slot has left, outside of any transaction, and frees the slot when a look finds
 * nothing more. Returns what cannot be ended and keeps the slot; empty when the slot is free.
 * @throws RegistryError
 */
export async function endOrphan(registry: Registry, slot: Slot): Promise<Left[]> {
  const { session } = slot.process;
  if (session === undefined) return [];
  // This process is itself one of the session's: whoever ends them ends this one, too.
  if (process.env[treeVariable]?.includes(session.mark)) return [leftOf(process.pid, 'this step', 'is part of it')];
  const left = await endSession(session, registry.isPrivate);
  if (left.length === 0) await registry.freeOrphan(slot);
  else if (!isSame(left, session.left)) await registry.recordLeft(slot.id, left);
  return left;
}

/**
 * Where others can write to the registry, a row could name any process by its number. Only what has the mark is ended then;
 * the rest of a group keeps the slot.
 */
async function endSession(session: HeldSession, isPrivate: boolean): Promise<Left[]> {
  const { mark, groups } = session;
  const byNumber: Tree[] = [
    { root: null, mark, known: (session.left ?? []).filter(isAlive) },
    ...groups.map((root) => ({ root, mark })),
  ];
  const left = new Map<number, Left>();
  for (const tree of isPrivate ? byNumber : [{ root: null, mark }]) {
    const { survivors, unseen } = await endTree(tree, 0);
    for (const { pid, name, reason } of survivors) left.set(pid, leftOf(pid, name, reason));
    // A look that has failed proves nothing: who may be one of them by its number keeps the slot.
    if (unseen !== undefined)
      for (const { pid, startTime } of [...groups, ...(session.left ?? [])].filter(isAlive))
        left.set(pid, { pid, startTime, name: 'a process', reason: `may be one of its session's: ${unseen}` });
  }
  const found = isPrivate ? [] : byNumber.flatMap((tree) => processesOf(tree));
  const reason = 'is known by its number alone, which a registry that others can write does not prove';
  for (const { pid, startTime, name } of found) if (!left.has(pid)) left.set(pid, { pid, startTime, name, reason });
  return [...left.values()];
}

function leftOf(pid: number, name: string, reason: string): Left {
  return { ...identify(pid), name, reason };
}

function isSame(left: readonly Left[], before: readonly Left[] = []): boolean {
  return left.length === before.length && left.every(({ pid }) => before.some((other) => other.pid === pid));
}

/** Looks after the orphaned slots of a pool for a process that waits for one. A slot that becomes free wakes it. */
export class OrphanWatch {
  readonly #registry: Registry;
  /** What could not be ended, by slot: there is nothing to do until one of these has ended. */
  readonly #left = new Map<string, readonly Left[]>();
  #ending: Promise<void> | undefined;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /**
   * Resolves when what can be ended has been, and what can be freed is free; to false if there was nothing to do. Never
   * rejects.
   */
  async check(holders: readonly Slot[]): Promise<boolean> {
    const orphans = holders.filter((slot) => !this.#isStuck(slot) && isOrphaned(slot));
    if (orphans.length === 0) return false;
    this.#ending ??= this.#end(orphans);
    await this.#ending;
    return true;
  }

  /** Like `check`, but costs next to nothing while all holders live, and does not wait. */
  glance(holders: readonly Slot[]): void {
    if (holders.some((slot) => slot.process.session !== undefined && isDeadAtAGlance(slot))) void this.check(holders);
  }

  async #end(orphans: readonly Slot[]): Promise<void> {
    try {
      for (const slot of orphans) this.#left.set(slot.id, await endOrphan(this.#registry, slot));
    } catch {
      // The next look at the request meets the same error of the registry.
    } finally {
      this.#ending = undefined;
    }
  }

  #isStuck({ id }: Slot): boolean {
    const left = this.#left.get(id) ?? [];
    return left.length > 0 && left.every(isAlive);
  }
}

import { monotonicMs } from '../../system/clock.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { type Conditions, preparedMs, settle, without } from '../admission.ts';
import { isOrphaned } from '../liveness.ts';
import { newSlot } from '../new-slot.ts';
import {
  type Hold,
  type MachineLimits,
  type PoolView,
  type Registry,
  RegistryError,
  type RequestStatus,
} from '../registry.ts';
import {
  arrivalOf,
  type Change,
  deadBefore,
  type Pool,
  poolViewsOf,
  requestStatusOf,
  slotLost,
} from '../request-status.ts';
import type { HolderProcess, Left, Limits, Slot, SlotRequest } from '../slot.ts';
import { type DatabaseOptions, RegistryDatabase } from './database.ts';
import { beat, writeGroups, writeLeft, writeReleased } from './holder-rows.ts';
import { type Manner, prompt, thorough } from './manner.ts';
import { isHeartbeatDue, joinsQueue, readPool, settledStatus } from './pool.ts';
import { advanceSlot, poolOf, readMachineLimits, readSlot, readSlots, writeMachineLimits, writeSlots } from './rows.ts';
import type { DatabaseSync } from './sqlite.ts';
import { Wakeups } from './wakeups.ts';

/** How long the registry may stay locked for those who can do without it. */
export const impatientMs = 2_000;

/**
 * The registry of one machine: an SQLite database, and one transaction for each transition. When a process dies the
 * kernel drops its lock and SQLite rolls back its transaction.
 *
 * A process that gives permits back hands them to the next in the queue in the same transaction, and wakes only that
 * one.
 */
export class SqliteRegistry implements Registry {
  readonly location: string;
  readonly isPrivate: boolean;
  readonly #database: RegistryDatabase;
  readonly #wakeups: Wakeups;

  private constructor(database: RegistryDatabase) {
    this.location = database.path;
    this.isPrivate = database.folder.isPrivate;
    this.#database = database;
    this.#wakeups = new Wakeups(database.folder);
  }

  /** @throws RegistryError */
  static async open(folder: string, options?: DatabaseOptions): Promise<SqliteRegistry> {
    return new SqliteRegistry(await RegistryDatabase.open(folder, options));
  }

  async setMachineLimits(limits: MachineLimits): Promise<void> {
    const known = await this.#database.read((db) => Object.fromEntries(readMachineLimits(db, this.location)));
    if (JSON.stringify(sorted(known)) === JSON.stringify(sorted(limits))) return;
    await this.#database.transact((db) => writeMachineLimits(db, limits));
  }

  async prepare(request: SlotRequest): Promise<RequestStatus> {
    const slot = newSlot(request);
    // Before a transaction, which keeps everybody from the registry: to look at processes takes time.
    if (await this.#database.read((db) => joinsQueue(db, this.location, request))) return this.#join(slot);
    const [slots, conditions] = await this.#database.read((db) => readPool(db, this.location, request.pool, true));
    const checksHolders = slots.some((other) => other.phase !== 'waiting' && conditions.isDead(other));
    return this.#transition(request.pool, (pool) => arrivalOf(pool, request, slot), { ...thorough, checksHolders });
  }

  /**
   * Stores a request behind others. Only a look that follows can find that these are gone meanwhile. The first of them checks
   * the holders.
   */
  async #join(slot: Slot): Promise<RequestStatus> {
    await this.#database.write((db) => writeSlots(db, [], [slot]));
    try {
      return await this.#look(slot.id, false);
    } catch (error) {
      void this.cancel(slot.id).catch(() => {});
      throw error;
    }
  }

  look(id: string): Promise<RequestStatus> {
    return this.#look(id, true);
  }

  async #look(id: string, checksHolders: boolean): Promise<RequestStatus> {
    this.#checkPlace();
    // Most often nothing has to change, and a read blocks no writer.
    const status =
      (await this.#database.read((db) => settledStatus(db, this.location, id, checksHolders))) ??
      (await this.#settleAndLook(id));
    if (status?.kind !== 'waiting') this.#wakeups.remove(id);
    if (status === undefined) throw slotLost(id);
    return status;
  }

  #settleAndLook(id: string): Promise<RequestStatus | undefined> {
    return this.#transitionOf(
      id,
      ({ slots }, slot, conditions): Change<RequestStatus> => {
        const dead = deadBefore(slots, id, conditions);
        const living = dead === undefined ? slots : without(slots, dead);
        const after = isHeartbeatDue(slot) ? replaced(living, { ...slot, heartbeatMono: monotonicMs() }) : living;
        return { slots: after, result: (pool) => requestStatusOf(pool, id) };
      },
      thorough,
    );
  }

  async waitForChange(id: string, maxMs: number, signal: AbortSignal): Promise<boolean> {
    if (!this.#wakeups.has(id)) {
      this.#checkPlace();
      this.#wakeups.add(id);
      // Who has admitted it before could not wake it.
      const phase = await this.#database.read((db) => readSlot(db, this.location, id)?.phase);
      if (phase !== 'waiting') return true;
    }
    return this.#wakeups.wait(id, maxMs, signal);
  }

  #checkPlace(): void {
    if (!this.#database.isReplaced()) return;
    throw new RegistryError(
      `The registry ${this.location} was deleted or replaced while this step stood in line: nobody sees its place any more.`,
    );
  }

  async finalize(id: string, process: HolderProcess): Promise<void> {
    await this.#advance(id, ['prepared'], { phase: 'finalized', process });
  }

  bind(id: string, process: HolderProcess): Promise<Slot> {
    return this.#advance(id, ['prepared', 'finalized'], { phase: 'bound', process });
  }

  async heartbeat(id: string): Promise<Hold> {
    if (this.#database.isReplaced()) return 'replaced';
    const isAskedBack = await this.#database.write((db) => beat(db, id, monotonicMs()));
    if (isAskedBack === undefined) return 'lost';
    return isAskedBack ? 'released' : 'held';
  }

  recordGroups(id: string, groups: readonly ProcessIdentity[]): Promise<void> {
    return this.#database.transact((db) => writeGroups(db, id, groups));
  }

  recordLeft(id: string, left: readonly Left[]): Promise<void> {
    return this.#database.transact((db) => writeLeft(db, id, left));
  }

  askBack(id: string): Promise<void> {
    return this.#database.transact((db) => writeReleased(db, id));
  }

  freeOrphan({ id, process: { pid, startTime } }: Slot): Promise<boolean> {
    const isHolder = ({ process }: Slot) => process.pid === pid && process.startTime === startTime;
    return this.#free(id, (slot) => isHolder(slot) && isOrphaned(slot));
  }

  cancel(id: string): Promise<boolean> {
    return this.#free(id, ({ phase }) => phase !== 'bound');
  }

  release(id: string): Promise<boolean> {
    return this.#free(id, () => true);
  }

  list(): Promise<PoolView[]> {
    return this.#database.read((db) => poolViewsOf(readSlots(db, this.location), readMachineLimits(db, this.location)));
  }

  async prune(): Promise<Slot[]> {
    const pruned: Slot[] = [];
    for (const { pool, waiters } of await this.list()) {
      const dead = new Set(waiters.filter(({ alive }) => !alive).map(({ id }) => id));
      const freed = await this.#transition(
        pool,
        ({ slots }, freed) => ({
          slots: dead.size === 0 ? slots : slots.filter(({ id }) => !dead.has(id)),
          result: () => freed,
        }),
        thorough,
      );
      pruned.push(...freed, ...waiters.filter(({ id }) => dead.has(id)));
    }
    // In a transaction, because `prepare` adds wake-up files in one.
    await this.#database.transact((db) =>
      this.#wakeups.removeOthers(new Set(readSlots(db, this.location).map(({ id }) => id))),
    );
    return pruned;
  }

  close(): void {
    this.#wakeups.close();
    this.#database.close();
  }

  /**
   * Moves a slot to its next phase, with another process. Who waits is not concerned, so the rest of the pool is not read.
   * @throws SlotLostError when it is not in one of `from`
   */
  async #advance(id: string, from: Slot['phase'][], change: Pick<Slot, 'phase' | 'process'>): Promise<Slot> {
    const heartbeatMono = monotonicMs();
    const advance = { ...change, from, heartbeatMono, preparedAfterMono: heartbeatMono - preparedMs };
    const slot = await this.#database.write((db) => advanceSlot(db, this.location, id, advance));
    if (slot === undefined) throw slotLost(id);
    return slot;
  }

  async #free(id: string, mayFree: (slot: Slot) => boolean): Promise<boolean> {
    const isFreed = await this.#transitionOf(id, ({ slots }, slot) =>
      mayFree(slot) ? { slots: without(slots, slot), result: () => true } : { slots, result: () => false },
    );
    return isFreed ?? false;
  }

  /** A transition of the pool that a slot is in. Resolves to undefined if there is no such slot (any more). */
  #transitionOf<T>(
    id: string,
    change: (pool: Pool, slot: Slot, conditions: Conditions) => Change<T>,
    manner: Manner = prompt,
  ): Promise<T | undefined> {
    return this.#transition(
      (db) => poolOf(db, id),
      (pool, _, conditions): Change<T | undefined> => {
        const slot = pool.slots.find((candidate) => candidate.id === id);
        return slot === undefined ? { slots: pool.slots, result: () => undefined } : change(pool, slot, conditions);
      },
      manner,
    );
  }

  /** Brings the pool in order, changes it, and admits the requests that fit after that. */
  async #transition<T>(
    which: string | ((db: DatabaseSync) => string | undefined),
    change: (pool: Pool, freed: Slot[], conditions: Conditions) => Change<T>,
    { urgency, checksHolders }: Manner = prompt,
  ): Promise<T> {
    const { result, admitted, removed } = await this.#database.transact((db) => {
      const name = typeof which === 'string' ? which : (which(db) ?? '');
      const [before, conditions] = readPool(db, this.location, name, checksHolders);
      const { machineLimits } = conditions;
      // With no holder to check, once is enough.
      const first = checksHolders ? settle(before, conditions) : { slots: before, freed: [], admitted: [] };
      const changed = change({ slots: first.slots, machineLimits }, first.freed, conditions);
      const { slots } = changed;
      const isSettled = checksHolders && slots === first.slots;
      const last = isSettled ? { slots, admitted: [] } : settle(slots, conditions);
      writeSlots(db, before, last.slots);
      const kept = new Set(last.slots.map(({ id }) => id));
      return {
        result: changed.result({ slots: last.slots, machineLimits }),
        admitted: [...first.admitted, ...last.admitted],
        // The process that holds a slot has removed its file.
        removed: before.filter(({ id, phase }) => !kept.has(id) && (phase === 'waiting' || phase === 'prepared')),
      };
    }, urgency);
    for (const { id } of admitted) this.#wakeups.wake(id);
    for (const { id } of removed) this.#wakeups.remove(id);
    return result;
  }
}

function replaced(slots: readonly Slot[], slot: Slot): Slot[] {
  return slots.map((other) => (other.id === slot.id ? slot : other));
}

function sorted(limits: MachineLimits): [string, Limits][] {
  return Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
}

import { randomBytes } from 'node:crypto';
import { monotonicMs } from '../../system/clock.ts';
import { type Conditions, neverFits, queueOf, roomWithin, settle, useOf, without } from '../admission.ts';
import { heartbeatMs, isDead } from '../liveness.ts';
import type { MachineLimits, PoolView, Registry, RequestStatus, SlotView } from '../registry.ts';
import { deadBefore, type Pool, poolStateOf, requestStatusOf, slotLost } from '../request-status.ts';
import type { HolderProcess, Limits, Slot, SlotRequest } from '../slot.ts';
import { RegistryDatabase } from './database.ts';
import { poolOf, readMachineLimits, readSlots, writeMachineLimits, writeSlots } from './rows.ts';
import { type DatabaseSync, statement } from './sqlite.ts';
import { Wakeups } from './wakeups.ts';

/** What becomes of a pool, and what is to be told of it then. */
interface Change<T> {
  slots: readonly Slot[];
  tell: (after: Pool) => T;
}

/**
 * The registry of one machine: an SQLite database, and a transaction for each transition. The kernel drops the lock of a
 * process that dies, and SQLite undoes what it left half done.
 *
 * Whoever gives permits back hands them to the next in line in the same transaction, and wakes that one alone.
 */
export class SqliteRegistry implements Registry {
  readonly location: string;
  readonly #database: RegistryDatabase;
  readonly #line: Wakeups;

  private constructor(database: RegistryDatabase) {
    this.location = database.path;
    this.#database = database;
    this.#line = new Wakeups(database.folder);
  }

  /** @throws RegistryError */
  static async open(folder: string): Promise<SqliteRegistry> {
    return new SqliteRegistry(await RegistryDatabase.open(folder));
  }

  async setMachineLimits(limits: MachineLimits): Promise<void> {
    const known = await this.#database.read((db) => Object.fromEntries(readMachineLimits(db, this.location)));
    if (JSON.stringify(sorted(known)) === JSON.stringify(sorted(limits))) return;
    await this.#database.transact((db) => writeMachineLimits(db, limits));
  }

  async prepare(request: SlotRequest): Promise<RequestStatus> {
    const asker = newSlot(request);
    // The first time takes longest. Nobody else has to wait for that.
    await this.#database.read((db) => settle(...this.#poolNow(db, request.pool)));
    return this.#transition(
      request.pool,
      (pool): Change<RequestStatus> => {
        const limits = pool.machineLimits ?? request.limits;
        if (!limits.enabled) return { slots: pool.slots, tell: () => ({ kind: 'off' }) };
        if (neverFits(request, limits)) {
          return {
            slots: pool.slots,
            tell: (after) => ({ kind: 'impossible', ...poolStateOf(after, request.limits) }),
          };
        }
        const under = roomWithin(pool.slots, request);
        const tell = (after: Pool) => {
          const standing = requestStatusOf(after, asker.id);
          // Still within the transaction: nobody can admit it before there is a file to say so with.
          if (standing.kind === 'waiting') this.#line.add(asker.id);
          return standing;
        };
        return { slots: [...pool.slots, { ...asker, under }], tell };
      },
      'patient',
    );
  }

  async look(id: string): Promise<RequestStatus> {
    // Mostly nothing is to be changed, and nobody has to be kept from changing something.
    const seen = await this.#database.read((db) => this.#seen(db, id));
    const standing = seen ?? (await this.#changeAndLook(id));
    if (standing === undefined) throw slotLost(id);
    if (standing.kind !== 'waiting') this.#line.remove(id);
    return standing;
  }

  /** How a request stands, unless the pool is to be brought in order, or a sign of life is due. */
  #seen(db: DatabaseSync, id: string): RequestStatus | undefined {
    const [slots, conditions] = this.#poolNow(db, poolOf(db, id) ?? '');
    const slot = slots.find((candidate) => candidate.id === id);
    if (slot === undefined) return undefined;
    const isWaiting = slot.phase === 'waiting';
    const isDue = isWaiting && (isBeatDue(slot) || deadBefore(slots, id, conditions) !== undefined);
    if (isDue || (isWaiting && !isInOrder(slots, conditions))) return undefined;
    return requestStatusOf({ slots, machineLimits: conditions.machineLimits }, id);
  }

  #changeAndLook(id: string): Promise<RequestStatus | undefined> {
    return this.#transitionOf(
      id,
      ({ slots }, slot, conditions): Change<RequestStatus> => {
        const dead = deadBefore(slots, id, conditions);
        const line = dead === undefined ? slots : without(slots, dead);
        const after = isBeatDue(slot) ? replaced(line, { ...slot, heartbeatMono: monotonicMs() }) : line;
        return { slots: after, tell: (pool) => requestStatusOf(pool, id) };
      },
      'patient',
    );
  }

  waitForChange(id: string, maxMs: number, signal: AbortSignal): Promise<boolean> {
    return this.#line.wait(id, maxMs, signal);
  }

  async finalize(id: string, process: HolderProcess): Promise<void> {
    await this.#take(id, ['prepared'], { phase: 'finalized', process });
  }

  bind(id: string, process: HolderProcess): Promise<Slot> {
    return this.#take(id, ['prepared', 'finalized'], { phase: 'bound', process });
  }

  heartbeat(id: string): Promise<boolean> {
    return this.#database.transact((db) => {
      const update = "UPDATE slots SET beat_mono = ? WHERE id = ? AND phase <> 'waiting'";
      const { changes } = statement(db, update).run(monotonicMs(), id);
      return Number(changes) > 0;
    });
  }

  cancel(id: string): Promise<boolean> {
    return this.#giveBack(id, ({ phase }) => phase !== 'bound');
  }

  release(id: string): Promise<boolean> {
    return this.#giveBack(id, () => true);
  }

  list(): Promise<PoolView[]> {
    return this.#database.read((db) => {
      const slots = readSlots(db, this.location);
      const machineLimits = readMachineLimits(db, this.location);
      const names = new Set([...machineLimits.keys(), ...slots.map(({ pool }) => pool)]);
      return [...names].sort().map((pool) => {
        const own = slots.filter((slot) => slot.pool === pool);
        return {
          pool,
          use: useOf(own),
          limits: machineLimits.get(pool) ?? null,
          slots: own.filter(({ phase }) => phase !== 'waiting').map(view),
          waiters: queueOf(own).map(view),
        };
      });
    });
  }

  async prune(): Promise<Slot[]> {
    const freed: Slot[] = [];
    for (const { pool, waiters } of await this.list()) {
      const dead = new Set(waiters.filter(({ alive }) => !alive).map(({ id }) => id));
      const settled = await this.#transition(
        pool,
        ({ slots }, gone) => ({
          slots: dead.size === 0 ? slots : slots.filter(({ id }) => !dead.has(id)),
          tell: () => gone,
        }),
        'patient',
      );
      freed.push(...settled, ...waiters.filter(({ id }) => dead.has(id)));
    }
    // In a transaction, as whoever joins the line is.
    await this.#database.transact((db) =>
      this.#line.removeOthers(new Set(readSlots(db, this.location).map(({ id }) => id))),
    );
    return freed;
  }

  close(): void {
    this.#line.close();
    this.#database.close();
  }

  async #take(id: string, from: Slot['phase'][], change: Pick<Slot, 'phase' | 'process'>): Promise<Slot> {
    const slot = await this.#transitionOf(id, ({ slots }, old) => {
      if (!from.includes(old.phase)) return { slots, tell: () => undefined };
      const taken = { ...old, ...change, heartbeatMono: monotonicMs() };
      return { slots: replaced(slots, taken), tell: () => taken };
    });
    if (slot === undefined) throw slotLost(id);
    return slot;
  }

  async #giveBack(id: string, mayGo: (slot: Slot) => boolean): Promise<boolean> {
    const done = await this.#transitionOf(id, ({ slots }, slot) =>
      mayGo(slot) ? { slots: without(slots, slot), tell: () => true } : { slots, tell: () => false },
    );
    return done ?? false;
  }

  /** A transition of the pool that a slot is in; undefined when there is no such slot, or not any more. */
  #transitionOf<T>(
    id: string,
    change: (pool: Pool, slot: Slot, conditions: Conditions) => Change<T>,
    urgency: 'prompt' | 'patient' = 'prompt',
  ): Promise<T | undefined> {
    return this.#transition(
      (db) => poolOf(db, id),
      (pool, _, conditions): Change<T | undefined> => {
        const slot = pool.slots.find((candidate) => candidate.id === id);
        return slot === undefined ? { slots: pool.slots, tell: () => undefined } : change(pool, slot, conditions);
      },
      urgency,
    );
  }

  /** A pool as it is stored, and what decides what becomes of it. */
  #poolNow(db: DatabaseSync, pool: string, looksAtHolders = true): [slots: Slot[], conditions: Conditions] {
    const machineLimits = readMachineLimits(db, this.location).get(pool);
    return [readSlots(db, this.location, pool), conditionsFor(machineLimits, looksAtHolders)];
  }

  /** Brings the pool in order, changes it, admits who has room then. */
  async #transition<T>(
    which: string | ((db: DatabaseSync) => string | undefined),
    change: (pool: Pool, freed: Slot[], conditions: Conditions) => Change<T>,
    urgency: 'prompt' | 'patient' = 'prompt',
  ): Promise<T> {
    const { told, admitted, removed } = await this.#database.transact((db) => {
      const name = typeof which === 'string' ? which : (which(db) ?? '');
      // Whoever has something to hand over does not look at others first: those who wait do.
      const [before, conditions] = this.#poolNow(db, name, urgency === 'patient');
      const { machineLimits } = conditions;
      const first = settle(before, conditions);
      const freed = first.freed.map(({ slot }) => slot);
      const { slots, tell } = change({ slots: first.slots, machineLimits }, freed, conditions);
      const last = slots === first.slots ? { slots, admitted: [] } : settle(slots, conditions);
      writeSlots(db, before, last.slots);
      const kept = new Set(last.slots.map(({ id }) => id));
      return {
        told: tell({ slots: last.slots, machineLimits }),
        admitted: [...first.admitted, ...last.admitted],
        removed: before.filter(({ id }) => !kept.has(id)),
      };
    }, urgency);
    for (const { id } of admitted) this.#line.wake(id);
    for (const { id } of removed) this.#line.remove(id);
    return told;
  }
}

/** Each process is looked at once in a transition. */
function conditionsFor(machineLimits: Limits | undefined, looksAtHolders: boolean): Conditions {
  const known = new Map<string, boolean>();
  return {
    nowMono: monotonicMs(),
    now: new Date().toISOString(),
    machineLimits,
    isDead: (slot) => {
      if (slot.phase !== 'waiting' && !looksAtHolders) return false;
      const dead = known.get(slot.id) ?? isDead(slot);
      known.set(slot.id, dead);
      return dead;
    },
  };
}

/** Whether there is nobody to be freed and nobody to be admitted. */
function isInOrder(slots: readonly Slot[], conditions: Conditions): boolean {
  const after = settle(slots, conditions).slots;
  return after.length === slots.length && after.every((slot, index) => slot === slots[index]);
}

function isBeatDue({ heartbeatMono }: Slot): boolean {
  return monotonicMs() - heartbeatMono >= heartbeatMs;
}

function newSlot({ pool, kind, permits, limits, process, label }: SlotRequest): Slot {
  const mono = monotonicMs();
  return {
    id: randomBytes(5).toString('hex'),
    pool,
    kind,
    permits,
    phase: 'waiting',
    numbers: [],
    under: null,
    limits,
    process,
    label,
    heartbeatMono: mono,
    arrivedMono: mono,
    preparedMono: null,
    since: null,
  };
}

function replaced(slots: readonly Slot[], slot: Slot): Slot[] {
  return slots.map((other) => (other.id === slot.id ? slot : other));
}

function view(slot: Slot): SlotView {
  return { ...slot, alive: !isDead(slot) };
}

function sorted(limits: MachineLimits): [string, Limits][] {
  return Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
}

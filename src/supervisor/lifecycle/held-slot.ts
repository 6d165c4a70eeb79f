import { setTimeout as sleep } from 'node:timers/promises';
import { sendHeartbeats } from '../../registry/heartbeat.ts';
import { thisProcess } from '../../registry/liveness.ts';
import type { Hold, Registry } from '../../registry/registry.ts';
import type { DatabaseOptions } from '../../registry/sqlite/database.ts';
import { impatientMs, SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
import type { Survivor } from '../../session/events.ts';
import { sessionMark } from '../../session/paths.ts';
import type { Request } from '../../session/request.ts';
import { errorMessage } from '../../system/errors.ts';
import { identify, isAlive, type ProcessIdentity } from '../../system/process-identity.ts';
import { forever } from '../../system/wait.ts';
import type { StopTrigger } from '../stop-triggers/stop-trigger.ts';

/** How long it may take to give the slot back: nobody waits for the registry when the run is over. */
const giveBackMs = 1_000;

/** Each completes "its slot X …". */
const lossOf: Record<Exclude<Hold, 'held'>, string> = {
  lost: 'is not held any more',
  released: 'was released by hand',
  replaced: 'is not held any more: the registry was deleted or replaced',
};

/** The slot that this process holds for its session. Sends heartbeats until it is given back. */
export class HeldSlot {
  readonly #registry: Registry;
  readonly #id: string;
  readonly #required: boolean;
  readonly #over = new AbortController();
  readonly #lost: Promise<Hold>;
  #groups: ProcessIdentity[] = [];
  /** What could not be ended. */
  readonly #left: (Survivor & ProcessIdentity)[] = [];

  private constructor(registry: Registry, id: string, required: boolean) {
    this.#registry = registry;
    this.#id = id;
    this.#required = required;
    this.#lost = sendHeartbeats(registry, id, this.#over.signal);
  }

  /**
   * Takes over the slot that was prepared, if there is one; `guard` is the reaper. Returns undefined if the session can do
   * without it, and it cannot be had.
   * @throws RegistryError, SlotLostError
   */
  static async take(
    { slot: requested, sessionId }: Pick<Request, 'slot' | 'sessionId'>,
    id: string | null | undefined,
    guard?: ProcessIdentity,
    patience?: DatabaseOptions,
  ): Promise<HeldSlot | undefined> {
    if (requested === null || id == null) return undefined;
    const { registry: folder, required } = requested;
    try {
      const registry = await SqliteRegistry.open(folder, patience ?? (required ? {} : { busyMs: impatientMs }));
      const session = { mark: sessionMark(sessionId), groups: [] };
      await registry.bind(id, { ...thisProcess(), ...(guard !== undefined && { guard }), session });
      return new HeldSlot(registry, id, required);
    } catch (error) {
      if (required) throw error;
      console.error(`the session runs without its slot: ${errorMessage(error)}`);
      return undefined;
    }
  }

  /** A command runs: by its group those are found that have cleared their environment, when this process is dead. */
  commandStarted(command: ProcessIdentity): void {
    this.#groups.push(command);
    this.#registry.recordGroups(this.#id, this.#groups).catch((error: unknown) => {
      // By their mark the others are found all the same.
      console.error(`the slot's group could not be recorded: ${errorMessage(error)}`);
    });
  }

  /** What a command leaves that could not be ended keeps the slot. */
  commandEnded(command: ProcessIdentity, survivors: readonly Survivor[]): void {
    this.#left.push(...survivors.map((survivor) => ({ ...survivor, ...identify(survivor.pid) })));
    if (survivors.length === 0) this.#groups = this.#groups.filter(({ pid }) => pid !== command.pid);
  }

  /**
   * Fires when the slot was freed or asked back by hand, when its registry was replaced, or because this process stood still
   * for so long that it seemed dead. A session that did not ask for it goes on without.
   */
  get lost(): StopTrigger {
    return async () => {
      const hold = await this.#lost;
      if (hold === 'held' || this.#over.signal.aborted) return forever();
      if (this.#required) return { cause: 'slot_lost', detail: `its slot ${this.#id} ${lossOf[hold]}` };
      if (hold === 'released') await this.giveBack();
      return forever();
    };
  }

  /**
   * To be called when no process of the session runs any more, but for those that could not be ended: these keep the slot,
   * which is orphaned when this process has ended. Takes a second at most, and never throws.
   */
  async giveBack(): Promise<void> {
    this.#over.abort();
    const left = this.#left.filter(isAlive);
    const done = left.length > 0 ? this.#registry.recordLeft(this.#id, left) : this.#registry.release(this.#id);
    const late = sleep(giveBackMs, 'the registry is locked', { ref: false });
    const problem = await Promise.race([done.then(() => undefined, errorMessage), late]);
    // The registry frees it when this process has ended.
    if (problem !== undefined) console.error(`the slot could not be given back: ${problem}`);
  }

  close(): void {
    this.#registry.close();
  }
}

import { sendHeartbeats } from '../../registry/heartbeat.ts';
import { thisProcess } from '../../registry/liveness.ts';
import type { Registry } from '../../registry/registry.ts';
import { SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
import type { Request } from '../../session/request.ts';
import { errorMessage } from '../../system/errors.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { forever } from '../../system/wait.ts';
import type { StopTrigger } from '../stop-triggers/stop-trigger.ts';

/** The slot that this process holds for its session. Sends heartbeats until it is given back. */
export class HeldSlot {
  readonly #registry: Registry;
  readonly #id: string;
  readonly #required: boolean;
  readonly #over = new AbortController();
  readonly #lost: Promise<void>;

  private constructor(registry: Registry, id: string, required: boolean) {
    this.#registry = registry;
    this.#id = id;
    this.#required = required;
    this.#lost = sendHeartbeats(registry, id, this.#over.signal);
  }

  /**
   * Takes over the slot that main has prepared, if there is one; `guard` is the reaper. Returns undefined if the session can do without it, and it
   * cannot be had.
   * @throws RegistryError, SlotLostError
   */
  static async take(
    requested: Request['slot'],
    id: string | null | undefined,
    guard?: ProcessIdentity,
  ): Promise<HeldSlot | undefined> {
    if (requested === null || id == null) return undefined;
    const { registry: folder, required } = requested;
    try {
      const registry = await SqliteRegistry.open(folder);
      await registry.bind(id, { ...thisProcess(), ...(guard !== undefined && { guard }) });
      return new HeldSlot(registry, id, required);
    } catch (error) {
      if (required) throw error;
      console.error(`the session runs without its slot: ${errorMessage(error)}`);
      return undefined;
    }
  }

  /**
   * Fires when the slot was freed by hand, or because this process stood still for so long that it seemed dead. A session
   * that did not ask for it goes on.
   */
  get lost(): StopTrigger {
    return async () => {
      await this.#lost;
      if (this.#over.signal.aborted || !this.#required) return forever();
      return { cause: 'slot_lost', detail: `its slot ${this.#id} is not held any more` };
    };
  }

  /** To be called when no process of the session runs any more. Never throws. */
  async giveBack(): Promise<void> {
    this.#over.abort();
    try {
      await this.#registry.release(this.#id);
    } catch (error) {
      // The registry frees it when this process has ended.
      console.error(`the slot could not be given back: ${errorMessage(error)}`);
    }
  }

  /** Ends the heartbeats and keeps the slot: it is held for as long as the reaper lives. */
  leave(): void {
    this.#over.abort();
  }

  close(): void {
    this.#registry.close();
  }
}

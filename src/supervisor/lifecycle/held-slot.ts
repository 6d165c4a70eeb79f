import { sendHeartbeats } from '../../registry/heartbeat.ts';
import { thisProcess } from '../../registry/liveness.ts';
import type { Registry } from '../../registry/registry.ts';
import { SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
import type { Request } from '../../session/request.ts';
import { errorMessage } from '../../system/errors.ts';
import { forever } from '../../system/wait.ts';
import type { StopTrigger } from '../stop-triggers/stop-trigger.ts';

/** The slot that this process holds for its session: with signs of life until it is given back. */
export class HeldSlot {
  readonly #registry: Registry;
  readonly #id: string;
  readonly #over = new AbortController();
  readonly #lost: Promise<void>;

  private constructor(registry: Registry, id: string) {
    this.#registry = registry;
    this.#id = id;
    this.#lost = sendHeartbeats(registry, id, this.#over.signal);
  }

  /** Takes over the slot that main has prepared, if any. @throws RegistryError, SlotLostError */
  static async take(ask: Request['slot'], id: string | null | undefined): Promise<HeldSlot | undefined> {
    if (ask === null || id == null) return undefined;
    const registry = await SqliteRegistry.open(ask.registry);
    await registry.bind(id, thisProcess());
    return new HeldSlot(registry, id);
  }

  /** Somebody else may hold it now: freed by hand, or taken for dead because this process stood still. */
  get lost(): StopTrigger {
    return async () => {
      await this.#lost;
      if (this.#over.signal.aborted) return forever();
      return { cause: 'slot_lost', detail: `its slot ${this.#id} is not held any more` };
    };
  }

  /** Called when nothing of the session runs any more. */
  async giveBack(): Promise<void> {
    this.#over.abort();
    try {
      await this.#registry.release(this.#id);
    } catch (error) {
      // Our end frees it all the same: a holder whose process is gone holds nothing.
      console.error(`the slot could not be given back: ${errorMessage(error)}`);
    }
  }

  close(): void {
    this.#registry.close();
  }
}

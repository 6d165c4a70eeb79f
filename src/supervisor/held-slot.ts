import { EmbeddedRegistry } from '../registry/embedded/embedded-registry.ts';
import { keepAlive } from '../registry/keep-alive.ts';
import { thisProcess } from '../registry/liveness.ts';
import type { Registry } from '../registry/registry.ts';
import type { Cause } from './causes/cause.ts';

/** The slot that this process holds for its session: with signs of life until it is given back. */
export class HeldSlot {
  readonly #registry: Registry;
  readonly #id: string;
  readonly #over = new AbortController();
  readonly #lost: Promise<void>;

  private constructor(registry: Registry, id: string) {
    this.#registry = registry;
    this.#id = id;
    this.#lost = keepAlive(registry, id, this.#over.signal);
  }

  /** Takes over what main has prepared. @throws RegistryError, SlotGoneError */
  static async bind(folder: string, id: string): Promise<HeldSlot> {
    const registry = await EmbeddedRegistry.open(folder);
    await registry.bind(id, thisProcess());
    return new HeldSlot(registry, id);
  }

  /** Somebody else may hold it now: freed by hand, or taken for dead because this process stood still. */
  get lost(): Cause {
    return async () => {
      await this.#lost;
      if (this.#over.signal.aborted) return new Promise(() => {});
      return { cause: 'slot_lost', detail: `its slot ${this.#id} is not held any more` };
    };
  }

  /** Called when nothing of the session runs any more. */
  async release(): Promise<void> {
    this.#over.abort();
    await this.#registry.release(this.#id);
  }

  close(): void {
    this.#registry.close();
  }
}

import { readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChangeSignal } from '../../system/change-signal.ts';
import type { RegistryFolder } from '../folder.ts';

/**
 * Wakes who waits: each request in the line has a file, and whoever admits it writes to that file. Nobody else is
 * woken. A change that is missed, or impossible, costs time only: who waits also looks by itself.
 */
export class Wakeups {
  readonly #folder: RegistryFolder;
  readonly #signals = new Map<string, ChangeSignal>();

  constructor(folder: RegistryFolder) {
    this.#folder = folder;
  }

  add(id: string): void {
    const signal = new ChangeSignal();
    this.#signals.set(id, signal);
    this.#folder.create(fileOf(id));
    signal.watch(join(this.#folder.path, fileOf(id)));
  }

  async wait(id: string, maxMs: number, abort: AbortSignal): Promise<boolean> {
    // An abort that came before is not told of.
    if (abort.aborted) return false;
    const signal = this.#signals.get(id) ?? new ChangeSignal();
    const stop = () => signal.notify();
    abort.addEventListener('abort', stop, { once: true });
    const isTold = await signal.sleep(maxMs);
    abort.removeEventListener('abort', stop);
    return isTold && !abort.aborted;
  }

  /** It was admitted, or is gone: nobody waits for the file any more. */
  remove(id: string): void {
    this.#signals.get(id)?.close();
    this.#signals.delete(id);
    try {
      unlinkSync(join(this.#folder.path, fileOf(id)));
    } catch {
      // It never waited. Or, in a folder with the sticky bit it is its owner's to remove.
    }
  }

  /** Removes what a crash may leave: files of requests that are gone. Nobody may join meanwhile. */
  removeOthers(ids: ReadonlySet<string>): void {
    for (const name of readdirSync(this.#folder.path)) {
      if (name.startsWith(prefix) && !ids.has(name.slice(prefix.length)))
        rmSync(join(this.#folder.path, name), { force: true });
    }
  }

  wake(id: string): void {
    try {
      // A write, for only the owner of a file may set its times, and a group may share the registry.
      writeFileSync(join(this.#folder.path, fileOf(id)), '1', { flag: 'r+' });
    } catch {
      // It does not wait any more.
    }
  }

  close(): void {
    for (const id of [...this.#signals.keys()]) this.remove(id);
  }
}

const prefix = 'waiting-';

function fileOf(id: string): string {
  return `${prefix}${id}`;
}

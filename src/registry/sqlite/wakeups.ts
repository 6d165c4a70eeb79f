import { readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChangeSignal } from '../../system/change-signal.ts';
import type { RegistryFolder } from '../folder.ts';

/**
 * Wakes the processes that wait in the queue. Each request has a file of its own, and the process that admits it writes
 * to that file, which wakes nobody else. A write that is missed, or impossible, costs only time: waiters also poll.
 */
export class Wakeups {
  readonly #folder: RegistryFolder;
  readonly #signals = new Map<string, ChangeSignal>();

  constructor(folder: RegistryFolder) {
    this.#folder = folder;
  }

  has(id: string): boolean {
    return this.#signals.has(id);
  }

  add(id: string): void {
    const signal = new ChangeSignal();
    this.#signals.set(id, signal);
    this.#folder.create(fileOf(id));
    signal.watch(join(this.#folder.path, fileOf(id)));
  }

  /** Returns true if the file was written to, false after `maxMs` or when the signal aborts. */
  async wait(id: string, maxMs: number, abort: AbortSignal): Promise<boolean> {
    // An earlier abort fires no event.
    if (abort.aborted) return false;
    const signal = this.#signals.get(id) ?? new ChangeSignal();
    const stop = () => signal.notify();
    abort.addEventListener('abort', stop, { once: true });
    const isWoken = await signal.sleep(maxMs);
    abort.removeEventListener('abort', stop);
    return isWoken && !abort.aborted;
  }

  /** Removes the file of a request that was admitted or has ended. */
  remove(id: string): void {
    this.#signals.get(id)?.close();
    this.#signals.delete(id);
    try {
      unlinkSync(join(this.#folder.path, fileOf(id)));
    } catch {
      // It never waited; or the folder has the sticky bit, and only its owner may remove the file.
    }
  }

  /** Removes the files of all other requests, which crashes left. Call it in a transaction: nobody is new meanwhile. */
  removeOthers(ids: ReadonlySet<string>): void {
    for (const name of readdirSync(this.#folder.path)) {
      if (name.startsWith(prefix) && !ids.has(name.slice(prefix.length)))
        rmSync(join(this.#folder.path, name), { force: true });
    }
  }

  /** Wakes the process that waits for a request. */
  wake(id: string): void {
    try {
      // Written, not touched: a group may share the registry, and only the owner of a file may set its times.
      writeFileSync(join(this.#folder.path, fileOf(id)), '1', { flag: 'r+' });
    } catch {
      // It is not waiting any more.
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

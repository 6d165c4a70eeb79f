import { type FSWatcher, watch } from 'node:fs';

/** How long to sleep where events can be relied on: a bound for the event that never comes. */
const trustingMs = 1_000;
/** How long where they cannot: no inotify watches left, a network file system. */
const pollingMs = 50;
/** So many changes in a row found without an event make events unreliable. One or two may have been under way. */
const maxMissed = 3;

/**
 * Says that something may have changed in the watched files, never what: events merge, come late, or stop. A reader
 * therefore reads to the end, sleeps here, and reads again.
 */
export class ChangeSignal {
  readonly #watchers = new Map<string, FSWatcher>();
  /** Something could not be watched. */
  #blind = false;
  #missed = 0;
  #changed = false;
  #wake: (() => void) | undefined;

  watch(path: string): void {
    try {
      const watcher = watch(path, { persistent: false }, () => this.notify());
      watcher.on('error', () => this.#goBlind());
      this.#watchers.set(path, watcher);
    } catch {
      this.#goBlind();
    }
  }

  unwatch(path: string): void {
    this.#watchers.get(path)?.close();
    this.#watchers.delete(path);
  }

  notify(): void {
    this.#missed = 0;
    this.#changed = true;
    this.#wake?.();
  }

  /** Sleeps until the next event or the deadline, `maxMs` at most. True when there was an event. */
  async sleep(maxMs = trustingMs): Promise<boolean> {
    if (!this.#changed) {
      await new Promise<void>((resolve) => {
        const isTrusted = !this.#blind && this.#missed < maxMissed;
        const timer = setTimeout(resolve, isTrusted ? maxMs : Math.min(maxMs, pollingMs));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = undefined;
    }
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  /** The reader found a change after a sleep that no event had ended. */
  missed(): void {
    this.#missed += 1;
  }

  close(): void {
    for (const path of [...this.#watchers.keys()]) this.unwatch(path);
  }

  #goBlind(): void {
    this.#blind = true;
  }
}

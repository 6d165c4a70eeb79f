import { type FSWatcher, watch } from 'node:fs';

/** The longest sleep while events are reliable: a bound in case one is lost. */
const trustingMs = 1_000;
/** The longest sleep while they are not: no inotify watches are left, or the file system is remote. */
const pollingMs = 50;
/** After this many changes in a row without an event, events are unreliable. One or two may just have been late. */
const maxMissed = 3;

/**
 * Returns whether the system reports what is written to a file only when somebody closes it, or much later: macOS (FSEvents)
 * and Windows (NTFS) do. A log is open as long as its command runs.
 */
export function reportsOpenFilesLate(platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'darwin' || platform === 'win32';
}

/**
 * Signals that a watched file may have changed, but not which one or how: events merge, come late, or stop coming. A
 * reader therefore reads to the end, sleeps here, and reads again.
 */
export class ChangeSignal {
  readonly #watchers = new Map<string, FSWatcher>();
  /** Events are missing or late. */
  #isBlind: boolean;
  #missed = 0;
  #changed = false;
  #wake: (() => void) | undefined;

  /** @param isLate whether events come late, as those of a log that stays open (`reportsOpenFilesLate`) */
  constructor(isLate = false) {
    this.#isBlind = isLate;
  }

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

  /** Sleeps until the next event, at most `maxMs`. Returns whether there was an event. */
  async sleep(maxMs = trustingMs): Promise<boolean> {
    if (!this.#changed) {
      await new Promise<void>((resolve) => {
        const isTrusted = !this.#isBlind && this.#missed < maxMissed;
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

  /** To be called when the reader finds a change after a sleep that no event has ended. */
  missed(): void {
    this.#missed += 1;
  }

  close(): void {
    for (const path of [...this.#watchers.keys()]) this.unwatch(path);
  }

  #goBlind(): void {
    this.#isBlind = true;
  }
}

import { dirname, normalize, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

const pollingMs = 500;

/**
 * Signals what appears, changes or goes at absolute paths, which need not exist yet, and directly below them where they are
 * folders. A signal is a hint, which may be late or missing. Where the system has no watches left, the paths are polled.
 */
export class PathWatch {
  readonly #onChange: (path: string) => void;
  readonly #paths = new Set<string>();
  #watcher: FSWatcher;
  #isPolling = false;
  #isClosed = false;

  constructor(onChange: (path: string) => void) {
    this.#onChange = onChange;
    this.#watcher = this.#open();
  }

  add(path: string): void {
    if (this.#isClosed || this.#paths.has(path)) return;
    this.#paths.add(path);
    this.#watcher.add(path);
  }

  /** To be called where signals are missing, as on a remote file system. */
  poll(): void {
    if (this.#isClosed || this.#isPolling) return;
    this.#isPolling = true;
    void this.#watcher.close();
    this.#watcher = this.#open();
    this.#watcher.add([...this.#paths]);
  }

  /** Nothing is signalled any more once this is called. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#watcher.close();
  }

  #open(): FSWatcher {
    return watch([], {
      backend: this.#isPolling ? 'polling' : 'native',
      pollingInterval: pollingMs,
      pollingBinaryInterval: pollingMs,
      // With `depth` it does not find a file whose folder is missing at first.
      ignored: (path) => !this.#isWanted(path),
      // What appears while the watch begins is signalled, too.
      ignoreInitial: false,
      ignorePermissionErrors: true,
      persistent: false,
      // No change waits for a second one that may follow it.
      atomic: false,
    })
      .on('all', (_event, path) => {
        if (!this.#isClosed) this.#onChange(normalize(path));
      })
      .on('error', () => this.poll());
  }

  /** The paths, what stands directly below them, and the folders that lead to them. */
  #isWanted(given: string): boolean {
    // On Windows chokidar gives slashes.
    const path = normalize(given);
    if (this.#paths.has(path) || this.#paths.has(dirname(path))) return true;
    const folder = path.endsWith(sep) ? path : path + sep;
    return [...this.#paths].some((wanted) => wanted.startsWith(folder));
  }
}

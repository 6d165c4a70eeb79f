import { closeSync, createReadStream, createWriteStream, fstatSync, lstatSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeOwnFolders } from '../../system/own-file.ts';

/**
 * A log that stays open while its execution runs: even when the command deletes or replaces the file, its size is known
 * and its content can be restored.
 */
export class PinnedLog {
  readonly path: string;
  readonly #fd: number;

  /** @throws when the file does not exist */
  constructor(path: string) {
    this.path = path;
    this.#fd = openSync(path, 'r');
  }

  /** In bytes. */
  get size(): number {
    return fstatSync(this.#fd).size;
  }

  /**
   * Writes the log again if the command has deleted it or put something else in its place.
   * @throws when the file cannot be written; ReplacedFileError if a link, say, stands in the place of its folder
   */
  async restore(): Promise<void> {
    if (this.#isInPlace()) return;
    const folder = dirname(this.path);
    // The session's folder: nothing outside of it is touched.
    makeOwnFolders(dirname(dirname(folder)), folder, 0o700);
    rmSync(this.path, { recursive: true, force: true });
    const content = createReadStream('', { fd: this.#fd, start: 0, autoClose: false });
    await pipeline(content, createWriteStream(this.path, { flags: 'wx', mode: 0o600 }));
    console.error(`${this.path} was deleted while the command was running; restored it`);
  }

  close(): void {
    closeSync(this.#fd);
  }

  #isInPlace(): boolean {
    const own = fstatSync(this.#fd);
    const current = lstatSync(this.path, { throwIfNoEntry: false });
    return current?.ino === own.ino && current.dev === own.dev;
  }
}

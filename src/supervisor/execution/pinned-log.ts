import {
  closeSync,
  createReadStream,
  createWriteStream,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * A log that is held open for as long as its execution lasts: whatever the command does to the file's name, what was
 * written can be counted, and is put back at the end.
 */
export class PinnedLog {
  readonly path: string;
  readonly #fd: number;

  /** The file must be there. */
  constructor(path: string) {
    this.path = path;
    this.#fd = openSync(path, 'r');
  }

  /** In bytes. */
  get size(): number {
    return fstatSync(this.#fd).size;
  }

  /**
   * Writes the log anew where the command has deleted it or put something else in its place.
   * @throws what the file system says when that is impossible
   */
  async restore(): Promise<void> {
    if (this.#isInPlace()) return;
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    rmSync(this.path, { recursive: true, force: true });
    const content = createReadStream('', { fd: this.#fd, start: 0, autoClose: false });
    await pipeline(content, createWriteStream(this.path, { flags: 'wx', mode: 0o600 }));
    console.error(`${this.path} was deleted while it was written; it is written anew`);
  }

  close(): void {
    closeSync(this.#fd);
  }

  #isInPlace(): boolean {
    const own = fstatSync(this.#fd);
    const there = lstatSync(this.path, { throwIfNoEntry: false });
    return there?.ino === own.ino && there.dev === own.dev;
  }
}

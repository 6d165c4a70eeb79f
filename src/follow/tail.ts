import { closeSync, fstatSync, readSync } from 'node:fs';
import { openIfOwn } from '../system/own-file.ts';

/**
 * Reads a growing file, each byte once. The file may not exist or be readable yet; a pipe, a link or the like is no file. A deleted file is read to its end,
 * because it stays open; a truncated one from its beginning.
 */
export class Tail {
  readonly path: string;
  #fd: number | undefined;
  #offset: number;

  constructor(path: string, offset = 0) {
    this.path = path;
    this.#offset = offset;
  }

  /** Yields what was appended until now, and not what is appended meanwhile, piece by piece in the buffer. */
  *unread(buffer: Buffer): Generator<Buffer> {
    this.#fd ??= openIfOwn(this.path);
    if (this.#fd === undefined) return;
    const { size } = fstatSync(this.#fd);
    if (size < this.#offset) this.#offset = 0;
    while (this.#offset < size) {
      const length = readSync(this.#fd, buffer, 0, buffer.length, this.#offset);
      if (length === 0) return;
      this.#offset += length;
      yield buffer.subarray(0, length);
    }
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from '../system/errors.ts';

/**
 * Reads a growing file from where it left off. The file may come later, be deleted under the reader (it is held open)
 * or be truncated (reading starts over).
 */
export class Tail {
  readonly path: string;
  #fd: number | undefined;
  #offset = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** How far it has read. */
  get offset(): number {
    return this.#offset;
  }

  /** Fills the buffer with what comes next; the number of bytes, 0 when there is nothing (yet). */
  read(buffer: Buffer): number {
    this.#fd ??= openIfThere(this.path);
    if (this.#fd === undefined) return 0;
    let length = readSync(this.#fd, buffer, 0, buffer.length, this.#offset);
    if (length === 0 && fstatSync(this.#fd).size < this.#offset) {
      this.#offset = 0;
      length = readSync(this.#fd, buffer, 0, buffer.length, 0);
    }
    this.#offset += length;
    return length;
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from '../system/errors.ts';

/**
 * Reads a growing file from where it left off. The file may come later, be deleted under the reader (it is held open)
 * or be truncated (reading starts over).
 */
export class Tail {
  readonly path: string;
  #fd: number | undefined;
  #offset: number;

  constructor(path: string, offset = 0) {
    this.path = path;
    this.#offset = offset;
  }

  /** What has been added until now, and not what is added meanwhile, piece by piece in the buffer. */
  *unread(buffer: Buffer): Generator<Buffer> {
    this.#fd ??= openIfThere(this.path);
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

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

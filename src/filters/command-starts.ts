import { indexOrEnd } from './line-bytes.ts';

/** Finds the places where a command may begin: each `::` and `##[`, and the last two bytes, which may be half of these. */
export class CommandStarts {
  readonly #data: Buffer;
  readonly #last: number;
  #colons = -1;
  #hashes = -1;

  constructor(data: Buffer, end: number) {
    this.#data = data;
    this.#last = Math.max(0, end - 2);
  }

  /** Returns the first such place at or after a position. */
  next(from: number): number {
    if (from >= this.#last) return from;
    if (this.#colons < from) this.#colons = indexOrEnd(this.#data, '::', from);
    if (this.#hashes < from) this.#hashes = indexOrEnd(this.#data, '##[', from);
    return Math.min(this.#colons, this.#hashes, this.#last);
  }
}

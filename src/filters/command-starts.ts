import { indexOrEnd } from './line-bytes.ts';

/** Where a command may begin: at each `::` and `##[`, and at the last two bytes, of which the rest may not be there yet. */
export class CommandStarts {
  readonly #data: Buffer;
  readonly #last: number;
  #colons = -1;
  #hashes = -1;

  constructor(data: Buffer, end: number) {
    this.#data = data;
    this.#last = Math.max(0, end - 2);
  }

  /** The first one at or after a position. */
  next(from: number): number {
    if (from >= this.#last) return from;
    if (this.#colons < from) this.#colons = indexOrEnd(this.#data, '::', from);
    if (this.#hashes < from) this.#hashes = indexOrEnd(this.#data, '##[', from);
    return Math.min(this.#colons, this.#hashes, this.#last);
  }
}

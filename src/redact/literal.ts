import type { ByteRange, Candidate, Pattern } from './pattern-set.ts';

/** The automaton holds this many bytes of a literal, to stay small; the rest is compared once these are found. */
const maxPrefix = 32;

/** Matches exact bytes: a value in one of its encodings. */
export class Literal implements Pattern {
  readonly prefix: Buffer;
  readonly longest: number;
  readonly kind = undefined;
  readonly startsWord = false;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.prefix = bytes.subarray(0, maxPrefix);
    this.longest = bytes.length;
  }

  examine(data: Buffer, candidate: Candidate, isFinal: boolean): ByteRange | 'undecided' | undefined {
    const { start, fitsTo } = candidate;
    const end = start + this.#bytes.length;
    const to = Math.min(end, data.length);
    if (fitsTo < to && data.compare(this.#bytes, fitsTo - start, to - start, fitsTo, to) !== 0) return undefined;
    candidate.fitsTo = to;
    if (to === end) return { start, end };
    return isFinal ? undefined : 'undecided';
  }
}

import type { ByteRange, Candidate, Pattern } from './pattern-set.ts';
import { encodeIn, narrow, type Unit } from './wide.ts';

/** The automaton holds this many bytes of a literal, to stay small; the rest is compared once these are found. */
const maxPrefix = 32;
/** So many files have so few wide characters that less is enough. */
const maxWidePrefix = 16;

/** Matches exact bytes: a value in one of its encodings. */
export class Literal implements Pattern {
  readonly prefix: Buffer;
  readonly longest: number;
  readonly kind = undefined;
  readonly unit: Unit;
  readonly isAscii: boolean;
  readonly mayFollow = undefined;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, unit: Unit = narrow, isAscii = false) {
    this.#bytes = bytes;
    this.prefix = bytes.subarray(0, unit.size === 1 ? maxPrefix : maxWidePrefix);
    this.longest = bytes.length;
    this.unit = unit;
    this.isAscii = isAscii;
  }

  /** Matches a text in UTF-8, or in the encoding of a wider unit. */
  static of(text: string, unit: Unit): Literal {
    return new Literal(encodeIn(unit, text), unit, !/[\u0080-\uffff]/.test(text));
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

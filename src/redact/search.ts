import type { ByteRange, Candidate, Pattern, PatternSet } from './pattern-set.ts';
import { isShadow } from './wide.ts';
import { contextBytes } from './word-start.ts';

export type OnFound = (range: ByteRange, pattern: Pattern) => void;

/** Finds the patterns of a set in data that comes in pieces. All offsets count from the beginning of the data at hand. */
export class Search {
  readonly #set: PatternSet;
  /** The state of the automaton. */
  #state: number;
  #candidates: Candidate[] = [];
  /** The last bytes before the data, as Latin-1. */
  #before = '';
  #dropped = 0;

  constructor(set: PatternSet) {
    this.#set = set;
    this.#state = set.automaton.start;
  }

  /**
   * Reads the data from an offset, before which it has been read.
   * @param before returns what stands before an offset, as Latin-1; by default the data
   */
  advance(
    data: Buffer,
    from: number,
    isFinal: boolean,
    onFound: OnFound,
    before = (offset: number) => this.lastBefore(data, offset),
  ): void {
    const byteAt = (offset: number) => (offset < 0 ? this.#byteBefore(offset) : data[offset]);
    const isUndecided = (candidate: Candidate) => {
      const { pattern, position, start } = candidate;
      const verdict = pattern.examine(data, candidate, isFinal);
      if (verdict === undefined || verdict === 'undecided') return verdict === 'undecided';
      const place = { position: position + verdict.start - start, isFinal };
      const hides = pattern.unit.size > 1 && pattern.isAscii && isShadow(byteAt, verdict, pattern.unit, place);
      if (hides === false) onFound(verdict, pattern);
      return hides === undefined;
    };
    this.#candidates = this.#candidates.filter(isUndecided);
    const { automaton, patterns } = this.#set;
    this.#state = automaton.scan(data, from, this.#state, (index, fitsTo) => {
      const pattern = patterns[index] as Pattern;
      const start = fitsTo - pattern.prefix.length;
      if (pattern.mayFollow?.(before(start)) === false) return;
      const candidate = { pattern, start, position: this.#dropped + start, fitsTo };
      if (isUndecided(candidate)) this.#candidates.push(candidate);
    });
  }

  /** Returns where the first match that is still undecided may begin. */
  undecidedFrom(length: number): number {
    const first = length - this.#set.automaton.depth(this.#state);
    return this.#candidates.reduce((least, { start }) => Math.min(least, start), first);
  }

  /** Forgets the bytes before an offset, which is the beginning of the data from here on. */
  drop(data: Buffer, to: number): void {
    this.#before = this.lastBefore(data, to);
    this.#dropped += to;
    for (const candidate of this.#candidates) {
      candidate.start -= to;
      candidate.fitsTo -= to;
    }
  }

  #byteBefore(offset: number): number | undefined {
    const byte = this.#before.charCodeAt(this.#before.length + offset);
    return Number.isNaN(byte) ? undefined : byte;
  }

  /** Returns as many bytes before an offset as decide whether a word starts there. */
  lastBefore(data: Buffer, offset: number): string {
    const near = data.toString('latin1', Math.max(0, offset - contextBytes), offset);
    return near.length === contextBytes ? near : (this.#before + near).slice(-contextBytes);
  }
}

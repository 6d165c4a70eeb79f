import { Automaton } from './automaton.ts';
import type { Unit } from './wide.ts';

/** One secret or kind of token to look for. */
export interface Pattern {
  /** The bytes that the automaton finds, 1 to 255. */
  readonly prefix: Buffer;
  /** The longest match in bytes. */
  readonly longest: number;
  /** The kind of token; undefined for a value. */
  readonly kind: string | undefined;
  /** How its characters stand in bytes, and those that take its place. */
  readonly unit: Unit;
  /** Set if every match is ASCII. */
  readonly isAscii: boolean;
  /** Returns whether a match may stand behind these bytes, as Latin-1; undefined if it may anywhere. */
  readonly mayFollow: ((before: string) => boolean) | undefined;
  /**
   * Returns the match at a candidate, undefined if there is none, or `undecided` if that depends on data to come; then
   * advances `candidate.fitsTo`.
   */
  examine(data: Buffer, candidate: Candidate, isFinal: boolean): ByteRange | 'undecided' | undefined;
}

/** A place where the prefix of a pattern was found. Its offsets count from the beginning of the data at hand. */
export interface Candidate {
  readonly pattern: Pattern;
  start: number;
  /** Where the match would begin in the stream. */
  readonly position: number;
  /** The data fits the pattern up to here. */
  fitsTo: number;
}

export interface ByteRange {
  start: number;
  end: number;
}

/** Compiled patterns. */
export class PatternSet {
  readonly patterns: readonly Pattern[];
  /** Finds the prefixes of the patterns, by their indexes. */
  readonly automaton: Automaton;
  /** The longest match in bytes. */
  readonly longest: number;

  constructor(patterns: readonly Pattern[]) {
    this.patterns = patterns;
    this.automaton = new Automaton(patterns.map(({ prefix }) => prefix));
    this.longest = patterns.reduce((most, { longest }) => Math.max(most, longest), 0);
  }
}

import { Automaton } from './automaton.ts';
import type { Pattern } from './pattern.ts';

/** Everything that is looked for, compiled. */
export class PatternSet {
  readonly patterns: readonly Pattern[];
  /** Finds the prefixes of the patterns, by their indexes. */
  readonly automaton: Automaton;
  /** The most bytes that a match can have. */
  readonly longest: number;

  constructor(patterns: readonly Pattern[]) {
    this.patterns = patterns;
    this.automaton = new Automaton(patterns.map(({ prefix }) => prefix));
    this.longest = patterns.reduce((most, { longest }) => Math.max(most, longest), 0);
  }
}

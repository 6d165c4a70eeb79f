import type { ByteRange, Candidate, Pattern, PatternSet } from './pattern-set.ts';
import { contextBytes, mayStartWord } from './word-start.ts';

/** Counts every `***` once: as a value if one is in it, else under the kind of its first token. */
export interface Findings {
  values: number;
  kinds: Record<string, number>;
}

/** The runner writes this in place of a secret. */
const stars = Buffer.from('***');
const nothing = Buffer.alloc(0);

/** The kind of token; undefined for a value. */
interface Kind {
  kind: string | undefined;
}

interface Match extends ByteRange, Kind {}

/**
 * Replaces every match, as the runner's SecretMasker does: matches within others count too, and matches that overlap or
 * touch become one `***`. The result does not depend on how the data is cut into chunks.
 */
export class RedactionStream {
  readonly found: Findings = { values: 0, kinds: {} };
  readonly #set: PatternSet;
  /** The state of the automaton. */
  #state: number;
  /** Bytes that may still belong to a match. All offsets below count from its beginning. */
  #held: Buffer = nothing;
  #candidates: Candidate[] = [];
  #matches: Match[] = [];
  /** The last bytes before the held ones, as Latin-1. */
  #before = '';
  /** The last `***` while nothing follows it, since it may still grow. */
  #growing: Kind | undefined;

  constructor(set: PatternSet) {
    this.#set = set;
    this.#state = set.automaton.start;
  }

  /** Set once there is a match, counted yet or not. */
  get hasFound(): boolean {
    return (
      this.found.values > 0 ||
      Object.keys(this.found.kinds).length > 0 ||
      this.#growing !== undefined ||
      this.#matches.length > 0
    );
  }

  /** Returns the output that is certain by now, which may be a view of the chunk. */
  push(chunk: Buffer): Buffer {
    return this.#advance(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false);
  }

  /** Returns the rest when no data follows. */
  end(): Buffer {
    const rest = this.#advance(this.#held, true);
    this.#count();
    this.#before = '';
    this.#state = this.#set.automaton.start;
    return rest;
  }

  #advance(data: Buffer, isFinal: boolean): Buffer {
    this.#candidates = this.#candidates.filter((candidate) => this.#isUndecided(data, candidate, isFinal));
    const { automaton, patterns } = this.#set;
    this.#state = automaton.scan(data, this.#held.length, this.#state, (index, fitsTo) => {
      const pattern = patterns[index] as Pattern;
      const start = fitsTo - pattern.prefix.length;
      if (pattern.startsWord && !mayStartWord(this.#lastBefore(data, start))) return;
      const candidate = { pattern, start, fitsTo };
      if (this.#isUndecided(data, candidate, isFinal)) this.#candidates.push(candidate);
    });
    const certain = isFinal ? data.length : this.#undecidedFrom(data.length);
    const redacted = this.#redact(data, certain);
    this.#drop(data, certain);
    return redacted;
  }

  #isUndecided(data: Buffer, candidate: Candidate, isFinal: boolean): boolean {
    const verdict = candidate.pattern.examine(data, candidate, isFinal);
    if (verdict === 'undecided') return true;
    if (verdict !== undefined) this.#addMatch(verdict, candidate.pattern.kind);
    return false;
  }

  #addMatch({ start, end }: ByteRange, kind: string | undefined): void {
    const last = this.#matches.at(-1);
    if (last !== undefined && last.kind === kind && last.start <= start && start <= last.end)
      last.end = Math.max(last.end, end);
    else this.#matches.push({ start, end, kind });
  }

  /** Returns where the first match that is still undecided may begin. */
  #undecidedFrom(length: number): number {
    const first = length - this.#set.automaton.depth(this.#state);
    return this.#candidates.reduce((least, { start }) => Math.min(least, start), first);
  }

  /** Returns the bytes up to an offset, with `***` in place of matches. */
  #redact(data: Buffer, to: number): Buffer {
    if (this.#matches.length === 0) {
      if (to > 0) this.#count();
      return data.subarray(0, to);
    }
    const pieces: Buffer[] = [];
    let from = 0;
    const show = (end: number) => {
      if (end <= from) return;
      pieces.push(data.subarray(from, end));
      this.#count();
    };
    this.#matches.sort((one, other) => one.start - other.start || compareKinds(one, other));
    for (const match of this.#matches) {
      if (match.start >= to) break;
      show(match.start);
      if (this.#growing === undefined) pieces.push(stars);
      this.#growing = this.#growing === undefined ? { kind: match.kind } : joined(this.#growing, match);
      from = Math.max(from, Math.min(match.end, to));
    }
    show(to);
    this.#matches = this.#matches
      .filter(({ end }) => end > to)
      .map(({ start, end, kind }) => ({ start: Math.max(0, start - to), end: end - to, kind }));
    return Buffer.concat(pieces);
  }

  /** Forgets the bytes before an offset. Copies the rest, because the caller may use the chunk again. */
  #drop(data: Buffer, to: number): void {
    this.#before = this.#lastBefore(data, to);
    this.#held = to === data.length ? nothing : Buffer.from(data.subarray(to));
    for (const candidate of this.#candidates) {
      candidate.start -= to;
      candidate.fitsTo -= to;
    }
  }

  /** Returns as many bytes before an offset as decide whether a word starts there. */
  #lastBefore(data: Buffer, offset: number): string {
    const near = data.toString('latin1', Math.max(0, offset - contextBytes), offset);
    return near.length === contextBytes ? near : (this.#before + near).slice(-contextBytes);
  }

  #count(): void {
    if (this.#growing === undefined) return;
    const { kind } = this.#growing;
    if (kind === undefined) this.found.values += 1;
    else this.found.kinds[kind] = (this.found.kinds[kind] ?? 0) + 1;
    this.#growing = undefined;
  }
}

/** Orders values first: a place with both counts as a value. */
function compareKinds({ kind: one = '' }: Kind, { kind: other = '' }: Kind): number {
  return one < other ? -1 : Number(one > other);
}

function joined(one: Kind, other: Kind): Kind {
  return { kind: other.kind === undefined ? undefined : one.kind };
}

import type { Candidate, Extent, Pattern } from './pattern.ts';
import type { PatternSet } from './pattern-set.ts';
import { contextBytes, mayStartWord } from './word-start.ts';

/** Every `***` counts once: as a value if there is one in it, else by the kind of its first token. */
export interface Findings {
  values: number;
  kinds: Record<string, number>;
}

/** What the runner writes in place of a secret. */
const stars = Buffer.from('***');
const nothing = Buffer.alloc(0);

/** The kind of token; undefined for a value. */
interface Kind {
  kind: string | undefined;
}

/** Bytes to redact. */
interface Mask extends Extent, Kind {}

/**
 * Replaces everything that a dictionary finds, as the runner's SecretMasker does: every match counts, those within others
 * too, and what overlaps or touches becomes one `***`. The result does not depend on how the data is cut into chunks.
 */
export class RedactionStream {
  readonly found: Findings = { values: 0, kinds: {} };
  readonly #dictionary: PatternSet;
  /** The automaton's. */
  #state: number;
  /** What was read and may still belong to a match. The offsets below count from its beginning. */
  #held: Buffer = nothing;
  #candidates: Candidate[] = [];
  #masks: Mask[] = [];
  /** The last bytes before, as Latin-1. */
  #before = '';
  /** The `***` that was written last, if nothing followed it yet: it may still grow. */
  #growing: Kind | undefined;

  constructor(dictionary: PatternSet) {
    this.#dictionary = dictionary;
    this.#state = dictionary.automaton.start;
  }

  /** Something was found by now, counted yet or not. */
  get hasFound(): boolean {
    return (
      this.found.values > 0 ||
      Object.keys(this.found.kinds).length > 0 ||
      this.#growing !== undefined ||
      this.#masks.length > 0
    );
  }

  /** What is certain by now; it may be a view of the chunk. */
  push(chunk: Buffer): Buffer {
    return this.#advance(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false);
  }

  /** The rest, when nothing follows. */
  end(): Buffer {
    const rest = this.#advance(this.#held, true);
    this.#count();
    this.#before = '';
    this.#state = this.#dictionary.automaton.start;
    return rest;
  }

  #advance(data: Buffer, isAll: boolean): Buffer {
    this.#candidates = this.#candidates.filter((candidate) => this.#isUndecided(data, candidate, isAll));
    const { automaton, patterns } = this.#dictionary;
    this.#state = automaton.scan(data, this.#held.length, this.#state, (index, fitsTo) => {
      const pattern = patterns[index] as Pattern;
      const start = fitsTo - pattern.prefix.length;
      if (pattern.startsWord && !mayStartWord(this.#lastBefore(data, start))) return;
      const candidate = { pattern, start, fitsTo };
      if (this.#isUndecided(data, candidate, isAll)) this.#candidates.push(candidate);
    });
    const certain = isAll ? data.length : this.#undecidedFrom(data.length);
    const redacted = this.#redact(data, certain);
    this.#drop(data, certain);
    return redacted;
  }

  #isUndecided(data: Buffer, candidate: Candidate, isAll: boolean): boolean {
    const verdict = candidate.pattern.examine(data, candidate, isAll);
    if (verdict === 'unknown') return true;
    if (verdict !== undefined) this.#mask(verdict, candidate.pattern.kind);
    return false;
  }

  #mask({ start, end }: Extent, kind: string | undefined): void {
    const last = this.#masks.at(-1);
    if (last !== undefined && last.kind === kind && last.start <= start && start <= last.end)
      last.end = Math.max(last.end, end);
    else this.#masks.push({ start, end, kind });
  }

  /** Where the first match may begin of which more is to come. */
  #undecidedFrom(length: number): number {
    const first = length - this.#dictionary.automaton.depth(this.#state);
    return this.#candidates.reduce((least, { start }) => Math.min(least, start), first);
  }

  /** The bytes up to an offset, with `***` in place of what is masked. */
  #redact(data: Buffer, to: number): Buffer {
    if (this.#masks.length === 0) {
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
    this.#masks.sort((one, other) => one.start - other.start || compareKinds(one, other));
    for (const mask of this.#masks) {
      if (mask.start >= to) break;
      show(mask.start);
      if (this.#growing === undefined) pieces.push(stars);
      this.#growing = this.#growing === undefined ? { kind: mask.kind } : joined(this.#growing, mask);
      from = Math.max(from, Math.min(mask.end, to));
    }
    show(to);
    this.#masks = this.#masks
      .filter(({ end }) => end > to)
      .map(({ start, end, kind }) => ({ start: Math.max(0, start - to), end: end - to, kind }));
    return Buffer.concat(pieces);
  }

  /** Forgets the bytes before an offset. What is held is a copy: the chunk is its giver's. */
  #drop(data: Buffer, to: number): void {
    this.#before = this.#lastBefore(data, to);
    this.#held = to === data.length ? nothing : Buffer.from(data.subarray(to));
    for (const candidate of this.#candidates) {
      candidate.start -= to;
      candidate.fitsTo -= to;
    }
  }

  /** As many of the bytes before an offset as tell whether a word starts there. */
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

/** Values first, for they are what a place with both counts as. */
function compareKinds({ kind: one = '' }: Kind, { kind: other = '' }: Kind): number {
  return one < other ? -1 : Number(one > other);
}

function joined(one: Kind, other: Kind): Kind {
  return { kind: other.kind === undefined ? undefined : one.kind };
}

import type { ByteRange, Pattern, PatternSet } from './pattern-set.ts';
import { Search } from './search.ts';
import { escapeByte, Uncoloured } from './uncoloured.ts';
import { encodeIn, type Unit } from './wide.ts';

/** Counts every `***` once: as a value if one is in it, else under the kind of its first token. */
export interface Findings {
  values: number;
  kinds: Record<string, number>;
}

/** The runner writes this in place of a secret. */
const stars = '***';
const nothing = Buffer.alloc(0);
/** Only pieces of this many bytes with a terminal sequence in them are searched twice. */
const pieceBytes = 64 * 1024;

/** The kind of token; undefined for a value. */
interface Kind {
  kind: string | undefined;
}

interface Match extends ByteRange, Kind {
  unit: Unit;
}

/**
 * Replaces every match, as the runner's SecretMasker does: matches within others count too, and matches that overlap or
 * touch become one `***`. Terminal sequences within a match do not hide it. The result does not depend on how the data is
 * cut into chunks.
 */
export class RedactionStream {
  readonly found: Findings = { values: 0, kinds: {} };
  readonly #set: PatternSet;
  #search: Search;
  /** The same search for what has terminal sequences in it, while there are any. */
  #uncoloured: Uncoloured | undefined;
  /** Bytes that may still belong to a match. The offsets of matches count from its beginning. */
  #held: Buffer = nothing;
  /** The offset of the held bytes in the stream. */
  #offset = 0;
  #matches: Match[] = [];
  /** The last `***` while nothing follows it, since it may still grow. */
  #growing: Kind | undefined;

  constructor(set: PatternSet) {
    this.#set = set;
    this.#search = new Search(set);
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
    if (chunk.length <= pieceBytes || !chunk.includes(escapeByte)) return this.#push(chunk);
    const output: Buffer[] = [];
    for (let from = 0; from < chunk.length; from += pieceBytes)
      output.push(this.#push(chunk.subarray(from, from + pieceBytes)));
    return Buffer.concat(output);
  }

  /** Returns the rest when no data follows. */
  end(): Buffer {
    const rest = this.#advance(this.#held, true);
    this.#count();
    this.#search = new Search(this.#set);
    this.#uncoloured = undefined;
    return rest;
  }

  #push(chunk: Buffer): Buffer {
    if (chunk.includes(escapeByte)) this.#uncoloured ??= new Uncoloured(this.#set, this.#offset);
    return this.#advance(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false);
  }

  #advance(data: Buffer, isFinal: boolean): Buffer {
    const end = this.#offset + data.length;
    this.#search.advance(data, this.#held.length, isFinal, (range, pattern) => this.#addMatch(range, pattern));
    this.#uncoloured?.advance(
      data,
      this.#offset,
      isFinal,
      ({ start, end }, pattern) => this.#addMatch({ start: start - this.#offset, end: end - this.#offset }, pattern),
      (offset) => this.#search.lastBefore(data, offset - this.#offset),
    );
    const coloured = this.#uncoloured === undefined ? data.length : this.#uncoloured.undecidedFrom - this.#offset;
    const certain = isFinal ? data.length : Math.min(this.#search.undecidedFrom(data.length), coloured);
    if (this.#uncoloured?.isIdle(this.#offset + certain, end)) this.#uncoloured = undefined;
    const redacted = this.#redact(data, certain);
    this.#search.drop(data, certain);
    // Copies the rest, because the caller may use the chunk again.
    this.#held = certain === data.length ? nothing : Buffer.from(data.subarray(certain));
    this.#offset += certain;
    return redacted;
  }

  #addMatch({ start, end }: ByteRange, { kind, unit }: Pattern): void {
    const last = this.#matches.at(-1);
    if (last !== undefined && last.kind === kind && last.start <= start && start <= last.end)
      last.end = Math.max(last.end, end);
    else this.#matches.push({ start, end, kind, unit });
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
      if (this.#growing === undefined) pieces.push(encodeIn(match.unit, stars));
      this.#growing = this.#growing === undefined ? { kind: match.kind } : joined(this.#growing, match);
      from = Math.max(from, Math.min(match.end, to));
    }
    show(to);
    this.#matches = this.#matches
      .filter(({ end }) => end > to)
      .map((match) => Object.assign(match, { start: Math.max(0, match.start - to), end: match.end - to }));
    return Buffer.concat(pieces);
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

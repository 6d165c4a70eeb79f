import type { TokenFormat } from './token-formats.ts';

/** One thing that is looked for. */
export interface Pattern {
  /** The bytes by which the automaton finds it, 1 to 32. */
  readonly prefix: Buffer;
  /** The most bytes that a match can have. */
  readonly longest: number;
  /** What kind of token; undefined for a value. */
  readonly kind: string | undefined;
  /** It is only found where a word may start. */
  readonly startsWord: boolean;
  /**
   * What becomes of a candidate with the data at hand. Where that is too little to tell, and may be followed by more,
   * `unknown`; `candidate.fitsTo` then says how far the data was looked at.
   */
  examine(data: Buffer, candidate: Candidate, isAll: boolean): Extent | 'unknown' | undefined;
}

/** A place where a pattern's prefix stands, by offsets into the data at hand. */
export interface Candidate {
  readonly pattern: Pattern;
  start: number;
  fitsTo: number;
}

export interface Extent {
  start: number;
  end: number;
}

/** So much of a literal is in the automaton, to keep that small; the rest is compared when this was found. */
const maxPrefix = 32;

/** Certain bytes: a value in one of its forms. */
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

  examine(data: Buffer, candidate: Candidate, isAll: boolean): Extent | 'unknown' | undefined {
    const { start, fitsTo } = candidate;
    const end = start + this.#bytes.length;
    const to = Math.min(end, data.length);
    if (fitsTo < to && data.compare(this.#bytes, fitsTo - start, to - start, fitsTo, to) !== 0) return undefined;
    candidate.fitsTo = to;
    if (to === end) return { start, end };
    return isAll ? undefined : 'unknown';
  }
}

/** A token that is known by how it looks. */
export class TokenPattern implements Pattern {
  readonly prefix: Buffer;
  readonly longest: number;
  readonly kind: string;
  readonly startsWord: boolean;
  readonly #regExp: RegExp;
  readonly #alphabet: RegExp;

  constructor(shape: TokenFormat, beginning: string) {
    this.prefix = Buffer.from(beginning, 'latin1');
    this.longest = shape.longest;
    this.kind = shape.kind;
    this.startsWord = /^[A-Za-z0-9]/.test(beginning);
    this.#regExp = shape.pattern;
    this.#alphabet = shape.alphabet;
  }

  examine(data: Buffer, candidate: Candidate, isAll: boolean): Extent | 'unknown' | undefined {
    const { start } = candidate;
    const limit = start + this.longest;
    const to = Math.min(limit, data.length);
    const isInAlphabet = asciiTable(this.#alphabet);
    let end = candidate.fitsTo;
    while (end < to && isInAlphabet[data[end] as number] === 1) end += 1;
    candidate.fitsTo = end;
    if (end === data.length && end < limit && !isAll) return 'unknown';
    this.#regExp.lastIndex = 0;
    const match = this.#regExp.exec(data.toString('latin1', start, end));
    if (match === null) return undefined;
    const [whole, secret = whole] = match;
    return { start: start + whole.length - secret.length, end: start + whole.length };
  }
}

/** Made when they are needed: most texts hold no beginning of a token. */
const asciiTables = new Map<RegExp, Uint8Array>();

/** 1 for each byte of the class. No byte of a character beyond ASCII is in it, so none is cut. */
function asciiTable(characters: RegExp): Uint8Array {
  const known = asciiTables.get(characters);
  if (known !== undefined) return known;
  const isIn = (byte: number) => byte < 0x80 && characters.test(String.fromCharCode(byte));
  const table = Uint8Array.from({ length: 256 }, (_, byte) => Number(isIn(byte)));
  asciiTables.set(characters, table);
  return table;
}

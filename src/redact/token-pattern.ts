import type { ByteRange, Candidate, Pattern } from './pattern-set.ts';
import type { TokenFormat } from './token-formats.ts';

/** Matches tokens of one format with one of its beginnings. */
export class TokenPattern implements Pattern {
  readonly prefix: Buffer;
  readonly longest: number;
  readonly kind: string;
  readonly startsWord: boolean;
  readonly #regExp: RegExp;
  readonly #alphabet: RegExp;

  constructor(format: TokenFormat, beginning: string) {
    this.prefix = Buffer.from(beginning, 'latin1');
    this.longest = format.longest;
    this.kind = format.kind;
    this.startsWord = /^[A-Za-z0-9]/.test(beginning);
    this.#regExp = format.pattern;
    this.#alphabet = format.alphabet;
  }

  examine(data: Buffer, candidate: Candidate, isFinal: boolean): ByteRange | 'undecided' | undefined {
    const { start } = candidate;
    const limit = start + this.longest;
    const to = Math.min(limit, data.length);
    const isInAlphabet = asciiTable(this.#alphabet);
    let end = candidate.fitsTo;
    while (end < to && isInAlphabet[data[end] as number] === 1) end += 1;
    candidate.fitsTo = end;
    if (end === data.length && end < limit && !isFinal) return 'undecided';
    this.#regExp.lastIndex = 0;
    const match = this.#regExp.exec(data.toString('latin1', start, end));
    if (match === null) return undefined;
    const [whole, secret = whole] = match;
    return { start: start + whole.length - secret.length, end: start + whole.length };
  }
}

/** Filled on demand: most texts hold no beginning of a token. */
const asciiTables = new Map<RegExp, Uint8Array>();

/** Returns a table with 1 for each byte of a class. It has no byte of a character beyond ASCII, so no character is cut. */
function asciiTable(characters: RegExp): Uint8Array {
  const known = asciiTables.get(characters);
  if (known !== undefined) return known;
  const isIn = (byte: number) => byte < 0x80 && characters.test(String.fromCharCode(byte));
  const table = Uint8Array.from({ length: 256 }, (_, byte) => Number(isIn(byte)));
  asciiTables.set(characters, table);
  return table;
}

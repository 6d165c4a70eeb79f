import type { ByteRange, Candidate, Pattern } from './pattern-set.ts';
import type { TokenFormat } from './token-formats.ts';
import { asciiAt, decodeAscii, encodeIn, narrow, type Unit } from './wide.ts';
import { mayStartWord } from './word-start.ts';

/** Matches tokens of one format with one of its beginnings. */
export class TokenPattern implements Pattern {
  readonly prefix: Buffer;
  readonly longest: number;
  readonly kind: string;
  readonly unit: Unit;
  readonly isAscii = true;
  readonly mayFollow: ((before: string) => boolean) | undefined;
  readonly #format: TokenFormat;

  constructor(format: TokenFormat, beginning: string, unit: Unit = narrow) {
    this.prefix = encodeIn(unit, beginning);
    this.longest = format.longest * unit.size;
    this.kind = format.kind;
    this.unit = unit;
    this.#format = format;
    const startsWord = /^[A-Za-z0-9]/.test(beginning);
    this.mayFollow = startsWord ? (before) => mayStartWord(lastCharacters(before, unit)) : undefined;
  }

  examine(data: Buffer, candidate: Candidate, isFinal: boolean): ByteRange | 'undecided' | undefined {
    const { start } = candidate;
    const { size } = this.unit;
    const limit = start + this.longest;
    const end = this.#endOfAlphabet(data, candidate.fitsTo, Math.min(limit, data.length));
    candidate.fitsTo = end;
    if (end + size > data.length && end < limit && !isFinal) return 'undecided';
    const pattern = this.#format.pattern();
    pattern.lastIndex = 0;
    const match = pattern.exec(decodeAscii(data, start, end, this.unit));
    if (match === null) return undefined;
    const [whole, secret = whole] = match;
    return { start: start + (whole.length - secret.length) * size, end: start + whole.length * size };
  }

  #endOfAlphabet(data: Buffer, from: number, to: number): number {
    const isInAlphabet = asciiTable(this.#format.alphabet);
    const { size } = this.unit;
    let end = from;
    if (size === 1) while (end < to && isInAlphabet[data[end] as number] === 1) end += 1;
    else while (end + size <= to && isInAlphabet[asciiAt(data, end, this.unit) ?? 0xff] === 1) end += size;
    return end;
  }
}

function lastCharacters(before: string, unit: Unit): string {
  if (unit.size === 1) return before;
  const bytes = Buffer.from(before, 'latin1');
  return decodeAscii(bytes, bytes.length % unit.size, bytes.length, unit);
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

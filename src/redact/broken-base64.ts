import type { Base64Digits } from './encodings.ts';
import type { ByteRange, Candidate, Pattern } from './pattern-set.ts';
import { narrow } from './wide.ts';

/** The automaton finds this many digits, and each place in them where a line may end. */
const prefixDigits = 6;
/** As `base64` and `openssl` write a line's end, as mail does, and as both stand in a string literal. */
const breaks = ['\n', '\r\n', '\\n'];
/** Nobody writes shorter lines; it bounds the length of a match. */
const minLine = 16;
const maxBreak = '\\r\\n'.length + minLine;

/** The digits of a value in base64, in lines: `base64` writes 76 in each, `openssl` 64. */
export class BrokenBase64 implements Pattern {
  readonly prefix: Buffer;
  readonly longest: number;
  readonly kind = undefined;
  readonly unit = narrow;
  readonly isAscii = true;
  readonly mayFollow = undefined;
  readonly #digits: Buffer;

  /** At the end of the data there is one more digit. */
  readonly #last: number | undefined;

  private constructor(digits: Buffer, last: number | undefined, prefix: string) {
    this.#digits = digits;
    this.#last = last;
    this.prefix = Buffer.from(prefix, 'latin1');
    this.longest = digits.length + 1 + maxBreak * (1 + Math.ceil(digits.length / minLine));
  }

  /** Returns a pattern for each way in which the first digits may be in one line or two. */
  static patternsOf({ decided, atEnd }: Base64Digits): BrokenBase64[] {
    const bytes = Buffer.from(decided, 'latin1');
    const last = atEnd.length > decided.length ? atEnd.charCodeAt(decided.length) : undefined;
    const first = decided.slice(0, prefixDigits);
    const places = [...first].map((_, index) => index).slice(1);
    const broken = places.flatMap((at) => breaks.map((end) => first.slice(0, at) + end + first.slice(at)));
    return [first, ...broken].map((prefix) => new BrokenBase64(bytes, last, prefix));
  }

  examine(data: Buffer, candidate: Candidate, isFinal: boolean): ByteRange | 'undecided' | undefined {
    const open = isFinal ? undefined : 'undecided';
    let position = candidate.start;
    let inLine = minLine;
    for (let index = 0; index < this.#digits.length; ) {
      if (position >= data.length) return open;
      if (data[position] === this.#digits[index]) {
        index += 1;
        position += 1;
        inLine += 1;
        continue;
      }
      const length = inLine < minLine ? 0 : breakAt(data, position);
      if (length === undefined) return open;
      if (length === 0) return undefined;
      position += length;
      inLine = 0;
    }
    if (this.#last === undefined || (position >= data.length && isFinal))
      return { start: candidate.start, end: position };
    if (position >= data.length) return open;
    return { start: candidate.start, end: position + Number(data[position] === this.#last) };
  }
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const backslash = 0x5c;
const letterN = 0x6e;
const letterR = 0x72;
const blank = 0x20;

/** Returns the length of a line's end with the indentation behind it; undefined if it depends on data to come, 0 if there is none. */
function breakAt(data: Buffer, from: number): number | undefined {
  let position = from;
  const is = (...bytes: number[]) => bytes.every((byte, index) => data[position + index] === byte);
  if (is(carriageReturn)) position += 1;
  else if (is(backslash, letterR)) position += 2;
  if (is(newline)) position += 1;
  else if (is(backslash, letterN)) position += 2;
  else return data.length - from < '\\r\\n'.length && mayBecome(data, from) ? undefined : 0;
  const end = position + minLine;
  while (position < end && is(blank)) position += 1;
  return position === data.length ? undefined : position - from;
}

function mayBecome(data: Buffer, from: number): boolean {
  const rest = data.toString('latin1', from);
  return ['\r\n', '\\r\\n', '\\n', '\r\\n'].some((end) => end.startsWith(rest));
}

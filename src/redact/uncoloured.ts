import type { PatternSet } from './pattern-set.ts';
import { type OnFound, Search } from './search.ts';

export const escapeByte = 0x1b;
const nothing = Buffer.alloc(0);
/** No honest program prints a longer one; an address in a link may be long. */
const maxSequence = 64;
const maxString = 2_048;

/** From an offset of the text without terminal sequences on, up to the next such place, its bytes stand in the data from `raw`. */
interface Anchor {
  at: number;
  raw: number;
}

/**
 * Searches data without its terminal sequences: `grep --color` puts them into the middle of a value. Offsets of the data
 * count from the beginning of the stream.
 */
export class Uncoloured {
  readonly #search: Search;
  /** The text that may still belong to a match. */
  #held: Buffer = nothing;
  #buffer: Buffer = nothing;
  #anchors: Anchor[];
  /** Up to here the data has been read; an unfinished sequence begins here. */
  #read: number;
  #lastSequence: number;

  constructor(set: PatternSet, from: number) {
    this.#search = new Search(set);
    this.#anchors = [{ at: 0, raw: from }];
    this.#read = from;
    this.#lastSequence = from;
  }

  /** Where the first match that is still undecided may begin. */
  get undecidedFrom(): number {
    return this.#held.length === 0 ? this.#read : this.#rawOf(0);
  }

  /** Returns whether a search of the data itself, of which the bytes from `from` to `end` are undecided, finds as much from here on. */
  isIdle(from: number, end: number): boolean {
    return this.#read === end && Math.min(from, this.undecidedFrom) >= this.#lastSequence;
  }

  /**
   * @param base the offset of the data, which has been read in part
   * @param lastBefore returns what stands before an offset in the data, sequences included
   */
  advance(
    data: Buffer,
    base: number,
    isFinal: boolean,
    onFound: OnFound,
    lastBefore: (offset: number) => string,
  ): void {
    const before = this.#held.length;
    const text = this.#withTextOf(data, base, isFinal);
    this.#search.advance(
      text,
      before,
      isFinal,
      ({ start, end }, pattern) => onFound({ start: this.#rawOf(start), end: this.#rawOf(end - 1) + 1 }, pattern),
      (offset) => lastBefore(this.#rawOf(offset)),
    );
    const certain = isFinal ? text.length : this.#search.undecidedFrom(text.length);
    this.#search.drop(text, certain);
    const raw = this.#rawOf(certain);
    const later = this.#anchors.filter(({ at }) => at > certain);
    this.#anchors = [{ at: 0, raw }, ...later.map((anchor) => ({ at: anchor.at - certain, raw: anchor.raw }))];
    this.#held = Buffer.from(text.subarray(certain));
  }

  /** Returns the held text with that of the data between sequences, and notes where it stands. */
  #withTextOf(data: Buffer, base: number, isFinal: boolean): Buffer {
    let position = this.#read - base;
    const most = this.#held.length + data.length - position;
    if (this.#buffer.length < most) this.#buffer = Buffer.allocUnsafe(2 * most);
    const text = this.#buffer;
    text.set(this.#held);
    let length = this.#held.length;
    let from = position;
    const take = (end: number) => {
      length += data.copy(text, length, from, end);
    };
    for (;;) {
      const start = data.indexOf(escapeByte, position);
      const size = start < 0 ? 0 : sequenceAt(data, start);
      const isCut = size === undefined && !isFinal;
      if (start < 0 || isCut) {
        position = isCut ? start : data.length;
        break;
      }
      position = start + (size || 1);
      if (!size) continue;
      take(start);
      from = position;
      this.#lastSequence = base + position;
      this.#anchors.push({ at: length, raw: this.#lastSequence });
    }
    take(position);
    this.#read = base + position;
    return text.subarray(0, length);
  }

  #rawOf(offset: number): number {
    let low = 0;
    for (let high = this.#anchors.length; low + 1 < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#anchors[middle] as Anchor).at <= offset) low = middle;
      else high = middle;
    }
    const { at, raw } = this.#anchors[low] as Anchor;
    return raw + offset - at;
  }
}

/** Returns the length of the terminal sequence at an escape character; 0 if it is none, undefined if it depends on data to come. */
function sequenceAt(data: Buffer, start: number): number | undefined {
  const kind = data[start + 1];
  if (kind === undefined) return undefined;
  if (kind === 0x5d) return stringAt(data, start);
  let position = start + 1;
  const isIn = (low: number, high: number) => {
    const byte = data[position];
    return byte !== undefined && byte >= low && byte <= high;
  };
  const most = start + maxSequence;
  if (kind === 0x5b) {
    position += 1;
    while (position < most && isIn(0x30, 0x3f)) position += 1;
  }
  while (position < most && isIn(0x20, 0x2f)) position += 1;
  if (position === data.length) return undefined;
  const isWhole = kind === 0x5b ? isIn(0x40, 0x7e) : isIn(0x30, 0x7e);
  return isWhole ? position + 1 - start : 0;
}

/** A title or a link, up to BEL or `ESC \`, within its line. */
function stringAt(data: Buffer, start: number): number | undefined {
  const most = Math.min(start + maxString, data.length);
  for (let position = start + 2; position < most; position += 1) {
    const byte = data[position];
    if (byte === 0x07) return position + 1 - start;
    if (byte === 0x0a) return 0;
    if (byte !== escapeByte) continue;
    if (position + 1 === data.length) return undefined;
    return data[position + 1] === 0x5c ? position + 2 - start : 0;
  }
  return most === data.length ? undefined : 0;
}

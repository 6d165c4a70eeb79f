import type { Notation } from '../filters/command-data.ts';
import { continuedMask, maskedBytes, maskPart, parseMask } from '../filters/mask-command.ts';
import { isLongEnough } from '../filters/min-length.ts';

/** The beginning of a command, and an expression that finds it faster: a shorter text and the byte after it. */
const notations = [
  { notation: 'colons', opening: '::add-mask', trace: /:add-mask[^!-9;-~]/gi },
  { notation: 'brackets', opening: '##[add-mask', trace: /\[add-mask[ \]]/gi },
] as const satisfies { notation: Notation; opening: string; trace: RegExp }[];

const nothing = Buffer.alloc(0);
const colon = 0x3a;
const hash = 0x23;

/**
 * Finds the values that a command masks with `::add-mask::` in its output. Unlike the command filter it accepts one
 * anywhere in a line, because a program may put its name before every line. A value that is too long to hold becomes
 * several, as for the runner.
 */
export class MaskFinder {
  readonly #searches = notations.map((notation) => new NotationSearch(notation));

  /** Returns the values that end in this chunk, as bytes, because they need not be UTF-8. */
  push(chunk: Buffer): Buffer[] {
    if (beginsNone(chunk) && this.#searches.every(({ isIdle }) => isIdle)) return [];
    const text = chunk.toString('latin1');
    return this.#searches.flatMap((search) => search.push(chunk, text)).filter(isLong);
  }

  /** Returns the values that end with the data. */
  end(): Buffer[] {
    return this.#searches.flatMap((search) => search.end()).filter(isLong);
  }
}

class NotationSearch {
  readonly #notation: Notation;
  readonly #opening: string;
  readonly #trace: RegExp;
  /** The possible beginning of a command, or a line with a command whose end is yet to come. */
  #held: Buffer = nothing;
  /** Set while the rest of the line belongs to a mask that was split. */
  #isInMask = false;

  constructor({ notation, opening, trace }: (typeof notations)[number]) {
    this.#notation = notation;
    this.#opening = opening;
    this.#trace = trace;
  }

  /** Set if no mask has begun in the data so far. */
  get isIdle(): boolean {
    return this.#held.length === 0 && !this.#isInMask;
  }

  /** @param text the chunk as Latin-1 */
  push(chunk: Buffer, text: string): Buffer[] {
    if (this.#held.length === 0) return this.#find(chunk, text, false);
    return this.#find(Buffer.concat([this.#held, chunk]), this.#held.toString('latin1') + text, false);
  }

  end(): Buffer[] {
    return this.#find(this.#held, this.#held.toString('latin1'), true);
  }

  #find(data: Buffer, text: string, isFinal: boolean): Buffer[] {
    const values: Buffer[] = [];
    let position = 0;
    for (;;) {
      const start = this.#isInMask ? position : this.#next(text, position);
      if (start === undefined) {
        position = Math.max(position, data.length - this.#unfinished(text));
        break;
      }
      position = start;
      const part = maskPart(data.subarray(position), isFinal);
      if (part === undefined) break;
      const line = part.bytes.toString();
      const mask = this.#isInMask ? continuedMask(this.#notation, line) : parseMask(this.#notation, line);
      if (mask !== undefined) values.push(maskedBytes(mask, part.bytes));
      position += mask === undefined ? 1 : part.bytes.length;
      this.#isInMask = mask !== undefined && !part.isWhole;
    }
    this.#held = isFinal ? nothing : Buffer.from(data.subarray(position));
    return values;
  }

  /** Returns where the next command begins. */
  #next(text: string, from: number): number | undefined {
    this.#trace.lastIndex = from;
    while (this.#trace.test(text)) {
      const start = this.#trace.lastIndex - 1 - this.#opening.length;
      if (start >= from && text.slice(start, this.#trace.lastIndex - 1).toLowerCase() === this.#opening) return start;
    }
    return undefined;
  }

  /** Returns how many characters at the end may be the beginning of a command. */
  #unfinished(text: string): number {
    const end = text.slice(-this.#opening.length).toLowerCase();
    for (let from = 0; from < end.length; from += 1)
      if (this.#opening.startsWith(end.slice(from))) return end.length - from;
    return 0;
  }
}

/** Returns whether no command can begin in a chunk. This spares most output the conversion to a string. */
function beginsNone(chunk: Buffer): boolean {
  const last = chunk.at(-1);
  return last !== colon && last !== hash && !chunk.includes('::') && !chunk.includes('##[');
}

function isLong(value: Buffer): boolean {
  return isLongEnough(value.toString());
}

import { continuedMask, maskedBytes, maskPart, type Notation, parseMask } from '../filters/mask-command.ts';
import { isLongEnough } from './min-length.ts';

/** How a command begins, and what is searched for to find that: a shorter text, and the byte after it. */
const notations = [
  { notation: 'colons', opening: '::add-mask', trace: /:add-mask[^!-9;-~]/gi },
  { notation: 'brackets', opening: '##[add-mask', trace: /\[add-mask[ \]]/gi },
] as const satisfies { notation: Notation; opening: string; trace: RegExp }[];

const nothing = Buffer.alloc(0);
const colon = 0x3a;
const hash = 0x23;

/**
 * Finds the values that a command masks with `::add-mask::` in the stream of its output, as the command filter does, but
 * anywhere in a line: a program that puts its name before every line means it, too. One that is too long to be held is
 * several, as it is for the runner.
 */
export class MaskFinder {
  readonly #searches = notations.map((notation) => new Search(notation));

  /** The values that ended in this chunk, as bytes, for they need not be UTF-8. */
  push(chunk: Buffer): Buffer[] {
    if (beginsNone(chunk) && this.#searches.every(({ isIdle }) => isIdle)) return [];
    const text = chunk.toString('latin1');
    return this.#searches.flatMap((search) => search.push(chunk, text)).filter(isLong);
  }

  /** The values that ended with the data. */
  end(): Buffer[] {
    return this.#searches.flatMap((search) => search.end()).filter(isLong);
  }
}

/** For the masks of one notation. */
class Search {
  readonly #notation: Notation;
  readonly #opening: string;
  readonly #trace: RegExp;
  /** What may be the beginning of a command, or the line with one, while its end has not come. */
  #held: Buffer = nothing;
  /** What follows in the line is still of a mask. */
  #goesOn = false;

  constructor({ notation, opening, trace }: (typeof notations)[number]) {
    this.#notation = notation;
    this.#opening = opening;
    this.#trace = trace;
  }

  /** Nothing of what came before is of a mask. */
  get isIdle(): boolean {
    return this.#held.length === 0 && !this.#goesOn;
  }

  /** @param text the chunk as Latin-1 */
  push(chunk: Buffer, text: string): Buffer[] {
    if (this.#held.length === 0) return this.#find(chunk, text, false);
    return this.#find(Buffer.concat([this.#held, chunk]), this.#held.toString('latin1') + text, false);
  }

  end(): Buffer[] {
    return this.#find(this.#held, this.#held.toString('latin1'), true);
  }

  #find(data: Buffer, text: string, isAll: boolean): Buffer[] {
    const values: Buffer[] = [];
    let position = 0;
    for (;;) {
      const start = this.#goesOn ? position : this.#next(text, position);
      if (start === undefined) {
        position = Math.max(position, data.length - this.#unfinished(text));
        break;
      }
      position = start;
      const part = maskPart(data.subarray(position), isAll);
      if (part === undefined) break;
      const line = part.bytes.toString();
      const mask = this.#goesOn ? continuedMask(this.#notation, line) : parseMask(this.#notation, line);
      if (mask !== undefined) values.push(maskedBytes(mask, part.bytes));
      position += mask === undefined ? 1 : part.bytes.length;
      this.#goesOn = mask !== undefined && !part.isWhole;
    }
    this.#held = isAll ? nothing : Buffer.from(data.subarray(position));
    return values;
  }

  /** Where the next command begins. */
  #next(text: string, from: number): number | undefined {
    this.#trace.lastIndex = from;
    while (this.#trace.test(text)) {
      const start = this.#trace.lastIndex - 1 - this.#opening.length;
      if (start >= from && text.slice(start, this.#trace.lastIndex - 1).toLowerCase() === this.#opening) return start;
    }
    return undefined;
  }

  /** How many characters at the end may be the beginning of a command. */
  #unfinished(text: string): number {
    const end = text.slice(-this.#opening.length).toLowerCase();
    for (let from = 0; from < end.length; from += 1)
      if (this.#opening.startsWith(end.slice(from))) return end.length - from;
    return 0;
  }
}

/** Whether no command begins in a chunk, nor may begin at its end. Most of what is printed: no text is made of it. */
function beginsNone(chunk: Buffer): boolean {
  const last = chunk.at(-1);
  return last !== colon && last !== hash && !chunk.includes('::') && !chunk.includes('##[');
}

function isLong(value: Buffer): boolean {
  return isLongEnough(value.toString());
}

const colon = 0x3a;
const hash = 0x23;
const bracket = 0x5b;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Commands of the command's output that reach the runner. */
const passing = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);
/** Longer than any name of a command. */
const maxName = 40;

/** What stands in place of the first `length` bytes of a command. */
interface Change {
  instead: Buffer;
  length: number;
}

const brokenColons: Change = { instead: Buffer.from(': :'), length: 2 };
const brokenHashes: Change = { instead: Buffer.from('# #['), length: 3 };
// Groups do not nest, so the command's own groups become headings.
const headings = new Map<string, Change>([
  ['group', { instead: Buffer.from('▸ '), length: '::group::'.length }],
  ['endgroup', { instead: Buffer.from('◂ '), length: '::endgroup::'.length }],
]);

/**
 * Takes the sting out of workflow commands in a stream of output: what could break the structure of the step's log or
 * steer the runner becomes text. The runner obeys `::name …::` at the start of a line, after blanks, where a lone
 * carriage return also ends a line, and `##[name]` anywhere (its ActionCommand.cs). Works on bytes, keeps no more than
 * the few that a chunk's end may have cut from what they belong to.
 */
export class CommandFilter {
  /** Nothing but blanks since the last end of line. */
  #atStart = true;
  #carry: Buffer = Buffer.alloc(0);

  /** What may be shown so far; it may be a view of the chunk. */
  push(chunk: Buffer): Buffer {
    return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
  }

  /** The rest, when nothing follows. */
  end(): Buffer {
    const shown = this.#filter(this.#carry, true);
    this.#atStart = true;
    return shown;
  }

  /** To be called when the log's line was ended in the middle of the stream's. */
  lineBroken(): void {
    this.#atStart = true;
  }

  #filter(data: Buffer, final: boolean): Buffer {
    const shown: Buffer[] = [];
    let shownTo = 0;
    let end = final ? data.length : data.length - unfinished(data);
    const candidates = new Candidates(data, end);
    for (let position = candidates.next(0); position < end; position = candidates.next(position + 1)) {
      const change = this.#changeAt(data, position, final);
      if (change === 'unknown') {
        end = position;
        break;
      }
      if (change !== undefined) {
        shown.push(data.subarray(shownTo, position), change.instead);
        shownTo = position + change.length;
        position = shownTo - 1;
      }
    }
    this.#atStart = this.#startsLine(data, end);
    this.#carry = Buffer.from(data.subarray(end));
    const rest = data.subarray(shownTo, end);
    return shown.length === 0 ? rest : Buffer.concat([...shown, rest]);
  }

  #changeAt(data: Buffer, position: number, final: boolean): Verdict {
    if (data[position] === hash) return hashesAt(data, position, final);
    return data[position] === colon && this.#startsLine(data, position) ? colonsAt(data, position, final) : undefined;
  }

  /** Whether only blanks stand between the last end of line and a position. */
  #startsLine(data: Buffer, position: number): boolean {
    for (let index = position - 1; index >= 0; index -= 1) {
      const byte = data[index] as number;
      if (endsLine(byte)) return true;
      if (isPrintable(byte)) return false;
    }
    return this.#atStart;
  }
}

/** Where a command may begin: at each `::` and `##[`, and at the last two bytes, of which the rest may not be there yet. */
class Candidates {
  readonly #data: Buffer;
  readonly #last: number;
  #colons = -1;
  #hashes = -1;

  constructor(data: Buffer, end: number) {
    this.#data = data;
    this.#last = Math.max(0, end - 2);
  }

  /** The first one at or after a position. */
  next(from: number): number {
    if (from >= this.#last) return from;
    if (this.#colons < from) this.#colons = firstOf(this.#data, '::', from);
    if (this.#hashes < from) this.#hashes = firstOf(this.#data, '##[', from);
    return Math.min(this.#colons, this.#hashes, this.#last);
  }
}

/** Undefined where nothing has to change, `unknown` when the data ends too early to tell. */
type Verdict = Change | 'unknown' | undefined;

function hashesAt(data: Buffer, position: number, final: boolean): Verdict {
  const next = data[position + 1];
  const afterNext = data[position + 2];
  if (!final && (next === undefined || (next === hash && afterNext === undefined))) return 'unknown';
  return next === hash && afterNext === bracket ? brokenHashes : undefined;
}

function colonsAt(data: Buffer, position: number, final: boolean): Verdict {
  if (!final && position + 1 === data.length) return 'unknown';
  if (data[position + 1] !== colon) return undefined;
  const start = position + 2;
  let end = start;
  while (end - start <= maxName && isNameByte(data[end])) end += 1;
  if (end - start > maxName) return undefined;
  const next = data[end];
  const afterNext = data[end + 1];
  if (!final && (next === undefined || (next === colon && afterNext === undefined))) return 'unknown';
  const name = data.toString('latin1', start, end).toLowerCase();
  if (name === '' || passing.has(name) || !mayEndName(next, afterNext)) return undefined;
  return (next === colon && afterNext === colon ? headings.get(name) : undefined) ?? brokenColons;
}

/**
 * A name is followed by `::` or by a blank and properties. The runner searches with ICU, which does not see controls and
 * zero-width characters: it takes two colons with one of these between them for `::`.
 */
function mayEndName(next: number | undefined, afterNext: number | undefined): boolean {
  return next === colon ? afterNext === colon || isHidden(afterNext) : isHidden(next);
}

function isHidden(byte: number | undefined): boolean {
  return byte !== undefined && !isPrintable(byte) && !endsLine(byte);
}

function endsLine(byte: number): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

/** The rest are blanks, or may be part of one. */
function isPrintable(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f;
}

/** Letters, digits, `-` and `_`. */
function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && /[\w-]/.test(String.fromCharCode(byte));
}

function firstOf(data: Buffer, text: string, from: number): number {
  const found = data.indexOf(text, from);
  return found < 0 ? data.length : found;
}

/** How many bytes at the end may belong to what follows: half of a `\r\n`, the beginning of a character in UTF-8. */
function unfinished(data: Buffer): number {
  if (data.at(-1) === carriageReturn) return 1;
  for (let count = 1; count <= 3; count += 1) {
    const byte = data.at(-count) ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return count < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? count : 0;
  }
  return 0;
}

/** One line of ours that quotes foreign text: no line breaks, nothing that the runner obeys. */
export function inert(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('##[', '# #[')
    .replace(/^([^!-~]*:)(?=:)/, '$1 ');
}

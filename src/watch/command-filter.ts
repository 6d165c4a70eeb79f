const colon = 0x3a;
const hash = 0x23;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const blank = 0x20;

/** Commands of the command's output that reach the runner. */
const passing = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);
/** Longer than any name of a command. */
const maxName = 40;

/**
 * Takes the sting out of workflow commands in a stream of output: what could break the structure of the step's log or
 * steer the runner becomes text. The runner obeys `::name …::` at the start of a line, after blanks, where a lone
 * carriage return also ends a line, and `##[name]` anywhere (its ActionCommand.cs). Works on bytes, keeps no more than
 * the beginning of a command that a chunk's end may have cut.
 */
export class CommandFilter {
  /** Nothing but blanks since the last end of line. */
  #atStart = true;
  #carry: Buffer = Buffer.alloc(0);

  /** What may be shown so far: views of the chunk, so to be used before it is overwritten. */
  push(chunk: Buffer): Buffer[] {
    const data = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]);
    this.#carry = Buffer.alloc(0);
    return this.#filter(data, false);
  }

  /** The rest, when nothing follows. */
  end(): Buffer[] {
    const data = this.#carry;
    this.#carry = Buffer.alloc(0);
    const shown = this.#filter(data, true);
    this.#atStart = true;
    return shown;
  }

  #filter(data: Buffer, final: boolean): Buffer[] {
    const shown: Buffer[] = [];
    let from = 0;
    let limit = data.length;
    let colons = data.indexOf('::');
    let hashes = data.indexOf('##[');
    while (colons >= 0 || hashes >= 0) {
      if (hashes >= 0 && (colons < 0 || hashes < colons)) {
        shown.push(data.subarray(from, hashes), brokenHashes);
        from = hashes + 3;
        hashes = data.indexOf('##[', from);
        continue;
      }
      if (this.#startsLine(data, colons)) {
        const found = commandAt(data, colons, final);
        if (found === 'unknown') {
          limit = colons;
          break;
        }
        if (found !== undefined) {
          shown.push(data.subarray(from, colons), found.instead);
          from = colons + found.length;
        }
      }
      colons = data.indexOf('::', Math.max(colons + 2, from));
    }
    if (!final) limit = Math.min(limit, this.#cut(data));
    shown.push(data.subarray(from, limit));
    this.#carry = Buffer.from(data.subarray(Math.max(from, limit)));
    this.#atStart = this.#startsLine(data, limit);
    return shown.filter(({ length }) => length > 0);
  }

  /** Whether only blanks stand between the last end of line and a position. Anything that is not printable counts as blank. */
  #startsLine(data: Buffer, position: number): boolean {
    for (let index = position - 1; index >= 0; index -= 1) {
      const byte = data[index] as number;
      if (byte === lineFeed || byte === carriageReturn) return true;
      if (byte > blank && byte < 0x7f) return false;
    }
    return this.#atStart;
  }

  /** Where the beginning of a command may be cut by the end of the data. */
  #cut(data: Buffer): number {
    const { length } = data;
    if (data[length - 1] === hash) return data[length - 2] === hash ? length - 2 : length - 1;
    if (data[length - 1] === colon && this.#startsLine(data, length - 1)) return length - 1;
    return length;
  }
}

const brokenHashes = Buffer.from('# #[');
const heading = Buffer.from('▸ ');
const headingEnd = Buffer.from('◂ ');
const brokenColons = Buffer.from(': :');

/** What stands in place of the first `length` bytes of a command; undefined when it may pass, `unknown` when the data ends too early to tell. */
function commandAt(
  data: Buffer,
  position: number,
  final: boolean,
): { instead: Buffer; length: number } | 'unknown' | undefined {
  let end = position + 2;
  while (end < data.length && end - position - 2 <= maxName && isNameByte(data[end] as number)) end += 1;
  if (end >= data.length || (data[end] === colon && end + 1 >= data.length)) {
    if (!final && end - position - 2 <= maxName) return 'unknown';
  }
  const closed = data[end] === colon && data[end + 1] === colon;
  if (!closed && data[end] !== blank) return undefined;
  const name = data.toString('latin1', position + 2, end).toLowerCase();
  if (name === '' || passing.has(name)) return undefined;
  const length = end + 2 - position;
  // Groups do not nest, so the command's own groups become headings.
  if (closed && name === 'group') return { instead: heading, length };
  if (closed && name === 'endgroup') return { instead: headingEnd, length };
  return { instead: brokenColons, length: 2 };
}

/** Letters, digits, `-` and `_`. */
function isNameByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x2d ||
    byte === 0x5f
  );
}

/** One line of ours that quotes foreign text: no line breaks, nothing that the runner obeys. */
export function inert(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/, '$1: ');
}

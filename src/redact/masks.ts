import { isLongEnough } from './secrets.ts';

/** So much of a value is taken. The rest of what is longer stays as it is. */
const maxValueBytes = 64 * 1024;
/** The command itself, with its properties. */
const maxCommandBytes = 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Much faster than with all of `::` and `##[`, or than Buffer.indexOf once for each. */
const trace = /[:[]add-mask/gi;
/** What of a command may be at the end of a chunk, so that the next one shows it: all but the last letter. */
const tailBytes = '##[add-mask'.length - 1;

const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;

/**
 * The two notations of the runner, with what it undoes in their data (ActionCommand.cs). It wants the first one at the
 * start of a line; here it may stand anywhere: a program that puts its name before every line means it, too.
 */
const notations = [
  { command: /::add-mask(?: .*?)?::(.*)/is, escapes: dataEscapes },
  { command: /##\[add-mask(?: [^\]]*)?\](.*)/is, escapes: [['%3B', ';'], ...dataEscapes, ['%5D', ']']] },
] as const;

/** Finds the values that a command masks with `::add-mask::` in the stream of its output. */
export class MaskFinder {
  #tail: Buffer = Buffer.alloc(0);
  /** The line with a command in it, while its end has not come. */
  #line: Buffer[] | undefined;
  #lineBytes = 0;

  /** The values that ended in this chunk. */
  push(chunk: Buffer): string[] {
    const values: string[] = [];
    const data = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
    const text = data.toString('latin1');
    let position = 0;
    for (;;) {
      if (this.#line === undefined) {
        const start = nextCommand(text, position);
        if (start === undefined) break;
        position = start;
        this.#line = [];
        this.#lineBytes = 0;
      }
      const end = this.#endOfLine(data, position);
      this.#line.push(Buffer.from(data.subarray(position, end)));
      this.#lineBytes += end - position;
      position = end;
      if (end === data.length && !this.#isFull()) break;
      values.push(...this.#finishLine());
    }
    this.#tail = Buffer.from(
      data.subarray(this.#line === undefined ? Math.max(position, data.length - tailBytes) : data.length),
    );
    return values;
  }

  /** The value that ended with the data. */
  end(): string[] {
    this.#tail = Buffer.alloc(0);
    return this.#finishLine();
  }

  #endOfLine(data: Buffer, from: number): number {
    const limit = Math.min(data.length, from + maxCommandBytes + maxValueBytes - this.#lineBytes);
    let end = from;
    while (end < limit && data[end] !== lineFeed && data[end] !== carriageReturn) end += 1;
    return end;
  }

  #isFull(): boolean {
    return this.#lineBytes === maxCommandBytes + maxValueBytes;
  }

  #finishLine(): string[] {
    const line = Buffer.concat(this.#line ?? []).toString('latin1');
    this.#line = undefined;
    return notations.flatMap(({ command, escapes }) => {
      const data = command.exec(line)?.[1];
      const value = data === undefined ? '' : unescaped(decoded(data), escapes);
      return isLongEnough(value) ? [value] : [];
    });
  }
}

/** Where the next `::add-mask` or `##[add-mask` begins. */
function nextCommand(text: string, from: number): number | undefined {
  trace.lastIndex = from;
  for (let found = trace.exec(text); found !== null; found = trace.exec(text)) {
    const opening = text[found.index] === ':' ? ':' : '##';
    const start = found.index - opening.length;
    if (start >= from && text.startsWith(opening, start)) return start;
  }
  return undefined;
}

function decoded(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  if (bytes.length <= maxValueBytes) return bytes.toString();
  // Without the character, or the escape, that was cut in two.
  return bytes
    .subarray(0, maxValueBytes)
    .toString()
    .replace(/(?:\ufffd|%.?)$/, '');
}

/** In the runner's order, the percent sign last. */
function unescaped(data: string, escapes: readonly (readonly [string, string])[]): string {
  return [...escapes, ['%25', '%'] as const].reduce((text, [written, meant]) => text.replaceAll(written, meant), data);
}

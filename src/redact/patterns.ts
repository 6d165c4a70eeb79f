import { isUtf8 } from 'node:buffer';
import { isLongEnough } from '../filters/min-length.ts';
import { base64, encodingsOf } from './encodings.ts';
import { Literal } from './literal.ts';
import { PatternSet } from './pattern-set.ts';
import { RedactionStream } from './redaction-stream.ts';
import { tokenFormats } from './token-formats.ts';
import { TokenPattern } from './token-pattern.ts';

const tokenPatterns = tokenFormats.flatMap((format) =>
  format.beginnings.map((beginning) => new TokenPattern(format, beginning)),
);

/**
 * Everything to redact: each value and each of its lines, in all encodings, and all token formats. Compiled once for any
 * number of streams and texts.
 */
export class Patterns {
  readonly #parts: ReadonlySet<string>;
  /** The encodings of values that are not UTF-8. */
  readonly #bytes: readonly Buffer[];
  #text: PatternSet | undefined;
  #binary: PatternSet | undefined;

  /** @param values bytes if they may not be UTF-8; values of less than four characters are skipped */
  constructor(values: Iterable<string | Buffer>) {
    const all = [...values];
    this.#parts = new Set(all.flatMap((value) => wholeAndLines(value.toString())));
    this.#bytes = all.flatMap((value) => (typeof value === 'string' || isUtf8(value) ? [] : encodedBytes(value)));
  }

  /** The longest match in bytes. A stream holds back no more than this. */
  get longest(): number {
    return this.#forText().longest;
  }

  /** Returns the text with `***` in place of everything found. */
  text(text: string): string {
    const bytes = Buffer.from(text);
    const stream = this.stream();
    const redacted = [stream.push(bytes), stream.end()];
    return stream.hasFound ? Buffer.concat(redacted).toString() : text;
  }

  stream(): RedactionStream {
    return new RedactionStream(this.#forText());
  }

  /** Returns a stream that searches binary data, in UTF-16 too. Only its findings are of use, not its output. */
  binaryStream(): RedactionStream {
    this.#binary ??= this.#compile((part) => [...encodedText(part), ...inUtf16(part)]);
    return new RedactionStream(this.#binary);
  }

  #forText(): PatternSet {
    this.#text ??= this.#compile(encodedText);
    return this.#text;
  }

  #compile(encode: (part: string) => Buffer[]): PatternSet {
    const literals = [...[...this.#parts].flatMap(encode), ...this.#bytes];
    const distinct = new Map(literals.map((bytes) => [bytes.toString('latin1'), bytes]));
    return new PatternSet([...[...distinct.values()].map((bytes) => new Literal(bytes)), ...tokenPatterns]);
  }
}

/**
 * Returns a value and each of its lines, all trimmed: the blanks around them are not secret, and line ends stay in the
 * text. Leaves out short lines.
 */
export function wholeAndLines(value: string): string[] {
  return [value, ...value.split(/\r\n|\r|\n/)].filter(isLongEnough).map((part) => part.trim());
}

function encodedText(part: string): Buffer[] {
  return [...encodingsOf(part)].map((encoding) => Buffer.from(encoding));
}

/** Encodes a value that is not UTF-8: plain and in base64, since no other encoding takes bytes. */
function encodedBytes(value: Buffer): Buffer[] {
  return wholeAndLines(value.toString('latin1'))
    .map((part) => Buffer.from(part, 'latin1'))
    .filter((part) => isLongEnough(part.toString()))
    .flatMap((part) => [part, ...base64(part).map((digits) => Buffer.from(digits))]);
}

function inUtf16(part: string): Buffer[] {
  const littleEndian = Buffer.from(part, 'utf16le');
  return [littleEndian, Buffer.from(littleEndian).swap16()];
}

import { isUtf8 } from 'node:buffer';
import { base64, encodingsOf } from './encodings.ts';
import { isLongEnough, wholeAndLines } from './min-length.ts';
import { Literal, TokenPattern } from './pattern.ts';
import { PatternSet } from './pattern-set.ts';
import { RedactionStream } from './redaction-stream.ts';
import { tokenFormats } from './token-formats.ts';

const shapePatterns = tokenFormats.flatMap((shape) =>
  shape.beginnings.map((beginning) => new TokenPattern(shape, beginning)),
);

/**
 * What is redacted: the whole and each line of every value, in all forms, and tokens by their shapes. Compiled once, used
 * for any number of streams and texts.
 */
export class Patterns {
  readonly #parts: ReadonlySet<string>;
  /** Of values that are no UTF-8 the bytes. */
  readonly #bytes: readonly Buffer[];
  #text: PatternSet | undefined;
  #binary: PatternSet | undefined;

  /** @param values as bytes where they may be no UTF-8; those of less than four characters are passed over */
  constructor(values: Iterable<string | Buffer>) {
    const all = [...values];
    this.#parts = new Set(all.flatMap((value) => wholeAndLines(value.toString())));
    this.#bytes = all.flatMap((value) => (typeof value === 'string' || isUtf8(value) ? [] : byteForms(value)));
  }

  /** The most bytes that a match can have: a stream holds back no more than this. */
  get longest(): number {
    return this.#forText().longest;
  }

  text(text: string): string {
    const bytes = Buffer.from(text);
    const stream = this.stream();
    const redacted = [stream.push(bytes), stream.end()];
    return stream.hasFound ? Buffer.concat(redacted).toString() : text;
  }

  stream(): RedactionStream {
    return new RedactionStream(this.#forText());
  }

  /** For data that is not text: what it gives is of no use, what it finds is. It finds the values in UTF-16, too. */
  binaryStream(): RedactionStream {
    this.#binary ??= this.#dictionary((part) => [...formBytes(part), ...inUtf16(part)]);
    return new RedactionStream(this.#binary);
  }

  #forText(): PatternSet {
    this.#text ??= this.#dictionary(formBytes);
    return this.#text;
  }

  #dictionary(formsOfPart: (part: string) => Buffer[]): PatternSet {
    const literals = [...[...this.#parts].flatMap(formsOfPart), ...this.#bytes];
    const distinct = new Map(literals.map((bytes) => [bytes.toString('latin1'), bytes]));
    return new PatternSet([...[...distinct.values()].map((bytes) => new Literal(bytes)), ...shapePatterns]);
  }
}

function formBytes(part: string): Buffer[] {
  return [...encodingsOf(part)].map((form) => Buffer.from(form));
}

/** What is no text has no forms but base64. */
function byteForms(value: Buffer): Buffer[] {
  return wholeAndLines(value.toString('latin1'))
    .map((part) => Buffer.from(part, 'latin1'))
    .filter((part) => isLongEnough(part.toString()))
    .flatMap((part) => [part, ...base64(part).map((digits) => Buffer.from(digits))]);
}

function inUtf16(part: string): Buffer[] {
  const littleEndian = Buffer.from(part, 'utf16le');
  return [littleEndian, Buffer.from(littleEndian).swap16()];
}

import { isUtf8 } from 'node:buffer';
import { isLongEnough } from '../filters/min-length.ts';
import { BrokenBase64 } from './broken-base64.ts';
import { base64, base64Digits, encodingsOf } from './encodings.ts';
import { Literal } from './literal.ts';
import { type Pattern, PatternSet } from './pattern-set.ts';
import { RedactionStream } from './redaction-stream.ts';
import { tokenFormats } from './token-formats.ts';
import { TokenPattern } from './token-pattern.ts';
import { narrow, type Unit, utf16, utf32 } from './wide.ts';

/** Made when they are first needed: most processes find no beginning of a token in any text, and search no files. */
let tokens: TokenPattern[] | undefined;
/** Only files have wide characters. */
let wideTokens: TokenPattern[] | undefined;

/**
 * A text of at most so many characters is searched for each of a few values, and for the beginnings of tokens, one by one. That
 * needs no automaton, which takes 10 ms to make: most steps have nothing to redact but a token of the runner.
 */
const shortText = 1_000;
const fewParts = 20;

/** A file of at most so many bytes is searched in the same way, if it is plain text. */
export const shortFile = 16 * 1024;
/** Without zero bytes there are no wide characters, and without ESC no terminal sequences. */
const isPlain = /^[\t\n\r\x20-\x7e]*$/;
/** What may stand between the digits of base64 in lines (broken-base64.ts). */
const lineBreaks = /\s+|\\[nr]/g;

/**
 * Everything to redact: each value and each of its lines, in all encodings, and all token formats. Compiled once for any
 * number of streams and texts.
 */
export class Patterns {
  readonly #parts: ReadonlySet<string>;
  /** The encodings of values that are not UTF-8. */
  readonly #bytes: readonly Buffer[];
  #encoded: readonly string[] | undefined;
  #forTexts: PatternSet | undefined;
  #forFiles: PatternSet | undefined;

  /** @param values bytes if they may not be UTF-8; values of less than four characters are skipped */
  constructor(values: Iterable<string | Buffer>) {
    const all = [...values];
    this.#parts = new Set(all.flatMap((value) => wholeAndLines(value.toString())));
    this.#bytes = all.flatMap((value) => (typeof value === 'string' || isUtf8(value) ? [] : encodedBytes(value)));
  }

  /** The longest match in bytes. A stream holds back no more than this. */
  get longest(): number {
    return this.#setForFiles().longest;
  }

  /** Returns the text with `***` in place of everything found: a name, a reason, a line. */
  text(text: string): string {
    if (this.#isHarmless(text)) return text;
    tokens ??= tokensIn([narrow]);
    this.#forTexts ??= new PatternSet([...this.#literals(), ...tokens]);
    const bytes = Buffer.from(text);
    const stream = new RedactionStream(this.#forTexts);
    const redacted = [stream.push(bytes), stream.end()];
    return stream.hasFound ? Buffer.concat(redacted).toString() : text;
  }

  /** Returns a stream for the content of a file, which may have any encoding, and base64 in lines. */
  stream(): RedactionStream {
    return new RedactionStream(this.#setForFiles());
  }

  /** Returns true if there is certainly nothing to redact; false if a search has to tell. */
  #isHarmless(text: string): boolean {
    if (text.length > shortText || this.#bytes.length > 0 || this.#parts.size > fewParts) return false;
    // A search finds what has terminal sequences inside.
    if (text.includes('\u001b')) return false;
    // The search is of bytes, among which each half of a surrogate pair is the same character.
    const searched = text.toWellFormed();
    return !mayHoldToken(searched) && !this.#encodings().some((encoding) => searched.includes(encoding.toWellFormed()));
  }

  /** Returns true if there is certainly nothing to redact in a whole file; false if a stream has to tell. */
  isHarmless(bytes: Buffer): boolean {
    if (bytes.length > shortFile || this.#bytes.length > 0 || this.#parts.size > fewParts) return false;
    const text = bytes.toString('latin1');
    // A value of other characters may look like plain text in UTF-16.
    if (!isPlain.test(text) || ![...this.#parts].every((part) => isPlain.test(part))) return false;
    if (mayHoldToken(text) || this.#encodings().some((encoding) => text.includes(encoding))) return false;
    const joined = text.replace(lineBreaks, '');
    return ![...this.#parts].some((part) => base64OnlyInFiles(part).some((digits) => joined.includes(digits)));
  }

  #setForFiles(): PatternSet {
    tokens ??= tokensIn([narrow]);
    wideTokens ??= tokensIn(utf16);
    this.#forFiles ??= new PatternSet([...this.#literals(utf16), ...this.#onlyInFiles(), ...tokens, ...wideTokens]);
    return this.#forFiles;
  }

  #literals(wide: readonly Unit[] = []): Literal[] {
    return [
      ...[narrow, ...wide].flatMap((unit) => this.#encodings().map((text) => Literal.of(text, unit))),
      ...this.#bytes.map((bytes) => new Literal(bytes)),
    ];
  }

  #encodings(): readonly string[] {
    this.#encoded ??= [...new Set([...this.#parts].flatMap((part) => [...encodingsOf(part)]))];
    return this.#encoded;
  }

  #onlyInFiles(): Pattern[] {
    return [...this.#parts].flatMap((part) => [
      ...utf32.map((unit) => Literal.of(part, unit)),
      // PowerShell takes this as `-EncodedCommand`.
      ...base64(Buffer.from(part, 'utf16le')).map((digits) => Literal.of(digits, narrow)),
      ...base64Digits(Buffer.from(part)).flatMap(BrokenBase64.patternsOf),
    ]);
  }
}

function base64OnlyInFiles(part: string): string[] {
  return [...base64(Buffer.from(part, 'utf16le')), ...base64Digits(Buffer.from(part)).map(({ decided }) => decided)];
}

function tokensIn(units: readonly Unit[]): TokenPattern[] {
  return units.flatMap((unit) =>
    tokenFormats.flatMap((format) => format.beginnings.map((beginning) => new TokenPattern(format, beginning, unit))),
  );
}

function mayHoldToken(text: string): boolean {
  return tokenFormats.some(({ beginnings }) => beginnings.some((beginning) => text.includes(beginning)));
}

/**
 * Returns a value and each of its lines, all trimmed: the blanks around them are not secret, and line ends stay in the
 * text. Leaves out short lines.
 */
export function wholeAndLines(value: string): string[] {
  return [value, ...value.split(/\r\n|\r|\n/)].filter(isLongEnough).map((part) => part.trim());
}

/** Encodes a value that is not UTF-8: plain and in base64, since no other encoding takes bytes. */
function encodedBytes(value: Buffer): Buffer[] {
  return wholeAndLines(value.toString('latin1'))
    .map((part) => Buffer.from(part, 'latin1'))
    .filter((part) => isLongEnough(part.toString()))
    .flatMap((part) => [part, ...base64(part).map((digits) => Buffer.from(digits))]);
}

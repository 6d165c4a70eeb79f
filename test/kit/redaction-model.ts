import fc from 'fast-check';
import type { Patterns } from '../../src/redact/patterns.ts';

/** Does what the runner's SecretMasker does, in the simplest way: the union of all occurrences becomes `***`. */
export function redactedByModel(text: string, literals: Iterable<string>): string {
  const all = [...literals];
  return unionRedacted(text, (shown) => all.flatMap((literal) => occurrences(shown, literal)));
}

function occurrences(text: string, literal: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1))
    found.push([at, at + literal.length]);
  return found;
}

type Range = [start: number, end: number];

const terminalSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|(?![[\]])[ -/]*[0-~])/g;

/** Redacts what is found in the text as it is, and what is found in it without its terminal sequences. */
function unionRedacted(text: string, find: (shown: string, placeOf: (index: number) => number) => Range[]): string {
  const masked = new Array<boolean>(text.length).fill(false);
  // Matches that touch become one, because no unmasked character is between them.
  for (const [start, end] of find(text, (index) => index)) masked.fill(true, start, end);
  const sequences = [...text.matchAll(terminalSequence)].map(({ index, 0: found }) => [index, index + found.length]);
  const isInSequence = (at: number) => sequences.some(([start = 0, end = 0]) => start <= at && at < end);
  const kept = [...new Array(text.length).keys()].filter((at) => !isInSequence(at));
  for (const [start, end] of find(kept.map((at) => text[at]).join(''), (index) => kept[index] ?? 0))
    masked.fill(true, kept[start], (kept[end - 1] ?? 0) + 1);
  let result = '';
  for (let index = 0; index < text.length; index += 1)
    if (!masked[index]) result += text[index];
    else if (!masked[index - 1]) result += '***';
  return result;
}

/** Redacts tokens of one format where a word may start. An escape sequence that ends with a letter or digit is no word. */
export function tokensRedactedByModel(text: string): string {
  const terminal = /\u001b\[[\d;]*[ -/]*[A-Za-z]|\u001b[ -/]*[A-Za-z0-9]/;
  const escaped = /\\[abefnrtv]|\\u[\da-f]{4}|\\[0-7]{1,3}|%(?:25)*[\dA-Fa-f]{2}/;
  const sequence = `(?<=${terminal.source}|${escaped.source})`;
  const beginsWord = new RegExp(`(?:(?<![A-Za-z0-9])|${sequence})$`);
  return unionRedacted(text, (shown, placeOf) =>
    [...shown.matchAll(/(?=(ghp_[A-Za-z0-9]{36,255}))/g)]
      .filter(({ index }) => beginsWord.test(text.slice(0, placeOf(index))))
      .map(({ index, 1: found = '' }): Range => [index, index + found.length]),
  );
}

/** Returns the output of a stream for data in pieces. */
export function streamed(patterns: Patterns, bytes: Buffer, cuts: readonly number[]): Buffer {
  const stream = patterns.stream();
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
  // Copies, which are overwritten afterwards, as a reader does with its buffer.
  let from = 0;
  const pieces = ends.map((end) => {
    const chunk = Buffer.from(bytes.subarray(from, end));
    from = end;
    const piece = Buffer.from(stream.push(chunk));
    chunk.fill(0x23);
    return piece;
  });
  return Buffer.concat([...pieces, stream.end()]);
}

/** Positions of cuts, modulo the length. */
export const someCuts = fc.array(fc.nat(200), { maxLength: 12 });

/** Few letters, so that values overlap, repeat and contain each other, of one to four bytes. */
const letters = fc.constantFrom('a', 'b', 'é', '€', '🙂');

export const smallValue = fc.string({ unit: letters, minLength: 4, maxLength: 9 });
export const longValue = fc
  .tuple(smallValue, fc.integer({ min: 4, max: 12 }))
  .map(([part, times]) => part.repeat(times));
const smallText = fc.string({ unit: fc.oneof(letters, fc.constantFrom(' ', '\n')), maxLength: 60 });

/** Texts with values in them, whole and cut. */
export function textWith(values: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(smallText, fc.constantFrom(...values), fc.constantFrom(...values).chain(partOf));
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
}

function partOf(value: string): fc.Arbitrary<string> {
  const characters = [...value];
  return fc
    .tuple(fc.nat(characters.length), fc.nat(characters.length))
    .map(([one, other]) => characters.slice(Math.min(one, other), Math.max(one, other)).join(''));
}

import { firstWords } from '../../text/plain-text.ts';
import { plural } from '../../text/plural.ts';

/** In characters. A longer name cannot be given to a tool, and is not kept whole. */
export const maxName = 16_384;
export const maxMessage = 2_000;
export const maxDetails = 16_000;
export const maxEarlierFailures = 10;
/** Of one line, or of one text in XML. What is longer is cut. */
export const maxToken = 1024 * 1024;
/** A folder may hold 10,000 files of another kind. */
const maxNotes = 10;
/** A larger file is read up to here. */
export const maxFileBytes = 512 * 1024 * 1024;

/** Returns as many whole words as fit: a secret is a word, and the part of one would not be redacted. */
export function bounded(text: string, max: number): string {
  if (text.length <= max) return text;
  // Blanks are kept as they are: `firstWords` only looks for the last one that fits.
  return firstWords(text.slice(0, max + 1), max) || '(a text without blanks, too long to keep)';
}

/** Returns the first notes, and then how many more there are. */
export function firstNotes(notes: readonly string[]): string[] {
  if (notes.length <= maxNotes) return [...notes];
  return [...notes.slice(0, maxNotes), `and ${plural(notes.length - maxNotes, 'more note')} of this kind`];
}

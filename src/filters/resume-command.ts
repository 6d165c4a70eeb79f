import type { Notation } from './command-data.ts';
import { maskPart } from './mask-command.ts';

const delimiters: Record<Notation, { before: string; after: string }> = {
  colons: { before: '::', after: '::' },
  brackets: { before: '##[', after: ']' },
};

/**
 * Returns whether the data begins with the command that ends `stop-commands`. As for any command, properties may follow its
 * name after a blank, and data its end: the runner splits the line before it compares (its ActionCommand.cs). A token with
 * a blank or a delimiter in it is therefore never found.
 *
 * @param token in lower case
 */
export function resumesWith(notation: Notation, token: string, data: Buffer, isFinal: boolean): boolean | 'undecided' {
  const { before, after } = delimiters[notation];
  if (token.includes(' ') || token.includes(after)) return false;
  const opening = `${before}${token}`;
  const length = Buffer.byteLength(opening);
  const found = data.toString('utf8', 0, length).toLowerCase();
  if (found !== opening) return !isFinal && length > data.length && isBeginning(found, opening) ? 'undecided' : false;
  const rest = data.subarray(length);
  const next = rest.toString('latin1', 0, after.length);
  if (next === after) return true;
  if (next[0] !== ' ') return !isFinal && after.startsWith(next) ? 'undecided' : false;
  const properties = maskPart(rest, isFinal);
  if (properties === undefined) return rest.includes(after) ? true : 'undecided';
  return properties.bytes.includes(after);
}

/** Returns whether a text can still become the wanted one; its last character may be cut. */
function isBeginning(text: string, wanted: string): boolean {
  return wanted.startsWith(text.replace(/\ufffd+$/, ''));
}

import { oneLine } from '../text/plain-text.ts';

const maxLength = 300;

/** Returns the first line of a text from HelloLoop, cut to a bearable length and without its full stop. */
export function firstLine(text: string): string {
  return oneLine(text.trimStart().split('\n', 1)[0] ?? '', maxLength).replace(/[。.]$/, '');
}

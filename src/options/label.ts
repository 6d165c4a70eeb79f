import { z } from 'zod';
import { trimmed } from './formats.ts';

const maxLength = 100;

/** One line of text for people, without control characters, which could disguise it in a log. */
export const label = trimmed(parseLabel, `one line of 1 to ${maxLength} characters`, z.string());

function parseLabel(text: string): string | undefined {
  const line = cleanLine(text);
  const isOneLine = !/[\r\n]/.test(text);
  return isOneLine && line !== '' && [...line].length <= maxLength ? line : undefined;
}

/**
 * A label for a script without a name: its first line that is neither blank nor a comment, of more than `maxLength`
 * characters only the first words. A word is never cut: it may be a secret, which the runner masks only where it is whole.
 */
export function labelOfScript(script: string, maxLength: number): string {
  const lines = script
    .split(/[\r\n]/)
    .map(cleanLine)
    .filter((line) => line !== '');
  const line = lines.find((text) => !text.startsWith('#')) ?? lines[0] ?? 'script';
  if ([...line].length <= maxLength) return line;
  const words = line.split(' ');
  while (words.length > 0 && [...words.join(' ')].length > maxLength - 1) words.pop();
  return words.length === 0 ? 'script with a long first line' : `${words.join(' ')}…`;
}

function cleanLine(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
}

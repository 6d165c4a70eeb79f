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

/** A label for a script without a name: its first line that is neither blank nor a comment, cut to `maxLength` characters. */
export function labelOfScript(script: string, maxLength: number): string {
  const lines = script
    .split(/[\r\n]/)
    .map(cleanLine)
    .filter((line) => line !== '');
  const line = lines.find((text) => !text.startsWith('#')) ?? lines[0] ?? 'script';
  const characters = [...line];
  if (characters.length <= maxLength) return line;
  const cut = characters.slice(0, maxLength - 1).join('');
  return `${cut.trimEnd()}…`;
}

function cleanLine(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
}

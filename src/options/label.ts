import { trimmed } from './formats.ts';

const maxLength = 100;

/** One line of text for people, without control characters, which could disguise it in a log. */
export const label = trimmed(parseLabel, `one line of 1 to ${maxLength} characters`, (z) => z.string());

function parseLabel(text: string): string | undefined {
  const line = cleanLine(text);
  const isOneLine = !/[\r\n]/.test(text);
  return isOneLine && line !== '' && [...line].length <= maxLength ? line : undefined;
}

function cleanLine(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
}

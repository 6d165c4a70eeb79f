import { trimmed } from './formats.ts';

const maxLength = 100;

/** One line of text for people, without control characters, which could disguise it in a log. */
export const label = trimmed(parseLabel, `one line of 1 to ${maxLength} characters`, (z) => z.string());

function parseLabel(text: string): string | undefined {
  const line = cleanLine(text);
  const isOneLine = !/[\r\n]/.test(text);
  return isOneLine && line !== '' && [...line].length <= maxLength ? line : undefined;
}

/** V8 compiles an expression with Unicode properties when it is first used: most texts need none. */
const printableAscii = /^[ -~]*$/;

function cleanLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return printableAscii.test(line) ? line : line.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').trim();
}

/** Redacting a shorter value would blank the log. */
export const minCharacters = 4;

/** Returns whether a value is long enough to be redacted. Blanks around it do not count. */
export function isLongEnough(value: string): boolean {
  return [...value.trim()].length >= minCharacters;
}

/**
 * Returns a value and each of its lines, all trimmed: the blanks around them are not secret, and line ends stay in the
 * text. Leaves out short lines.
 */
export function wholeAndLines(value: string): string[] {
  return [value, ...value.split(/\r\n|\r|\n/)].filter(isLongEnough).map((part) => part.trim());
}

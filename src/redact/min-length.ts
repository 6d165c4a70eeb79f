/** A shorter one would blank the log. */
export const minCharacters = 4;

/** Long enough to be redacted. Blanks around it do not count. */
export function isLongEnough(value: string): boolean {
  return [...value.trim()].length >= minCharacters;
}

/**
 * A value and each of its lines, without the blanks around them: what is encoded around these is no secret, and a line
 * stays a line. Short lines of a longer value are not secrets of their own.
 */
export function wholeAndLines(value: string): string[] {
  return [value, ...value.split(/\r\n|\r|\n/)].filter(isLongEnough).map((part) => part.trim());
}

/** Masking or redacting a shorter value would blank the log. */
export const minCharacters = 4;

/** Returns whether a value has `minCharacters`. Blanks around it do not count: four blanks would match every indented line. */
export function isLongEnough(value: string): boolean {
  return [...value.trim().slice(0, 2 * minCharacters)].length >= minCharacters;
}

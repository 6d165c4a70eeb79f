/** Escapes a text for the regular expressions of JavaScript, Go, Ruby, PHP and Java. Lines may break in names. */
export function escapeRegex(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

/** Matches one of the texts that the sources match, from end to end. */
export function oneOf(sources: readonly string[]): string {
  return `^(?:${sources.join('|')})$`;
}

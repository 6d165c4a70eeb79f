/**
 * Somebody else's text for a message: in quotes and on one line. What is too long is counted, not cut: the runner masks a
 * secret where it stands whole, and a part of one would show.
 */
export function quote(text: string, maxLength: number): string {
  if (text.length > maxLength) return `a text of ${text.length} characters`;
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

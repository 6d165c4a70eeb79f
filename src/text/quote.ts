/**
 * Quotes a text of somebody else for a message, on one line. A long text is counted, not cut: the runner masks only
 * whole secrets, so that the part of one would show.
 */
export function quote(text: string, maxLength = 100): string {
  if (text.length > maxLength) return `a text of ${text.length} characters`;
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

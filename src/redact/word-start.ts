/** Bytes before a word that decide whether it starts there. No honest program prints a longer escape sequence. */
export const contextBytes = 64;

const escapeCharacter = String.raw`(?:\x1b|\^\[|\\(?:x1b|u001b|033|e))`;

/** Escape sequences that may end with a letter or digit: of terminals, of string literals, of URLs. */
const sequences = [
  String.raw`${escapeCharacter}\[[0-?]*[ -/]*[@-~]`,
  String.raw`\x1b[ -/]*[0-~]`,
  String.raw`\\[abefnrtv]`,
  String.raw`\\x[\da-f]{2}`,
  String.raw`\\u[\da-f]{4}`,
  String.raw`\\[0-7]{1,3}`,
  String.raw`%(?:25)*[\da-f]{2}`,
];
const endsWithSequence = new RegExp(`(?:${sequences.join('|')})$`, 'i');

/** Returns whether a word may start after these characters. The last `contextBytes` of them decide. */
export function mayStartWord(before: string): boolean {
  return !/[A-Za-z0-9]$/.test(before) || endsWithSequence.test(before);
}

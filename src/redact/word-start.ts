/** No escape sequence of a program that is not up to something is longer. */
export const contextBytes = 64;

const escapeCharacter = String.raw`(?:\x1b|\^\[|\\(?:x1b|u001b|033|e))`;

/** What may end with a letter or digit and is no part of a word: of terminals, in strings of most languages, in URLs. */
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

/** Whether a word may start after these characters, of which the last `contextBytes` are enough. */
export function mayStartWord(before: string): boolean {
  return !/[A-Za-z0-9]$/.test(before) || endsWithSequence.test(before);
}

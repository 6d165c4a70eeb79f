/** The escapes of ANSI C that bash writes in `$'…'`. */
const bashEscapes: Record<string, string> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\u000b': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\E',
};

const shortEscapes: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Control characters, and some others that Python does not print. */
const unprintable = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;
const controls = /[\u0000-\u001f\u007f]/g;

/**
 * Returns a text as it stands between the quotes of a string literal: of bash (`$'…'` of `printf %q` and `set -x`), and as
 * Python's `repr` and `ascii`, and Node's `util.inspect`, print a text or bytes. A quote in it is escaped or not, depending
 * on what stands around the text.
 */
export function inStringLiterals(text: string): string[] {
  const escaped = text.replaceAll('\\', '\\\\');
  const python = escaped.replace(unprintable, pythonEscape);
  const node = escaped.replace(
    controls,
    (character) => shortEscapes[character] ?? hexadecimal(character).toUpperCase(),
  );
  const literals = [
    python,
    python.replace(/[\u0080-\u{10ffff}]/gu, pythonEscape),
    bytesOf(escaped.replace(controls, pythonEscape), (byte) => `\\x${byte.toString(16)}`),
    node.replaceAll('\\X', '\\x'),
  ];
  const bash = escaped
    .replaceAll("'", "\\'")
    .replace(controls, (character) => bashEscapes[character] ?? octal(character));
  return [...literals, ...literals.map((literal) => literal.replaceAll("'", "\\'")), bash, bytesOf(bash, octalOfByte)];
}

function pythonEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return `\\U${code.toString(16).padStart(8, '0')}`;
  if (code > 0xff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return shortEscapes[character] ?? hexadecimal(character);
}

function hexadecimal(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

function octal(character: string): string {
  return octalOfByte(character.charCodeAt(0));
}

function octalOfByte(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`;
}

/** Writes each byte of a character beyond ASCII, as in the locale C. */
function bytesOf(text: string, write: (byte: number) => string): string {
  return text.replace(/[\u0080-\u{10ffff}]/gu, (character) => [...Buffer.from(character)].map(write).join(''));
}

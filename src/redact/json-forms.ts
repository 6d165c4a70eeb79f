import { parseJson } from '../text/json.ts';

/** The forms of a longer document would make the search for everything slower. */
const maxLength = 16 * 1024;
/** The secrets of a repository have such names: `toJSON(secrets)` is a list, and no secret as a whole. */
const nameOfSecret = /^([A-Z_][A-Z0-9_]*|github_token)$/;

/** Returns the value of a text that is a JSON object or array; undefined for any other. */
export function parseDocument(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const value = parseJson(text);
  return typeof value === 'object' && value !== null ? value : undefined;
}

/**
 * Returns a JSON document as a program prints it again: on one line, as JavaScript and as Python write it, and in lines with
 * their usual indentations, in its own order and sorted as `jq -S` does. Returns none for a list of secrets.
 */
export function formsOfDocument(text: string, value: object): string[] {
  if (!Array.isArray(value) && Object.keys(value).every((key) => nameOfSecret.test(key))) return [];
  if (text.length > maxLength) return [text.trim()];
  const printed = [value, sorted(value)].flatMap((document) => [
    JSON.stringify(document),
    onOneLine(document),
    ...[2, 4, '\t'].map((indent) => JSON.stringify(document, null, indent)),
  ]);
  return [...new Set([text.trim(), ...printed, ...printed.map(inAscii)])];
}

/** Returns the texts in a JSON value, however deep, and in documents within it; numbers and booleans as text. */
export function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  if (value === null) return [];
  const text = String(value);
  const document = parseDocument(text);
  return document === undefined ? [text] : [text, ...formsOfDocument(text, document), ...leavesOf(document)];
}

/** Returns the documents in a text, which begin and end on lines of their own. */
export function documentsIn(lines: readonly string[]): { line: number; text: string; value: object }[] {
  const found: { line: number; text: string; value: object }[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const opening = /^(\s*)([[{])(.*)$/.exec(lines[from] ?? '');
    if (opening === null) continue;
    const [, indent = '', bracket, rest = ''] = opening;
    const close = `${indent}${bracket === '{' ? '}' : ']'}`;
    const last = rest.trim() === '' ? lines.findIndex((line, index) => index > from && line.trimEnd() === close) : from;
    const text = lines.slice(from, last + 1).join('\n');
    const value = last < from ? undefined : parseDocument(text);
    if (value === undefined) continue;
    found.push({ line: from + 1, text, value });
    from = last;
  }
  return found;
}

/** Python puts a blank behind commas and colons. */
function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return `{${members.join(', ')}}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, item]): [string, unknown] => [key, sorted(item)]);
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Python escapes all that is not ASCII. */
function inAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

import { type Notation, unescaped } from './command-data.ts';
import { endOfLine, unfinishedBytes } from './line-bytes.ts';
import { isLongEnough } from './min-length.ts';

/** A longer mask is split. In bytes. */
const maxMask = 64 * 1024;
/** Bytes left over when a mask is split: enough for four characters, however they are escaped. */
const maskRest = 16;

/** Characters that the runner's search ignores (.NET with ICU): two colons around these are `::` to it. */
const weightless = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\p{Default_Ignorable_Code_Point}]*';
const separator = new RegExp(`:${weightless}:`, 'gu');
const onlyWeightless = new RegExp(`^${weightless}$`, 'u');
const brackets = /^##\[(add-mask)(?: [^\]]*)?\](.*)$/is;

const openings: Record<Notation, string> = { colons: '::add-mask::', brackets: '##[add-mask]' };
const nameEnd = '::add-mask'.length;

/** A command that asks the runner to mask a value. */
export interface AddMask {
  notation: Notation;
  /** The line as it was printed, or rewritten if the runner might read it differently. */
  line: string;
  /** The name of the command as it was printed. */
  name: string;
  /** The value, still escaped. */
  data: string;
}

/** The bytes of one command: a line without its line break, or the first part of one that is too long. */
export interface MaskPart {
  bytes: Buffer;
  /** Set if the line ends here. */
  isWhole: boolean;
}

/** Returns the bytes of the command at the start of the data; undefined if that depends on data to come. */
export function maskPart(data: Buffer, isFinal: boolean): MaskPart | undefined {
  const window = data.subarray(0, maxMask);
  const lineEnd = endOfLine(window);
  const isWhole = lineEnd !== undefined || window.length < maxMask;
  if (lineEnd === undefined && isWhole && !isFinal) return undefined;
  return { bytes: window.subarray(0, isWhole ? lineEnd : splitAt(window)), isWhole };
}

/** Returns where to split a mask that is too long: between two lines of its value, or near the end of the window. */
function splitAt(window: Buffer): number {
  const lineBreak = Math.max(window.lastIndexOf('%0A'), window.lastIndexOf('%0D'));
  if (lineBreak > window.length / 2) return lineBreak;
  const most = window.subarray(0, window.length - maskRest);
  const escaped = most.indexOf('%', most.length - 2);
  return escaped < 0 ? most.length - unfinishedBytes(most) : escaped;
}

/** Parses a line that begins like a mask; returns undefined if it is none. */
export function parseMask(notation: Notation, line: string): AddMask | undefined {
  if (notation === 'brackets') {
    // In a line full of beginnings this is much faster than the expression.
    if (!line.includes(']')) return undefined;
    const [, name, data] = brackets.exec(line) ?? [];
    return name === undefined || data === undefined ? undefined : { notation, line, name, data };
  }
  separator.lastIndex = nameEnd;
  const found = separator.exec(line);
  if (found === null) return undefined;
  const between = line.slice(nameEnd, found.index);
  const isNameOver = between === '' || between.startsWith(' ');
  if (!isNameOver && !onlyWeightless.test(between)) return undefined;
  const name = line.slice(2, nameEnd);
  const data = line.slice(found.index + found[0].length);
  return { notation, line: isNameOver && found[0] === '::' ? line : openings.colons + data, name, data };
}

/** Returns the mask for the next part of a line that was split. */
export function continuedMask(notation: Notation, data: string): AddMask {
  return { notation, line: openings[notation] + data, name: 'add-mask', data };
}

/** Returns the value as bytes of the line that holds the mask; as text it would lose bytes that are not UTF-8. */
export function maskedBytes({ notation, data }: AddMask, line: Buffer): Buffer {
  const text = line.toString();
  const end = notation === 'colons' ? ':' : ']';
  // Count the separators before the value in the text, and skip as many in the bytes: ASCII is the same in both.
  let start = 0;
  for (const character of text.slice(0, text.length - data.length))
    if (character === end) start = line.indexOf(end, start) + 1;
  return Buffer.from(unescaped(line.toString('latin1', start), notation), 'latin1');
}

/** Returns the command that makes the runner mask a value and its lines; undefined if that would blank the log. */
export function maskCommand(value: string): string | undefined {
  const data = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return safeMask({ notation: 'colons', line: openings.colons + data, name: 'add-mask', data });
}

/**
 * Returns the line of a mask without the lines of its value that have less than four characters; undefined if none is left.
 * The runner masks the whole value and each of its lines, in other encodings too (AddMaskCommandExtension,
 * ValueEncoders.cs). Without the short lines the whole value is a different one, so the base64 of the true one, which fits
 * into a line of the log, is added as lines.
 */
export function safeMask({ notation, line, data }: AddMask): string | undefined {
  const lines = data.split(/%0[AD]/).filter((part) => part !== '');
  const long = lines.filter((part) => isLongEnough(unescaped(part, notation)));
  if (long.length === lines.length && long.length > 0) return line;
  if (long.length === 0) return undefined;
  const whole = Buffer.from(unescaped(data, notation));
  const encoded = [0, 1, 2].map((shift) => whole.subarray(shift).toString('base64'));
  return openings[notation] + [...long, ...encoded].join('%0A');
}

/** Returns a mask that may not pass as text, without its value, which nothing would mask. */
export function maskAsText({ notation, name, data }: AddMask): string {
  const value = data.trim() === '' ? data : '***';
  return notation === 'colons' ? `: :${name}::${value}` : `# #[${name}]${value}`;
}

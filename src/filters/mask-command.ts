import { endOfLine, unfinished } from './line-bytes.ts';

/** A mask is decided on as a whole up to this length. */
const maxMask = 64 * 1024;
/** Of a longer one as much stays behind as makes four characters, however they are escaped. */
const maskRest = 16;
/** A shorter mask would blank the log, not a secret. */
const minCharacters = 4;

/** Weighs nothing when the runner searches: two colons around these are `::` to it (.NET, with ICU). */
const weightless = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\p{Default_Ignorable_Code_Point}]*';
const separator = new RegExp(`:${weightless}:`, 'gu');
const onlyWeightless = new RegExp(`^${weightless}$`, 'u');
const brackets = /^##\[(add-mask)(?: [^\]]*)?\](.*)$/is;

/** `::add-mask::data` or `##[add-mask]data`. */
export type Notation = 'colons' | 'brackets';

const openings: Record<Notation, string> = { colons: '::add-mask::', brackets: '##[add-mask]' };
const nameEnd = '::add-mask'.length;

export interface Mask {
  notation: Notation;
  /** As it is written, where there is no doubt what the runner makes of it; else written anew. */
  line: string;
  /** As it is written. */
  name: string;
  /** What is to be masked, still escaped. */
  data: string;
}

/** How much of the data one mask may be: the line, without what ends it, or the first part of one that is too long. */
export interface MaskPart {
  bytes: Buffer;
  /** Nothing of the line follows. */
  isWhole: boolean;
}

/** Undefined when the data ends too early to tell. */
export function maskPart(data: Buffer, isAll: boolean): MaskPart | undefined {
  const window = data.subarray(0, maxMask);
  const lineEnd = endOfLine(window);
  const isWhole = lineEnd !== undefined || window.length < maxMask;
  if (lineEnd === undefined && isWhole && !isAll) return undefined;
  return { bytes: window.subarray(0, isWhole ? lineEnd : firstOf(window)), isWhole };
}

/** How much of a mask that is too long is masked first: up to the end of one of its lines, or nearly all. */
function firstOf(window: Buffer): number {
  const lineBreak = Math.max(window.lastIndexOf('%0A'), window.lastIndexOf('%0D'));
  if (lineBreak > window.length / 2) return lineBreak;
  const most = window.subarray(0, window.length - maskRest);
  const escaped = most.indexOf('%', most.length - 2);
  return escaped < 0 ? most.length - unfinished(most) : escaped;
}

/** The mask that a line, or the rest of one, asks for; undefined when it only begins like one. */
export function parseMask(notation: Notation, line: string): Mask | undefined {
  if (notation === 'brackets') {
    // Much faster than by the expression, in a line of nothing but beginnings.
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

/** The rest of a line whose beginning was masked by a command of its own. */
export function continuedMask(notation: Notation, data: string): Mask {
  return { notation, line: openings[notation] + data, name: 'add-mask', data };
}

/** What is to be masked, in the bytes of the line that the mask was found in: the text lacks those that are no UTF-8. */
export function maskedBytes({ notation, data }: Mask, line: Buffer): Buffer {
  const text = line.toString();
  const end = notation === 'colons' ? ':' : ']';
  // In the text as in the bytes the data comes after as many of these, for each character of ASCII is one byte in both.
  let start = 0;
  for (const character of text.slice(0, text.length - data.length))
    if (character === end) start = line.indexOf(end, start) + 1;
  return Buffer.from(unescaped(line.toString('latin1', start), notation), 'latin1');
}

/** The command that has the runner mask a value, the whole and its lines; undefined where that would blank the log. */
export function maskCommand(value: string): string | undefined {
  const data = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return safeMask({ notation: 'colons', line: openings.colons + data, name: 'add-mask', data });
}

/**
 * The command with which the runner masks nothing of less than four characters; undefined when that leaves nothing. The
 * runner masks the whole value and each of its lines, both also in other encodings (AddMaskCommandExtension,
 * ValueEncoders.cs). Without its short lines the whole is another, so what a log's one line can hold of the true whole,
 * its base64, becomes lines of their own.
 */
export function safeMask({ notation, line, data }: Mask): string | undefined {
  const lines = data.split(/%0[AD]/).filter((part) => part !== '');
  const long = lines.filter((part) => isLong(unescaped(part, notation)));
  if (long.length === lines.length && long.length > 0) return line;
  if (long.length === 0) return undefined;
  const whole = Buffer.from(unescaped(data, notation));
  const encoded = [0, 1, 2].map((shift) => whole.subarray(shift).toString('base64'));
  return openings[notation] + [...long, ...encoded].join('%0A');
}

/** A mask that does not pass, as text. Its value, which nobody masks now, is not part of it. */
export function maskAsText({ notation, name, data }: Mask): string {
  const value = data.trim() === '' ? data : '***';
  return notation === 'colons' ? `: :${name}::${value}` : `# #[${name}]${value}`;
}

/** Blanks at the ends do not count: a mask of four blanks is found wherever a line is indented. */
function isLong(line: string): boolean {
  return [...line.trim().slice(0, 2 * minCharacters)].length >= minCharacters;
}

/** As the runner does it, `%` last (ActionCommand.cs). */
function unescaped(data: string, notation: Notation): string {
  const text = notation === 'brackets' ? data.replaceAll('%3B', ';').replaceAll('%5D', ']') : data;
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

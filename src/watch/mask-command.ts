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

/** The mask that a line, or the rest of one, asks for; undefined when it only begins like one. */
export function parseMask(notation: Notation, line: string): Mask | undefined {
  if (notation === 'brackets') {
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

const esc = '\\u001b';
/** A control sequence: colours, moves of the cursor. Its one group is the final character, which says what it does. */
const csi = `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*([@-~]?)`;
// Operating system command, device control string and their kin: up to BEL or ST, never beyond the line.
const controlString = `(?:${esc}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|${esc}\\\\|\\u009c)?`;
const shortSequence = `${esc}[ -/]+[0-~]|${esc}[0-~]`;
const controlSequence = new RegExp(csi, 'g');
const terminalSequence = new RegExp(`${csi}|${controlString}|${shortSequence}`, 'g');

// C0 and C1 without tab and newline; then characters that reorder or hide text: bidirectional controls, soft hyphen,
// zero-width space, byte order mark, language tags.
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Most lines match this and need no further work. */
const printableAscii = /^[ -~]*$/;

/** Stands for a text whose first word alone is too long. */
const tooLong = '(too long to show)';

/** Removes terminal sequences and control characters (except tab and newline), and replaces half characters. */
export function plainText(text: string): string {
  if (printableAscii.test(text)) return text;
  return text.toWellFormed().replace(terminalSequence, '').replace(invisible, '');
}

/**
 * Output as words on lines, each with its last state. A terminal interface moves the cursor right in place of spaces, and
 * elsewhere in place of line breaks.
 */
export function terminalLines(text: string): string {
  const moved = text.replace(controlSequence, (_, final: string) => {
    if (final === 'C') return ' ';
    return final !== '' && 'ABEFGHdf'.includes(final) ? '\n' : '';
  });
  return moved.split('\n').map(terminalLine).join('\n');
}

/** One line of output as a terminal shows it in the end: of a progress bar the last state. */
export function terminalLine(line: string): string {
  const states = line.split('\r').map(plainText);
  return (states.findLast((state) => state.trim() !== '') ?? '').replaceAll('\n', ' ');
}

/** Puts a text on one line of at most `max` characters, with an ellipsis in place of the words that do not fit. */
export function oneLine(text: string, max: number): string {
  const line = plainText(text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' '))
    .replaceAll('\t', ' ')
    .trim();
  if (line.length <= max) return line;
  const words = firstWords(line, max - 1);
  return words === '' && max >= tooLong.length ? tooLong : `${words}…`;
}

/** Puts another process's text on one line, without anything that a terminal or the runner takes for a command. */
export function foreignText(text: string, max: number): string {
  return oneLine(text, max).replaceAll('##[', '# #[');
}

/**
 * Returns the words at the beginning of a line that fit into `length` characters; empty when the first one does not. The
 * runner masks a secret only where it stands whole, so a word, which may be one, is never cut.
 */
export function firstWords(line: string, length: number): string {
  if (line.length <= length) return line;
  const end = line.slice(0, Math.max(0, length + 1)).search(/\s\S*$/);
  return line.slice(0, Math.max(0, end)).trimEnd();
}

/** Returns the words at the end of a line that fit into `length` characters; empty when the last one does not. */
export function lastWords(line: string, length: number): string {
  if (line.length <= length) return line;
  const end = line.slice(line.length - length - 1);
  const start = end.search(/\s/);
  return start < 0 ? '' : end.slice(start).trimStart();
}

/** Returns the first `length` code units, or one less if that would halve a character. */
export function cut(text: string, length: number): string {
  const head = text.slice(0, Math.max(0, length));
  return head.isWellFormed() ? head : head.slice(0, -1);
}

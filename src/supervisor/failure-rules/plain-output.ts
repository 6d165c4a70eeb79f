const esc = '\\u001b';
const csi = new RegExp(`(?:${esc}\\[|\\u009b)[0-?]*[ -/]*([@-~]?)`, 'g');
// Operating system command, device control string and their kin, up to BEL or ST, never beyond the line; then the rest.
const otherSequence = new RegExp(
  `(?:${esc}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|${esc}\\\\|\\u009c)?|${esc}[ -/]*[0-~]?`,
  'g',
);
// C0 and C1 without tab and newline, then what reorders or hides text around it.
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Output as words on lines: without colours and other terminal sequences, of a line that was overwritten the last state. */
export function plainOutput(text: string): string {
  return text
    .toWellFormed()
    .replace(csi, (_, final: string) => afterSequence(final))
    .replace(otherSequence, '')
    .split('\n')
    .map(lastState)
    .join('\n')
    .replace(invisible, '');
}

/** A terminal interface moves the cursor right in place of spaces, and elsewhere in place of a new line. */
function afterSequence(final: string): string {
  if (final === 'C') return ' ';
  return 'ABEFGHdf'.includes(final) && final !== '' ? '\n' : '';
}

function lastState(line: string): string {
  if (!line.includes('\r')) return line;
  return line.split('\r').findLast((state) => state.trim() !== '') ?? '';
}

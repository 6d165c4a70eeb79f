import { plainText } from '../text/plain-text.ts';

const esc = '\\u001b';
const csi = new RegExp(`(?:${esc}\\[|\\u009b)[0-?]*[ -/]*([@-~]?)`, 'g');

/** Output as words on lines: without colours and other terminal sequences, of a line that was overwritten the last state. */
export function plainOutput(text: string): string {
  const lines = text.replace(csi, (_, final: string) => afterSequence(final)).split('\n');
  return plainText(lines.map(lastState).join('\n'));
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

import { type Notation, unescaped } from './command-data.ts';
import { maskPart } from './mask-command.ts';

// Groups do not nest, so the groups in the output become headings.
export const headings = new Map([
  ['group', Buffer.from('▸ ')],
  ['endgroup', Buffer.from('◂ ')],
]);

/** Replaces the first `length` bytes of a group. */
interface Heading {
  replacement: Buffer;
  length: number;
}

/** Replaces a group by its heading, with its title as the runner reads it. */
export function headingAt(
  data: Buffer,
  position: number,
  { notation, heading, end }: { notation: Notation; heading: Buffer; end: number },
  isFinal: boolean,
): Heading | 'undecided' {
  const line = maskPart(data.subarray(position), isFinal);
  if (line === undefined) return 'undecided';
  const title = titleIn(line.bytes.subarray(end - position));
  if (!line.isWhole || !title.includes('%')) return { replacement: heading, length: end - position };
  // As Latin-1, because it need not be UTF-8. Further lines of the title are text to the runner, and must not become more.
  const [first = '', ...others] = unescaped(title.toString('latin1'), notation).split(/\r\n|[\r\n]/);
  const lines = [first, ...others.map((text) => `  ${text}`)].map(inertBytes);
  const shown = Buffer.from(lines.join('\n'), 'latin1');
  return { replacement: Buffer.concat([heading, shown]), length: end - position + title.length };
}

/** Returns the rest of a group's line up to a mask, which has to reach the runner. */
function titleIn(rest: Buffer): Buffer {
  const mask = rest.toString('latin1').search(/##\[add-mask/i);
  return mask < 0 ? rest : rest.subarray(0, mask);
}

/** Disarms every command in a line of Latin-1, wherever in the line it stands. */
function inertBytes(line: string): string {
  return line.replaceAll('##[', '# #[').replace(/^([^!-~]*:)(?=[^!-9;-~]*:)/, '$1 ');
}

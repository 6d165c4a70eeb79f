import fc from 'fast-check';

export type Platform = 'linux' | 'win32';
export type Pair = [name: string, value: string];

export const platforms: Platform[] = ['linux', 'win32'];

/** A second implementation of the runner's rules: returns the pairs that it would set, and whether it failed. */
export function reference(text: string, platform: Platform): { pairs: Pair[]; failed: boolean } {
  const lineBreak = platform === 'win32' ? /(\r?\n)/ : /(\n)/;
  const parts = text.split(lineBreak);
  // Part 2n is line n, part 2n + 1 its line break. No line follows a final line break.
  const lines = Array.from({ length: Math.ceil(parts.length / 2) }, (_, n) => [parts[2 * n] ?? '', parts[2 * n + 1]]);
  if (lines.at(-1)?.[0] === '') lines.pop();
  const pairs: Pair[] = [];
  while (lines.length > 0) {
    const line = lines.shift()?.[0] ?? '';
    const plain = /^((?:(?!<<)[^=])*)=(.*)$/s.exec(line);
    const heredoc = /^((?:(?!<<)[^=])*)<<(.*)$/s.exec(line);
    if (line === '') continue;
    if (plain?.[1]) {
      pairs.push([plain[1], plain[2] ?? '']);
    } else if (heredoc?.[1] && heredoc[2]) {
      const end = lines.findIndex(([content]) => content === heredoc[2]);
      if (end === -1) return { pairs, failed: true };
      const body = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .flat();
      pairs.push([heredoc[1], body.slice(0, -1).join('')]);
    } else {
      return { pairs, failed: true };
    }
  }
  return { pairs, failed: false };
}

export const toPairs = (entries: { name: string; value: string }[]) =>
  entries.map(({ name, value }): Pair => [name, value]);

/** Pieces of right, nearly right and wrong syntax. */
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('\n', '\r\n', '=', '<<', 'A', 'EOF', 'A<<EOF\n', 'x', '\nEOF\n', 'B=1\n') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\r', '<', '<<<', ' ', '', '\u0000', 'ü', '🙂', '\u2028', '\ufeff', '::', '#'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
export const fileText = fc.oneof(
  fc.array(fragment, { maxLength: 40 }).map((fragments) => fragments.join('')),
  fc.string({ unit: 'binary' }),
);

export const hostileValue = fc.oneof(
  fileText,
  fc.constantFrom('', '\n', '\r', '\r\n', '\n\n', 'x\r', 'a<<EOF\nEOF', 'supervised_run_', '\u0000', 'EOF\r\n'),
);
export const name = fc
  .array(fc.oneof(fc.constantFrom('A', 'b', '-', '_', ' ', 'é', '\u0000', '<', '#'), fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    parts
      .join('')
      .replace(/[=\r\n]/g, '')
      .replace(/<+/g, '<')
      .replace(/<$/, ''),
  )
  .filter((text) => text !== '');

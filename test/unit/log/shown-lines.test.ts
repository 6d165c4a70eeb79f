import { expect, it } from 'vitest';
import { RecentOutput } from '../../../src/log/recent-output.ts';
import { shownLines } from '../../../src/log/shown-lines.ts';

it.each<[string, string[], string[]]>([
  ['the last lines', ['1', '2', '3', '4'], ['2', '3', '4']],
  ['no blank lines at the ends', ['', '1', '', '2', ' ', '\u001b[0m'], ['1', '', '2']],
  ['the last state of a progress bar', ['10%\r20%\r', '\rdone'], ['20%', 'done']],
  ['the text of an annotation', ['  ::error file=a.ts,line=3::x%0Ay'], ['Error: x', 'y']],
  ['the text of one in brackets', ['a ##[warning]x'], ['Warning: x']],
  [
    'no command that the runner hides',
    ['::add-mask::secret', '\u200b::ADD-MASK::s', 'x ##[add-mask]s', '::set-output name=a::s', 'y'],
    ['y'],
  ],
  [
    'what is no command',
    ['::std::vector', '##[x]', 'a::error::b', '# #[group]a'],
    ['##[x]', 'a::error::b', '# #[group]a'],
  ],
  ['no part of a long line', ['x'.repeat(1_001)], ['… (a line of 1001 characters is left out)']],
  ['nothing', ['', ' '], []],
])('%s', (_, lines, shown) => {
  expect(shownLines(lines, 3)).toEqual(shown);
});

it('of much output the whole lines at its end are kept, however it is cut into pieces', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `line ${index}\n`).join('');
  for (const size of [1, 100, 65_536, 70_000, text.length]) {
    const recent = new RecentOutput();
    for (let at = 0; at < text.length; at += size) recent.push(Buffer.from(text.slice(at, at + size)));
    const lines = recent.lines();
    expect(lines.length).toBeGreaterThan(100);
    expect(text.endsWith(`\n${lines.join('\n')}\n`)).toBe(true);
    expect(lines.join('\n').length).toBeLessThan(140_000);
  }
});

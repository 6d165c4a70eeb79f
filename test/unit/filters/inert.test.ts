import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inert } from '../../../src/filters/inert.ts';
import { hostileText, nbsp } from '../../kit/hostile-output.ts';
import { obeyedCommands, readLines } from '../../kit/runner-model.ts';

it.each([
  ['plain', 'plain'],
  ['two\nlines\r\nor three', 'two lines or three'],
  ['::error::x', ': :error::x'],
  [' \t::endgroup::', ' \t: :endgroup::'],
  [`${nbsp}\u2003::endgroup::`, `${nbsp}\u2003: :endgroup::`],
  ['a ##[endgroup] ####[x]', 'a # #[endgroup] ### #[x]'],
  ['std::vector', 'std::vector'],
  ['\n\n::endgroup::', ' : :endgroup::'],
  ['\u001b[31mred\u001b[0m', '\u001b[31mred\u001b[0m'],
  ['\u001b]0;title\u0007:\u001b[2J:endgroup::\u0085', ': :endgroup::'],
  ['\u001b[31m', '\u001b[31m'],
  ['half \u001b[3', 'half [3'],
])('inert shows %j as %j', (text, shown) => {
  expect(inert(text)).toBe(shown);
});

it('inert returns one line without a command for any text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const line = Buffer.from(`${inert(text)}\n`);
      expect(readLines(line)).toHaveLength(1);
      expect(obeyedCommands(line)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

import { describe, expect, it } from 'vitest';
import { MaskFinder } from '../../../src/redact/masks.ts';

describe('a masked value', () => {
  it.each([
    ['at the start of a line', 'text\n::add-mask::hunter2\n', ['hunter2']],
    ['as the first thing', '::add-mask::hunter2\n', ['hunter2']],
    ['without an end of line', '::add-mask::hunter2', ['hunter2']],
    ['after blanks', ' \t::add-mask::hunter2\n', ['hunter2']],
    ['after a lone carriage return', '10 %\r::add-mask::hunter2\r20 %', ['hunter2']],
    ['before a Windows line end', '::add-mask::hunter2\r\n', ['hunter2']],
    ['in any case', '::ADD-Mask::hunter2\n', ['hunter2']],
    ['with properties', '::add-mask a=b,c=d::hunter2\n', ['hunter2']],
    ['in the old notation, anywhere', 'text ##[add-mask]hunter2\n', ['hunter2']],
    ['in the old notation with properties', '##[add-mask a=b;c=d]hunter2\n', ['hunter2']],
    ['after the prefix of a program', 'web-1  | ::add-mask::hunter2\n', ['hunter2']],
    [
      'one after the other',
      '::add-mask::hunter2\n::add-mask::hunter3\n\n::add-mask::hunter4\n',
      ['hunter2', 'hunter3', 'hunter4'],
    ],
    ['with escapes', '::add-mask::a%0Ab%0Dc%25d%2525\n', ['a\nb\rc%d%25']],
    ['with the escapes of the old notation', '##[add-mask]a%3Bb%5Dc%25\n', ['a;b]c%']],
    ['with those of the old notation in the new one', '::add-mask::a%3Bb%5Dc\n', ['a%3Bb%5Dc']],
    ['with colons', '::add-mask::a::b::c\n', ['a::b::c']],
    ['with characters beyond ASCII', '::add-mask::pässwörd🙂\n', ['pässwörd🙂']],
  ])('is found %s', (_, output, values) => {
    expect(masks(output)).toEqual(values);
    expect(masks(output, 1)).toEqual(values);
  });

  it.each([
    ['shorter than four characters', '::add-mask::abc\n##[add-mask]x\n'],
    ['of blanks', '::add-mask::          \n'],
    ['of nothing', '::add-mask::\n'],
    ['of another command', '::add-matcher::file.json\n::add-masks::value\n::xadd-mask::value\n'],
    ['of a command that has no end', '::add-mask value\n##[add-mask value\n'],
    ['without its colons', 'add-mask::value\n:add-mask::value\n[add-mask]value\n'],
  ])('is not one %s', (_, output) => {
    expect(masks(output)).toEqual([]);
    expect(masks(output, 1)).toEqual([]);
  });

  it('is taken up to 64 KiB, and not cut within a character or an escape', () => {
    const letters = 'x'.repeat(64 * 1024 - 2);
    expect(masks(`::add-mask::${letters}xxyz\n`)).toEqual([`${letters}xx`]);
    expect(masks(`::add-mask::${letters}€€\n`)).toEqual([letters]);
    expect(masks(`::add-mask::${letters}%0A\n`)).toEqual([letters]);
  });

  it('is found behind a line of any length, and in one', () => {
    const long = '::add-mask '.repeat(20_000);
    expect(masks(`${long}\n::add-mask::hunter2\n`)).toContain('hunter2');
    expect(masks(`${'x'.repeat(200_000)}::add-mask::hunter2\n`, 1000)).toEqual(['hunter2']);
  });
});

function masks(output: string, chunkBytes: number = output.length * 4): string[] {
  const finder = new MaskFinder();
  const bytes = Buffer.from(output);
  const found: string[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) found.push(...finder.push(bytes.subarray(at, at + chunkBytes)));
  return [...found, ...finder.end()];
}

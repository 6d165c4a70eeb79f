import { describe, expect, it } from 'vitest';
import { MaskFinder } from '../../../src/redact/mask-finder.ts';

describe('MaskFinder', () => {
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
      'after another one',
      '::add-mask::hunter2\n::add-mask::hunter3\n\n::add-mask::hunter4\n',
      ['hunter2', 'hunter3', 'hunter4'],
    ],
    ['with escapes', '::add-mask::a%0Ab%0Dc%25d%2525\n', ['a\nb\rc%d%25']],
    ['with the escapes of the old notation', '##[add-mask]a%3Bb%5Dc%25\n', ['a;b]c%']],
    ['without decoding the escapes of the old notation in the new one', '::add-mask::a%3Bb%5Dc\n', ['a%3Bb%5Dc']],
    ['with colons', '::add-mask::a::b::c\n', ['a::b::c']],
    ['whose colons have a character between them that the runner ignores', '::add-mask:\u200b:hunter2\n', ['hunter2']],
    ['whose name is followed by a character that the runner ignores', '::add-mask\u00ad::hunter2\n', ['hunter2']],
    ['behind an unknown command', '::add-masks::x ::add-mask::hunter2\n', ['hunter2']],
    ['in the old notation behind an unknown command', '##[add-masks] ##[add-mask]hunter2\n', ['hunter2']],
    ['with characters beyond ASCII', '::add-mask::pässwörd🙂\n', ['pässwörd🙂']],
  ])('finds a mask %s', (_, output, values) => {
    expect(masks(output)).toEqual(values);
    expect(masks(output, 1)).toEqual(values);
  });

  it.each([
    ['shorter than four characters', '::add-mask::abc\n##[add-mask]x\n'],
    ['of blanks', '::add-mask::          \n'],
    ['without a value', '::add-mask::\n'],
    ['in another command', '::add-matcher::file.json\n::add-masks::value\n::xadd-mask::value\n'],
    ['in a command without an end', '::add-mask value\n##[add-mask value\n'],
    ['in a command without its colons', 'add-mask::value\n:add-mask::value\n[add-mask]value\n'],
  ])('finds no mask %s', (_, output) => {
    expect(masks(output)).toEqual([]);
    expect(masks(output, 1)).toEqual([]);
  });

  it.each([
    ['::add-mask::', 'y'],
    ['text ##[add-mask]', '€'],
    ['[app] ::add-mask::', '%25'],
    ['::add-mask::', 'line%0A'],
  ])('splits a mask that is too long (%s, %j)', (head, piece) => {
    const value = Array.from({ length: 30_000 }, (_, index) => `${index}${piece}`).join('');
    expect(value.length).toBeGreaterThan(2 * 64 * 1024);
    const found = masks(`a\n${head}${value}\nb\n`, 1000);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((part) => part.length <= 64 * 1024 && !part.includes('\ufffd'))).toBe(true);
    expect(found.join('') === value.replaceAll('%25', '%').replaceAll('%0A', '\n')).toBe(true);
    expect(masks(`a\n${head}${value}`, 70_000)).toEqual(found);
  });

  it('returns bytes that are not UTF-8, even behind such bytes in the command', () => {
    const find = (output: string) => {
      const finder = new MaskFinder();
      return [...finder.push(Buffer.from(output, 'latin1')), ...finder.end()].map((value) => value.toString('latin1'));
    };
    expect(find('::add-mask::p\xe4ss%25wort\n')).toEqual(['p\xe4ss%wort']);
    expect(find('\xff ##[add-mask k=\xe4:\xff]p\xe4ss:]%5Dwort\n')).toEqual(['p\xe4ss:]]wort']);
    expect(find('\xe4 ::add-mask k:=\xe4::p\xe4ss::wort\n')).toEqual(['p\xe4ss::wort']);
    expect(find('::add-mask:\xe2\x80\x8b:p\xe4sswort\n')).toEqual(['p\xe4sswort']);
    expect(find('::add-mask::\xe4\xe4\xe4\n')).toEqual([]);
  });

  it('finds a mask behind a line of any length, and in one', () => {
    const long = '::add-mask '.repeat(20_000);
    expect(masks(`${long}\n::add-mask::hunter2\n`)).toContain('hunter2');
    expect(masks(`${'x'.repeat(200_000)}::add-mask::hunter2\n`, 1000)).toEqual(['hunter2']);
  });
});

function masks(output: string, chunkBytes: number = output.length * 4): string[] {
  const finder = new MaskFinder();
  const bytes = Buffer.from(output);
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) found.push(...finder.push(bytes.subarray(at, at + chunkBytes)));
  return [...found, ...finder.end()].map(String);
}

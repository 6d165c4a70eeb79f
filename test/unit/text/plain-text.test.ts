import fc from 'fast-check';
import { expect, test as it } from 'vitest';
import { cut, firstWords, lastWords, oneLine, plainText, terminalLine } from '../../../src/text/plain-text.ts';

it.each([
  ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
  ['cursor movement', 'a\u001b[2K\u001b[1Gb', 'ab'],
  ['8-bit CSI', 'a\u009b31mb', 'ab'],
  ['a hyperlink', '\u001b]8;;https://example.com\u0007text\u001b]8;;\u001b\\', 'text'],
  ['a title that never ends', 'a\u001b]0;title', 'a'],
  ['a control string that never ends, only up to the end of its line', '\u001b]0;title\nnext', '\nnext'],
  ['a torn sequence', 'a\u001b[31', 'a'],
  ['a charset switch', '\u001b(Btext', 'text'],
  ['a lone escape', 'a\u001b', 'a'],
  ['control characters', 'a\u0000b\u0008c\u007fd\u0085e', 'abcde'],
  ['text direction', 'abc\u202edef\u2066', 'abcdef'],
  ['what has no width', 'p\u200ba\u00ads\ufeffs', 'pass'],
  ['tab and newline stay', 'a\tb\nc', 'a\tb\nc'],
  ['joined emoji stay', '👩‍💻 ok', '👩‍💻 ok'],
  ['half a character', 'a\ud83db', 'a\ufffdb'],
])('plain text: %s', (_, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

it('plain text has nothing left to strip', () => {
  const piece = fc.constantFrom(
    '\u001b',
    '\u001b[',
    '\u001b]',
    '\u009b',
    '[',
    ']',
    '31m',
    '\u0007',
    '\\',
    'P',
    '\n',
    'x',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const plain = plainText(pieces.join(''));
      expect(plainText(plain)).toBe(plain);
      expect(plain).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }),
  );
});

it.each([
  ['10%\r50%\r100%', '100%'],
  ['100%\r\r', '100%'],
  ['100%\r   \r', '100%'],
  ['windows\r', 'windows'],
  ['  indented', '  indented'],
  ['50%\r\u001b[K', '50%'],
  ['', ''],
])('a terminal shows %j as %j', (line, shown) => {
  expect(terminalLine(line)).toBe(shown);
});

it.each([
  ['a\nb\r\n\tc', 20, 'a b  c'],
  ['  trimmed  ', 20, 'trimmed'],
  ['exactly ten', 11, 'exactly ten'],
  ['one two three', 8, 'one two…'],
  ['one two three', 7, 'one…'],
  ['one two three', 3, '…'],
  ['😀😀😀', 4, '…'],
  [`password ${'x'.repeat(32)} more`, 30, 'password…'],
  ['x'.repeat(32), 30, '(too long to show)'],
])('%j on one line of %d is %j', (text, max, line) => {
  expect(oneLine(text, max)).toBe(line);
});

it('no word is cut', () => {
  expect([3, 6, 7, 8, 40].map((length) => firstWords('one two three', length))).toEqual([
    'one',
    'one',
    'one two',
    'one two',
    'one two three',
  ]);
  expect([2, 5, 6, 9, 40].map((length) => lastWords('one two three', length))).toEqual([
    '',
    'three',
    'three',
    'two three',
    'one two three',
  ]);
  expect(firstWords('three', -1)).toBe('');
});

it('no character is halved', () => {
  expect(cut('a😀', 2)).toBe('a');
  expect(cut('a😀', 3)).toBe('a😀');
  expect(cut('a', -1)).toBe('');
});

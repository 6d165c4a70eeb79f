import { describe, expect, it } from 'vitest';
import { TerminalFilter } from '../../../src/filters/terminal-filter.ts';
import { filterAll, inPieces } from '../../kit/hostile-output.ts';
import { show } from '../../kit/terminal-model.ts';

const esc = '\u001b';
const bell = '\u0007';
const st = `${esc}\\`;

describe('TerminalFilter keeps', () => {
  it.each([
    ['text', 'std::vector, 100 % café °C 😀 \u202e'],
    ['blanks and ends of lines', 'a\tb\n c\r\nd\r10 %\r20 %'],
    ['a colour', `${esc}[31mred${esc}[0m ${esc}[m`],
    ['a colour with many parameters', `${esc}[1;38;5;196;48:2::1:2:3mred${esc}[39;49m`],
    ['a link to the web', `${esc}]8;;https://example.com/a?b=c#d${st}text${esc}]8;;${st}`],
    ['a link with an id', `${esc}]8;id=a-1:x=y;http://example.com${st}text${esc}]8;;${st}`],
    ['bytes that are not text', Buffer.from([0x61, 0xff, 0x80, 0x9b, 0x33, 0x6d, 0xe2, 0x82, 0x0a, 0xc3])],
  ])('%s', (_, output) => {
    const input = Buffer.from(output);
    expect(filterAll(new TerminalFilter(), [input])).toEqual(input);
    expect(filterAll(new TerminalFilter(), inPieces(input, 1))).toEqual(input);
  });

  it('a link that ends with BEL, but ends it with ST', () => {
    expect(filtered(`${esc}]8;;https://example.com${bell}text${esc}]8;;${bell}`)).toBe(
      `${esc}]8;;https://example.com${st}text${esc}]8;;${st}`,
    );
  });
});

it('TerminalFilter loses nothing if its output is longer than its input', () => {
  expect(filtered(`${esc}]8;;${bell}`.repeat(1000))).toBe(`${esc}]8;;${st}`.repeat(1000));
});

describe('TerminalFilter removes', () => {
  it.each([
    ['cursor movement', `${esc}[2A${esc}[10;20H${esc}[G`],
    ['erasing', `${esc}[2J${esc}[K${esc}[3J`],
    ['the alternate screen', `${esc}[?1049h${esc}[?25l`],
    ['questions to the terminal', `${esc}[6n${esc}[c${esc}Z`],
    ['a keyboard mode that ends with m', `${esc}[>4;2m${esc}[?4m`],
    ['a sequence with an intermediate that ends with m', `${esc}[1 m`],
    ['a title', `${esc}]0;title${bell}${esc}]2;title${st}${esc}]1;\u00e4${bell}`],
    ['the clipboard', `${esc}]52;c;ZXZpbA==${bell}`],
    ['the working folder', `${esc}]7;file://host/path${st}`],
    ['a picture', `${esc}]1337;File=inline=1:AAAA${bell}${esc}Pq#0;2;0;0;0${st}${esc}_Gf=100;AAAA${st}`],
    ['a privacy message and a start of string', `${esc}^x${st}${esc}Xy${st}`],
    ['a string with BEL in it', `${esc}P1${bell}2${st}`],
    ['a character set', `${esc}(B${esc}%G${esc}#8`],
    ['reset, save, restore, keypad', `${esc}c${esc}7${esc}8${esc}=${esc}>`],
    ['the end of a string that never began', st],
    ['sequences of one control character', '\u009b2J\u009d0;title\u009c\u0090x\u009c\u0085\u009b31m'],
    ['control characters', `\u0000\u0001\b\u000b\f\u000e\u000f\u001a\u007f${bell}`],
  ])('%s', (_, output) => {
    expect(filtered(`a${output}b`)).toBe('ab');
    expect(filtered(output)).toBe('');
    expect(show(Buffer.from(`a${output}b`)).text).toBe('ab');
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ssh://host',
    'x',
    'https://a b',
    'https://a/##[endgroup]',
    '//a',
  ])('a link to %s, and keeps its text', (address) => {
    expect(filtered(`${esc}]8;;${address}${st}text${esc}]8;;${st}`)).toBe(`text${esc}]8;;${st}`);
  });
});

describe('a sequence without an end becomes text', () => {
  it.each([
    [`${esc}]0;title\nnext`, ']0;title\nnext'],
    [`${esc}]0;title\rnext`, ']0;title\rnext'],
    [`${esc}]0;title`, ']0;title'],
    [`${esc}]0;ti\ntle${bell}`, ']0;ti\ntle'],
    [`${esc}]0;ti\rtle${bell}`, ']0;ti\rtle'],
    [`${esc}Pti\ntle${st}`, 'Pti\ntle'],
    [`${esc}]0;ti${esc}[31mtle${bell}`, `]0;ti${esc}[31mtle`],
    [`${esc}]0;ti\u009b2Jtle${bell}`, ']0;title'],
    [`${esc}]0;ti\u0018tle${bell}`, ']0;title'],
    [`${esc}Ptext`, 'Ptext'],
    [`\u0090text\n`, 'text\n'],
    [`${esc}[31\n`, '[31\n'],
    [`${esc}[3é1m`, '[3é1m'],
    [`${esc}[31`, '[31'],
    [`${esc}[ 1m`, '[ 1m'],
    [`${esc}(é`, '(é'],
    [`${esc}(`, '('],
    [`${esc}é${esc}\n${esc}`, 'é\n'],
    [`${esc}${esc}[31m`, `${esc}[31m`],
  ])('%j is shown as %j', (output, shown) => {
    expect(filtered(output)).toBe(shown);
  });

  it.each([
    ['a title', `${esc}]0;`, 'x'.repeat(5000), bell],
    ['a colour', `${esc}[`, '1;'.repeat(200), 'm'],
    ['a character set', `${esc}(`, ' '.repeat(300), 'B'],
  ])('if it is too long: %s', (_, begin, middle, end) => {
    expect(filtered(begin + middle + end)).toBe(begin.slice(1) + middle + end.replace(bell, ''));
  });

  it('once it is too long to hold back', () => {
    const filter = new TerminalFilter();
    expect(filter.push(Buffer.from(`a${esc}]0;`)).toString()).toBe('a');
    expect(filter.push(Buffer.alloc(5000, 'x')).length).toBeGreaterThan(4000);
  });
});

it('half a character with a sequence behind it does not become a control character', () => {
  const parted = Buffer.concat([Buffer.from([0xc2, 0xc2]), Buffer.from(`${esc}[2J`), Buffer.from([0x9b, 0x32, 0x4a])]);
  const shown = filterAll(new TerminalFilter(), [parted]);
  expect(show(shown)).toMatchObject({ acts: [], text: '\ufffd\ufffd\ufffd2J' });
  expect(filterAll(new TerminalFilter(), inPieces(parted, 1))).toEqual(shown);
});

function filtered(text: string): string {
  const input = Buffer.from(text);
  const whole = filterAll(new TerminalFilter(), [input]);
  expect(filterAll(new TerminalFilter(), inPieces(input, 1))).toEqual(whole);
  return whole.toString();
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKeyValue } from '../../../../src/action/file-commands/format.ts';
import { parseKeyValues, parseLines } from '../../../../src/action/file-commands/parse.ts';
import {
  fileText,
  hostileValue,
  name,
  type Pair,
  platforms,
  reference,
  toPairs,
} from '../../../kit/runner-file-reader.ts';

describe('parseKeyValues', () => {
  it.each<[string, string, Pair[]]>([
    ['an empty file', '', []],
    ['a plain entry', 'A=b\n', [['A', 'b']]],
    ['a last line without a line break', 'A=b', [['A', 'b']]],
    ['no value', 'A=\n', [['A', '']]],
    ['more than one equals sign', 'A==b=c=\n', [['A', '=b=c=']]],
    ['arrows in a value', 'A=b<<EOF\n', [['A', 'b<<EOF']]],
    ['blank lines', '\n\nA=b\n\n', [['A', 'b']]],
    ['white space, which belongs to name and value', ' A = b \n', [[' A ', ' b ']]],
    ['a line with #, which is no comment', '#A=b\n', [['#A', 'b']]],
    [
      'the same name twice',
      'A=1\nA=2\n',
      [
        ['A', '1'],
        ['A', '2'],
      ],
    ],
    [
      'a heredoc',
      'A<<EOF\none\ntwo\nEOF\nB=c\n',
      [
        ['A', 'one\ntwo'],
        ['B', 'c'],
      ],
    ],
    ['a heredoc at the end of the file', 'A<<EOF\none\nEOF', [['A', 'one']]],
    ['an empty heredoc', 'A<<EOF\nEOF\n', [['A', '']]],
    ['a heredoc of one empty line', 'A<<EOF\n\nEOF\n', [['A', '']]],
    ['a heredoc of two empty lines', 'A<<EOF\n\n\nEOF\n', [['A', '\n']]],
    ['a heredoc with entries in it', 'A<<EOF\nB=c\nC<<D\n EOF\nEOF \nEOF\n', [['A', 'B=c\nC<<D\n EOF\nEOF ']]],
    ['a delimiter with an equals sign', 'A<<=EOF\nb\n=EOF\n', [['A', 'b']]],
    ['a delimiter that begins with an arrow', 'A<<<EOF\nb\n<EOF\n', [['A', 'b']]],
    ['a name that ends in an arrow', 'A<=b\n', [['A<', 'b']]],
  ])('reads %s', (_case, text, pairs) => {
    const { entries, problems } = parseKeyValues(text, 'linux');
    expect(problems).toEqual([]);
    expect(toPairs(entries)).toEqual(pairs);
    expect(reference(text, 'linux')).toEqual({ pairs, failed: false });
  });

  it('gives the line on which each entry begins', () => {
    const { entries } = parseKeyValues('\nA=1\nB<<E\n2\n\nE\n\nC=3', 'linux');
    expect(entries.map((entry) => [entry.name, entry.line])).toEqual([
      ['A', 2],
      ['B', 3],
      ['C', 8],
    ]);
  });

  it('keeps a CR at the end of a line, except on Windows', () => {
    const text = 'A=b\r\nB<<EOF\r\none\r\ntwo\nx\r\r\nEOF\r\n\r\n';
    expect(toPairs(parseKeyValues(text, 'win32').entries)).toEqual([
      ['A', 'b'],
      ['B', 'one\r\ntwo\nx\r'],
    ]);
    const linux = parseKeyValues(text, 'linux');
    expect(toPairs(linux.entries)).toEqual([
      ['A', 'b\r'],
      ['B', 'one\r\ntwo\nx\r\r'],
    ]);
    expect(linux.problems).toEqual([{ line: 7, message: '"\\r" is neither NAME=value nor NAME<<DELIMITER' }]);
  });

  const tooLong = 'x'.repeat(41);
  it.each<[string, number, string, string[]]>([
    ['A=1\noops\nB=2\n', 2, '"oops" is neither NAME=value nor NAME<<DELIMITER', ['A', 'B']],
    ['A=1\n  \nB=2\n', 2, '"  " is neither NAME=value nor NAME<<DELIMITER', ['A', 'B']],
    ['a<b\n', 1, '"a<b" is neither NAME=value nor NAME<<DELIMITER', []],
    [`${tooLong}\n`, 1, 'a text of 41 characters is neither NAME=value nor NAME<<DELIMITER', []],
    ['\u001b[31m\u202e\n', 1, '"\\u001b[31m\\u{202e}" is neither NAME=value nor NAME<<DELIMITER', []],
    ['=secret\nA=1', 1, 'there is no name before "="', ['A']],
    ['<<EOF\nB=secret\nEOF\nA=1', 1, 'there is no name before "<<"', ['A']],
    ['A<<\nB=secret\n\nC=1', 1, 'there is no delimiter after "A<<"; nothing is read from here on', []],
    ['A=1\nB<<EOF\nC=2\n', 2, 'the value of "B" has no end: no line after it is exactly its delimiter', ['A']],
    [
      'B<<EOF\nvalueEOF\n',
      1,
      'the value of "B" has no end: its delimiter, at the end of the file, must be alone on a line, right after a line break',
      [],
    ],
  ])('reports %j', (text, line, message, names) => {
    const { entries, problems } = parseKeyValues(text, 'linux');
    expect(problems).toEqual([{ line, message }]);
    expect(entries.map((entry) => entry.name)).toEqual(names);
  });

  it('stops after 20 malformed lines', () => {
    const { entries, problems } = parseKeyValues(`A=1\n${'oops\n'.repeat(5000)}B=2\n`, 'linux');
    expect(toPairs(entries)).toEqual([['A', '1']]);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toBe('there are more than 20 malformed lines; nothing is read from here on');
  });

  it('stops after 50000 entries', () => {
    const { entries, problems } = parseKeyValues('A=1\n'.repeat(50_001), 'linux');
    expect(entries).toHaveLength(50_000);
    expect(problems).toEqual([
      { line: 50_001, message: 'there are more than 50000 entries; nothing is read from here on' },
    ]);
  });
});

describe('formatKeyValue', () => {
  it.each(platforms)('writes any entries so that they are read back unchanged (%s)', (platform) => {
    const entries = fc.array(fc.record({ name, value: hostileValue }), { maxLength: 8 });
    fc.assert(
      fc.property(entries, (written) => {
        const text = written.map((entry) => formatKeyValue(entry, platform)).join('');
        const expected = { pairs: toPairs(written), failed: false };
        expect(reference(text, platform)).toEqual(expected);
        expect(parseKeyValues(text, platform).problems).toEqual([]);
        expect(toPairs(parseKeyValues(text, platform).entries)).toEqual(expected.pairs);
      }),
      { numRuns: 500 },
    );
  });

  it.each(platforms)('writes whatever was read so that the runner reads the same (%s)', (platform) => {
    fc.assert(
      fc.property(fileText, (text) => {
        const { entries } = parseKeyValues(text, platform);
        const again = entries.map((entry) => formatKeyValue(entry, platform)).join('');
        expect(reference(again, platform)).toEqual({ pairs: toPairs(entries), failed: false });
      }),
      { numRuns: 1000 },
    );
  });

  it('writes a name that ends in an arrow so that it is read back unchanged', () => {
    const [entry] = parseKeyValues('A<=b=<<c\n', 'linux').entries;
    expect(entry && reference(formatKeyValue(entry, 'linux'), 'linux').pairs).toEqual([['A<', 'b=<<c']]);
  });

  it('takes another delimiter when the value contains the first', () => {
    const ids = ['one', 'two'];
    const value = 'x\nsupervised_run_one\ny=z';
    expect(formatKeyValue({ name: 'A', value }, 'linux', () => ids.shift() ?? 'three')).toBe(
      `A<<supervised_run_two\n${value}\nsupervised_run_two\n`,
    );
  });
});

describe('parseLines', () => {
  it('gives every line that is not empty, with any line break', () => {
    expect(parseLines('/a\n\n/b c\r\n/d\r/e')).toEqual({ lines: ['/a', '/b c', '/d', '/e'], problems: [] });
    expect(parseLines('')).toEqual({ lines: [], problems: [] });
  });

  it('stops after 50000 lines', () => {
    const { lines, problems } = parseLines('/a\n'.repeat(60_000));
    expect(lines).toHaveLength(50_000);
    expect(problems).toEqual([
      { line: 50_001, message: 'there are more than 50000 lines; nothing is read from here on' },
    ]);
  });
});

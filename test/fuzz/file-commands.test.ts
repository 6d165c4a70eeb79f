import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/action/file-commands/content.ts';
import { parseKeyValues, parseLines } from '../../src/action/file-commands/parse.ts';
import { decodeText } from '../../src/action/file-commands/untrusted-file.ts';
import { fileText, platforms, reference, toPairs } from '../kit/runner-file-reader.ts';
import { corpus } from './corpus.ts';
import { numRuns } from './runs.ts';

const nasty = corpus('file-commands');
const onText = { numRuns, examples: nasty.map((bytes): [string] => [decodeText(bytes)]) };
const onBytes = { numRuns, examples: nasty.map((bytes): [Buffer] => [bytes]) };

const bytes = fc.oneof(
  fileText.map((text) => Buffer.from(text)),
  fileText.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array)),
);
const reserved = { reservedOutputs: ['status', 'A'], reservedState: ['session', 'a'] };
const lineCount = (text: string) => text.split('\n').length;

describe.each(platforms)('any content of the file commands (%s)', (platform) => {
  it('is read as the runner reads it, up to where the runner gives up', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        const { entries, problems } = parseKeyValues(text, platform);
        const { pairs, failed } = reference(text, platform);
        expect(problems.length > 0).toBe(failed);
        expect(toPairs(entries).slice(0, pairs.length)).toEqual(pairs);
        expect(failed || entries.length === pairs.length).toBe(true);
      }),
      onText,
    );
  });

  it('gives entries and problems with lines that exist', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        const { entries, problems } = parseKeyValues(text, platform);
        const count = lineCount(text);
        expect([...entries, ...problems].filter(({ line }) => line < 1 || line > count)).toEqual([]);
      }),
      onText,
    );
  });

  it.each([
    ['GITHUB_OUTPUT', ['status', 'a']],
    ['GITHUB_STATE', ['session', 'a']],
    ['GITHUB_ENV', []],
  ] as const)('is published to %s so that the runner reads the same, except reserved names', (variable, own) => {
    fc.assert(
      fc.property(fileText, (text) => {
        const { names, text: published, notes } = readContent(variable, text, reserved, platform);
        const meant = toPairs(parseKeyValues(text, platform).entries).filter(
          ([name]) => !(own as readonly string[]).includes(name.toLowerCase()),
        );
        expect(reference(published, platform)).toEqual({ pairs: meant, failed: false });
        expect(names).toEqual(meant.map(([name]) => name));
        expect(notes.filter(({ line }) => line === null || line < 1 || line > lineCount(text))).toEqual([]);
      }),
      onText,
    );
  });

  it.each(['GITHUB_PATH', 'GITHUB_ARTIFACTS'] as const)('is published to %s without empty lines', (variable) => {
    fc.assert(
      fc.property(fileText, (text) => {
        const published = readContent(variable, text, reserved, platform).text;
        expect(published.split(/\r?\n/).slice(0, -1)).toEqual(parseLines(text).lines);
      }),
      onText,
    );
  });

  it('never throws, and gives only short notes of one line', () => {
    fc.assert(
      fc.property(bytes, (file) => {
        fc.pre(!['fffe0000', '0000feff'].includes(file.toString('hex', 0, 4)));
        const { notes } = readContent('GITHUB_OUTPUT', decodeText(file), reserved, platform);
        expect(notes.filter(({ message }) => /[\p{Cc}\u2028\u2029]/u.test(message) || message.length > 600)).toEqual(
          [],
        );
      }),
      onBytes,
    );
  });
});

// Work that grows with the square of the text would exceed the time limit of the test.
it.each([
  ['entries', 'A=1\n'],
  ['heredocs', 'A<<EOF\nx\nEOF\n'],
  ['delimiters that never come', 'A<<EOF\n'],
  ['invalid lines', 'oops\n'],
  ['one long line', 'A=x<<'],
  ['empty lines', '\n'],
  ['carriage returns', '\r'],
])(
  '16 MiB of %s are read in linear time',
  (_, unit) => {
    const text = unit.repeat((16 * 1024 * 1024) / unit.length);
    const { entries, problems } = parseKeyValues(text, 'linux');
    expect(entries.length + problems.length).toBeLessThanOrEqual(50_001);
    expect(parseLines(text).lines.length).toBeLessThanOrEqual(50_000);
  },
  120_000,
);

import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CommandFilter } from '../../src/filters/command-filter.ts';
import { TerminalFilter } from '../../src/filters/terminal-filter.ts';
import { encodingsOf } from '../../src/redact/encodings.ts';
import { MaskFinder } from '../../src/redact/mask-finder.ts';
import { masksInFiles } from '../../src/redact/masks-in-files.ts';
import { Patterns, wholeAndLines } from '../../src/redact/patterns.ts';
import { parseRedactInput } from '../../src/redact/redact-input.ts';
import { filterAll, hostileBytes } from '../kit/hostile-output.ts';
import {
  longValue,
  redactedByModel,
  smallValue,
  someCuts,
  streamed,
  textWith,
  tokensRedactedByModel,
} from '../kit/redaction-model.ts';
import { obeyedMasks } from '../kit/runner-model.ts';
import { tempFolder } from '../kit/temp-folder.ts';
import { numRuns } from './runs.ts';

let log: string;
beforeEach(() => {
  log = join(tempFolder(), 'output.log');
});

const values = fc.array(fc.oneof(smallValue, longValue), { minLength: 1, maxLength: 4 });
/** To compile the patterns of some values takes longer than to redact a text. */
const textsOfEach = 5;
const length = { minLength: textsOfEach, maxLength: textsOfEach };
const sample = values.chain((all) =>
  fc.tuple(fc.constant(all), fc.array(fc.tuple(textWith(all), someCuts), { ...length, size: 'max' })),
);

describe('Patterns', () => {
  it('redact as the model does, however the text is cut', () => {
    fc.assert(
      fc.property(sample, ([secrets, texts]) => {
        const literals = secrets.flatMap(wholeAndLines).flatMap((part) => [...encodingsOf(part)]);
        const patterns = new Patterns(secrets);
        for (const [text, cuts] of texts) {
          const output = streamed(patterns, Buffer.from(text), cuts).toString();
          expect(output).toBe(redactedByModel(text, literals));
        }
      }),
      { numRuns: Math.ceil(numRuns / textsOfEach) },
    );
  });

  it('redact a token only where a word may start, however the text is cut', () => {
    const piece = fc.constantFrom(
      '\u001b',
      '[',
      '32m',
      '\u001b[1;31m',
      '\\',
      'n',
      '\\n',
      '\\u00e4',
      '%',
      '20',
      '%20',
      ' ',
      '"',
      'é',
      '🙂',
      'ghp_',
      `ghp_${'a1B2'.repeat(9)}`,
      'a'.repeat(70),
    );
    const patterns = new Patterns([]);
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        fc.array(fc.nat(600), { maxLength: 12 }),
        (text, cuts) => {
          expect(streamed(patterns, Buffer.from(text), cuts).toString()).toBe(tokensRedactedByModel(text));
        },
      ),
      { numRuns },
    );
  });

  it('give the same result however bytes with tokens and pieces of tokens are cut', () => {
    const pieces = [
      'ghp_',
      'a1B2c3D4'.repeat(5),
      'eyJ',
      '.',
      'sk-',
      '-----BEGIN RSA PRIVATE KEY-----',
      '\u001b[1',
      'm',
      '%2',
      '0',
      '\n',
      'M'.repeat(64),
    ];
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const jwt = `eyJ${'hb1'.repeat(6)}.eyJ${'zd2'.repeat(6)}.${'Xy_-'.repeat(5)}`;
    const bytes = fc
      .array(
        fc.oneof(
          fc.constantFrom(...pieces, token, jwt, 'secret-1').map((piece) => Buffer.from(piece)),
          fc.uint8Array({ maxLength: 6 }),
        ),
        { maxLength: 10 },
      )
      .map((parts) => Buffer.concat(parts));
    const patterns = new Patterns(['secret-1']);
    fc.assert(
      fc.property(bytes, someCuts, (data, cuts) => {
        const whole = patterns.stream();
        const expected = Buffer.concat([whole.push(data), whole.end()]);
        expect(streamed(patterns, data, cuts)).toEqual(expected);
        expect(isUtf8(expected) || !isUtf8(data)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('accept any input `redact`, whose refused values are never quoted', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.json(),
      fc.array(fc.string()).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const { values: kept, refused } = parseRedactInput(input);
        expect(kept.every((value) => [...value.trim()].length >= 4)).toBe(true);
        expect(refused.every((name) => /^(line|value) \d+$|^".*"$/s.test(name))).toBe(true);
      }),
      { numRuns },
    );
  });
});

describe('MaskFinder', () => {
  it('finds the same values however the text is cut', () => {
    const piece = fc.constantFrom(
      '::',
      'add-mask',
      '##[',
      ']',
      ' ',
      'value',
      '%0A',
      '%25',
      '\n',
      '\r',
      'é',
      'ADD-MASK::',
      '::add-mask::',
    );
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, someCuts, (data, cuts) => {
        expect(masks(data, cuts).sort()).toEqual(masks(data, []).sort());
      }),
      { numRuns },
    );
  });
});

describe('masksInFiles', () => {
  it('finds every mask that reaches the runner', async () => {
    const value = fc
      .array(
        fc.constantFrom(
          'S3CRET',
          '\u001b[1m',
          '\u0000',
          '\u200b',
          'é',
          '%0A',
          '%25',
          '%5D',
          '::',
          '##[',
          ']',
          ' ',
          'x',
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(''));
    const head = fc.constantFrom(
      ...['::add-mask::', '::ADD-mask k=v::', '::add-mask:\u200b:', '::add-mask\u00ad::', '::add-\u001b[Kmask::'],
      ...['##[add-mask]', '##[add-mask k=v;]', 'x ##[Add-Mask]', '\ufeff::add-mask::', '##\u001b[0m[add-mask]'],
    );
    const printed = fc
      .array(
        fc.oneof(
          fc.tuple(head, value).map((parts) => parts.join('')),
          value,
        ),
        { maxLength: 6 },
      )
      .map((lines) => Buffer.from(lines.join('\n')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(printed, hostileBytes), fc.constantFrom('annotations', 'all'), async (bytes, mode) => {
        writeFileSync(log, bytes);
        const patterns = new Patterns(await masksInFiles([log]));
        const shown = filterAll(new CommandFilter(mode), [filterAll(new TerminalFilter(), [bytes])]);
        // The filter adds base64, which is no line of the value.
        const masked = obeyedMasks(shown)
          .flatMap((data) => data.split(/[\r\n]+/))
          .map((line) => line.trim())
          .filter((line) => line.includes('S3CRET'));
        expect(masked.map((line) => patterns.text(line)).filter((line) => line !== '***')).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });
});

function masks(text: string, cuts: readonly number[]): string[] {
  const bytes = Buffer.from(text);
  const finder = new MaskFinder();
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
  let from = 0;
  const found = ends.flatMap((end) => {
    const chunk = Buffer.from(bytes.subarray(from, end));
    from = end;
    const values = finder.push(chunk);
    chunk.fill(0x23);
    return values;
  });
  return [...found, ...finder.end()].map(String);
}

// Each folder holds an input, the values to redact, one per line, and the expected output.
const corpus = join(import.meta.dirname, 'corpus', 'redactor');

describe('the corpus', () => {
  it.each(readdirSync(corpus))('%s is redacted as expected', (name) => {
    const read = (file: string) => readFileSync(join(corpus, name, file));
    const patterns = new Patterns(parseRedactInput(read('values.txt').toString()).values);
    const everyByte = [...read('input.txt').keys()];
    expect(patterns.text(read('input.txt').toString())).toBe(read('expected.txt').toString());
    expect(streamed(patterns, read('input.txt'), everyByte)).toEqual(read('expected.txt'));
  });
});

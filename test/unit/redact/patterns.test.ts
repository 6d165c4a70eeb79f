import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodingsOf } from '../../../src/redact/encodings.ts';
import { Patterns } from '../../../src/redact/patterns.ts';

/** More than a short text has, of what no pattern holds. */
const filling = '\n'.repeat(1_001);

const secret = fc.string({ unit: 'binary', minLength: 4, maxLength: 20 });
const around = fc.string({ unit: 'binary', maxLength: 5 });
const aToken = `ghp_${'a1B2'.repeat(9)}`;
const token = fc.constantFrom('', ' ghp_', aToken, ` ${coloured(aToken)}`);

it('a short text, which is searched without an automaton, is redacted as a part of a longer one is', () => {
  const short = secret.chain((value) =>
    fc.record({
      value: fc.constant(value),
      other: secret,
      middle: fc.constantFrom(
        ...encodingsOf(value),
        value.slice(1),
        `${value.slice(0, -1)}\ud800`,
        coloured(value),
        '',
      ),
      before: around,
      after: around,
      token,
    }),
  );
  fc.assert(
    fc.property(short, ({ value, other, middle, before, after, token }) => {
      const text = before + middle + after + token;
      const patterns = [new Patterns([value, other]), new Patterns([value, other])] as const;
      expect(patterns[0].text(text).toWellFormed()).toBe(
        patterns[1]
          .text(text + filling)
          .slice(0, -filling.length)
          .toWellFormed(),
      );
    }),
  );
});

it('a short file that counts as harmless has nothing that a search of it finds', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii', minLength: 4, maxLength: 40 });
  const value = fc.oneof(ascii, secret, fc.constantFrom('correct horse battery staple', '\u4142\u4344\u4546\u4748'));
  const file = value.chain((value) => {
    const bytes = Buffer.from(value.trim());
    const inLines = (end: string) => bytes.toString('base64').replace(/.{16}/g, `$&${end}`);
    const shapes = [
      ...[...encodingsOf(value)].map((text) => Buffer.from(text)),
      ...['utf16le', 'latin1', 'base64', 'hex'].map((encoding) => Buffer.from(value, encoding as BufferEncoding)),
      Buffer.from(Buffer.from(value.trim(), 'utf16le').toString('base64')),
      ...['\n', '\r\n', '\n  ', '\\n', '\\r\\n'].map((end) => Buffer.from(inLines(end))),
      Buffer.from(aToken),
      Buffer.from(coloured(value)),
      Buffer.alloc(0),
    ];
    return fc.record({
      value: fc.constant(value),
      middle: fc.constantFrom(...shapes),
      before: fc.string({ unit: 'grapheme-ascii', maxLength: 5 }),
      after: fc.string({ unit: 'grapheme-ascii', maxLength: 5 }),
    });
  });
  let harmless = 0;
  fc.assert(
    fc.property(file, ({ value, middle, before, after }) => {
      const bytes = Buffer.concat([Buffer.from(before), middle, Buffer.from(after)]);
      const patterns = new Patterns([value]);
      if (!patterns.isHarmless(bytes)) return;
      harmless += 1;
      const stream = patterns.stream();
      stream.push(bytes);
      stream.end();
      expect(stream.hasFound).toBe(false);
    }),
    { numRuns: 3_000 },
  );
  expect(harmless).toBeGreaterThan(0);
});

it('many values, and values that are not UTF-8, are found in a short text', () => {
  const many = Array.from({ length: 30 }, (_, index) => `secret number ${index}`);
  expect(new Patterns(many).text('the secret number 29')).toBe('the ***');
  const bytes = Buffer.from('p\xe4ssword', 'latin1');
  expect(new Patterns([bytes]).text(`is ${bytes.toString('base64url')}`)).toBe('is ***');
});

function coloured(value: string): string {
  return `${value.slice(0, 2)}\u001b[1m${value.slice(2)}`;
}

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

it('many values, and values that are not UTF-8, are found in a short text', () => {
  const many = Array.from({ length: 30 }, (_, index) => `secret number ${index}`);
  expect(new Patterns(many).text('the secret number 29')).toBe('the ***');
  const bytes = Buffer.from('p\xe4ssword', 'latin1');
  expect(new Patterns([bytes]).text(`is ${bytes.toString('base64url')}`)).toBe('is ***');
});

function coloured(value: string): string {
  return `${value.slice(0, 2)}\u001b[1m${value.slice(2)}`;
}

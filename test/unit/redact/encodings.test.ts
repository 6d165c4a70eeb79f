import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingsOf } from '../../../src/redact/encodings.ts';
import { Patterns } from '../../../src/redact/patterns.ts';

describe('encodingsOf', () => {
  it.each([
    ['on a command line', 'pass"word', 'pass\\"word'],
    ['in an expression', "pass'word", "pass''word"],
    ['in single quotes, as bash traces it', "pass'word", "pass'\\''word"],
    ['in double quotes', 'pa$s`w"rd', 'pa\\$s\\`w\\"rd'],
    ['as printf %q writes it', 'pass word;', 'pass\\ word\\;'],
    ['in JSON', 'pass"w\\rd\t1', 'pass\\"w\\\\rd\\t1'],
    ['of several lines in JSON', 'first\nlast', 'first\\nlast'],
    ['in JSON from Newtonsoft', 'pass\u2028word', 'pass\\u2028word'],
    ['in JSON from Python', 'pässwörd', 'p\\u00e4ssw\\u00f6rd'],
    ['in JSON from Python, beyond the first plane', 'pass🙂word', 'pass\\ud83d\\ude42word'],
    ['in JSON from Go', 'pass<w>rd', 'pass\\u003cw\\u003erd'],
    ['in JSON from Java', 'pä<ss"wörd', 'p\\u00E4<ss\\"w\\u00F6rd'],
    ['in JSON from .NET', `pä<s>"s'+w\\ö&`, 'p\\u00E4\\u003Cs\\u003E\\u0022s\\u0027\\u002Bw\\\\\\u00F6\\u0026'],
    ['in JSON from PHP', 'pass/word', 'pass\\/word'],
    ['in XML', `p<a>s&w"r'd`, 'p&lt;a&gt;s&amp;w&quot;r&apos;d'],
    ['in HTML', `p<a>s&w"r'd`, 'p&lt;a&gt;s&amp;w&quot;r&#39;d'],
    ['in a URL, as .NET writes it', "pass word!*'()/é", 'pass%20word%21%2A%27%28%29%2F%C3%A9'],
    ['in a URL, in lower case', 'pass/word=', 'pass%2fword%3d'],
    ['in a URL, as JavaScript writes it', 'it is (s/ecret)', 'it%20is%20(s%2Fecret)'],
    ['in the body of a form', 'pass word&', 'pass+word%26'],
    ['without its double quotes', '"password"', 'password'],
    ['before an ampersand that PowerShell cuts at', 'first&second&third-part', 'first&second&'],
    ['after an ampersand that PowerShell cuts at', 'first&second&third-part', 'third-part'],
    ['before a character that PowerShell colours', 'first&+second&third', 'first&+'],
    ['after a character that PowerShell colours', 'first&+second&third', 'econd&third'],
  ])('encodes a value %s', (_, value, encoding) => {
    expect(encodingsOf(value)).toContain(encoding);
  });

  it('returns only the value and its base64 if no other encoding changes it', () => {
    expect([...encodingsOf('abcdef')]).toEqual(['abcdef', 'YWJjZGVm', 'FiY2RlZg', 'FiY2RlZ', 'hYmNkZWY', 'hYmNkZW']);
  });

  it('leaves out encodings that are so short that they would blank a log', () => {
    expect([...encodingsOf('a&bc')].every((encoding) => encoding.length >= 4)).toBe(true);
    expect([...encodingsOf('test')]).toEqual(['test', 'dGVzdA']);
  });

  it('covers what the runner masks of base64, whatever stands before and after the value', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 5, maxLength: 30 }), text, text, (value, before, after) => {
        fc.pre(value.trim() === value && value.length >= 5);
        const encoded = Buffer.from(before + value + after).toString('base64');
        const redacted = new Patterns([value]).text(encoded);
        for (const encoding of runnerBase64(value)) expect(redacted).not.toContain(encoding);
        expect(redacted).toContain('***');
      }),
    );
  });

  it('covers base64 for URLs', () => {
    const value = '??>>~~??>>~~';
    const encoded = Buffer.from(`user:${value}`).toString('base64url');
    expect(new Patterns([value]).text(encoded)).toBe('dXNlcjo***');
  });
});

/** Does what ValueEncoders.EnumerateBase64Variations does, without those of less than six digits, which stay in the log. */
function runnerBase64(value: string): string[] {
  return [0, 1, 2]
    .map((offset) => Buffer.from(value).subarray(offset).toString('base64').replaceAll('=', ''))
    .filter(({ length }) => length >= 6);
}

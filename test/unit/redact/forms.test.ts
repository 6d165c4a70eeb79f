import { execFileSync } from 'node:child_process';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { encodingsOf } from '../../../src/redact/encodings.ts';
import { Patterns } from '../../../src/redact/patterns.ts';
import { encodeIn, utf16, utf32 } from '../../../src/redact/wide.ts';
import { streamed } from '../../kit/redaction-model.ts';
import { hasBash, hasPython } from '../../kit/this-system.ts';

// Not a real token; in two parts, so that secret scanners do not report it.
const token = ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_');
const units = [...utf16, ...utf32];

/** Redacts the content of a file, in one piece and byte by byte. */
function redacted(values: readonly string[], content: Buffer): Buffer {
  const patterns = new Patterns(values);
  const whole = streamed(patterns, content, []);
  expect(streamed(patterns, content, [...content.keys()])).toEqual(whole);
  return whole;
}

describe('a value in a string literal', () => {
  const values = ['it\'s "a\\b"', 'first\nlast\tline', 'p\u0001ä€🙂s\u001b', "o'neill's", '\u007f\u00a0\u00ad\u200b x'];

  it.skipIf(!hasBash).each(values)('of bash is found: %j', (value) => {
    for (const locale of ['C', 'C.UTF-8']) {
      const out = execFileSync('bash', ['--norc', '-c', 'printf "%q" "$1"', 'bash', value], {
        env: { LC_ALL: locale },
      });
      expect([...encodingsOf(value)].some((form) => out.toString().includes(form))).toBe(true);
    }
  });

  it.skipIf(!hasPython).each(values)('of Python is found: %j', (value) => {
    const script = `
import sys
v = sys.argv[1]
for text in [v, v + "'", v + '"', v + "'" + '"']:
    print(repr(text).encode('utf-8').hex())
    print(ascii(text).encode('utf-8').hex())
    print(repr(text.encode('utf-8')).encode('utf-8').hex())
`;
    const out = execFileSync('python3', ['-c', script, value], { env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH } });
    const forms = [...encodingsOf(value)];
    for (const hex of out.toString().trim().split('\n')) {
      const text = Buffer.from(hex, 'hex').toString();
      expect({ text, isFound: forms.some((form) => text.includes(form)) }).toEqual({ text, isFound: true });
    }
  });

  it.each(values)('of Node is found: %j', (value) => {
    const forms = [...encodingsOf(value)];
    for (const text of [value, `${value}'`, `${value}"'`, `${value}"'\``])
      expect(forms.some((form) => inspect({ text }, { breakLength: 1e9 }).includes(form))).toBe(true);
  });
});

describe('in a file', () => {
  it.each(units)('a value is found in wide characters (%j), and its stars have their width', (unit) => {
    for (const value of ['correct horse', 'пароль-и-слово', '密码是这个'])
      expect(redacted([value], encodeIn(unit, `it is ${value}, yes`))).toEqual(encodeIn(unit, 'it is ***, yes'));
  });

  it.each(utf16)('its encodings and tokens are found in UTF-16 (%j)', (unit) => {
    const value = 'pass"word <1>';
    const encoded = Buffer.from(value).toString('base64');
    const text = `${JSON.stringify(value)} ${encoded} ${token} x${token}`;
    expect(redacted([value], encodeIn(unit, text))).toEqual(encodeIn(unit, `"***" ***== *** x${token}`));
  });

  it('the base64 of its UTF-16 is found, as PowerShell takes it', () => {
    const command = Buffer.from('login -p correct-horse', 'utf16le').toString('base64');
    expect(redacted(['correct-horse'], Buffer.from(command)).toString()).toMatch(/^bABv[\w/+]+\*\*\*=?=?$/);
  });

  const value = 'correct horse battery staple, and a bit more than a line of base64 has, twice: '.repeat(2).trim();

  it.each([
    ['76 digits, as base64 prints', 76, '\n'],
    ['64 digits, as openssl prints', 64, '\n'],
    ['76 digits, as in mail', 76, '\r\n'],
    ['76 digits in a string literal', 76, '\\n'],
  ])('base64 in lines is found: %s', (_, width, end) => {
    for (let before = 0; before < width + 3; before += 1) {
      const digits = Buffer.from(`${'x'.repeat(before)}${value}${'y'.repeat(100)}`).toString('base64');
      const lines = (digits.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(end);
      const shown = redacted([value], Buffer.from(lines)).toString().replaceAll(end, '');
      expect(shown).toContain('***');
      // No more than the two digits that its neighbours share.
      expect(shown.length).toBeLessThan(Math.ceil((before + 100) / 3) * 4 + 12);
    }
  });

  it.skipIf(!hasBash)('what base64 and openssl print is found', () => {
    for (const program of ['base64', 'openssl base64']) {
      const out = execFileSync('bash', ['--norc', '-c', program], { input: value });
      expect(redacted([value], out).toString().trim()).toMatch(/^\*\*\*=*$/);
    }
  });

  it.each([
    ['grep --color', 'cor\u001b[01;31m\u001b[Krect\u001b[m\u001b[K horse'],
    ['each letter in a colour', [...'correct horse'].map((letter, n) => `\u001b[38;5;${n}m${letter}`).join('')],
    ['with a reset of tput', 'correct\u001b(B\u001b[m horse'],
    ['in a link', 'correct \u001b]8;;https://example.com\u0007horse\u001b]8;;\u001b\\'],
  ])('a value with colours inside is found: %s', (_, text) => {
    const shown = redacted(['correct horse'], Buffer.from(`\u001b[1mit is ${text}.`)).toString();
    expect(shown).toMatch(/^\u001b\[1mit is (\u001b\[38;5;0m)?\*\*\*(\u001b\]8;;\u001b\\)?\.$/);
  });

  it('a token with colours inside is found', () => {
    const text = `${token.slice(0, 9)}\u001b[31m${token.slice(9, 20)}\u001b[0m${token.slice(20)}`;
    expect(redacted([], Buffer.from(`it is ${text}.`)).toString()).toBe('it is ***.');
  });

  it('an unfinished sequence does not hold back what follows', () => {
    expect(redacted(['correct horse'], Buffer.from('\u001b[1\u0001 correct horse \u001b')).toString()).toBe(
      '\u001b[1\u0001 *** \u001b',
    );
  });
});

it('a value with colours inside is found in a text', () => {
  expect(new Patterns(['correct horse']).text('it is correct\u001b[0m horse')).toBe('it is ***');
});

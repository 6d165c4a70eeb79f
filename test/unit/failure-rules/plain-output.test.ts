import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOutput } from '../../../src/failure-rules/plain-output.ts';

const esc = '\u001b';

describe('plain output', () => {
  it.each([
    ['colours', `${esc}[1;31mError${esc}[0m: ${esc}[38;5;9mx${esc}[m`, 'Error: x'],
    ['a hyperlink', `${esc}]8;;https://example.com\u0007docs${esc}]8;;${esc}\\ end`, 'docs end'],
    ['a title that never ends', `${esc}]0;title\nnext`, '\nnext'],
    ['a torn sequence', `a${esc}[`, 'a'],
    ['sequences of one byte', 'a\u009b31mb\u009d0;t\u0007c', 'abc'],
    ['a change of character set', `${esc}(B${esc}=x${esc}`, 'x'],
  ])('is without %s', (_, text, plain) => {
    expect(plainOutput(text)).toBe(plain);
  });

  it('has a space or a line break where the cursor was moved', () => {
    expect(plainOutput(`Rate${esc}[1Climit${esc}[1Creached`)).toBe('Rate limit reached');
    expect(plainOutput(`⠋ Working${esc}[2K${esc}[1GAPI Error: 529`)).toBe('⠋ Working\nAPI Error: 529');
  });

  it('has the last state of a line that was overwritten', () => {
    expect(plainOutput('10%\r50%\r100%\r\nfatal: x\r\n')).toBe('100%\nfatal: x\n');
    expect(plainOutput('\r\r')).toBe('');
  });

  it('has no characters that hide or reorder others', () => {
    expect(plainOutput('er\u0000r\u200bo\u202er\ud800\u00ad')).toBe('error\ufffd');
  });

  it('has no control characters but tab and newline, and stays the same when filtered again', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(esc, `${esc}[`, `${esc}]`, '\u009b', '\u0007', '\r', '\n', 'm', 'G', '0;1', `${esc}\\`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const plain = plainOutput(pieces.join(''));
        expect(plain.replace(/[\t\n]/g, '')).not.toMatch(/\p{Cc}/u);
        expect(plainOutput(plain)).toBe(plain);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminalLines } from '../../../src/text/plain-text.ts';

const esc = '\u001b';

describe('output as lines', () => {
  it('has spaces and line breaks where the cursor moved instead', () => {
    expect(terminalLines(`Rate${esc}[1Climit${esc}[1Creached`)).toBe('Rate limit reached');
    expect(terminalLines(`⠋ Working${esc}[2K${esc}[1GAPI Error: 529`)).toBe('⠋ Working\nAPI Error: 529');
  });

  it('has the last state of a line that was overwritten', () => {
    expect(terminalLines('10%\r50%\r100%\r\nfatal: x\r\n')).toBe('100%\nfatal: x\n');
    expect(terminalLines(`50%\r${esc}]0;title\u0007`)).toBe('50%');
    expect(terminalLines('\r\r')).toBe('');
  });

  it('has no sequences and no characters that hide or reorder others', () => {
    expect(terminalLines(`${esc}[31mer\u0000r${esc}[0m\u200bo\u202er\ud800\u00ad`)).toBe('error\ufffd');
  });

  it('of any content is words, tabs and lines, and stays as it is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(esc, `${esc}[`, `${esc}]`, '\u009b', '\u0007', '\r', '\n', 'm', 'G', '0;1', `${esc}\\`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const plain = terminalLines(pieces.join(''));
        expect(plain.replace(/[\t\n]/g, '')).not.toMatch(/\p{Cc}/u);
        expect(terminalLines(plain)).toBe(plain);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LogLines } from '../../../../src/supervisor/readiness/log-lines.ts';

const maxLineLength = 64 * 1024;

it.each([
  ['one\ntwo\n', ['one', 'two'], ''],
  ['one\r\ntwo', ['one'], 'two'],
  ['10 %\r90 %\rdone\n', ['10 %', '90 %', 'done'], ''],
  ['10 %\r', [], '10 %'],
  ['\n\n', ['', ''], ''],
  ['\u001b[1;32m✓\u001b[0m ready\n', ['✓ ready'], ''],
  ['\u001b]8;;http://x/\u001b\\link\u001b]8;;\u0007\u001b(B\u009b2Kend', [], 'linkend'],
  ['\u001b]0;no end\n\u001b[\n\u001b\n', ['', '', ''], ''],
])('%j', (text, lines, unfinished) => {
  expect(linesOf([Buffer.from(text)])).toEqual({ lines, unfinished });
});

it('the lines do not depend on the pieces', () => {
  const part = fc.constantFrom('a', 'ä', '🚀', '\n', '\r', '\r\n', '\u001b[31m', '\u001b]0;x\u0007', '\u00ff');
  const text = fc.array(part, { maxLength: 30 }).map((parts) => Buffer.from(parts.join('')));
  fc.assert(
    fc.property(text, fc.array(fc.nat(100)), (bytes, cuts) => {
      const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
      const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      expect(linesOf(pieces)).toEqual(linesOf([bytes]));
    }),
  );
});

it('cuts a line that is too long, and reads the next', () => {
  const piece = Buffer.from('x'.repeat(10_000));
  const { lines, unfinished } = linesOf([...new Array(20).fill(piece), Buffer.from('listening\nnext')]);
  expect(lines.map((line) => line.length)).toEqual([maxLineLength]);
  expect(unfinished).toBe('next');
});

it('keeps at most one line in memory', () => {
  const { unfinished } = linesOf(new Array(200).fill(Buffer.from('x'.repeat(10_000))));
  expect(unfinished).toHaveLength(maxLineLength);
});

it('replaces bytes that are not UTF-8', () => {
  expect(linesOf([Buffer.from([0xff, 0x61, 0xc3, 0x0a])])).toEqual({ lines: ['\ufffda\ufffd'], unfinished: '' });
});

// Text that takes more than linear time exceeds the test's own timeout.
it.each(['\u001b', '\u001b]', '\u001b[', '\u001b[;?', '\u001b];?', '\u001bP;a', '\u001b ', '\u009b;'])(
  'takes linear time for a line of nothing but %j',
  (sequence) => {
    const text = sequence.repeat(maxLineLength / sequence.length);
    const { lines } = linesOf([Buffer.from(`${text}\n${text.replace(sequence, `${sequence};?;?`)}!\nend\n`)]);
    expect(lines.at(-1)).toBe('end');
  },
);

function linesOf(pieces: Uint8Array[]): { lines: string[]; unfinished: string } {
  const reader = new LogLines();
  const lines = pieces.flatMap((piece) => reader.push(piece));
  return { lines, unfinished: reader.unfinished };
}

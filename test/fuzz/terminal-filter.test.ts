import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CommandFilter } from '../../src/filters/command-filter.ts';
import { TerminalFilter } from '../../src/filters/terminal-filter.ts';
import { chunkSizes, cut, filterAll, hostileText, inPieces } from '../kit/hostile-output.ts';
import { obeyedCommands } from '../kit/runner-model.ts';
import { show } from '../kit/terminal-model.ts';
import { corpus } from './corpus.ts';
import { numRuns } from './runs.ts';

const esc = '\u001b';

// Parts of sequences, which form whole ones, halves, and one within another.
const fragment = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[esc, `${esc}[`, `${esc}]`, `${esc}P`, `${esc}_`, `${esc}(`, `${esc}\\`, '\u0007', '\\', '[', ']', 'm', '\n'],
      ...['\u009b', '\u009d', '\u009c', '\u0090', '\u0085', '\r', '\b', '\u0000', '\u0018', '\u007f', '\t'],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['31', '1;2', '38:5', '?25', '>4', ' ', '!', 'h', 'J', 'B', '0;title', '52;c;eA==', '8;;', '8;id=a;', ';'],
      ...['https://example.com', 'http://x/', 'javascript:x', `${esc}[31m`, `${esc}[2K`, `${esc}]8;;http://x${esc}\\`],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('text', 'é', '°', '\u00a0', '✓', '😀', ':', '::endgroup::', '#', '##[endgroup]'),
  },
);
const text = fc.array(fragment, { maxLength: 24 }).map((parts) => Buffer.from(parts.join('')));
/** The same, also with bytes that are not text, such as halves of C1 controls. */
const printed = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: text },
      fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom([0xc2], [0x9b], [0xc2, 0x9b], [0x9d], [0xe2, 0x82], [0xac]).map((bytes) => Buffer.from(bytes)),
    ),
    { maxLength: 5 },
  )
  .map((parts) => Buffer.concat(parts));

const nasty = [...corpus('terminal-filter'), ...corpus('command-filter')];
const alone = { numRuns, examples: nasty.map((bytes): [Buffer] => [bytes]) };
const inChunks = { numRuns, examples: nasty.map((bytes): [Buffer, number[]] => [bytes, [3, 1, 4, 1, 5]]) };

it('for any output, a terminal only shows text, colours and links', () => {
  fc.assert(
    fc.property(printed, chunkSizes, (input, sizes) => {
      expect(show(filter(cut(input, sizes))).acts).toEqual([]);
    }),
    inChunks,
  );
});

it('for any output, the result does not depend on how the bytes are cut into chunks', () => {
  fc.assert(
    fc.property(printed, chunkSizes, (input, sizes) => {
      const whole = filter([input]);
      expect(filter(cut(input, sizes))).toEqual(whole);
      expect(filter(inPieces(input, 1))).toEqual(whole);
    }),
    inChunks,
  );
});

it('for any output, all text that a terminal would show stays', () => {
  fc.assert(
    fc.property(printed, (input) => {
      const meant = show(input).text.replaceAll('\ufffd', '');
      expect(missing(meant, show(filter([input])).text)).toBe('');
    }),
    alone,
  );
});

it('for any output, all line ends stay', () => {
  fc.assert(
    fc.property(printed, chunkSizes, (input, sizes) => {
      const lineEnds = (bytes: Buffer) => bytes.toString('latin1').replaceAll(/[^\r\n]/g, '');
      expect(lineEnds(filter(cut(input, sizes)))).toBe(lineEnds(input));
    }),
    inChunks,
  );
});

it('for any output, a second filter changes nothing', () => {
  fc.assert(
    fc.property(printed, (input) => {
      const once = filter([input]);
      expect(filter([once])).toEqual(once);
    }),
    alone,
  );
});

it('text without control characters passes unchanged', () => {
  fc.assert(
    fc.property(hostileText, chunkSizes, (hostile, sizes) => {
      const plain = Buffer.from(hostile.replaceAll(/(?![\t\n\r])\p{Cc}/gu, ''));
      expect(filter(cut(plain, sizes))).toEqual(plain);
    }),
    { numRuns },
  );
});

it('for any output, the runner obeys no command that a sequence had split', () => {
  const parted = fc
    .array(fc.oneof(fc.constantFrom('::', ':', '#', '##[', 'endgroup', 'stop-commands', ']', '\n', ' '), text), {
      maxLength: 20,
    })
    .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part))));
  fc.assert(
    fc.property(parted, chunkSizes, (input, sizes) => {
      const terminal = new TerminalFilter();
      const chunks = [...cut(input, sizes).map((chunk) => Buffer.from(terminal.push(chunk))), terminal.end()];
      const shown = filterAll(new CommandFilter(), chunks);
      expect(obeyedCommands(shown)).toEqual([]);
      expect(show(shown).acts).toEqual([]);
    }),
    { numRuns },
  );
});

it('for any output, at most the longest unfinished sequence is held back', () => {
  fc.assert(
    fc.property(printed, fc.nat(10_000), (input, length) => {
      const filter = new TerminalFilter();
      filter.push(Buffer.concat([input, Buffer.alloc(length, 'x')]));
      expect(filter.end().length).toBeLessThanOrEqual(4096);
    }),
    { numRuns },
  );
});

function filter(chunks: Buffer[]): Buffer {
  return filterAll(new TerminalFilter(), chunks);
}

/** Returns the characters that are missing from the shown text, in order. */
function missing(meant: string, shown: string): string {
  let from = 0;
  let lost = '';
  for (const character of meant) {
    const at = shown.indexOf(character, from);
    if (at < 0) lost += character;
    else from = at + character.length;
  }
  return lost;
}

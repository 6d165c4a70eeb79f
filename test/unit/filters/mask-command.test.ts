import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommandFilter, type WorkflowCommands } from '../../../src/filters/command-filter.ts';
import { filterAll, inPieces } from '../../kit/hostile-output.ts';
import { readLines } from '../../kit/runner-model.ts';
import { parseCommand } from '../../runner/command-syntax.ts';
import { Masker } from '../../runner/masker.ts';

const kibibyte = 1024;

describe('a mask', () => {
  it.each([
    ['::add-mask::four', '::add-mask::four'],
    ['  ::Add-Mask::four', '  ::Add-Mask::four'],
    ['::add-mask k=v::four', '::add-mask k=v::four'],
    ['::add-mask::ünïç', '::add-mask::ünïç'],
    ['::add-mask::100%25', '::add-mask::100%25'],
    ['::add-mask::one line%0Aanother%0D%0A%0Aand another', '::add-mask::one line%0Aanother%0D%0A%0Aand another'],
    ['::add-mask::a ##[endgroup] ::endgroup::', '::add-mask::a ##[endgroup] ::endgroup::'],
    ['##[add-mask]four', '##[add-mask]four'],
    ['\t##[Add-Mask k=v]four', '\t##[Add-Mask k=v]four'],
    ['##[add-mask]##[endgroup]', '##[add-mask]##[endgroup]'],
  ])('%j reaches the runner unchanged', (line, shown) => {
    expect(filtered(`${line}\nnext\n`)).toBe(`${shown}\nnext\n`);
    expect(filtered(line)).toBe(shown);
  });

  it.each([
    ['abc', ': :add-mask::***'],
    ['', ': :add-mask::'],
    ['  ', ': :add-mask::  '],
    ['          ', ': :add-mask::          '],
    ['  abc  ', ': :add-mask::***'],
    ['😀😀😀', ': :add-mask::***'],
    ['%25%25%25', ': :add-mask::***'],
    ['a%0Ab%0D%0Acde', ': :add-mask::***'],
    ['%0A', ': :add-mask::***'],
  ])('of less than four characters (%j) becomes text without its value', (value, shown) => {
    expect(filtered(`::add-mask::${value}\n`)).toBe(`${shown}\n`);
    expect(filtered(`x ##[add-mask]${value}\n`)).toBe(`x ${shown.replace(': :add-mask::', '# #[add-mask]')}\n`);
  });

  it('in brackets is unescaped as the runner does before its characters are counted', () => {
    expect(filtered('##[add-mask]%3B%5D%25\n')).toBe('# #[add-mask]***\n');
    expect(filtered('::add-mask::%3B%5D%25\n')).toBe('::add-mask::%3B%5D%25\n');
  });

  it('of several lines passes without the short ones, and with the base64 of the whole value', () => {
    const [first, second, third] = [0, 1, 2].map((shift) =>
      Buffer.from('{\n"key"\n}').subarray(shift).toString('base64'),
    );
    const masks = `"key"%0A${first}%0A${second}%0A${third}`;
    expect(filtered('::add-mask::{%0A"key"%0A}\n')).toBe(`::add-mask::${masks}\n`);
    expect(filtered('a ##[add-mask]{%0A"key"%0A}\n')).toBe(`a \n##[add-mask]${masks}\n`);
  });

  it('gets a line of its own if the runner might not see it', () => {
    expect(filtered('\ufeff::add-mask::secret\n')).toBe('\ufeff\n::add-mask::secret\n');
    expect(filtered('é::add-mask::secret ##[endgroup]\n')).toBe('é\n::add-mask::secret ##[endgroup]\n');
    expect(filtered('::error::a ##[add-mask]secret\n')).toBe('::error::a \n##[add-mask]secret\n');
    expect(filtered('\u200b##[add-mask]secret\n')).toBe('\u200b\n##[add-mask]secret\n');
  });

  it('is rewritten if the runner might read it differently', () => {
    expect(filtered('::add-mask:\u200b:secret\n')).toBe('::add-mask::secret\n');
    expect(filtered('::add-mask\u00ad::secret\n')).toBe('::add-mask::secret\n');
  });

  it('of less than four characters becomes text without other commands', () => {
    expect(filtered('::add-mask ##[endgroup]::abc\n')).toBe(': :add-mask::***\n');
    expect(filtered('##[add-mask ##[endgroup]abc\n')).toBe('# #[add-mask]***\n');
  });

  it.each(['::add-mask', '::add-mask text', '::add-mask:text', '::add-mask\tx::y'])(
    'that lacks its second colons (%j) is text',
    (line) => {
      expect(filtered(`${line}\n`)).toBe(`${line}\n`);
      expect(filtered(line)).toBe(line);
    },
  );

  it('in brackets that are not closed is text', () => {
    expect(filtered('##[add-mask\n##[add-mask x\n##[add-mask')).toBe('# #[add-mask\n# #[add-mask x\n# #[add-mask');
    expect(filtered('##[add-mask x\n', 'all')).toBe('##[add-mask x\n');
  });

  it('is held back until its line ends', () => {
    const filter = new CommandFilter();
    expect(filter.push(Buffer.from('a\n::add-mask::abcd')).toString()).toBe('a\n');
    expect(filter.push(Buffer.from('efgh\nb')).toString()).toBe('::add-mask::abcdefgh\nb');
  });
});

describe('a mask of more than 64 KiB', () => {
  it('is split between its lines', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `${index}`.repeat(20 * kibibyte));
    const shown = readLines(Buffer.from(filtered(`a\n::add-mask::${lines.join('%0A')}\nb\n`)));
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.at(0)).toBe('a');
    expect(shown.at(-1)).toBe('b');
    expect(
      shown.slice(1, -1).flatMap((line) => line.slice('::add-mask::'.length).split('%0A').filter(Boolean)),
    ).toEqual(lines);
  });

  it.each([
    ['::add-mask::', 'y'],
    ['::add-mask::', '%25'],
    ['::add-mask::', '€'],
    ['text ##[add-mask]', '😀'],
  ])('without lines is split and still masked completely (%s, %j)', (head, character) => {
    const value = Array.from({ length: 20_000 }, (_, index) => index + character).join('');
    const { masker, log } = runnerOf(filtered(`${head}${value}\n`));
    expect(/^\*+$/.test(masker.mask(value.replaceAll('%25', '%')))).toBe(true);
    expect(log.join('')).toBe(head.startsWith('text') ? 'text ' : '');
  });

  it('is split so that the last part is long enough to be masked', () => {
    const digits = Array.from({ length: 20_000 }, (_, index) => `${index},`).join('');
    for (const length of [-1, 0, 1, 2, 3, 4, 15, 16, 17].map((more) => 64 * kibibyte - '::add-mask::'.length + more)) {
      const value = digits.slice(0, length);
      const { masker, log } = runnerOf(filtered(`::add-mask::${value}\n`));
      expect(/^\*+$/.test(masker.mask(value))).toBe(true);
      expect(log).toEqual([]);
    }
  });

  it('passes without its short lines, wherever it is split', () => {
    const value = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? `line-${index}` : '{')).join('%0A');
    const { masker, log } = runnerOf(filtered(`##[add-mask]${value}%0A{\n`));
    expect(log).toEqual([]);
    expect(masker.secrets).toEqual(expect.arrayContaining(['line-0', 'line-9998', 'line-19998']));
    expect(masker.secrets).not.toContain('{');
  });

  it('becomes text without its value if no mask may pass', () => {
    expect(filtered(`a ##[add-mask]${'secret'.repeat(50 * kibibyte)}\nb\n`, 'none')).toBe('a # #[add-mask]***\n\nb\n');
  });

  it('is text if its value does not begin within 64 KiB', () => {
    const long = 'x'.repeat(100 * kibibyte);
    expect(filtered(`::add-mask ${long}::y\n`) === `: :add-mask ${long}::y\n`).toBe(true);
    expect(filtered(`##[add-mask ${long}]y\n`, 'all') === `# #[add-mask ${long}]y\n`).toBe(true);
  });
});

const noise = fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/[:#\r\n]/g, ''));
const valueLine = fc.oneof(
  fc.constantFrom('', '{', '}', ' ', '    ', 'ab', '%25', '%250A', '😀😀'),
  noise.map((text) => `S3CRET${text.trim()}`),
);
const value = fc
  .array(fc.tuple(valueLine, fc.constantFrom('%0A', '%0D', '%0D%0A')), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.flat().join(''));
const maskLine = fc.oneof(
  fc.tuple(fc.constantFrom('', ' ', '\t'), fc.constantFrom('::add-mask::', '::ADD-MASK k=v::'), value),
  fc.tuple(noise, fc.constantFrom('##[add-mask]', '##[add-mask k=v]'), value),
);
const printed = fc
  .array(
    fc.oneof(
      maskLine.map((parts) => parts.join('')),
      noise,
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));

it('no masked value appears in the log, and nothing of less than four characters is masked', () => {
  fc.assert(
    fc.property(
      printed,
      fc.constantFrom<WorkflowCommands>('annotations', 'all', 'none'),
      fc.nat(20),
      (text, mode, size) => {
        const shown = filterAll(new CommandFilter(mode), inPieces(Buffer.from(text), size + 1)).toString();
        const { masker, log } = runnerOf(shown);
        expect(log.join('\n')).not.toContain('S3CRET');
        expect(masker.secrets.filter((secret) => [...secret.trim()].length < 4)).toEqual([]);
      },
    ),
    { numRuns: 10_000 },
  );
});

it('the runner masks every line of at least four characters that the output asks it to mask', () => {
  fc.assert(
    fc.property(printed, fc.constantFrom<WorkflowCommands>('annotations', 'all'), (text, mode) => {
      const asked = runnerOf(text).masker.secrets.filter((secret) => !/[\r\n]/.test(secret));
      const { masker } = runnerOf(filtered(text, mode));
      expect(masker.secrets).toEqual(expect.arrayContaining(asked.filter((secret) => [...secret.trim()].length >= 4)));
    }),
    { numRuns: 10_000 },
  );
});

function filtered(text: string, mode?: WorkflowCommands): string {
  return filterAll(new CommandFilter(mode), inPieces(Buffer.from(text), 7 * kibibyte)).toString();
}

/** Returns a masker with the masks in this output, and the lines that are no masks. */
function runnerOf(shown: string): { masker: Masker; log: string[] } {
  const masker = new Masker();
  const log: string[] = [];
  for (const line of readLines(Buffer.from(shown))) {
    const command = parseCommand(line, (name) => name === 'add-mask');
    if (command === undefined) log.push(line);
    else if (command.data.trim() !== '') masker.add(command.data);
  }
  return { masker, log };
}

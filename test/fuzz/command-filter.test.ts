import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommandFilter, type WorkflowCommands, workflowCommandModes } from '../../src/filters/command-filter.ts';
import { chunkSizes, cut, filterAll, hostileBytes, inPieces } from '../kit/hostile-output.ts';
import { obeyedCommand, obeyedCommands, obeyedMasks, readLines } from '../kit/runner-model.ts';
import { corpus } from './corpus.ts';
import { numRuns } from './runs.ts';

const nasty = corpus('command-filter');
const alone = { numRuns, examples: nasty.map((bytes): [Buffer] => [bytes]) };
const inChunks = { numRuns, examples: nasty.map((bytes): [Buffer, number[]] => [bytes, [3, 1, 4, 1, 5]]) };

const annotations = ['add-mask', 'debug', 'error', 'notice', 'warning'];
const mayPass: Record<WorkflowCommands, (name: string) => boolean> = {
  annotations: (name) => annotations.includes(name),
  all: (name) => !['group', 'endgroup', 'stop-commands'].includes(name),
  none: () => false,
};

describe.each(workflowCommandModes)('for any output, with workflow-commands: %s', (mode) => {
  it('the runner obeys only commands that may pass', () => {
    fc.assert(
      fc.property(hostileBytes, chunkSizes, (input, sizes) => {
        const obeyed = obeyedCommands(filter(mode, cut(input, sizes)));
        expect(obeyed.filter((name) => !mayPass[mode](name))).toEqual([]);
      }),
      inChunks,
    );
  });

  it('the result does not depend on how the bytes are cut into chunks', () => {
    fc.assert(
      fc.property(hostileBytes, chunkSizes, (input, sizes) => {
        const whole = filter(mode, [input]);
        expect(filter(mode, cut(input, sizes))).toEqual(whole);
        expect(filter(mode, inPieces(input, 1))).toEqual(whole);
      }),
      inChunks,
    );
  });

  it('nothing of less than four characters is masked', () => {
    fc.assert(
      fc.property(hostileBytes, (input) => {
        const masked = obeyedMasks(filter(mode, [input])).flatMap((mask) => [mask, ...maskedLines(mask)]);
        expect(masked.filter((text) => !isLong(text))).toEqual([]);
      }),
      alone,
    );
  });

  it('text without `::` at the start of a line and without `##[` passes unchanged', () => {
    fc.assert(
      fc.property(hostileBytes, chunkSizes, (input, sizes) => {
        const plain = changed(input, (text) =>
          text.replaceAll(/##(?=\[)/g, '# ').replaceAll(/(^|[\r\n])([^!-~]*)::/g, '$1$2x::'),
        );
        expect(filter(mode, cut(plain, sizes))).toEqual(plain);
      }),
      inChunks,
    );
  });

  it('apart from masks and escaped titles, the output is the input with visible changes to commands', () => {
    fc.assert(
      fc.property(hostileBytes, chunkSizes, (input, sizes) => {
        // The title of a group is unescaped.
        const original = input
          .toString('latin1')
          .replaceAll(/add-mask/gi, 'add-musk')
          .replaceAll('%', '$');
        const shown = filter(mode, cut(Buffer.from(original, 'latin1'), sizes));
        expect(unchanged(shown.toString('latin1'), original)).toBe(original);
      }),
      inChunks,
    );
  });

  it('apart from masks, groups and stop-commands, at most 48 bytes are held back', () => {
    fc.assert(
      fc.property(hostileBytes, (input) => {
        const filter = new CommandFilter(mode);
        filter.push(changed(input, (text) => text.replaceAll(/add-mask|group|stop-commands/gi, 'echo')));
        // The longest name with the characters around it.
        expect(filter.end().length).toBeLessThanOrEqual(48);
      }),
      alone,
    );
  });
});

describe.each(['annotations', 'all'] as const)('for any output, with workflow-commands: %s', (mode) => {
  it('the runner obeys every command with colons that may pass', () => {
    fc.assert(
      fc.property(hostileBytes, (input) => {
        // Masks are tested on their own: they, and lines with them, may be split.
        const colons = changed(input, (text) =>
          text
            .replaceAll('##[', '# #[')
            .replaceAll(/add-mask/gi, 'add-musk')
            .replaceAll(/stop-commands/gi, 'echo'),
        );
        const meant = readLines(colons).flatMap((line) => obeyedCommand(line) ?? []);
        expect(obeyedCommands(filter(mode, [colons]))).toEqual(withRoom(meant.filter(mayPass[mode])));
      }),
      alone,
    );
  });

  it('the runner masks every line of at least four characters that the output asks it to mask', () => {
    fc.assert(
      fc.property(hostileBytes, (input) => {
        // Without characters that the runner ignores and masks within masks: it may read those differently.
        const clear = input
          .toString()
          .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
          .replaceAll(/(?<=::add-mask[^\r\n]*)add-mask/gi, 'add-musk')
          .replaceAll(/stop-commands/gi, 'echo');
        const asked = obeyedMasks(Buffer.from(clear)).flatMap(maskedLines).filter(isLong);
        expect(obeyedMasks(filter(mode, [Buffer.from(clear)])).flatMap(maskedLines)).toEqual(
          expect.arrayContaining(asked),
        );
      }),
      alone,
    );
  });
});

/** Drops annotations for which the command has no place. Old commands take places of warnings. */
function withRoom(names: string[]): string[] {
  const made = { error: 0, warning: 0, notice: 0 };
  return names.filter((name) => {
    if (name === 'set-output' || name === 'save-state') made.warning += 1;
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return true;
    if (made[name] >= 9) return false;
    made[name] += 1;
    return true;
  });
}

function filter(mode: WorkflowCommands, chunks: Buffer[]): Buffer {
  return filterAll(new CommandFilter(mode), chunks);
}

function changed(input: Buffer, change: (text: string) => string): Buffer {
  return Buffer.from(change(input.toString('latin1')), 'latin1');
}

function maskedLines(mask: string): string[] {
  return mask.split(/[\r\n]/).filter((line) => line !== '');
}

function isLong(text: string): boolean {
  return [...text.trim()].length >= 4;
}

/** Undoes the visible changes (a blank within `##[` and `::`, a heading for a group) to get back to the original. */
function unchanged(shown: string, original: string): string {
  let restored = '';
  for (let index = 0; index < shown.length; ) {
    const at = restored.length;
    const heading = [latin1('▸ '), latin1('◂ ')].find((prefix) => shown.startsWith(prefix, index));
    const command = /^(?:::(?:end)?group::|##\[(?:end)?group\])/i.exec(original.slice(at, at + 12))?.[0];
    if (shown[index] === original[at]) {
      restored += shown[index];
      index += 1;
    } else if (heading !== undefined && command !== undefined) {
      restored += command;
      index += heading.length;
    } else if (/^(?:# #|: :)$/.test(shown.slice(index - 1, index + 2))) {
      index += 1;
    } else {
      return `${restored}, but then ${shown.slice(index)}`;
    }
  }
  return restored;
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

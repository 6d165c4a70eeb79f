import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TestCase } from '../../src/test-results/model/model.ts';
import { formatOf, readerOf } from '../../src/test-results/reading/format.ts';
import { readResultFile } from '../../src/test-results/reading/read-file.ts';
import { tempFolder } from '../kit/temp-folder.ts';
import { numRuns } from './runs.ts';

// A run reads a whole file.
const runs = Math.ceil(numRuns / 20);

const recordings = join(import.meta.dirname, '../fixtures/test-results');
const recorded = globSync('*/attempt-1/*', { cwd: recordings })
  .sort()
  .map((file) => readFileSync(join(recordings, file)))
  .filter(({ length }) => length < 12_000);

const ctrf = Buffer.from(
  JSON.stringify({
    results: {
      tool: { name: 'x' },
      tests: [
        { name: 'a"]}', status: 'failed', message: 'm\\' },
        { name: 'b', extra: [{}] },
      ],
    },
  }),
);
const sample = fc.constantFrom(...recorded, ctrf);

/** Pieces that mean something to one of the readers. */
const piece = fc.constantFrom(
  ...[
    '<testsuite name="',
    '<testcase',
    '</testcase>',
    '</testsuite>',
    '<failure>',
    ']]>',
    '<![CDATA[',
    '&',
    '&#x0;',
    '<!--',
  ],
  ...[
    '"/>',
    '<',
    '>',
    "'",
    '<!DOCTYPE',
    '[',
    '{',
    '}',
    '"',
    '\\',
    '\n',
    '    ',
    '# Subtest: ',
    'ok 1',
    'not ok',
    '1..9',
    '  ---\n',
  ],
  ...[
    'Bail out!',
    '{"Action":"run","Package":"p","Test":"T"}\n',
    '__proto__',
    '\u0000',
    '\u2028',
    '\r',
    'TAP version 14\n',
    '  ...\n',
  ],
);
const bytes = fc.oneof(piece.map(Buffer.from), fc.uint8Array({ maxLength: 5 }).map(Buffer.from));
const edit = fc.record({ at: fc.nat(12_000), remove: fc.nat(40), insert: bytes });

describe('a reader of test results', () => {
  it('finds the same tests however the text comes', async () => {
    await fc.assert(
      fc.asyncProperty(sample, fc.array(fc.nat(12_000), { maxLength: 12 }), async (file, cuts) => {
        const text = file.toString();
        expect(await readIn(text, cuts)).toEqual(await readIn(text, []));
      }),
      { numRuns: runs },
    );
  });

  it('never throws, keeps its bounds, and tells one test from the other, whatever stands in the file', async () => {
    const file = join(tempFolder(), 'result');
    const anything = fc.oneof(
      fc.tuple(sample, fc.array(edit, { maxLength: 8 })).map(([content, edits]) => edits.reduce(edited, content)),
      fc.array(bytes, { maxLength: 40 }).map((all) => Buffer.concat(all)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (content) => {
        writeFileSync(file, content);
        const tests: TestCase[] = [];
        const end = await readResultFile(file, (test) => tests.push(test));
        expect(end.notes.every((note) => /^(it|its|some|\d+) /.test(note) && note.length < 500)).toBe(true);
        for (const test of tests) {
          expect(['passed', 'failed', 'skipped', 'unfinished']).toContain(test.status);
          expect(test.id.endsWith(test.name + test.parameters)).toBe(true);
          expect(test.durationMs ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: runs },
    );
  });
});

function edited(content: Buffer, { at, remove, insert }: { at: number; remove: number; insert: Buffer }): Buffer {
  const place = at % (content.length + 1);
  return Buffer.concat([content.subarray(0, place), insert, content.subarray(place + remove)]);
}

async function readIn(text: string, cuts: readonly number[]): Promise<unknown> {
  const format = formatOf(text);
  if (format === undefined) throw new Error('This sample is no result file.');
  const tests: TestCase[] = [];
  const reader = await readerOf(format, (test) => tests.push(test));
  let from = 0;
  for (const at of [...cuts.map((cut) => cut % (text.length + 1)).sort((one, other) => one - other), text.length]) {
    reader.push(text.slice(from, at));
    from = at;
  }
  return [tests, reader.end()];
}

import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type EventBody, eventBodySchema } from '../../../src/session/events.ts';
import { parseJournalLine, readJournal } from '../../../src/session/journal.ts';
import { JournalWriter } from '../../../src/session/journal-writer.ts';
import { arbitraryOf } from '../../kit/arbitrary.ts';
import { at, attemptEnded, exitedWith, retryWaiting } from '../../kit/events.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { writeJournal } from '../../kit/write-journal.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'journal.jsonl');
});

const anyEvent = arbitraryOf(eventBodySchema);
const waiting = retryWaiting(2, 10);

const write = (...bodies: EventBody[]) => writeJournal(path, ...bodies);

describe('a journal writer', () => {
  it('writes each event on a line, with its number and its time', () => {
    const written = write(waiting, { ...waiting, until: 'a\nb\r\n"é😀' });
    expect(written).toMatchObject([
      { v: 1, seq: 1, ...waiting },
      { v: 1, seq: 2, until: 'a\nb\r\n"é😀' },
    ]);
    for (const { at, mono } of written) {
      expect(new Date(at).toISOString()).toBe(at);
      expect(mono).toBeGreaterThan(0);
    }
    expect(written[1]?.mono).toBeGreaterThanOrEqual(written[0]?.mono ?? Number.NaN);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
    expect(readJournal(path)).toEqual(written);
  });

  it('continues the numbers of the writer before it', () => {
    const first = write(waiting, waiting);
    const second = write(waiting);
    expect(second).toMatchObject([{ seq: 3 }]);
    expect(readJournal(path)).toEqual([...first, ...second]);
  });

  it('makes a file that only its owner can read', () => {
    write(waiting);
    expect(statSync(path).mode & 0o077).toBe(process.platform === 'win32' ? 0o066 : 0);
  });

  it('throws when it cannot write', () => {
    expect(() => new JournalWriter(folder, String, undefined)).toThrow('it is a folder');
  });
});

describe('a journal that was cut off anywhere', () => {
  it('has the events before the cut, and the writer goes on after them', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 4 }), anyEvent, fc.nat(), (before, after, place) => {
        rmSync(path, { force: true });
        const events = write(...before);
        const bytes = readFileSync(path);
        const cut = place % (bytes.length + 1);
        writeFileSync(path, bytes.subarray(0, cut));

        const kept = readJournal(path);
        expect(kept).toEqual(events.slice(0, kept.length));
        expect(kept.length).toBe(wholeLines(bytes, cut));

        const next = write(after);
        expect(next).toMatchObject([{ seq: kept.length + 1 }]);
        expect(readJournal(path)).toEqual([...kept, ...next]);
      }),
      { numRuns: 500 },
    );
  });

  it('has the events before the cut at every byte', () => {
    const events = write({ ...waiting, until: '€😀' }, waiting);
    const bytes = readFileSync(path);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      writeFileSync(path, bytes.subarray(0, cut));
      expect(readJournal(path)).toEqual(events.slice(0, wholeLines(bytes, cut)));
    }
  });
});

describe('a journal reader', () => {
  it('finds no events when there is no journal', () => {
    expect(readJournal(path)).toEqual([]);
  });

  it('throws when it cannot read the journal', () => {
    expect(() => readJournal(folder)).toThrow('it is a folder');
  });

  it('skips lines that it does not understand', () => {
    const [first] = write(waiting);
    appendFileSync(
      path,
      [
        '',
        'no JSON',
        '{"v":1,"seq":2,',
        'null',
        '[]',
        '42',
        '"text"',
        '{}',
        line({ type: 'moon_landing', crew: 3 }),
        line({ ...waiting, attempt: 'two' }),
        line({ ...waiting, delayMs: null }),
        JSON.stringify({ ...waiting, v: 2, seq: 2, at: 'x', mono: 1 }),
        '',
      ].join('\n'),
    );
    const [last] = write(waiting);
    expect(readJournal(path)).toEqual([first, last]);
    expect(last?.seq).toBe(2);
  });

  it('ignores fields that it does not know, at any depth', () => {
    const survivors = [{ pid: 1, name: 'sudo', reason: 'belongs to another user' }];
    const ended = attemptEnded(1, { ...exitedWith(1), bytes: { output: 3 }, survivors });
    const extended = {
      ...ended,
      exit: { ...ended.exit, core: true },
      bytes: { ...ended.bytes, pty: 5 },
      survivors: [{ ...survivors[0], colour: 'red' }],
      failure: { ...ended.failure, line: 3 },
      weather: 'fine',
    };
    expect(parseJournalLine(line(extended))).toEqual(parseJournalLine(line(ended)));
    expect(parseJournalLine(line(ended))).toMatchObject(ended);
  });
});

function line(body: object): string {
  return JSON.stringify({ ...at(0, waiting, 2), ...body });
}

/** Counts the lines before a cut; the last one may lack its end of line. */
function wholeLines(bytes: Buffer, cut: number): number {
  const ends = [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([index]) => index);
  return ends.filter((end) => end <= cut).length;
}

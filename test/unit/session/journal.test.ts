import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EventBody, JournalEvent } from '../../../src/session/events.ts';
import { JournalWriter, parseJournalLine, readJournal } from '../../../src/session/journal.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { happening } from './arbitrary-events.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'journal.jsonl');
});

const waiting: EventBody = { type: 'retry_waiting', attempt: 2, delayMs: 10, until: '2026-08-20T02:14:05.000Z' };

describe('a writer', () => {
  it('numbers and dates what happens, one line each', () => {
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

  it('goes on with the numbers of the one before it', () => {
    const first = write(waiting, waiting);
    const second = write(waiting);
    expect(second).toMatchObject([{ seq: 3 }]);
    expect(readJournal(path)).toEqual([...first, ...second]);
  });

  it('makes a file that only its owner can read', () => {
    write(waiting);
    expect(statSync(path).mode & 0o077).toBe(process.platform === 'win32' ? 0o066 : 0);
  });

  it('does not hide that it cannot write', () => {
    expect(() => new JournalWriter(folder, String)).toThrow('EISDIR');
  });
});

describe('a journal that was cut off anywhere', () => {
  it('gives the events before the cut, and goes on after it', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 4 }), happening, fc.nat(), (before, after, at) => {
        rmSync(path, { force: true });
        const events = write(...before);
        const bytes = readFileSync(path);
        const cut = at % (bytes.length + 1);
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

  it('at every byte of one', () => {
    const events = write({ ...waiting, until: '€😀' }, waiting);
    const bytes = readFileSync(path);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      writeFileSync(path, bytes.subarray(0, cut));
      expect(readJournal(path)).toEqual(events.slice(0, wholeLines(bytes, cut)));
    }
  });
});

describe('a reader', () => {
  it('finds nothing where there is no journal', () => {
    expect(readJournal(path)).toEqual([]);
  });

  it('does not take a journal that it cannot read for an empty one', () => {
    expect(() => readJournal(folder)).toThrow('EISDIR');
  });

  it('passes over what it does not understand', () => {
    const [first] = write(waiting);
    appendFileSync(
      path,
      [
        ...['', 'no JSON', '{"v":1,"seq":2,', 'null', '[]', '42', '"text"', '{}'],
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

  it('passes over fields that it does not know, at any depth', () => {
    const ended = {
      ...{ type: 'attempt_ended', attempt: 1, cause: null, durationMs: 1, bytes: { output: 3 }, leftBehind: [] },
      exit: { kind: 'exited', code: 1 },
      survivors: [{ pid: 1, name: 'sudo', reason: 'belongs to another user' }],
      failure: { code: 'exit', family: 'soft', reason: 'exited with code 1' },
    };
    const extended = {
      ...ended,
      exit: { ...ended.exit, core: true },
      bytes: { ...ended.bytes, pty: 5 },
      survivors: [{ ...ended.survivors[0], user: 'root' }],
      failure: { ...ended.failure, line: 3 },
      weather: 'fine',
    };
    expect(parseJournalLine(line(extended))).toEqual(parseJournalLine(line(ended)));
    expect(parseJournalLine(line(ended))).toMatchObject(ended);
  });
});

function write(...happenings: EventBody[]): JournalEvent[] {
  const writer = new JournalWriter(path, String);
  const events = happenings.map((each) => writer.append(each));
  writer.close();
  return events;
}

function line(happening: object): string {
  return JSON.stringify({ v: 1, seq: 2, at: '2026-08-20T02:14:05.000Z', mono: 1, ...happening });
}

/** How many lines are there up to a cut; the last one may lack its end of line. */
function wholeLines(bytes: Buffer, cut: number): number {
  const ends = [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([index]) => index);
  return ends.filter((end) => end <= cut).length;
}

import { appendFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventBody, JournalEvent } from '../../../src/session/events.ts';
import { JournalWriter, readJournal } from '../../../src/session/journal.ts';
import { JournalReader } from '../../../src/session/journal-reader.ts';
import { fold } from '../../../src/session/state/fold.ts';
import { StateReader } from '../../../src/session/state/state-reader.ts';
import { anyJournal } from '../../kit/arbitrary.ts';
import { commandSession } from '../../kit/session.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

let folder: string;
let path: string;
let reader: JournalReader;
let states: StateReader;

beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'journal.jsonl');
  reader = new JournalReader(path);
  states = new StateReader(path, commandSession);
});

afterEach(() => {
  reader.close();
  states.close();
});

const stall: EventBody = { type: 'stall_suspected', attempt: 1, silentMs: 5 };
const word: EventBody = { type: 'warning', message: '€😀' };

describe('a journal that grows', () => {
  it('gives each event once, however its bytes arrive', () => {
    fc.assert(
      fc.property(anyJournal, fc.array(fc.nat({ max: 400 }), { maxLength: 20 }), (events, sizes) => {
        const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
        writeFileSync(path, '');
        const growing = new JournalReader(path);
        const state = new StateReader(path, commandSession);
        const read: JournalEvent[] = [];
        for (let at = 0, nth = 0; at < bytes.length; nth += 1) {
          const size = 1 + (sizes[nth] ?? bytes.length);
          appendFileSync(path, bytes.subarray(at, at + size));
          at += size;
          read.push(...growing.read());
          expect(read).toEqual(readJournal(path));
          expect(state.current()).toEqual(fold(read, commandSession));
        }
        expect(read).toEqual(events);
        growing.close();
        state.close();
      }),
    );
  });

  it('may not exist yet', () => {
    expect(reader.read()).toEqual([]);
    const events = write(stall);
    expect(reader.read()).toEqual(events);
    expect(reader.read()).toEqual([]);
  });

  it('is read past a line that its writer tore', () => {
    const [first] = write(stall);
    expect(reader.read()).toEqual([first]);
    appendFileSync(path, '{"v":1,"seq":2,"type":"war');
    expect(reader.read()).toEqual([]);
    const [second] = write(word);
    expect(reader.read()).toEqual([second]);
  });

  it('may lack its last line end', () => {
    const events = write(stall, word);
    truncateSync(path, readFileSync(path).length - 1);
    expect(reader.read()).toEqual(events);
    const [next] = write(stall);
    expect(reader.read()).toEqual([next]);
  });
});

describe('a journal that is not the same any more', () => {
  const ready: EventBody = { type: 'ready', attempt: 1, afterMs: 1 };

  it.each([
    ['cut', () => truncateSync(path, 0)],
    ['replaced', () => renameSync(path, `${path}.old`)],
  ])('is read from its beginning when it was %s', (_, change) => {
    write(stall, word);
    // In the middle of a line.
    appendFileSync(path, '{"v":');
    expect(reader.read()).toHaveLength(2);
    expect(states.current().runtime).toBe('suspected_stall');
    change();
    const events = write(ready);
    expect(reader.read()).toEqual(events);
    expect(states.current()).toEqual(fold(events, commandSession));
  });

  it('is read to its end when it was deleted', () => {
    const [first] = write(stall);
    expect(reader.read()).toEqual([first]);
    const [second] = write(ready);
    rmSync(path);
    expect(reader.read()).toEqual([second]);
    expect(reader.read()).toEqual([]);
  });

  it('is not taken for an empty one when it cannot be read', () => {
    expect(() => new JournalReader(folder).read()).toThrow('EISDIR');
  });
});

function write(...bodies: EventBody[]): JournalEvent[] {
  const writer = new JournalWriter(path, String);
  const events = bodies.map((each) => writer.append(each));
  writer.close();
  return events;
}

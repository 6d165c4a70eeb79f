import { appendFileSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventBody, JournalEvent } from '../../../src/session/events.ts';
import { readJournal } from '../../../src/session/journal.ts';
import { JournalReader } from '../../../src/session/journal-reader.ts';
import { fold } from '../../../src/session/state/fold.ts';
import { StateReader } from '../../../src/session/state/state-reader.ts';
import { anyJournal } from '../../kit/arbitrary.ts';
import { commandSession } from '../../kit/session.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { writeJournal } from '../../kit/write-journal.ts';

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
const warning: EventBody = { type: 'warning', message: '€😀' };

const write = (...bodies: EventBody[]) => writeJournal(path, ...bodies);

describe('a journal that grows', () => {
  it('is read once event by event, however its bytes arrive', () => {
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

  it('is read past a torn line', () => {
    const [first] = write(stall);
    expect(reader.read()).toEqual([first]);
    appendFileSync(path, '{"v":1,"seq":2,"type":"war');
    expect(reader.read()).toEqual([]);
    const [second] = write(warning);
    expect(reader.read()).toEqual([second]);
  });

  it('may lack its last line end', () => {
    const events = write(stall, warning);
    truncateSync(path, readFileSync(path).length - 1);
    expect(reader.read()).toEqual(events);
    const [next] = write(stall);
    expect(reader.read()).toEqual([next]);
  });
});

describe('a journal that is not the same file any more', () => {
  const ready: EventBody = { type: 'ready', attempt: 1, afterMs: 1 };

  it.each([
    ['cut', () => truncateSync(path, 0)],
    ['replaced', () => renameSync(path, `${path}.old`)],
  ])('is read from its start when it was %s', (_, change) => {
    write(stall, warning);
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

  it.skipIf(process.platform === 'win32')('is read to its end when its folder cannot be reached any more', () => {
    const [first] = write(stall);
    expect(reader.read()).toEqual([first]);
    const [second] = write(ready);
    renameSync(folder, `${folder}.away`);
    symlinkSync(folder, folder);
    expect(reader.read()).toEqual([second]);
    rmSync(folder);
    renameSync(`${folder}.away`, folder);
  });

  it('throws when it cannot be read', () => {
    expect(() => new JournalReader(folder).read()).toThrow('it is a folder');
  });
});

import type { EventBody, JournalEvent } from '../../src/session/events.ts';
import { readJournal } from '../../src/session/journal.ts';
import { JournalWriter } from '../../src/session/journal-writer.ts';

/** Appends to a journal as a new supervisor would; returns the events as they were written. */
export function writeJournal(path: string, ...bodies: EventBody[]): JournalEvent[] {
  const writer = new JournalWriter(path, String, readJournal(path).at(-1));
  const events = bodies.map((body) => writer.append(body));
  writer.close();
  return events;
}

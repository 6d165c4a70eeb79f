import { ifExists } from '../system/errors.ts';
import { maxJournalBytes, readOwn } from '../system/own-file.ts';
import { parseJson } from '../text/json.ts';
import { parseEvent } from './event-parser.ts';
import type { JournalEvent } from './events.ts';

/** Returns all events of a journal; none when there is no journal yet. @throws ReplacedFileError */
export function readJournal(path: string): JournalEvent[] {
  return parseJournal(ifExists(() => readOwn(path, maxJournalBytes).toString()) ?? '');
}

export function parseJournal(text: string): JournalEvent[] {
  return text.split('\n').flatMap((line) => parseJournalLine(line) ?? []);
}

/**
 * Parses one line of a journal. Returns undefined for a line that readers skip: a torn one, an event type of a newer
 * version, an event without the fields of its type.
 */
export function parseJournalLine(line: string): JournalEvent | undefined {
  // The schema holds the types apart in the same way as the events.
  return line === '' ? undefined : (parseEvent(parseJson(line)) as JournalEvent | undefined);
}

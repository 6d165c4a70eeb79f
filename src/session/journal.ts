import { ifExists } from '../system/errors.ts';
import { maxJournalBytes, readOwn } from '../system/own-file.ts';
import { parseJson } from '../text/json.ts';
import { type JournalEvent, journalEventSchema } from './events.ts';

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
  return line === '' ? undefined : journalEventSchema.safeParse(parseJson(line)).data;
}

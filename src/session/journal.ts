import { closeSync, fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { monotonicMs } from '../system/clock.ts';
import { ifExists } from '../system/errors.ts';
import { readBytes } from '../system/read-file.ts';
import { parseJson } from '../text/json.ts';
import { type EventBody, type JournalEvent, journalEventSchema } from './events.ts';
import { type Redact, redactTexts } from './redact-texts.ts';

/**
 * Appends to a session's journal, one redacted JSON line per event. One process writes at a time: main until the
 * supervisor begins, the supervisor, and after its death the process that ends the session in its place.
 */
export class JournalWriter {
  readonly #fd: number;
  readonly #redact: Redact;
  #seq: number;

  constructor(path: string, redact: Redact) {
    this.#redact = redact;
    this.#fd = openSync(path, 'a+', 0o600);
    const text = readBytes(this.#fd, 0, fstatSync(this.#fd).size).toString();
    this.#seq = parseJournal(text).at(-1)?.seq ?? 0;
    // A writer that was killed leaves a torn line, which the next event must not continue.
    if (text !== '' && !text.endsWith('\n')) writeAll(this.#fd, '\n');
  }

  append(body: EventBody): JournalEvent {
    this.#seq += 1;
    const event = toEvent(redactTexts(body, this.#redact), this.#seq);
    writeAll(this.#fd, `${JSON.stringify(event)}\n`);
    return event;
  }

  close(): void {
    closeSync(this.#fd);
  }
}

/** Returns an event that happens now. */
export function toEvent(body: EventBody, seq: number): JournalEvent {
  return { v: 1, seq, at: new Date().toISOString(), mono: monotonicMs(), ...body };
}

/** Returns all events of a journal; none when there is no journal yet. */
export function readJournal(path: string): JournalEvent[] {
  return parseJournal(ifExists(() => readFileSync(path, 'utf8')) ?? '');
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

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
}

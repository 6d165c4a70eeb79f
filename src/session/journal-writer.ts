import { closeSync, writeSync } from 'node:fs';
import { monotonicMs } from '../system/clock.ts';
import { openOwn } from '../system/own-file.ts';
import { readBytes } from '../system/read-file.ts';
import type { EventBody, JournalEvent } from './events.ts';
import { type Redact, redactTexts } from './redact-texts.ts';

/**
 * Appends to a session's journal, one redacted JSON line per event. One process writes at a time: main until the
 * supervisor begins, the supervisor, and after its death the process that ends the session in its place.
 */
export class JournalWriter {
  readonly #fd: number;
  readonly #redact: Redact;
  #seq: number;

  /** `last` is the last event that the journal has; undefined without any. @throws ReplacedFileError */
  constructor(path: string, redact: Redact, last: JournalEvent | undefined) {
    this.#redact = redact;
    this.#seq = last?.seq ?? 0;
    const { fd, stats } = openOwn(path, { appends: true });
    this.#fd = fd;
    const { size } = stats;
    // A writer that was killed leaves a torn line, which the next event must not continue.
    if (size > 0 && readBytes(this.#fd, size - 1, 1).toString() !== '\n') writeAll(this.#fd, '\n');
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

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
}

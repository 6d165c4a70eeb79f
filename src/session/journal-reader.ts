import { closeSync, fstatSync, lstatSync, type Stats } from 'node:fs';
import { ifExists } from '../system/errors.ts';
import { maxJournalBytes, openOwn, ReplacedFileError } from '../system/own-file.ts';
import { readBytes } from '../system/read-file.ts';
import type { JournalEvent } from './events.ts';
import { parseJournalLine } from './journal.ts';

const lineFeed = 0x0a;

/**
 * Reads a journal as it grows, each event once. The journal may not exist yet. A deleted journal is read to its end,
 * because it stays open, as is one that cannot be reached any more or has a pipe, a link or the like in its place. When it
 * becomes shorter, or another file takes its place, reading begins anew.
 */
export class JournalReader {
  readonly #path: string;
  #fd: number | undefined;
  #offset = 0;
  #restarts = 0;
  /** The bytes after the last line end: a line whose rest is still to come. */
  #unfinished = Buffer.alloc(0);

  /** `fd` is the journal that was opened before anybody could delete it; this reader closes it. */
  constructor(path: string, fd?: number) {
    this.#path = path;
    this.#fd = fd;
  }

  /** How often reading has begun anew. */
  get restarts(): number {
    return this.#restarts;
  }

  /**
   * Returns the events appended since the last call; all events at the first call and when reading begins anew.
   * @throws ReplacedFileError if there is something else than a journal at the first call, or the journal grows too large
   */
  read(): JournalEvent[] {
    const appended = this.#appended();
    const bytes = Buffer.concat([this.#unfinished, appended]);
    const end = bytes.lastIndexOf(lineFeed) + 1;
    this.#unfinished = bytes.subarray(end);
    const lines = bytes.toString('utf8', 0, end).split('\n');
    // A writer that was killed may have left out no more than the line end.
    const last = parseJournalLine(this.#unfinished.toString('utf8'));
    if (last !== undefined) this.#unfinished = Buffer.alloc(0);
    return [...lines.flatMap((line) => parseJournalLine(line) ?? []), ...(last === undefined ? [] : [last])];
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
    this.#beginAnew();
  }

  #beginAnew(): void {
    this.#restarts += 1;
    this.#offset = 0;
    this.#unfinished = Buffer.alloc(0);
  }

  #there(): Stats | undefined {
    try {
      return lstatSync(this.#path, { throwIfNoEntry: false });
    } catch (error) {
      if (this.#fd !== undefined) return undefined;
      throw error;
    }
  }

  #appended(): Buffer {
    const there = this.#there();
    if (this.#fd !== undefined && there?.isFile() && !isSame(there, fstatSync(this.#fd))) this.close();
    this.#fd ??= ifExists(() => openOwn(this.#path).fd);
    if (this.#fd === undefined) return Buffer.alloc(0);
    const { size } = fstatSync(this.#fd);
    if (size > maxJournalBytes)
      throw new ReplacedFileError(this.#path, `has ${size} bytes, more than ${maxJournalBytes}`);
    if (size < this.#offset) this.#beginAnew();
    const bytes = readBytes(this.#fd, this.#offset, size - this.#offset);
    this.#offset += bytes.length;
    return bytes;
  }
}

function isSame(a: Stats, b: Stats): boolean {
  return a.dev === b.dev && a.ino === b.ino;
}

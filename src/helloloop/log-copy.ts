import { closeSync, fstatSync, openSync, readSync, type Stats, writeSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileVersion } from '../system/file-version.ts';
import { openIfRegular } from '../system/regular-file.ts';
import { findOverlap } from './find-overlap.ts';

/** So many bytes before the place are looked at again each time: whether the file is still the one that was read. */
const overlapBytes = 64;
/** By how much the place of the same bytes may differ in a rewritten file. */
const searchBytes = 1024 * 1024;
/** So many of the last bytes that were taken have to be found there, and up to so many are looked for. */
const leastBytes = 256;
const tailBytes = 512 * 1024;

/**
 * Takes over a log that another program appends to, rewrites whole at the end of an attempt, and may overwrite later with
 * what is not its content: every byte once, in constant memory. What was taken stands in a file of ours, which is also
 * what a rewritten log is compared with.
 *
 * - The rewritten log begins with what was taken: what follows is new.
 * - It is a beginning of what was taken: it is being written, or nothing is new.
 * - It differs, and may be shorter, as half characters are whole in it: the last bytes that were taken are searched near
 *   their place, and what follows them is new. Where they are not found all of it is taken again, for a reader would rather
 *   see something twice than miss it.
 */
export class LogCopy {
  readonly source: string;
  readonly #target: number;
  #source: number | undefined;
  /** How much there is in our file. */
  taken = 0;
  /** The place in the source that corresponds to that. */
  #place = 0;
  /** Since these two places both have been the same. */
  #since = { target: 0, place: 0 };
  /** The last bytes since then. */
  #overlap: Buffer = Buffer.alloc(0);
  #isRewritten = false;
  #isStartedOver = false;
  /** Which version of the source was settled last. */
  #settled = '';
  readonly #limit: number;
  readonly #ownUntilMs: () => number;
  /** Set when the log is longer than what is taken over. */
  isOverLimit = false;
  /** Set when a rewritten log had nothing to do with what was taken. */
  wasReplaced = false;

  /**
   * What was written to the source after `ownUntilMs`, by the clock of files, is somebody else's. It is asked when something
   * was read, so that what it says holds for that.
   * @throws when our file cannot be made, or exists
   */
  constructor(source: string, target: string, limit: number, ownUntilMs: () => number) {
    this.source = source;
    this.#ownUntilMs = ownUntilMs;
    this.#target = openSync(target, 'ax+', 0o600);
    this.#limit = limit;
  }

  /** Takes what is new; true when there was something. */
  async take(buffer: Buffer): Promise<boolean> {
    const source = this.#opened();
    return source === undefined ? false : this.#take(source.fd, source.stat, buffer);
  }

  /** The same after the end: also when the file is another one now. */
  async settle(buffer: Buffer): Promise<boolean> {
    this.#closeSource();
    const hasTaken = await this.take(buffer);
    const source = this.#opened();
    if (source === undefined || !this.#isOwn(source.stat)) return hasTaken;
    const { fd, stat } = source;
    this.#settled = fileVersion(stat);
    if (stat.size > this.#place || this.#isBeginning(fd, stat.size, buffer)) return hasTaken;
    this.#moveTo(this.#placeIn(fd, stat.size));
    this.#isRewritten = false;
    return (await this.#take(fd, stat, buffer)) || hasTaken;
  }

  /** Whether there may be more than what was taken. */
  hasMore(): boolean {
    const stat = this.#opened()?.stat;
    if (stat === undefined || this.isOverLimit || !this.#isOwn(stat)) return false;
    return stat.size > this.#place || (stat.size > 0 && this.#settled !== '' && this.#settled !== fileVersion(stat));
  }

  /** Whether the source holds the output of somebody else by now. */
  isOverwritten(): boolean {
    const stat = this.#opened()?.stat;
    return stat !== undefined && !this.#isOwn(stat);
  }

  /** Puts a text in our file in place of what can no longer be read. */
  fill(text: string): void {
    this.#append(Buffer.from(text));
  }

  /** Until it is asked for again the source is not held open. */
  rest(): void {
    this.#closeSource();
  }

  close(): void {
    this.#closeSource();
    closeSync(this.#target);
  }

  /** The source as it is now; another one when it was deleted. */
  #opened(): { fd: number; stat: Stats } | undefined {
    for (let tries = 0; tries < 2; tries += 1) {
      this.#source ??= openIfRegular(this.source);
      if (this.#source === undefined) return undefined;
      const stat = fstatSync(this.#source);
      if (stat.nlink > 0) return { fd: this.#source, stat };
      this.#closeSource();
    }
    return undefined;
  }

  #closeSource(): void {
    if (this.#source !== undefined) closeSync(this.#source);
    this.#source = undefined;
  }

  #isOwn({ mtimeMs }: Stats): boolean {
    return mtimeMs <= this.#ownUntilMs();
  }

  async #take(fd: number, before: Stats, buffer: Buffer): Promise<boolean> {
    let stat = before;
    if (stat.size === this.#place && !this.#isRewritten) return false;
    // Shorter than before: it is being rewritten. What is there already will be there afterwards.
    if (stat.size < this.#place) {
      this.#isRewritten = true;
      return false;
    }
    if (this.#isRewritten || !this.#isSameBefore(fd)) {
      if (!this.#isOwn(stat)) return false;
      if (!this.#isSameSince(fd, buffer)) this.#moveTo(this.#placeIn(fd, stat.size));
      this.#isRewritten = false;
    }
    const takenBefore = this.taken;
    while (this.#place < stat.size && !this.isOverLimit) {
      const room = Math.min(buffer.length, stat.size - this.#place, this.#limit - this.taken);
      if (room <= 0) {
        this.isOverLimit = true;
        break;
      }
      const length = readSync(fd, buffer, 0, room, this.#place);
      stat = fstatSync(fd);
      // It shrank while it was read, or belongs to somebody else by now: what was read may be a mixture.
      if (length === 0 || stat.size < this.#place || !this.#isOwn(stat)) {
        this.#isRewritten = true;
        break;
      }
      this.wasReplaced ||= this.#isStartedOver;
      this.#append(buffer.subarray(0, length));
      this.#place += length;
      await nextTurn();
    }
    return this.taken > takenBefore;
  }

  #append(bytes: Buffer): void {
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#target, bytes, written);
    this.taken += bytes.length;
    this.#overlap = Buffer.from(Buffer.concat([this.#overlap, bytes.subarray(-overlapBytes)]).subarray(-overlapBytes));
  }

  #isSameBefore(fd: number): boolean {
    const { length } = this.#overlap;
    const bytes = Buffer.alloc(length);
    return readSync(fd, bytes, 0, length, this.#place - length) === length && bytes.equals(this.#overlap);
  }

  /** Whether a source that is not longer than what was taken says nothing new. */
  #isBeginning(fd: number, size: number, buffer: Buffer): boolean {
    if (size === 0) return true;
    if (size === this.#place) return this.#isSameBefore(fd);
    const { place } = this.#since;
    return size > place && this.#isSameSince(fd, buffer, size - place);
  }

  #isSameSince(fd: number, buffer: Buffer, size = this.taken - this.#since.target): boolean {
    const { target, place } = this.#since;
    const half = Math.floor(buffer.length / 2);
    for (let at = 0; at < size; ) {
      const wanted = Math.min(half, size - at);
      const length = readSync(this.#target, buffer, 0, wanted, target + at);
      const other = readSync(fd, buffer, half, length, place + at);
      if (length === 0 || other < length || buffer.compare(buffer, half, half + length, 0, length) !== 0) return false;
      at += length;
    }
    return true;
  }

  /** Where in the rewritten file what was taken ends: near the old place. */
  #placeIn(fd: number, size: number): number {
    const tail = Buffer.alloc(Math.min(tailBytes, this.taken));
    readSync(this.#target, tail, 0, tail.length, this.taken - tail.length);
    const start = Math.max(0, this.#place - searchBytes);
    const window = Buffer.alloc(Math.max(0, Math.min(size, this.#place + searchBytes) - start));
    const bytes = window.subarray(0, readSync(fd, window, 0, window.length, start));
    const place = findOverlap(tail, bytes, Math.min(leastBytes, tail.length));
    this.#isStartedOver = place === undefined;
    return place === undefined ? 0 : start + place;
  }

  #moveTo(place: number): void {
    this.#place = place;
    this.#since = { target: this.taken, place };
    this.#overlap = Buffer.alloc(0);
  }
}

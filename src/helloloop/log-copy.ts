import { closeSync, fstatSync, openSync, readSync, type Stats, writeSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileVersion } from '../system/file-version.ts';
import { openIfRegular } from '../system/regular-file.ts';
import { findOverlap } from './find-overlap.ts';

/** This many bytes before the position are compared each time, to notice that the file was rewritten. */
const overlapBytes = 64;
/** In a rewritten file, the end of the copy is searched this far around its old position. */
const searchBytes = 1024 * 1024;
/** At least and at most this many of the last copied bytes must be found there. */
const leastBytes = 256;
const tailBytes = 512 * 1024;

/**
 * Copies a log that another program appends to, rewrites when an attempt ends, and may later overwrite with another log:
 * every byte once, in constant memory. A rewritten log is compared with the copy:
 *
 * - It begins with the copy: copies what follows.
 * - It is a beginning of the copy: waits, because it is still being written, or has nothing new.
 * - It differs, and may be shorter, since half characters are whole in it: searches the last copied bytes near their
 *   position and copies what follows them. If they are not found, copies all of it: to see something twice is better than
 *   to miss it.
 */
export class LogCopy {
  readonly source: string;
  readonly #target: number;
  #source: number | undefined;
  /** The size of the copy in bytes. */
  copied = 0;
  /** The offset in the source that corresponds to the end of the copy. */
  #position = 0;
  /** Source and target are identical from these offsets on. */
  #aligned = { target: 0, source: 0 };
  /** The last bytes copied since then. */
  #overlap: Buffer = Buffer.alloc(0);
  #isRewritten = false;
  #isStartedOver = false;
  /** The version of the source that was settled last. */
  #settled = '';
  readonly #limit: number;
  readonly #ownUntilMs: () => number;
  /** Set once the log exceeds the limit. */
  isOverLimit = false;
  /** Set once a rewritten log had nothing in common with the copy. */
  wasReplaced = false;

  /**
   * @param limit the largest size of the copy in bytes
   * @param ownUntilMs returns the time, by the clock of files, from which on the source holds another log; called after
   *   each read, so that the answer covers it
   * @throws when the target exists or cannot be created
   */
  constructor(source: string, target: string, limit: number, ownUntilMs: () => number) {
    this.source = source;
    this.#ownUntilMs = ownUntilMs;
    this.#target = openSync(target, 'ax+', 0o600);
    this.#limit = limit;
  }

  /** Copies new bytes and returns whether there were any. */
  async copyNew(buffer: Buffer): Promise<boolean> {
    const source = this.#opened();
    return source === undefined ? false : this.#copyFrom(source.fd, source.stat, buffer);
  }

  /** Does the same once the log should be complete: reopens it by its path, and waits for no rewrite to go on. */
  async settle(buffer: Buffer): Promise<boolean> {
    this.release();
    const hasCopied = await this.copyNew(buffer);
    const source = this.#opened();
    if (source === undefined || !this.#isOwn(source.stat)) return hasCopied;
    const { fd, stat } = source;
    this.#settled = fileVersion(stat);
    if (stat.size > this.#position || this.#isBeginning(fd, stat.size, buffer)) return hasCopied;
    this.#alignAt(this.#findPosition(fd, stat.size));
    this.#isRewritten = false;
    return (await this.#copyFrom(fd, stat, buffer)) || hasCopied;
  }

  /** Returns whether the source may hold more than the copy. */
  hasMore(): boolean {
    const stat = this.#opened()?.stat;
    if (stat === undefined || this.isOverLimit || !this.#isOwn(stat)) return false;
    return stat.size > this.#position || (stat.size > 0 && this.#settled !== '' && this.#settled !== fileVersion(stat));
  }

  /** Returns whether the source holds another log now. */
  isOverwritten(): boolean {
    const stat = this.#opened()?.stat;
    return stat !== undefined && !this.#isOwn(stat);
  }

  /** Appends a text to the copy, in place of bytes that can no longer be read. */
  fill(text: string): void {
    this.#append(Buffer.from(text));
  }

  /** Closes the source until the next call that needs it. */
  release(): void {
    if (this.#source !== undefined) closeSync(this.#source);
    this.#source = undefined;
  }

  close(): void {
    this.release();
    closeSync(this.#target);
  }

  /** Opens the source, once more if it was deleted since. */
  #opened(): { fd: number; stat: Stats } | undefined {
    for (let tries = 0; tries < 2; tries += 1) {
      this.#source ??= openIfRegular(this.source);
      if (this.#source === undefined) return undefined;
      const stat = fstatSync(this.#source);
      if (stat.nlink > 0) return { fd: this.#source, stat };
      this.release();
    }
    return undefined;
  }

  #isOwn({ mtimeMs }: Stats): boolean {
    return mtimeMs <= this.#ownUntilMs();
  }

  async #copyFrom(fd: number, before: Stats, buffer: Buffer): Promise<boolean> {
    let stat = before;
    if (stat.size === this.#position && !this.#isRewritten) return false;
    // A shorter file is being rewritten. The bytes in it now will be there afterwards too.
    if (stat.size < this.#position) {
      this.#isRewritten = true;
      return false;
    }
    if (this.#isRewritten || !this.#hasOverlap(fd)) {
      if (!this.#isOwn(stat)) return false;
      if (!this.#equalsCopy(fd, buffer)) this.#alignAt(this.#findPosition(fd, stat.size));
      this.#isRewritten = false;
    }
    const copiedBefore = this.copied;
    while (this.#position < stat.size && !this.isOverLimit) {
      const room = Math.min(buffer.length, stat.size - this.#position, this.#limit - this.copied);
      if (room <= 0) {
        this.isOverLimit = true;
        break;
      }
      const length = readSync(fd, buffer, 0, room, this.#position);
      stat = fstatSync(fd);
      // It shrank during the read, or holds another log now: the bytes may be a mixture.
      if (length === 0 || stat.size < this.#position || !this.#isOwn(stat)) {
        this.#isRewritten = true;
        break;
      }
      this.wasReplaced ||= this.#isStartedOver;
      this.#append(buffer.subarray(0, length));
      this.#position += length;
      await nextTurn();
    }
    return this.copied > copiedBefore;
  }

  #append(bytes: Buffer): void {
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#target, bytes, written);
    this.copied += bytes.length;
    this.#overlap = Buffer.from(Buffer.concat([this.#overlap, bytes.subarray(-overlapBytes)]).subarray(-overlapBytes));
  }

  /** Returns whether the last copied bytes still stand before the position. */
  #hasOverlap(fd: number): boolean {
    const { length } = this.#overlap;
    const bytes = Buffer.alloc(length);
    return readSync(fd, bytes, 0, length, this.#position - length) === length && bytes.equals(this.#overlap);
  }

  /** Returns whether a source that is not longer than the copy is a beginning of it. */
  #isBeginning(fd: number, size: number, buffer: Buffer): boolean {
    if (size === 0) return true;
    if (size === this.#position) return this.#hasOverlap(fd);
    const { source } = this.#aligned;
    return size > source && this.#equalsCopy(fd, buffer, size - source);
  }

  /** Returns whether `size` bytes from the aligned offsets on are equal. */
  #equalsCopy(fd: number, buffer: Buffer, size = this.copied - this.#aligned.target): boolean {
    const { target, source } = this.#aligned;
    const half = Math.floor(buffer.length / 2);
    for (let at = 0; at < size; ) {
      const wanted = Math.min(half, size - at);
      const length = readSync(this.#target, buffer, 0, wanted, target + at);
      const other = readSync(fd, buffer, half, length, source + at);
      if (length === 0 || other < length || buffer.compare(buffer, half, half + length, 0, length) !== 0) return false;
      at += length;
    }
    return true;
  }

  /** Returns the offset in a rewritten source that corresponds to the end of the copy: near the old one, or 0. */
  #findPosition(fd: number, size: number): number {
    const tail = Buffer.alloc(Math.min(tailBytes, this.copied));
    readSync(this.#target, tail, 0, tail.length, this.copied - tail.length);
    const start = Math.max(0, this.#position - searchBytes);
    const window = Buffer.alloc(Math.max(0, Math.min(size, this.#position + searchBytes) - start));
    const bytes = window.subarray(0, readSync(fd, window, 0, window.length, start));
    const end = findOverlap(tail, bytes, Math.min(leastBytes, tail.length));
    this.#isStartedOver = end === undefined;
    return end === undefined ? 0 : start + end;
  }

  #alignAt(position: number): void {
    this.#position = position;
    this.#aligned = { target: this.copied, source: position };
    this.#overlap = Buffer.alloc(0);
  }
}

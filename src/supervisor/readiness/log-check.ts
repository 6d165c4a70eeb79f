import { closeSync, fstatSync, readSync } from 'node:fs';
import { setImmediate as otherWork } from 'node:timers/promises';
import { openIfOwn } from '../../system/own-file.ts';
import { compileRegex } from '../../text/regex.ts';
import type { Check } from './check.ts';
import { LogLines } from './log-lines.ts';

const pieceBytes = 64 * 1024;
/** After this many tries without new output the last line counts as complete: it may be a prompt. */
const quietTries = 10;

/**
 * Holds when a line of one of the logs matches. Each try reads on from the end of the previous one, and other work gets
 * its turn after every piece.
 */
export function logCheck(pattern: string, paths: string[]): Check {
  const regex = compileRegex(pattern);
  const logs = paths.map((path) => new GrowingLog(path));
  return async (signal) => {
    for (const log of logs) {
      if (await log.hasNew((line) => regex.test(line), signal)) return true;
    }
    return false;
  };
}

/** A log that is opened for each try, so that nothing stays open after the last one. */
class GrowingLog {
  readonly #path: string;
  #lines = new LogLines();
  #offset = 0;
  #quiet = 0;

  constructor(path: string) {
    this.#path = path;
  }

  async hasNew(matches: (line: string) => boolean, signal: AbortSignal): Promise<boolean> {
    const fd = openIfOwn(this.#path);
    if (fd === undefined) return false;
    try {
      const { size } = fstatSync(fd);
      if (size < this.#offset) this.#startOver();
      this.#quiet = size === this.#offset ? this.#quiet + 1 : 0;
      const { unfinished } = this.#lines;
      if (this.#quiet === quietTries && unfinished !== '') return matches(unfinished);
      const buffer = Buffer.allocUnsafe(Math.min(pieceBytes, size - this.#offset));
      // Only up to the size at the start: a log that grows fast must not keep the other one from its turn.
      while (this.#offset < size && !signal.aborted) {
        const length = readSync(fd, buffer, 0, buffer.length, this.#offset);
        if (length === 0) return false;
        this.#offset += length;
        if (this.#lines.push(buffer.subarray(0, length)).some(matches)) return true;
        await otherWork();
      }
      return false;
    } finally {
      closeSync(fd);
    }
  }

  /** Starts again at the beginning of a log that was truncated. */
  #startOver(): void {
    this.#lines = new LogLines();
    this.#offset = 0;
  }
}

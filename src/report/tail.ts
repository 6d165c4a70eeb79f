import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { type Channel, executionDir, logPath } from '../session/paths.ts';
import { cut, terminalLine } from '../session/plain-text.ts';
import type { SessionState } from '../session/state.ts';
import { errorCode } from '../system/errors.ts';

/** The end of one log of an attempt, as lines for people. */
export interface Tail {
  attempt: number;
  channel: Channel;
  lines: string[];
}

const tailLines = 30;
const tailBytes = 128 * 1024;
const lineLength = 1000;

const channels: Channel[] = ['output', 'stdout', 'stderr'];

/** The ends of the logs of all attempts that did not succeed, those without an end included; no empty ones. */
export function readTails(root: string, state: SessionState): Tail[] {
  return state.attempts
    .filter((attempt) => attempt.status !== 'ended' || attempt.failure !== null)
    .flatMap((attempt) => {
      const dir = executionDir(root, 'attempt', attempt.number);
      return channels.map((channel) => ({
        attempt: attempt.number,
        channel,
        lines: readTail(logPath(dir, channel), tailLines, tailBytes),
      }));
    })
    .filter((tail) => tail.lines.length > 0);
}

/**
 * The last lines of a file of any size, read from its last `maxBytes` alone. Whole characters; without terminal
 * sequences; a line that is too long is cut, and says so. None where there is no such file, or where it is not a file.
 */
export function readTail(path: string, lines: number, maxBytes: number): string[] {
  const { bytes, skipped } = readEnd(path, maxBytes);
  // Without its `end` the decoder keeps back a last character that is not whole yet.
  const texts = new StringDecoder('utf8').write(wholeCharacters(bytes, skipped)).split('\n');
  if (texts.at(-1) === '') texts.pop();
  const last = texts.slice(-lines);
  return last.map((text, index) => {
    const torn = skipped > 0 && index === 0 && last.length === texts.length;
    return shorten(terminalLine(text), torn);
  });
}

function readEnd(path: string, maxBytes: number): { bytes: Buffer; skipped: number } {
  let fd: number;
  try {
    // The command may have put anything in the log's place; opening a pipe must not wait for its writer.
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { bytes: Buffer.alloc(0), skipped: 0 };
    throw error;
  }
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return { bytes: Buffer.alloc(0), skipped: 0 };
    const skipped = Math.max(0, stat.size - maxBytes);
    const buffer = Buffer.alloc(stat.size - skipped);
    let length = 0;
    while (length < buffer.length) {
      const read = readSync(fd, buffer, length, buffer.length - length, skipped + length);
      if (read === 0) break;
      length += read;
    }
    return { bytes: buffer.subarray(0, length), skipped };
  } finally {
    closeSync(fd);
  }
}

/** Without the continuation bytes of a character whose beginning was skipped. */
function wholeCharacters(bytes: Buffer, skipped: number): Buffer {
  if (skipped === 0) return bytes;
  let start = 0;
  while (start < Math.min(3, bytes.length) && ((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return bytes.subarray(start);
}

/** Of a line whose beginning was skipped the end is shown, of every other the beginning. */
function shorten(line: string, torn: boolean): string {
  if (torn)
    return `… ${line
      .slice(-lineLength)
      .toWellFormed()
      .replace(/^\ufffd/, '')}`;
  if (line.length <= lineLength) return line;
  const head = cut(line, lineLength);
  return `${head} … (${line.length - head.length} more characters)`;
}

import { closeSync, readSync } from 'node:fs';
import { errorMessage } from '../../system/errors.ts';
import { openRegular } from '../../system/regular-file.ts';
import { formatBytes } from '../../text/bytes.ts';
import type { FileEnd, OnTest, ResultReader } from '../model/model.ts';
import { Decoder } from './decode.ts';
import { formatOf, readerOf, sniffedCharacters } from './format.ts';
import { maxFileBytes } from './limits.ts';

const chunkBytes = 64 * 1024;

export interface ReadOptions {
  maxBytes?: number;
}

/** `unread`: it is no result file, or cannot be read. */
export type FileResult = FileEnd & { state: 'read' | 'unread' };

/** Reads one result file, whatever it holds. It never throws: what is wrong is in the notes. */
export async function readResultFile(path: string, onTest: OnTest, options: ReadOptions = {}): Promise<FileResult> {
  let fd: number | undefined;
  try {
    const opened = openRegular(path);
    fd = opened.fd;
    return await read(fd, opened.stats.size, onTest, options.maxBytes ?? maxFileBytes);
  } catch (error) {
    return unread([`it cannot be read: ${errorMessage(error)}`]);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

async function read(fd: number, size: number, onTest: OnTest, maxBytes: number): Promise<FileResult> {
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, size + 1));
  const head = buffer.subarray(0, readSync(fd, buffer, 0, Math.min(buffer.length, maxBytes), 0));
  if (head.length === 0) return unread(['it is empty']);
  const decoder = new Decoder(head);
  const first = decoder.write(head);
  const format = formatOf(first.slice(0, sniffedCharacters));
  if (format === undefined) return unread(['it is no JUnit XML, CTRF, TRX, TAP or output of go test -json'], true);
  const reader = await readerOf(format, onTest);
  const notes: string[] = [];
  const cutAt = feed({ fd, buffer, position: head.length, maxBytes }, first, decoder, reader, notes);
  const end = finish(reader, notes);
  if (decoder.replaced) notes.push('some of its bytes are not valid text in its encoding');
  if (cutAt) notes.push(`it was read up to ${formatBytes(maxBytes)}; it has ${formatBytes(size)}`);
  return Object.assign(end, {
    state: 'read' as const,
    complete: end.complete && !cutAt,
    // The cut explains what the reader missed.
    notes: cutAt ? notes : [...notes, ...end.notes],
  });
}

interface OpenFile {
  fd: number;
  buffer: Buffer;
  position: number;
  maxBytes: number;
}

/** @returns whether the file is longer than what was read */
function feed(file: OpenFile, first: string, decoder: Decoder, reader: ResultReader, notes: string[]): boolean {
  const { fd, buffer, maxBytes } = file;
  let position = file.position;
  try {
    reader.push(first);
    for (;;) {
      const length = readSync(fd, buffer, 0, Math.min(buffer.length, maxBytes - position), position);
      if (length === 0) break;
      position += length;
      reader.push(decoder.write(buffer.subarray(0, length)));
    }
    reader.push(decoder.end());
    return position >= maxBytes && readSync(fd, buffer, 0, 1, position) > 0;
  } catch (error) {
    notes.push(`it was given up: it ${errorMessage(error)}`);
    return false;
  }
}

function finish(reader: ResultReader, notes: string[]): FileEnd {
  try {
    const end = reader.end();
    return notes.length === 0 ? end : Object.assign(end, { complete: false });
  } catch (error) {
    return { complete: false, notes: notes.length > 0 ? [] : [`its end cannot be read: it ${errorMessage(error)}`] };
  }
}

/** A file of another kind leaves the attempt's results complete; a lost one does not. */
function unread(notes: string[], complete = false): FileResult {
  return { state: 'unread', complete, notes };
}

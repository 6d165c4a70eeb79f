import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { TerminalFilter } from '../filters/terminal-filter.ts';
import { MaskFinder } from './mask-finder.ts';

/** Small enough that the strings made of a piece are collected soon. */
const bufferBytes = 64 * 1024;

/** Returns `known` and the values that the command has masked in these logs so far, each once. Skips missing files, and what is no file. */
export async function masksInFiles(paths: readonly string[], known: readonly Buffer[] = []): Promise<Buffer[]> {
  const masks = new Map(known.map((mask) => [mask.toString('latin1'), mask]));
  const buffer = Buffer.allocUnsafe(bufferBytes);
  for (const path of paths)
    for await (const mask of masksInFile(path, buffer)) masks.set(mask.toString('latin1'), mask);
  return [...masks.values()];
}

/** Yields masks as they were printed and as the runner sees them, which is without terminal sequences. */
async function* masksInFile(path: string, buffer: Buffer): AsyncGenerator<Buffer> {
  const file = await openForReading(path).catch(() => undefined);
  if (file === undefined) return;
  try {
    if (!(await file.stat()).isFile()) return;
    const printed = new MaskFinder();
    const shown = new MaskFinder();
    const terminal = new TerminalFilter();
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      if (bytesRead === 0) break;
      const bytes = buffer.subarray(0, bytesRead);
      yield* printed.push(bytes);
      yield* shown.push(terminal.push(bytes));
    }
    yield* printed.end();
    yield* shown.push(terminal.end());
    yield* shown.end();
  } finally {
    await file.close();
  }
}

/** Opening a pipe must not wait for its writer. */
function openForReading(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
}

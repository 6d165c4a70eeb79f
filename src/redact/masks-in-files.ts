import { closeSync, read } from 'node:fs';
import { promisify } from 'node:util';
import { TerminalFilter } from '../filters/terminal-filter.ts';
import { openIfRegular } from '../system/regular-file.ts';
import { MaskFinder } from './mask-finder.ts';

const readAsync = promisify(read);

/** Small enough that the strings made of a piece are collected soon. */
const bufferBytes = 64 * 1024;
/** The search for more lines, or for more bytes, would take seconds to build and hundreds of megabytes. */
const maxLines = 2_000;
const maxBytes = 1024 ** 2;

/** What commands have masked is too much to be searched for: nothing of their output may be quoted or published. */
export class TooManyMasksError extends Error {
  override name = 'TooManyMasksError';

  constructor() {
    super(`the output masks more than ${maxLines.toLocaleString('en')} lines or 1 MiB of values, too many to redact`);
  }
}

/**
 * Returns `known` and the values that the command has masked in these logs so far, each once. Skips what is missing or is not
 * a regular file.
 * @throws TooManyMasksError
 */
export async function masksInFiles(paths: readonly string[], known: readonly Buffer[] = []): Promise<Buffer[]> {
  const masks = new Masks();
  for (const mask of known) masks.add(mask);
  const buffer = Buffer.allocUnsafe(bufferBytes);
  for (const path of paths) for await (const mask of masksInFile(path, buffer)) masks.add(mask);
  return masks.values;
}

class Masks {
  readonly #values = new Map<string, Buffer>();
  #lines = 0;
  #bytes = 0;

  get values(): Buffer[] {
    return [...this.#values.values()];
  }

  /** @throws TooManyMasksError */
  add(mask: Buffer): void {
    const key = mask.toString('latin1');
    if (this.#values.has(key)) return;
    this.#values.set(key, mask);
    this.#lines += key.split(/[\r\n]+/).length;
    this.#bytes += mask.length;
    if (this.#lines > maxLines || this.#bytes > maxBytes) throw new TooManyMasksError();
  }
}

/** Yields masks as they were printed and as the runner sees them, which is without terminal sequences. */
async function* masksInFile(path: string, buffer: Buffer): AsyncGenerator<Buffer> {
  const fd = openIfRegular(path);
  if (fd === undefined) return;
  try {
    const printed = new MaskFinder();
    const shown = new MaskFinder();
    const terminal = new TerminalFilter();
    for (;;) {
      const { bytesRead } = await readAsync(fd, buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      const bytes = buffer.subarray(0, bytesRead);
      yield* printed.push(bytes);
      yield* shown.push(terminal.push(bytes));
    }
    yield* printed.end();
    yield* shown.push(terminal.end());
    yield* shown.end();
  } finally {
    closeSync(fd);
  }
}

import { closeSync, fstatSync } from 'node:fs';
import type { z } from 'zod';
import { fileVersion } from '../system/file-version.ts';
import { readBytes } from '../system/read-file.ts';
import { openIfRegular } from '../system/regular-file.ts';
import { parseJson } from '../text/json.ts';

/** HelloLoop has no reason to write a larger file. */
const maxBytes = 4 * 1024 * 1024;
/** A file that changed less than this long ago may change again without a new time or size. */
const freshMs = 100;

/**
 * A JSON file that another program overwrites in place. A reader often finds it empty or half-written; the last complete
 * content then still counts.
 */
export class ForeignJsonFile<Schema extends z.ZodType> {
  readonly path: string;
  readonly #schema: Schema;
  #value: z.output<Schema> | undefined;
  #read = '';
  /** The text of the last complete content; empty before the first. */
  text = '';
  /** When the last complete content was written, in ms; 0 before the first. */
  modifiedMs = 0;
  /** Set while the file is too large to read. */
  isTooLarge = false;

  constructor(path: string, schema: Schema) {
    this.path = path;
    this.#schema = schema;
  }

  /** Returns the last complete content, if there was any. */
  read(): z.output<Schema> | undefined {
    const fd = openIfRegular(this.path);
    if (fd === undefined) return this.#value;
    try {
      const stats = fstatSync(fd);
      const { size, mtimeMs } = stats;
      const version = fileVersion(stats);
      if (version === this.#read) return this.#value;
      this.isTooLarge = size > maxBytes;
      if (this.isTooLarge) return this.#value;
      const text = readBytes(fd, 0, size).toString();
      const result = this.#schema.safeParse(parseJson(text));
      if (!result.success) return this.#value;
      this.#value = result.data;
      this.text = text;
      this.modifiedMs = mtimeMs;
      if (Date.now() - mtimeMs > freshMs) this.#read = version;
      return this.#value;
    } finally {
      closeSync(fd);
    }
  }
}

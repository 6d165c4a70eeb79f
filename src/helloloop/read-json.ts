import { closeSync, fstatSync } from 'node:fs';
import type { z } from 'zod';
import { fileVersion } from '../system/file-version.ts';
import { readBytes } from '../system/read-file.ts';
import { openIfRegular } from '../system/regular-file.ts';

/** More than any of these files has a reason to be. */
const maxBytes = 4 * 1024 * 1024;
/** A file that was changed so recently can be changed again without another time or size. */
const freshMs = 100;

/**
 * A JSON file that another program overwrites in place. A reader regularly meets it empty or half-written: that means "not
 * yet", and what was read last still counts.
 */
export class ForeignJsonFile<Schema extends z.ZodType> {
  readonly path: string;
  readonly #schema: Schema;
  #value: z.output<Schema> | undefined;
  #read = '';
  /** What the value was read from; empty before. */
  text = '';
  /** When the file was written that the value was read from, in ms; 0 before. */
  modifiedMs = 0;
  /** It is larger than what is read. */
  isTooLarge = false;

  constructor(path: string, schema: Schema) {
    this.path = path;
    this.#schema = schema;
  }

  /** The content as of now, or as of the last time that it could be read; undefined before. */
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
      const result = this.#schema.safeParse(parse(text));
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

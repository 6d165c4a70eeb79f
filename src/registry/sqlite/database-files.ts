import { statSync } from 'node:fs';

/**
 * The files of an open database. Who deletes or replaces one of them makes a second registry in the same place: this
 * process goes on with the files that it has open, which nobody else sees.
 */
export class DatabaseFiles {
  readonly #path: string;
  readonly #database: string | undefined;
  /** The log of changes exists while any connection is open, but not before the first, nor on every file system. */
  #log: string | undefined;

  /** The database must be open. */
  constructor(path: string) {
    this.#path = path;
    this.#database = fileAt(path);
    this.#log = fileAt(`${path}-wal`);
  }

  areReplaced(): boolean {
    const log = fileAt(`${this.#path}-wal`);
    this.#log ??= log;
    return fileAt(this.#path) !== this.#database || log !== this.#log;
  }
}

/** Returns what tells a file from any other; undefined if there is none. @throws when it cannot be looked at */
function fileAt(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev} ${stats.ino}`;
}

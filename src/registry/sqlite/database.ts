import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicMs } from '../../system/clock.ts';
import { errorMessage } from '../../system/errors.ts';
import { lockText } from '../../system/file-locks.ts';
import { cannotWrite, openRegistryFolder, ownership, type RegistryFolder } from '../folder.ts';
import { RegistryError } from '../registry.ts';
import { DatabaseFiles } from './database-files.ts';
import { type DatabaseSync, loadSqlite, result, resultCode } from './sqlite.ts';

/** The version of the format on disk. It rises only with changes that an older reader would damage. */
const formatVersion = 1;
/** "SRUN" in the header of the file, so that no other program's database is mistaken for a registry. */
const applicationId = 0x5352554e;
const fileName = 'registry.sqlite';
/**
 * The time for which the database may stay locked before that is an error. A transaction takes about a millisecond; but
 * if a hundred processes share two cores, one that is suspended in the middle of its transaction blocks all others,
 * again and again.
 */
const defaultBusyMs = 30_000;
const defaultAbortedMs = 1_000;
/**
 * The average pause in ms between two tries to get the lock. `prompt` is for the few that have something to hand over to a
 * waiter, `patient` for the many that only ask: they would take the processor from the one that works.
 */
const pauses = { prompt: { first: 1, longest: 3 }, patient: { first: 4, longest: 50 } };

export type Urgency = keyof typeof pauses;

const schema = `
  CREATE TABLE pools (
    name TEXT PRIMARY KEY,
    limits TEXT NOT NULL
  ) STRICT;
  CREATE TABLE slots (
    id TEXT PRIMARY KEY,
    pool TEXT NOT NULL,
    kind TEXT NOT NULL,
    permits INTEGER NOT NULL,
    phase TEXT NOT NULL,
    numbers TEXT NOT NULL,
    under TEXT,
    limits TEXT NOT NULL,
    process TEXT NOT NULL,
    label TEXT NOT NULL,
    beat_mono REAL NOT NULL,
    arrived_mono REAL NOT NULL,
    prepared_mono REAL,
    since TEXT
  ) STRICT;
  CREATE INDEX slots_by_pool ON slots (pool);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`;

/** Returns the path of the database in the registry's folder. */
export function databaseFile(folder: string): string {
  return join(folder, fileName);
}

export interface DatabaseOptions {
  /** How long the database may stay locked before that is an error; by default long enough for any crowd. */
  busyMs?: number;
  /** When it aborts, a database that is locked is waited for `abortedMs` more at most, a second by default. */
  signal?: AbortSignal;
  abortedMs?: number;
}

/** The database of a registry: its file, its format and its transactions. */
export class RegistryDatabase {
  readonly path: string;
  readonly folder: RegistryFolder;
  readonly #db: DatabaseSync;
  readonly #busyMs: number;
  readonly #abortedMs: number;
  #abortedMono = Number.POSITIVE_INFINITY;
  /** Undefined until it has been opened. */
  #files: DatabaseFiles | undefined;
  /** A connection can have only one transaction at a time. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(
    folder: RegistryFolder,
    path: string,
    db: DatabaseSync,
    { busyMs = defaultBusyMs, abortedMs = defaultAbortedMs, signal }: DatabaseOptions,
  ) {
    this.folder = folder;
    this.path = path;
    this.#db = db;
    this.#busyMs = busyMs;
    this.#abortedMs = abortedMs;
    const abort = () => {
      this.#abortedMono = monotonicMs();
    };
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  }

  /** @throws RegistryError */
  static async open(folderPath: string, options: DatabaseOptions = {}): Promise<RegistryDatabase> {
    const Sqlite = loadSqlite();
    const folder = openRegistryFolder(folderPath);
    const path = databaseFile(folderPath);
    folder.create(fileName);
    let database: RegistryDatabase | undefined;
    try {
      database = new RegistryDatabase(folder, path, new Sqlite(path, { timeout: 0 }), options);
      await database.#prepare();
      return database;
    } catch (error) {
      database?.close();
      throw explain(error, path, options.busyMs);
    }
  }

  /** Does the work in one exclusive transaction, which is rolled back if it throws. @throws RegistryError */
  transact<T>(work: (db: DatabaseSync) => T, urgency: Urgency = 'prompt'): Promise<T> {
    return this.#inTurn(() => this.#transact(work, urgency));
  }

  /** Does the work of a single statement, which is a transaction by itself. @throws RegistryError */
  write<T>(work: (db: DatabaseSync) => T): Promise<T> {
    return this.#inTurn(() => this.#explained(() => work(this.#db), 'prompt'));
  }

  /** Reads without blocking writers. @throws RegistryError */
  read<T>(work: (db: DatabaseSync) => T): Promise<T> {
    return this.#explained(() => work(this.#db), 'patient');
  }

  /** Returns whether the path leads to another file now, or to none. Costs next to nothing. */
  isReplaced(): boolean {
    return this.#files?.areReplaced() === true;
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => {});
    return result;
  }

  async #explained<T>(action: () => T, urgency: Urgency): Promise<T> {
    try {
      return await this.#retryWhileBusy(action, urgency);
    } catch (error) {
      throw explain(error, this.path, this.#busyMs);
    }
  }

  async #transact<T>(work: (db: DatabaseSync) => T, urgency: Urgency): Promise<T> {
    try {
      await this.#retryWhileBusy(() => this.#db.exec('BEGIN IMMEDIATE'), urgency);
      try {
        const value = work(this.#db);
        await this.#retryWhileBusy(() => this.#db.exec('COMMIT'), 'prompt');
        return value;
      } catch (error) {
        if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
        throw error;
      }
    } catch (error) {
      throw explain(error, this.path, this.#busyMs);
    }
  }

  async #prepare(): Promise<void> {
    const version = await this.#retryWhileBusy(() => this.#pragma('user_version'));
    if (version === 0) await this.#create();
    await this.#retryWhileBusy(() => this.#check());
    // With a WAL readers and writers do not block each other, and a commit need not wait for the disk: after a power
    // failure nobody holds a slot anyway. On a file system without shared memory SQLite keeps the rollback journal.
    await this.#retryWhileBusy(() => this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'));
    this.#files = new DatabaseFiles(this.path);
  }

  async #create(): Promise<void> {
    await this.transact((db) => {
      // Another process may have been first.
      if (this.#pragma('user_version') !== 0) return;
      const { count } = db.prepare('SELECT count(*) AS count FROM sqlite_schema').get() as { count: number };
      if (count > 0) throw foreignDatabase(this.path);
      db.exec(schema);
    });
  }

  #check(): void {
    if (this.#pragma('application_id') !== applicationId) throw foreignDatabase(this.path);
    const version = this.#pragma('user_version');
    if (version > formatVersion) {
      throw new RegistryError(
        `The registry ${this.path} has format ${version}, of a newer version of Supervised Run; this one knows ${formatVersion} and leaves it alone. Use the newer version here too, or another folder (input registry).`,
      );
    }
  }

  #pragma(name: string): number {
    const row = this.#db.prepare(`PRAGMA ${name}`).get();
    return Number(row?.[name]);
  }

  /**
   * Retries while another process has the lock, less and less often. SQLite's own busy timeout would block the event
   * loop, and with it the signals of this process.
   */
  async #retryWhileBusy<T>(action: () => T, urgency: Urgency = 'patient'): Promise<T> {
    const { first, longest } = pauses[urgency];
    const started = monotonicMs();
    const deadline = () => Math.min(started + this.#busyMs, this.#abortedMono + this.#abortedMs);
    for (let pauseMs = first; ; pauseMs = Math.min(pauseMs * 1.5, longest)) {
      try {
        return action();
      } catch (error) {
        if (resultCode(error) !== result.busy || monotonicMs() > deadline()) throw error;
      }
      await sleep(pauseMs * (0.5 + Math.random()));
    }
  }
}

function foreignDatabase(path: string): RegistryError {
  return new RegistryError(
    `${path} is a database of some other program, and is left alone. Name another folder with the input registry.`,
  );
}

/** Turns an error of SQLite into one that says what to do. A damaged registry is never deleted or replaced. */
function explain(error: unknown, path: string, busyMs = defaultBusyMs): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  const failure = errorMessage(error);
  const because = (text: string, isBroken = false) => new RegistryError(text, { cause: error, isBroken });
  switch (code) {
    case result.busy:
      return because(
        `The registry ${path} has been locked by another process for ${busyMs / 1000} s. ${lockText([path, `${path}-shm`]).trimStart() || `See who has it open (fuser ${path}).`}`,
        true,
      );
    case result.full:
      return because(`The registry ${path} cannot be written: the disk is full. Make room there.`);
    case result.ioError:
      return because(
        `The registry ${path} cannot be read or written${ownership(path)}: ${failure}. See whether the disk is full, or broken.`,
      );
    // Our statements are valid, so a table is missing.
    case result.error:
    case result.corrupt:
    case result.notADatabase:
      return because(
        `The registry ${path} is damaged: ${failure}. It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`,
        true,
      );
    case result.readonly:
    case result.cantOpen:
      return cannotWrite(path, error);
    default:
      return because(`The registry ${path} cannot be used${ownership(path)}: ${failure} (SQLite code ${code}).`);
  }
}

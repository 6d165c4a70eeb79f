import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicMs } from '../../system/clock.ts';
import { errorMessage } from '../../system/errors.ts';
import { cannotWrite, openRegistryFolder, ownership, type RegistryFolder } from '../folder.ts';
import { RegistryError } from '../registry.ts';
import { type DatabaseSync, loadSqlite, result, resultCode } from './sqlite.ts';

/** Of the format on disk. A reader meets a newer one only if it changed in a way that this one would break. */
const formatVersion = 1;
/** In the header of the file, so that no other program's database is taken for a registry: "SRUN". */
const applicationId = 0x5352554e;
const fileName = 'registry.sqlite';
/**
 * How long others may stand in the way before this is an error. It takes them a millisecond each; but where a hundred
 * processes want two cores, one that stands still in the middle of that holds up all others, again and again.
 */
const busyMs = 30_000;
/**
 * How long one who waits for that sleeps at the longest, on average. Few have something to hand over, and somebody waits
 * for it; many may come to ask at the same time, and would take the processor from the one that works.
 */
const maxPauseMs = { prompt: 3, patient: 50 };

type Urgency = keyof typeof maxPauseMs;

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

/** The registry's file in its folder. */
export function databaseFile(folder: string): string {
  return join(folder, fileName);
}

/** The database of a registry: its file, its format, and transactions that never leave it half changed. */
export class RegistryDatabase {
  readonly path: string;
  readonly folder: RegistryFolder;
  readonly #db: DatabaseSync;
  /** One transaction at a time: a connection has no more. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(folder: RegistryFolder, path: string, db: DatabaseSync) {
    this.folder = folder;
    this.path = path;
    this.#db = db;
  }

  /** @throws RegistryError */
  static async open(folderPath: string): Promise<RegistryDatabase> {
    const Sqlite = loadSqlite();
    const folder = openRegistryFolder(folderPath);
    const path = databaseFile(folderPath);
    folder.create(fileName);
    let database: RegistryDatabase | undefined;
    try {
      database = new RegistryDatabase(folder, path, new Sqlite(path, { timeout: 0 }));
      await database.#prepare();
      return database;
    } catch (error) {
      database?.close();
      throw explain(error, path);
    }
  }

  /** One transaction: all of the work or none of it, and nobody else's in between. @throws RegistryError */
  transact<T>(work: (db: DatabaseSync) => T, urgency: Urgency = 'prompt'): Promise<T> {
    const done = this.#queue.then(() => this.#transact(work, maxPauseMs[urgency]));
    this.#queue = done.catch(() => {});
    return done;
  }

  /** Looks without keeping others from their work. @throws RegistryError */
  async read<T>(work: (db: DatabaseSync) => T): Promise<T> {
    try {
      return await this.#patiently(() => work(this.#db));
    } catch (error) {
      throw explain(error, this.path);
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  async #transact<T>(work: (db: DatabaseSync) => T, pauseMs: number): Promise<T> {
    try {
      await this.#patiently(() => this.#db.exec('BEGIN IMMEDIATE'), pauseMs);
      try {
        const value = work(this.#db);
        await this.#patiently(() => this.#db.exec('COMMIT'), maxPauseMs.prompt);
        return value;
      } catch (error) {
        if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
        throw error;
      }
    } catch (error) {
      throw explain(error, this.path);
    }
  }

  async #prepare(): Promise<void> {
    const version = await this.#patiently(() => this.#pragma('user_version'));
    if (version === 0) await this.#create();
    this.#check();
    // Readers and writers do not wait for each other, and a commit does not wait for the disk: after a loss of power
    // nobody holds anything anyway. A file system without shared memory keeps the rollback journal.
    await this.#patiently(() => this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'));
  }

  async #create(): Promise<void> {
    await this.transact((db) => {
      // Somebody else may have been first.
      if (this.#pragma('user_version') !== 0) return;
      const { count } = db.prepare('SELECT count(*) AS count FROM sqlite_schema').get() as { count: number };
      if (count > 0) throw foreign(this.path);
      db.exec(schema);
    });
  }

  #check(): void {
    if (this.#pragma('application_id') !== applicationId) throw foreign(this.path);
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
   * Tries again while others are busy, less and less often, which SQLite's own way to wait would do too, but hold up the
   * signals of this process meanwhile.
   */
  async #patiently<T>(action: () => T, longestMs = maxPauseMs.patient): Promise<T> {
    const deadline = monotonicMs() + busyMs;
    for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 1.5, longestMs)) {
      try {
        return action();
      } catch (error) {
        if (resultCode(error) !== result.busy || monotonicMs() > deadline) throw error;
      }
      await sleep(pauseMs * (0.5 + Math.random()));
    }
  }
}

function foreign(path: string): RegistryError {
  return new RegistryError(
    `${path} is a database of some other program, and is left alone. Name another folder with the input registry.`,
  );
}

/** One clear error for everything that SQLite can say. Nothing is ever deleted or begun anew. */
function explain(error: unknown, path: string): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  const failure = errorMessage(error);
  const because = (text: string) => new RegistryError(text, { cause: error });
  switch (code) {
    case result.busy:
      return because(
        `The registry ${path} has been locked by another process for ${busyMs / 1000} s. See who has it open (fuser ${path}).`,
      );
    case result.full:
      return because(`The registry ${path} cannot be written: the disk is full. Make room there.`);
    case result.ioError:
      return because(
        `The registry ${path} cannot be read or written${ownership(path)}: ${failure}. See whether the disk is full, or broken.`,
      );
    // A table is missing: nothing that we ask for is wrong by itself.
    case result.error:
    case result.corrupt:
    case result.notADatabase:
      return because(
        `The registry ${path} is damaged: ${failure}. It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`,
      );
    case result.readonly:
    case result.cantOpen:
      return cannotWrite(path, error);
    default:
      return because(`The registry ${path} cannot be used${ownership(path)}: ${failure} (SQLite code ${code}).`);
  }
}

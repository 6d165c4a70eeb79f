import type { z } from 'zod';
import { ForeignJsonFile } from './read-json.ts';
import { type LogPair, type LogTimes, listRunFolder } from './run-folder.ts';
import { type RecoveryRecord, type Runtime, recoveryRecordSchema, runtimeSchema } from './schemas.ts';

/** A file of HelloLoop's, where it lies, and the prefix in its name. */
export interface Located<Content> {
  dir: string;
  prefix: string;
  path: string;
  content: Content;
}

/** What a run folder holds at one moment, as far as it is of this session. */
export interface RunLook {
  logs: LogPair[];
  /** Every runtime file by its name, also one whose content cannot be read yet. */
  groups: Omit<Located<unknown>, 'content'>[];
  runtimes: Located<Runtime>[];
  records: Located<RecoveryRecord>[];
}

/** The run folder of a task, looked at again and again. */
export class RunFiles {
  readonly #runDir: string;
  readonly #sinceMs: number;
  readonly #runtimes = new Files(runtimeSchema);
  readonly #records = new Files(recoveryRecordSchema);
  readonly #logs = new Map<string, LogTimes>();
  /** The folder and those below it, as of the last look. */
  dirs: string[] = [];

  /** Files that were changed last before `sinceMs` are of an earlier session. */
  constructor(runDir: string, sinceMs: number) {
    this.#runDir = runDir;
    this.#sinceMs = sinceMs;
  }

  /** The folder first, then the files: what is in a file is never older than the list. */
  look(): RunLook {
    const { dirs, logs, runtimes, records } = listRunFolder(this.#runDir, this.#logs);
    // An old one may be written to again.
    for (const [path, { changedMs }] of this.#logs) if (changedMs < this.#sinceMs) this.#logs.delete(path);
    this.dirs = dirs;
    return {
      logs: logs.filter(({ changedMs }) => changedMs >= this.#sinceMs),
      groups: runtimes,
      runtimes: this.#runtimes.read(runtimes, this.#sinceMs),
      records: this.#records.read(records, this.#sinceMs),
    };
  }

  /** A file as it was when it could be read last: now it may be half-written. */
  textOf(path: string): string | undefined {
    return this.#runtimes.textOf(path) ?? this.#records.textOf(path);
  }

  /** Files that are larger than what is read of them. */
  tooLarge(): string[] {
    return [...this.#runtimes.tooLarge(), ...this.#records.tooLarge()];
  }
}

class Files<Schema extends z.ZodType> {
  readonly #schema: Schema;
  readonly #files = new Map<string, ForeignJsonFile<Schema>>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  read(places: Omit<Located<unknown>, 'content'>[], sinceMs: number): Located<z.output<Schema>>[] {
    return places.flatMap((place) => {
      const file = this.#files.get(place.path) ?? new ForeignJsonFile(place.path, this.#schema);
      this.#files.set(place.path, file);
      const content = file.read();
      return content === undefined || file.modifiedMs < sinceMs ? [] : [{ ...place, content }];
    });
  }

  textOf(path: string): string | undefined {
    return this.#files.get(path)?.text;
  }

  tooLarge(): string[] {
    return [...this.#files.values()].filter(({ isTooLarge }) => isTooLarge).map(({ path }) => path);
  }
}

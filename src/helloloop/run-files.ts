import type { z } from 'zod';
import { ForeignJsonFile } from './read-json.ts';
import { type LogPair, type LogTimes, listRunFolder, type PrefixedFile } from './run-folder.ts';
import { type RecoveryRecord, type Runtime, recoveryRecordSchema, runtimeSchema } from './schemas.ts';

export interface Located<Content> extends PrefixedFile {
  content: Content;
}

/** This session's files in a run folder at one moment. */
export interface RunSnapshot {
  logs: LogPair[];
  /** Every runtime file, even one that cannot be read yet. */
  groups: PrefixedFile[];
  runtimes: Located<Runtime>[];
  records: Located<RecoveryRecord>[];
}

/** Reads the run folder of a task again and again. */
export class RunFiles {
  readonly #runDir: string;
  readonly #sinceMs: number;
  readonly #runtimes = new JsonFiles(runtimeSchema);
  readonly #records = new JsonFiles(recoveryRecordSchema);
  readonly #logs = new Map<string, LogTimes>();
  /** The folder and those below it, as of the last read. */
  dirs: string[] = [];

  /** @param sinceMs files that have not changed since then belong to an earlier session */
  constructor(runDir: string, sinceMs: number) {
    this.#runDir = runDir;
    this.#sinceMs = sinceMs;
  }

  /** Lists the folder first and then reads the files, so that no content is older than the list. */
  read(): RunSnapshot {
    const { dirs, logs, runtimes, records } = listRunFolder(this.#runDir, this.#logs);
    // Logs of an earlier session may be written to again.
    for (const [path, { changedMs }] of this.#logs) if (changedMs < this.#sinceMs) this.#logs.delete(path);
    this.dirs = dirs;
    return {
      logs: logs.filter(({ changedMs }) => changedMs >= this.#sinceMs),
      groups: runtimes,
      runtimes: this.#runtimes.read(runtimes, this.#sinceMs),
      records: this.#records.read(records, this.#sinceMs),
    };
  }

  /** Returns the last complete text of a file, which may be half-written now. */
  textOf(path: string): string | undefined {
    return this.#runtimes.textOf(path) ?? this.#records.textOf(path);
  }

  /** Returns the paths of files that are too large to read. */
  tooLarge(): string[] {
    return [...this.#runtimes.tooLarge(), ...this.#records.tooLarge()];
  }
}

class JsonFiles<Schema extends z.ZodType> {
  readonly #schema: Schema;
  readonly #files = new Map<string, ForeignJsonFile<Schema>>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  read(listed: PrefixedFile[], sinceMs: number): Located<z.output<Schema>>[] {
    return listed.flatMap((entry) => {
      const file = this.#files.get(entry.path) ?? new ForeignJsonFile(entry.path, this.#schema);
      this.#files.set(entry.path, file);
      const content = file.read();
      return content === undefined || file.modifiedMs < sinceMs ? [] : [{ ...entry, content }];
    });
  }

  textOf(path: string): string | undefined {
    return this.#files.get(path)?.text;
  }

  tooLarge(): string[] {
    return [...this.#files.values()].filter(({ isTooLarge }) => isTooLarge).map(({ path }) => path);
  }
}

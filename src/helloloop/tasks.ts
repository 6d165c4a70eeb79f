import type { EventBody } from '../session/events.ts';
import { oneLine } from '../text/plain-text.ts';
import { firstLine } from './classify-end.ts';
import { ForeignJsonFile } from './read-json.ts';
import { RunFiles } from './run-files.ts';
import { ownRunDir } from './run-folder.ts';
import { type SessionResult, statusSchema, type TaskStatus } from './schemas.ts';

export interface HelloLoopTask {
  /** From 1, in the order in which they were met. */
  number: number;
  id: string;
  title: string;
  runDir: string;
  stage: string;
  message: string;
  files: RunFiles;
}

/** Which session, since when its files were written, and below which folders its run folders may lie. */
export interface TaskSource {
  id: string;
  sinceMs: number;
  roots: string[];
}

/** The tasks of a session, each with its run folder: as `status.json` names them one after the other, and the result at last. */
export class Tasks {
  readonly #session: TaskSource;
  readonly #status: ForeignJsonFile<typeof statusSchema>;
  readonly all: HelloLoopTask[] = [];
  /** Run folders that were named and are not followed, because they lie elsewhere. */
  readonly refused = new Set<string>();

  constructor(statusPath: string, session: TaskSource) {
    this.#status = new ForeignJsonFile(statusPath, statusSchema);
    this.#session = session;
  }

  /** Takes what `status.json` says now: perhaps another task, perhaps another stage of the same one. */
  look(): void {
    const status = this.#status.read();
    if (status === undefined || !this.#isOwn(status)) return;
    const task = this.#meet(status.runDir, { id: status.taskId, title: status.taskTitle });
    if (task !== undefined) Object.assign(task, { stage: status.stage, message: status.message });
  }

  /** A task of which `status.json` spoke too briefly is known from the result. */
  takeResult({ result, results }: SessionResult): void {
    for (const { runDir, task } of [...results, ...(result === null ? [] : [result])]) this.#meet(runDir, task);
  }

  #isOwn({ sessionId }: TaskStatus): boolean {
    if (sessionId !== '') return sessionId === this.#session.id;
    // A file that does not say whose it is, is of an earlier session when it is older than this one.
    return this.#status.modifiedMs >= this.#session.sinceMs;
  }

  #meet(named: string, { id, title }: { id: string; title: string }): HelloLoopTask | undefined {
    if (named === '') return undefined;
    const runDir = ownRunDir(named, this.#session.roots);
    if (runDir === undefined) return undefined;
    if ('outside' in runDir) {
      this.refused.add(named);
      return undefined;
    }
    const { path } = runDir;
    const known = this.all.find((task) => task.runDir === path);
    if (known !== undefined) return known;
    const files = new RunFiles(path, this.#session.sinceMs);
    const number = this.all.length + 1;
    this.all.push({ number, id, title, runDir: path, stage: '', message: '', files });
    return this.all.at(-1);
  }
}

export function taskStarted({ number, id, title, stage, runDir, message }: HelloLoopTask): EventBody {
  return {
    ...{ type: 'task_started', task: number, id: oneLine(id, 100), title: oneLine(title, 200), runDir },
    ...{ stage: oneLine(stage, 100), message: firstLine(message) },
  };
}

export function taskStage({ number, stage, message }: HelloLoopTask): EventBody {
  return { type: 'task_stage', task: number, stage: oneLine(stage, 100), message: firstLine(message) };
}

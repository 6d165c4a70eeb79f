import type { EventBody } from '../session/events.ts';
import { oneLine } from '../text/plain-text.ts';
import { firstLine } from './first-line.ts';
import { ForeignJsonFile } from './read-json.ts';
import { RunFiles } from './run-files.ts';
import { resolveRunDir } from './run-folder.ts';
import { type SessionResult, statusSchema, type TaskStatus } from './schemas.ts';

export interface HelloLoopTask {
  /** From 1, in the order of discovery. */
  number: number;
  id: string;
  title: string;
  runDir: string;
  stage: string;
  message: string;
  files: RunFiles;
}

/** The session whose tasks are followed. */
export interface TaskSource {
  id: string;
  /** The time from which its files are written. */
  sinceMs: number;
  /** Its run folders must lie below one of these. */
  roots: string[];
}

/** The tasks of a session with their run folders, as `status.json` names them one by one, and the result at the end. */
export class Tasks {
  readonly #session: TaskSource;
  readonly #status: ForeignJsonFile<typeof statusSchema>;
  readonly all: HelloLoopTask[] = [];
  /** Run folders that are not followed because they lie outside the roots. */
  readonly refused = new Set<string>();

  constructor(statusPath: string, session: TaskSource) {
    this.#status = new ForeignJsonFile(statusPath, statusSchema);
    this.#session = session;
  }

  /** Reads `status.json`, which may name another task or another stage of the same one. */
  update(): void {
    const status = this.#status.read();
    if (status === undefined || !this.#isOwn(status)) return;
    const task = this.#add(status.runDir, { id: status.taskId, title: status.taskTitle });
    if (task !== undefined) Object.assign(task, { stage: status.stage, message: status.message });
  }

  /** Adds the tasks that `status.json` named too briefly to be seen. */
  addFrom({ result, results }: SessionResult): void {
    for (const { runDir, task } of [...results, ...(result === null ? [] : [result])]) this.#add(runDir, task);
  }

  #isOwn({ sessionId }: TaskStatus): boolean {
    if (sessionId !== '') return sessionId === this.#session.id;
    // A file without a session id belongs to an earlier session if it is older than this one.
    return this.#status.modifiedMs >= this.#session.sinceMs;
  }

  #add(named: string, { id, title }: { id: string; title: string }): HelloLoopTask | undefined {
    if (named === '') return undefined;
    const runDir = resolveRunDir(named, this.#session.roots);
    if (runDir === undefined) return undefined;
    if ('outside' in runDir) {
      this.refused.add(named);
      return undefined;
    }
    const { path } = runDir;
    const known = this.all.find((task) => task.runDir === path);
    if (known !== undefined) return known;
    const files = new RunFiles(path, this.#session.sinceMs);
    const task = { number: this.all.length + 1, id, title, runDir: path, stage: '', message: '', files };
    this.all.push(task);
    return task;
  }
}

export function taskStartedEvent({ number, id, title, stage, runDir, message }: HelloLoopTask): EventBody {
  return {
    type: 'task_started',
    task: number,
    id: oneLine(id, 100),
    title: oneLine(title, 200),
    runDir,
    stage: oneLine(stage, 100),
    message: firstLine(message),
  };
}

export function taskStageEvent({ number, stage, message }: HelloLoopTask): EventBody {
  return { type: 'task_stage', task: number, stage: oneLine(stage, 100), message: firstLine(message) };
}

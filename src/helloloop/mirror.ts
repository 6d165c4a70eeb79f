import { join } from 'node:path';
import type { EventBody } from '../session/events.ts';
import { attemptEnd, probeEnd, type SessionOutcome, verificationEnd } from './classify-end.ts';
import { discoverExecutions, type FoundExecution } from './discover-executions.ts';
import { endEvent, MirroredExecution, startEvent } from './mirrored-execution.ts';
import type { PreservedCopy } from './preserve-files.ts';
import { Recoveries } from './recoveries.ts';
import type { RunLook } from './run-files.ts';
import { isRunningStatus, type Runtime, type SessionResult } from './schemas.ts';
import { Statuses } from './statuses.ts';
import { type HelloLoopTask, type Tasks, taskStage, taskStarted } from './tasks.ts';

/** Where the story is written down. */
export interface MirrorTarget {
  /** The folder of our session. */
  root: string;
  maxLogBytes: number;
  append(happening: EventBody): void;
  /** An attempt is over, and its end is about to be told: what belongs to it can be put by. */
  attemptOver(number: number, files: PreservedCopy[]): Promise<void>;
}

/** So long nothing may be added to the logs of an execution before its end is told, where nothing has followed it yet. */
const quietMs = 100;
/** So long logs may lie there without a runtime file before they are taken for those of a verification. */
const unnamedMs = 300;
/** How many executions back what was written late is looked for while the session lasts; at its end in all of them. */
const lateExecutions = 4;
const bufferBytes = 256 * 1024;

/**
 * Tells a HelloLoop session as one of ours: finds its executions in the run folders, takes over their logs, and appends
 * the events that our supervisor would. One execution is told at a time; the next one begins when the one before is told.
 */
export class Mirror {
  readonly #desk: MirrorTarget;
  readonly #tasks: Tasks;
  readonly #buffer = Buffer.allocUnsafe(bufferBytes);
  readonly #told = new Map<string, MirroredExecution>();
  readonly #recoveries = new Recoveries();
  readonly #statuses = new Statuses();
  readonly #counts = { attempt: 0, probe: 0, verification: 0 };
  /** By task number: the stage that was told. */
  readonly #stages = new Map<number, string>();
  readonly #warned = new Set<string>();
  #current: MirroredExecution | undefined;
  #last: MirroredExecution | undefined;
  /** Something is told when a little time has passed, without any further change. */
  isPending = false;

  constructor(desk: MirrorTarget, tasks: Tasks) {
    this.#desk = desk;
    this.#tasks = tasks;
  }

  /** Takes over what is new in the logs of what runs; true when there was something. */
  async take(): Promise<boolean> {
    return (await this.#current?.take(this.#buffer)) ?? false;
  }

  /** Looks at all files and tells what has changed. */
  async look(): Promise<void> {
    this.#tasks.look();
    await this.#tell(undefined);
  }

  /** Tells what is left when the session is over, and how what ran then ended. */
  async end(outcome: SessionOutcome, result: SessionResult | undefined): Promise<void> {
    this.#tasks.look();
    if (result !== undefined) this.#tasks.takeResult(result);
    await this.#tell(outcome);
    for (const execution of this.#told.values()) execution.close();
  }

  /** The runtime status that was told last. */
  get status(): string {
    return this.#statuses.told;
  }

  async #tell(outcome: SessionOutcome | undefined): Promise<void> {
    const isOver = outcome !== undefined;
    this.isPending = false;
    const from = isOver ? 0 : (this.#last?.task.number ?? 0);
    const looks = this.#tasks.all
      .filter(({ number }) => number >= from)
      .map((task) => ({ task, look: task.files.look() }));
    for (const { task, look } of looks) {
      this.#note(look);
      const found = discoverExecutions(look);
      for (const execution of this.#startable(found, isOver)) await this.#start(execution, task, look);
    }
    for (const task of this.#tasks.all) await this.#tellTask(task);
    for (const { look } of looks) await this.#goOn(look, outcome);
    // What comes with the end of an attempt is told behind it.
    if (!this.isPending || isOver) for (const task of this.#tasks.all) this.#tellStage(task);
    this.#warn();
  }

  #note(look: RunLook): void {
    this.#recoveries.note(look);
    for (const { dir, content } of look.runtimes) {
      const execution = this.#told.get(keyOf(dir, content.attemptPrefix));
      if (execution?.isEnded === false) execution.observe(content);
    }
  }

  /** In their order, up to one that may still turn out to be something else. */
  #startable(found: FoundExecution[], isOver: boolean): FoundExecution[] {
    const untold = found.filter(({ dir, prefix }) => !this.#told.has(keyOf(dir, prefix)));
    const isNamed = ({ group, bornMs }: FoundExecution) => group !== null || Date.now() - bornMs > unnamedMs;
    const count = isOver ? untold.length : untold.findLastIndex(isNamed) + 1;
    if (count < untold.length) this.isPending = true;
    return untold.slice(0, count);
  }

  async #start(found: FoundExecution, task: HelloLoopTask, look: RunLook): Promise<void> {
    const { dir, prefix, group, kind, recovery } = found;
    if (this.#current !== undefined) await this.#finish(this.#current, { found });
    await this.#tellLate();
    await this.#tellTask(task);
    if (group !== null) this.#tellWait(dir, group, recovery);
    this.#counts[kind] += 1;
    const { root, maxLogBytes } = this.#desk;
    const execution = new MirroredExecution(root, found, this.#counts[kind], task, maxLogBytes);
    this.#told.set(keyOf(dir, prefix), execution);
    this.#desk.append(startEvent(execution, this.#counts.attempt + 1));
    this.#current = execution;
    this.#last = execution;
    this.#note(look);
    await execution.take(this.#buffer);
  }

  async #finish(
    execution: MirroredExecution,
    { found: next, outcome }: { found?: FoundExecution; outcome?: SessionOutcome },
  ): Promise<void> {
    const { dir, prefix, group, kind } = execution.found;
    await execution.settle(this.#buffer);
    const record = this.#recoveries.recordOf(dir, prefix);
    this.#fillOverwritten(execution);
    const isSameGroup = group !== null && next?.dir === dir && next.group === group && next.kind !== 'verification';
    const followedBy = isSameGroup ? (next.kind as 'attempt' | 'probe') : undefined;
    const { runtime, statuses } = execution;
    if (runtime !== undefined) this.#tellStatus(runtime);
    const known = { runtime, statuses, record, followedBy, session: outcome };
    const end = kind === 'attempt' ? attemptEnd(known) : kind === 'probe' ? probeEnd(known) : verificationEnd;
    if (kind === 'attempt' && group !== null) {
      const paths = [join(dir, `${group}-runtime.json`), ...this.#recoveries.pathsOf(dir, group)];
      const files = paths.map((path) => ({ path, text: execution.task.files.textOf(path) }));
      await this.#desk.attemptOver(execution.number, files);
    }
    this.#desk.append(endEvent(execution, end, this.#counts.attempt + 1));
    execution.end();
    this.#current = undefined;
  }

  /** What is told of the group that the last execution was of: its end, the wait behind it, its status. */
  async #goOn(look: RunLook, outcome: SessionOutcome | undefined): Promise<void> {
    const { dir, group } = this.#last?.found ?? {};
    const isLast = look.runtimes.some((entry) => entry.dir === dir) || look.logs.some((entry) => entry.dir === dir);
    if (!isLast || dir === undefined) return;
    const runtime = look.runtimes.find((entry) => entry.dir === dir && entry.prefix === group)?.content;
    const current = this.#current;
    if (current !== undefined && (outcome !== undefined || this.#isOver(current, runtime))) {
      await this.#finish(current, outcome === undefined ? {} : { outcome });
    }
    if (this.#current === undefined) {
      if (runtime?.status === 'retry_waiting') this.#tellWait(dir, group ?? '', runtime.recoveryCount);
      for (const { dir: at, prefix, index } of this.#recoveries.untold()) this.#tellWait(at, prefix, index);
      await this.#tellLate(outcome === undefined ? lateExecutions : Number.POSITIVE_INFINITY);
    }
    const numberOf = (at: string, prefix: string) => this.#told.get(keyOf(at, prefix))?.number;
    for (const happening of this.#recoveries.recorded(numberOf)) this.#desk.append(happening);
    const isTold = runtime !== undefined && this.#told.has(keyOf(dir, runtime.attemptPrefix));
    if (isTold || (runtime !== undefined && this.#current === undefined)) this.#tellStatus(runtime);
  }

  /** Its runtime file says so, and its logs have come to rest. */
  #isOver(execution: MirroredExecution, runtime: Runtime | undefined): boolean {
    const isRunning = runtime === undefined || isRunningStatus(runtime.status);
    if (isRunning && (runtime === undefined || runtime.attemptPrefix === execution.found.prefix)) return false;
    const isQuiet = execution.quietMs() >= quietMs;
    if (!isQuiet) this.isPending = true;
    return isQuiet;
  }

  #tellStatus(runtime: Runtime): void {
    const attempt = this.#current?.found.kind === 'attempt' ? this.#current.number : undefined;
    for (const happening of this.#statuses.tell(runtime, attempt)) this.#desk.append(happening);
  }

  #tellWait(dir: string, group: string, index: number): void {
    const wait = this.#recoveries.wait(dir, group, index, this.#counts.attempt + 1);
    if (wait !== undefined) this.#desk.append(wait);
  }

  async #tellTask(task: HelloLoopTask): Promise<void> {
    if (this.#stages.has(task.number)) return;
    if (this.#current !== undefined) await this.#finish(this.#current, {});
    this.#desk.append(taskStarted(task));
    this.#stages.set(task.number, task.stage);
  }

  #tellStage(task: HelloLoopTask): void {
    if (this.#stages.get(task.number) === task.stage) return;
    this.#desk.append(taskStage(task));
    this.#stages.set(task.number, task.stage);
  }

  /** An execution whose end was told has written more: rewritten logs, a late flush. */
  async #tellLate(count = lateExecutions): Promise<void> {
    for (const execution of [...this.#told.values()].slice(-count)) {
      if (!execution.isEnded || !execution.hasMore()) continue;
      const { number, found, bytes: offsets } = execution;
      const hasMore = await execution.settle(this.#buffer);
      execution.end();
      if (!hasMore) continue;
      this.#desk.append({ type: 'output_continued', kind: found.kind, number, offsets });
    }
  }

  #fillOverwritten(execution: MirroredExecution): void {
    for (const { stream, log } of execution.overwritten()) {
      const { dir, prefix } = execution.found;
      const record = this.#recoveries.recordOf(dir, prefix);
      const tail = stream === 'stdout' ? record?.stdoutTail : record?.stderrTail;
      const isFilled = log.taken === 0 && tail !== undefined && tail !== '';
      if (isFilled) log.fill(tail);
      const rest = isFilled ? 'shown is the end of it, from the record of the recovery' : 'the rest of it is lost';
      this.#warnOnce(
        `HelloLoop had put other output into the ${stream} log of ${prefix} before all of it was read: ${rest}.`,
      );
    }
  }

  #warn(): void {
    for (const runDir of this.#tasks.refused)
      this.#warnOnce(`HelloLoop names a run folder outside of the repository, which is not followed: ${runDir}`);
    for (const { files } of this.#tasks.all)
      for (const path of files.tooLarge()) this.#warnOnce(`A file of HelloLoop's is too large to be read: ${path}`);
    for (const { logs } of this.#told.values()) {
      for (const { source, isOverLimit, wasReplaced } of Object.values(logs)) {
        if (isOverLimit) this.#warnOnce(`A log is longer than max-log-size; all of it is in ${source}`);
        if (wasReplaced) this.#warnOnce(`HelloLoop has rewritten a log with other content, shown again: ${source}`);
      }
    }
  }

  #warnOnce(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.#desk.append({ type: 'warning', message });
  }
}

function keyOf(dir: string, prefix: string): string {
  return `${dir}\0${prefix}`;
}

import { join } from 'node:path';
import type { EventBody } from '../session/events.ts';
import { attemptEnd, probeEnd, verificationEnd } from './classify-end.ts';
import { discoverExecutions, type FoundExecution } from './discover-executions.ts';
import { endedEvent, MirroredExecution, startedEvent } from './mirrored-execution.ts';
import type { PreservedCopy } from './preserve-files.ts';
import { Recoveries } from './recoveries.ts';
import type { RunSnapshot } from './run-files.ts';
import { isRunningStatus, type Runtime, type SessionResult } from './schemas.ts';
import type { SessionOutcome } from './session-outcome.ts';
import { StatusTracker } from './status-tracker.ts';
import { type HelloLoopTask, type Tasks, taskStageEvent, taskStartedEvent } from './tasks.ts';

/** Receives the mirrored session. */
export interface MirrorTarget {
  /** The folder of our session. */
  root: string;
  maxLogBytes: number;
  append(event: EventBody): void;
  /** Called when an attempt is over, just before its end is appended, with the files to preserve. */
  attemptOver(number: number, files: PreservedCopy[]): Promise<void>;
}

/** The logs of an execution must be quiet for this long before its end is appended, unless another one follows. */
const quietMs = 100;
/** The same while its runtime file says that it has failed, but not how: HelloLoop names the failure a moment later. */
const nameMs = 5_000;
/** Logs that have no runtime file after this time count as those of a verification. */
const unnamedMs = 300;
/** While the session runs, only the last executions are checked for late output; at the end, all. */
const lateExecutions = 4;
const bufferBytes = 256 * 1024;

/**
 * Mirrors a HelloLoop session as one of ours: finds its executions in the run folders, copies their logs, and appends the
 * events that our own supervisor would. It mirrors one execution at a time, each to its end.
 */
export class Mirror {
  readonly #target: MirrorTarget;
  readonly #tasks: Tasks;
  readonly #buffer = Buffer.allocUnsafe(bufferBytes);
  readonly #executions = new Map<string, MirroredExecution>();
  readonly #recoveries = new Recoveries();
  readonly #statuses = new StatusTracker();
  readonly #counts = { attempt: 0, probe: 0, verification: 0 };
  /** The last stage in the journal, by task number. */
  readonly #stages = new Map<number, string>();
  readonly #warned = new Set<string>();
  #current: MirroredExecution | undefined;
  #last: MirroredExecution | undefined;
  /** Set if the next event is due after a little time, without any further change. */
  isPending = false;
  /** The number of events appended so far. */
  appended = 0;

  constructor(target: MirrorTarget, tasks: Tasks) {
    this.#target = target;
    this.#tasks = tasks;
  }

  /** Copies what is new in the logs of the current execution and returns whether there was anything. */
  async copyLogs(): Promise<boolean> {
    return (await this.#current?.copyLogs(this.#buffer)) ?? false;
  }

  /** Reads all files and appends events for what has changed. */
  async update(): Promise<void> {
    this.#tasks.update();
    await this.#update(undefined);
  }

  /** Appends all remaining events when the session is over, up to the end of its last execution. */
  async finish(outcome: SessionOutcome, result: SessionResult | undefined): Promise<void> {
    this.#tasks.update();
    if (result !== undefined) this.#tasks.addFrom(result);
    await this.#update(outcome);
    for (const execution of this.#executions.values()) execution.close();
  }

  /** The paths of the logs that are being copied, which need not exist yet. */
  get liveLogs(): string[] {
    return Object.values(this.#current?.logs ?? {}).map(({ source }) => source);
  }

  /** The last runtime status in the journal. */
  get status(): string {
    return this.#statuses.status;
  }

  async #update(outcome: SessionOutcome | undefined): Promise<void> {
    const isOver = outcome !== undefined;
    this.isPending = false;
    const from = isOver ? 0 : (this.#last?.task.number ?? 0);
    const runs = this.#tasks.all
      .filter(({ number }) => number >= from)
      .map((task) => ({ task, snapshot: task.files.read() }));
    for (const { task, snapshot } of runs) {
      this.#observe(snapshot);
      const found = discoverExecutions(snapshot);
      for (const execution of this.#startable(found, isOver)) await this.#start(execution, task, snapshot);
    }
    for (const task of this.#tasks.all) await this.#startTask(task);
    for (const { snapshot } of runs) await this.#updateLastGroup(snapshot, outcome);
    // A stage that changes with the end of an attempt belongs behind that end.
    if (!this.isPending || isOver) for (const task of this.#tasks.all) this.#appendStage(task);
    this.#appendWarnings();
  }

  #observe(snapshot: RunSnapshot): void {
    this.#recoveries.observe(snapshot);
    for (const { dir, content } of snapshot.runtimes) {
      const execution = this.#executions.get(keyOf(dir, content.attemptPrefix));
      if (execution?.isEnded === false) execution.observe(content);
    }
  }

  /** Returns the new executions, up to the first whose kind is not certain yet. */
  #startable(found: FoundExecution[], isOver: boolean): FoundExecution[] {
    const fresh = found.filter(({ dir, prefix }) => !this.#executions.has(keyOf(dir, prefix)));
    const isCertain = ({ group, bornMs }: FoundExecution) => group !== null || Date.now() - bornMs > unnamedMs;
    const count = isOver ? fresh.length : fresh.findLastIndex(isCertain) + 1;
    if (count < fresh.length) this.isPending = true;
    return fresh.slice(0, count);
  }

  async #start(found: FoundExecution, task: HelloLoopTask, snapshot: RunSnapshot): Promise<void> {
    const { dir, prefix, group, kind, recovery } = found;
    if (this.#current !== undefined) await this.#finish(this.#current, { next: found });
    await this.#appendLateOutput();
    await this.#startTask(task);
    if (group !== null) this.#appendWait(dir, group, recovery);
    this.#counts[kind] += 1;
    const { root, maxLogBytes } = this.#target;
    const execution = new MirroredExecution(root, found, this.#counts[kind], task, maxLogBytes);
    this.#executions.set(keyOf(dir, prefix), execution);
    this.#append(startedEvent(execution, this.#counts.attempt + 1));
    this.#current = execution;
    this.#last = execution;
    this.#observe(snapshot);
    await execution.copyLogs(this.#buffer);
  }

  async #finish(
    execution: MirroredExecution,
    { next, outcome }: { next?: FoundExecution; outcome?: SessionOutcome },
  ): Promise<void> {
    const { dir, prefix, group, kind } = execution.found;
    await execution.settle(this.#buffer);
    const record = this.#recoveries.recordOf(dir, prefix);
    this.#fillOverwritten(execution);
    const isSameGroup = group !== null && next?.dir === dir && next.group === group && next.kind !== 'verification';
    const followedBy = isSameGroup ? (next.kind as 'attempt' | 'probe') : undefined;
    const { runtime, statuses } = execution;
    if (runtime !== undefined) this.#appendStatus(runtime);
    const evidence = { runtime, statuses, record, followedBy, session: outcome };
    const result = kind === 'attempt' ? attemptEnd(evidence) : kind === 'probe' ? probeEnd(evidence) : verificationEnd;
    if (kind === 'attempt' && group !== null) {
      const paths = [join(dir, `${group}-runtime.json`), ...this.#recoveries.pathsOf(dir, group)];
      const files = paths.map((path) => ({ path, text: execution.task.files.textOf(path) }));
      await this.#target.attemptOver(execution.number, files);
    }
    this.#append(endedEvent(execution, result, this.#counts.attempt + 1));
    execution.markEnded();
    this.#current = undefined;
  }

  /** Appends what is new about the group of the last execution: its end, the wait behind it, its status. */
  async #updateLastGroup(snapshot: RunSnapshot, outcome: SessionOutcome | undefined): Promise<void> {
    const { dir, group } = this.#last?.found ?? {};
    const isInRun = [...snapshot.runtimes, ...snapshot.logs].some((entry) => entry.dir === dir);
    if (!isInRun || dir === undefined) return;
    const runtime = snapshot.runtimes.find((entry) => entry.dir === dir && entry.prefix === group)?.content;
    const current = this.#current;
    if (current !== undefined && (outcome !== undefined || this.#isOver(current, runtime))) {
      await this.#finish(current, outcome === undefined ? {} : { outcome });
    }
    if (this.#current === undefined) {
      if (runtime?.status === 'retry_waiting') this.#appendWait(dir, group ?? '', runtime.recoveryCount);
      for (const recovery of this.#recoveries.withoutWait())
        this.#appendWait(recovery.dir, recovery.prefix, recovery.index);
      await this.#appendLateOutput(outcome === undefined ? lateExecutions : Number.POSITIVE_INFINITY);
    }
    const numberOf = (at: string, prefix: string) => this.#executions.get(keyOf(at, prefix))?.number;
    for (const event of this.#recoveries.recordedEvents(numberOf)) this.#append(event);
    const isMirrored = runtime !== undefined && this.#executions.has(keyOf(dir, runtime.attemptPrefix));
    if (isMirrored || (runtime !== undefined && this.#current === undefined)) this.#appendStatus(runtime);
  }

  /** Returns whether its runtime file says that it is over and its logs have stopped growing. */
  #isOver(execution: MirroredExecution, runtime: Runtime | undefined): boolean {
    const isRunning = runtime === undefined || isRunningStatus(runtime.status);
    if (isRunning && (runtime === undefined || runtime.attemptPrefix === execution.found.prefix)) return false;
    const isNamed = runtime?.status !== 'failed' || runtime.failureCode !== '';
    const isQuiet = execution.quietMs() >= (isNamed ? quietMs : nameMs);
    if (!isQuiet) this.isPending = true;
    return isQuiet;
  }

  #appendStatus(runtime: Runtime): void {
    const attempt = this.#current?.found.kind === 'attempt' ? this.#current.number : undefined;
    for (const event of this.#statuses.update(runtime, attempt)) this.#append(event);
  }

  #appendWait(dir: string, group: string, index: number): void {
    const wait = this.#recoveries.waitEvent(dir, group, index, this.#counts.attempt + 1);
    if (wait !== undefined) this.#append(wait);
  }

  async #startTask(task: HelloLoopTask): Promise<void> {
    if (this.#stages.has(task.number)) return;
    if (this.#current !== undefined) await this.#finish(this.#current, {});
    this.#append(taskStartedEvent(task));
    this.#stages.set(task.number, task.stage);
  }

  #appendStage(task: HelloLoopTask): void {
    if (this.#stages.get(task.number) === task.stage) return;
    this.#append(taskStageEvent(task));
    this.#stages.set(task.number, task.stage);
  }

  /** Copies output that executions have written after their end: rewritten logs, a late flush. */
  async #appendLateOutput(count = lateExecutions): Promise<void> {
    for (const execution of [...this.#executions.values()].slice(-count)) {
      if (!execution.isEnded || !execution.hasMore()) continue;
      const { number, found, bytes: offsets } = execution;
      const hasMore = await execution.settle(this.#buffer);
      execution.markEnded();
      if (!hasMore) continue;
      this.#append({ type: 'output_continued', kind: found.kind, number, offsets });
    }
  }

  #fillOverwritten(execution: MirroredExecution): void {
    for (const { stream, log } of execution.overwritten()) {
      const { dir, prefix } = execution.found;
      const record = this.#recoveries.recordOf(dir, prefix);
      const tail = stream === 'stdout' ? record?.stdoutTail : record?.stderrTail;
      const isFilled = log.copied === 0 && tail !== undefined && tail !== '';
      if (isFilled) log.fill(tail);
      const consequence = isFilled ? 'Its end is shown from the recovery record.' : 'The rest of it is lost.';
      this.#warnOnce(
        `HelloLoop overwrote the ${stream} log of ${prefix} before it was read to the end. ${consequence}`,
      );
    }
  }

  #appendWarnings(): void {
    for (const runDir of this.#tasks.refused)
      this.#warnOnce(`HelloLoop names a run folder outside the repository, which is not followed: ${runDir}`);
    for (const { files } of this.#tasks.all)
      for (const path of files.tooLarge()) this.#warnOnce(`A HelloLoop file is too large to read: ${path}`);
    for (const { logs } of this.#executions.values()) {
      for (const { source, isOverLimit, wasReplaced } of Object.values(logs)) {
        if (isOverLimit) this.#warnOnce(`A log exceeds max-log-size. The complete log is in ${source}`);
        if (wasReplaced)
          this.#warnOnce(`HelloLoop rewrote a log with other content, which is shown from its beginning: ${source}`);
      }
    }
  }

  #append(event: EventBody): void {
    this.appended += 1;
    this.#target.append(event);
  }

  #warnOnce(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.#append({ type: 'warning', message });
  }
}

function keyOf(dir: string, prefix: string): string {
  return `${dir}\0${prefix}`;
}

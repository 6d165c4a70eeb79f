import { join } from 'node:path';
import type { EventBody } from '../session/events.ts';
import { executionDir, logPath } from '../session/paths.ts';
import { monotonicMs } from '../system/clock.ts';
import { makeNewFolder } from '../system/own-file.ts';
import { oneLine } from '../text/plain-text.ts';
import type { ExecutionResult } from './classify-end.ts';
import type { FoundExecution } from './discover-executions.ts';
import { LogCopy } from './log-copy.ts';
import { firstRecoveryMs } from './run-folder.ts';
import { isRunningStatus, type Runtime } from './schemas.ts';
import type { HelloLoopTask } from './tasks.ts';

const streams = ['stdout', 'stderr'] as const;

type Stream = (typeof streams)[number];

/** An execution whose start is in the journal and whose logs are copied to a folder of our session. */
export class MirroredExecution {
  readonly found: FoundExecution;
  readonly number: number;
  readonly task: HelloLoopTask;
  readonly logs: Record<Stream, LogCopy>;
  readonly statuses = new Set<string>();
  readonly #startedMono = monotonicMs();
  runtime: Runtime | undefined;
  isEnded = false;
  #startedAt = '';
  /** The sizes of its logs by its last heartbeat. */
  #written: Partial<Record<Stream, number>> = {};
  /** When its logs last grew, or its status first said that it is over. */
  #grownMono = monotonicMs();

  constructor(root: string, found: FoundExecution, number: number, task: HelloLoopTask, maxLogBytes: number) {
    this.found = found;
    this.number = number;
    this.task = task;
    const dir = executionDir(root, found.kind, number);
    makeNewFolder(root, dir, 0o700);
    const copy = (stream: Stream) => {
      const source = join(found.dir, `${found.prefix}-${stream}.log`);
      return new LogCopy(source, logPath(dir, stream), maxLogBytes, () => this.#ownUntilMs());
    };
    this.logs = { stdout: copy('stdout'), stderr: copy('stderr') };
  }

  /** Takes in the content of its runtime file. */
  observe(runtime: Runtime): void {
    const { heartbeat } = runtime;
    if (heartbeat !== null) this.#written = { stdout: heartbeat.stdoutBytes, stderr: heartbeat.stderrBytes };
    // The file has this only while the execution runs.
    this.#startedAt = heartbeat?.startedAt || this.#startedAt;
    const wasRunning = this.runtime === undefined || isRunningStatus(this.runtime.status);
    if (wasRunning && !isRunningStatus(runtime.status)) this.#grownMono = monotonicMs();
    this.runtime = runtime;
    this.statuses.add(runtime.status);
  }

  /** Copies what is new in its logs and returns whether there was anything. */
  async copyLogs(buffer: Buffer): Promise<boolean> {
    return this.#each((log) => log.copyNew(buffer));
  }

  /** Does the same once it is over. */
  async settle(buffer: Buffer): Promise<boolean> {
    return this.#each((log) => log.settle(buffer));
  }

  hasMore(): boolean {
    const hasMore = streams.some((stream) => this.logs[stream].hasMore());
    for (const stream of streams) this.logs[stream].release();
    return hasMore;
  }

  /** Returns the logs that hold another attempt's output now and may not have been copied completely before. */
  overwritten(): { stream: Stream; log: LogCopy }[] {
    return streams
      .map((stream) => ({ stream, log: this.logs[stream] }))
      .filter(({ log }) => log.isOverwritten())
      .filter(({ stream, log }) => log.copied < (this.#written[stream] ?? Number.POSITIVE_INFINITY));
  }

  get bytes() {
    return { stdout: this.logs.stdout.copied, stderr: this.logs.stderr.copied };
  }

  /** Returns how long its logs have not grown, in ms. */
  quietMs(): number {
    return monotonicMs() - this.#grownMono;
  }

  /** Returns the duration by HelloLoop's clock if its files have the times. While it runs, ours counts if it is longer. */
  durationMs(): number {
    const reported = Date.parse(this.runtime?.updatedAt ?? '') - Date.parse(this.#startedAt);
    const seen = monotonicMs() - this.#startedMono;
    if (Number.isNaN(reported) || reported < 0) return seen;
    const isRunning = this.runtime === undefined || isRunningStatus(this.runtime.status);
    return isRunning ? Math.max(reported, seen) : reported;
  }

  /** Call this when its end is in the journal. Its logs are then checked only now and then. */
  markEnded(): void {
    this.isEnded = true;
    for (const stream of streams) this.logs[stream].release();
  }

  close(): void {
    for (const stream of streams) this.logs[stream].close();
  }

  /**
   * Returns until when its logs are its own, in ms. When a task is over, HelloLoop overwrites the first attempt's logs with
   * the output of the last one, which it can do only once a recovery has begun.
   */
  #ownUntilMs(): number {
    const { kind, recovery, dir, prefix } = this.found;
    return kind === 'attempt' && recovery === 0 ? firstRecoveryMs(dir, prefix) : Number.POSITIVE_INFINITY;
  }

  async #each(copy: (log: LogCopy) => Promise<boolean>): Promise<boolean> {
    let any = false;
    for (const stream of streams) any = (await copy(this.logs[stream])) || any;
    if (any) this.#grownMono = monotonicMs();
    return any;
  }
}

/** @param nextAttempt the attempt that follows a probe */
export function startedEvent({ found, number, task }: MirroredExecution, nextAttempt: number): EventBody {
  const started = { process: null, relays: [], label: oneLine(found.prefix, 100), task: task.number };
  switch (found.kind) {
    case 'attempt':
      return { type: 'attempt_started', attempt: number, ...started };
    case 'probe':
      return { type: 'probe_started', probe: number, attempt: nextAttempt, ...started };
    case 'verification':
      return { type: 'verification_started', verification: number, ...started };
  }
}

/** @param nextAttempt the attempt that follows a probe */
export function endedEvent(execution: MirroredExecution, result: ExecutionResult, nextAttempt: number): EventBody {
  const { found, number, bytes } = execution;
  const ended = { ...result, durationMs: execution.durationMs(), bytes, leftBehind: [], survivors: [] };
  switch (found.kind) {
    case 'attempt':
      return { type: 'attempt_ended', attempt: number, ...ended };
    case 'probe':
      return { type: 'probe_ended', probe: number, attempt: nextAttempt, ...ended };
    case 'verification':
      return { type: 'verification_ended', verification: number, ...ended };
  }
}

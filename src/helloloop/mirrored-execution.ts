import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventBody } from '../session/events.ts';
import { executionDir, logPath } from '../session/paths.ts';
import { monotonicMs } from '../system/clock.ts';
import { oneLine } from '../text/plain-text.ts';
import type { End } from './classify-end.ts';
import type { FoundExecution } from './discover-executions.ts';
import { LogCopy } from './log-copy.ts';
import { firstRecoveryMs } from './run-folder.ts';
import { isRunningStatus, type Runtime } from './schemas.ts';
import type { HelloLoopTask } from './tasks.ts';

const streams = ['stdout', 'stderr'] as const;

type Stream = (typeof streams)[number];

/** An execution that has been told: its logs are taken over into a folder of ours. */
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
  /** How much it had written when it last said so. */
  #written: Partial<Record<Stream, number>> = {};
  /** When something was added, or it was first said to be over. */
  #grownMono = monotonicMs();

  constructor(root: string, found: FoundExecution, number: number, task: HelloLoopTask, maxLogBytes: number) {
    this.found = found;
    this.number = number;
    this.task = task;
    const dir = executionDir(root, found.kind, number);
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const copy = (stream: Stream) => {
      const source = join(found.dir, `${found.prefix}-${stream}.log`);
      return new LogCopy(source, logPath(dir, stream), maxLogBytes, () => this.#ownUntilMs());
    };
    this.logs = { stdout: copy('stdout'), stderr: copy('stderr') };
  }

  /** What its runtime file says while it speaks of this execution. */
  observe(runtime: Runtime): void {
    const { heartbeat } = runtime;
    if (heartbeat !== null) this.#written = { stdout: heartbeat.stdoutBytes, stderr: heartbeat.stderrBytes };
    // Only while it runs it says when it began.
    this.#startedAt = heartbeat?.startedAt || this.#startedAt;
    const wasRunning = this.runtime === undefined || isRunningStatus(this.runtime.status);
    if (wasRunning && !isRunningStatus(runtime.status)) this.#grownMono = monotonicMs();
    this.runtime = runtime;
    this.statuses.add(runtime.status);
  }

  /** Takes what is new in its logs; true when there was something. */
  async take(buffer: Buffer): Promise<boolean> {
    return this.#each((log) => log.take(buffer));
  }

  /** The same when it is over. */
  async settle(buffer: Buffer): Promise<boolean> {
    return this.#each((log) => log.settle(buffer));
  }

  hasMore(): boolean {
    const hasMore = streams.some((stream) => this.logs[stream].hasMore());
    for (const stream of streams) this.logs[stream].rest();
    return hasMore;
  }

  /** The logs that hold the output of another attempt by now, and of which not all is known to be taken over. */
  overwritten(): { stream: Stream; log: LogCopy }[] {
    return streams
      .map((stream) => ({ stream, log: this.logs[stream] }))
      .filter(({ log }) => log.isOverwritten())
      .filter(({ stream, log }) => log.taken < (this.#written[stream] ?? Number.POSITIVE_INFINITY));
  }

  get bytes() {
    return { stdout: this.logs.stdout.taken, stderr: this.logs.stderr.taken };
  }

  /** For how long nothing was added, in ms. */
  quietMs(): number {
    return monotonicMs() - this.#grownMono;
  }

  /** By HelloLoop's own clock, where it tells the times; and as long as it was seen to run, where that is longer. */
  durationMs(): number {
    const told = Date.parse(this.runtime?.updatedAt ?? '') - Date.parse(this.#startedAt);
    const seen = monotonicMs() - this.#startedMono;
    if (Number.isNaN(told) || told < 0) return seen;
    return this.runtime !== undefined && !isRunningStatus(this.runtime.status) ? told : Math.max(told, seen);
  }

  /** Its end is told: its logs are looked at only now and then. */
  end(): void {
    this.isEnded = true;
    for (const stream of streams) this.logs[stream].rest();
  }

  close(): void {
    for (const stream of streams) this.logs[stream].close();
  }

  /**
   * The logs of a first attempt are overwritten with the output of the last one when the task is over: they are its own
   * until a recovery begins.
   */
  #ownUntilMs(): number {
    const { kind, recovery, dir, prefix } = this.found;
    return kind === 'attempt' && recovery === 0 ? firstRecoveryMs(dir, prefix) : Number.POSITIVE_INFINITY;
  }

  async #each(take: (log: LogCopy) => Promise<boolean>): Promise<boolean> {
    let any = false;
    for (const stream of streams) any = (await take(this.logs[stream])) || any;
    if (any) this.#grownMono = monotonicMs();
    return any;
  }
}

/** `nextAttempt` is the attempt that a probe precedes. */
export function startEvent({ found, number, task }: MirroredExecution, nextAttempt: number): EventBody {
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

export function endEvent(execution: MirroredExecution, end: End, nextAttempt: number): EventBody {
  const { found, number, bytes } = execution;
  const ended = { ...end, durationMs: execution.durationMs(), bytes, leftBehind: [], survivors: [] };
  switch (found.kind) {
    case 'attempt':
      return { type: 'attempt_ended', attempt: number, ...ended };
    case 'probe':
      return { type: 'probe_ended', probe: number, attempt: nextAttempt, ...ended };
    case 'verification':
      return { type: 'verification_ended', verification: number, ...ended };
  }
}

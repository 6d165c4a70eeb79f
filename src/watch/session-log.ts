import { formatBytes } from '../session/bytes.ts';
import { formatDuration } from '../session/duration.ts';
import type { JournalEvent } from '../session/events.ts';
import type { Request } from '../session/request.ts';
import { monotonicMs } from '../system/clock.ts';
import type { SessionItem } from './follow-session.ts';
import type { StepLog } from './step-log.ts';

/** The first heartbeat of a silence; each further one comes when the silence has doubled. */
const firstHeartbeatMs = 30_000;

/** Tells a session to a reader of the step's log: a group for each execution, lines of status between them. */
export class SessionLog {
  readonly #log: StepLog;
  readonly #request: Pick<Request, 'name' | 'maxAttempts'>;
  #running: { startedMono: number } | undefined;
  /** The failure of the last attempt, not told yet. */
  #failure: string | undefined;
  #collected: Extract<JournalEvent, { type: 'collected' }> | undefined;
  #lastOutputMono = monotonicMs();
  #nextHeartbeatMs = firstHeartbeatMs;

  constructor(log: StepLog, request: Pick<Request, 'name' | 'maxAttempts'>) {
    this.#log = log;
    this.#request = request;
  }

  async show(item: SessionItem): Promise<void> {
    switch (item.kind) {
      case 'output':
        this.#spoke();
        return this.#log.output(item.channel, item.bytes);
      case 'event':
        return this.#tell(item.event);
      case 'quiet':
        return this.#heartbeat();
    }
  }

  async #tell(event: JournalEvent): Promise<void> {
    const log = this.#log;
    switch (event.type) {
      case 'attempt_started':
        return this.#open(`Attempt ${this.#nth(event.attempt)}: ${this.#request.name}`);
      case 'on_retry_started':
        return this.#open(`on-retry, before attempt ${this.#nth(event.attempt)}`);
      case 'attempt_ending':
        return log.line(
          `${dim('■')} Ending attempt ${this.#nth(event.attempt)}: ${event.detail}. SIGTERM now, SIGKILL after ${formatDuration(event.graceMs)}.`,
        );
      case 'collected':
        this.#collected = event;
        return;
      case 'attempt_ended':
        await this.#close();
        return this.#attemptEnded(event);
      case 'on_retry_ended':
        await this.#close();
        if (event.failure === null) return;
        return log.warning(
          `${this.#request.name}: the on-retry script before attempt ${event.attempt} ${event.failure.reason}; the attempt follows all the same.`,
        );
      case 'retry_waiting':
        await this.#tellFailure((text) => log.notice(text));
        if (event.delayMs === 0) return;
        return log.line(
          `${dim('…')} Waiting ${formatDuration(event.delayMs)} before attempt ${this.#nth(event.attempt)}, until ${time(event.until)}.`,
        );
      case 'session_ended':
        return this.#tellFailure((text) => log.line(`${red('✗')} ${text}`));
      case 'session_started':
        return;
    }
  }

  async #attemptEnded(event: Extract<JournalEvent, { type: 'attempt_ended' }>): Promise<void> {
    const { attempt, leftBehind, survivors, failure } = event;
    await this.#tellCollected();
    if (leftBehind.length > 0) {
      const names = [...leftBehind.slice(0, 10), ...(leftBehind.length > 10 ? ['…'] : [])].join(', ');
      await this.#log.line(
        `${dim('■')} Attempt ${this.#nth(attempt)} left ${plural(leftBehind.length, 'process', 'processes')} behind, ended now: ${names}`,
      );
    }
    for (const { pid, name, reason } of survivors) {
      await this.#log.warning(
        `${this.#request.name}: process ${pid} (${name}) of attempt ${attempt} could not be ended: it ${reason}.`,
      );
    }
    const after = `after ${formatDuration(event.durationMs)}`;
    if (failure === null) return this.#log.line(`${green('✓')} Attempt ${this.#nth(attempt)} succeeded ${after}.`);
    this.#failure = `${this.#request.name}: attempt ${this.#nth(attempt)} ${failure.reason}, ${after}.`;
  }

  /** Only the final outcome is an error. Whether a failure was final is known from what follows it. */
  async #tellFailure(tell: (text: string) => Promise<void>): Promise<void> {
    if (this.#failure !== undefined) await tell(this.#failure);
    this.#failure = undefined;
  }

  async #tellCollected(): Promise<void> {
    const collected = this.#collected;
    this.#collected = undefined;
    if (collected === undefined) return;
    const { files, bytes, skipped } = collected;
    await this.#log.line(`${dim('+')} Collected ${plural(files, 'file')} (${formatBytes(bytes)}) for artifact-paths.`);
    for (const path of skipped) await this.#log.line(`${dim('-')} Not collected: ${path}`);
  }

  async #open(title: string): Promise<void> {
    this.#running = { startedMono: monotonicMs() };
    this.#spoke();
    await this.#log.openGroup(title);
  }

  async #close(): Promise<void> {
    this.#running = undefined;
    await this.#log.closeGroup();
  }

  #spoke(): void {
    this.#lastOutputMono = monotonicMs();
    this.#nextHeartbeatMs = firstHeartbeatMs;
  }

  async #heartbeat(): Promise<void> {
    const silentMs = monotonicMs() - this.#lastOutputMono;
    if (this.#running === undefined || silentMs < this.#nextHeartbeatMs) return;
    this.#nextHeartbeatMs *= 2;
    const unfinished = this.#log.unfinishedLine();
    const running = formatDuration(monotonicMs() - this.#running.startedMono);
    const tail = unfinished === '' ? '' : `; its unfinished last line: ${unfinished}`;
    await this.#log.line(dim(`… still running after ${running}, silent for ${formatDuration(silentMs)}${tail}`));
  }

  #nth(attempt: number): string {
    return `${attempt} of ${this.#request.maxAttempts}`;
  }
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function time(iso: string): string {
  return `${iso.slice(11, 19)} UTC`;
}

// The log view of GitHub shows these colours.
const green = (text: string) => `\u001b[32m${text}\u001b[0m`;
const red = (text: string) => `\u001b[31m${text}\u001b[0m`;
const dim = (text: string) => `\u001b[2m${text}\u001b[0m`;

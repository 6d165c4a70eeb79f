import type { SessionItem } from '../follow/follow-session.ts';
import type { JournalEvent } from '../session/events.ts';
import type { Request } from '../session/request.ts';
import { monotonicMs } from '../system/clock.ts';
import { formatBytes } from '../text/bytes.ts';
import { formatDuration } from '../text/duration.ts';
import { attachedTitle, writeAttached } from './attached-log.ts';
import type { StepLog } from './step-log.ts';

type Collected = Extract<JournalEvent, { type: 'collected' }>;
type AttemptEnded = Extract<JournalEvent, { type: 'attempt_ended' }>;

/** The first heartbeat of a silence; each further one comes when the silence has doubled. */
const firstHeartbeatMs = 30_000;

type Facts = Pick<Request, 'name' | 'maxAttempts'> & Partial<Pick<Request, 'attach'>>;

/** Tells a session to a reader of the step's log: a group for each execution, lines of status between them. */
export class SessionLog {
  readonly #log: StepLog;
  readonly #request: Facts;
  #running: { startedMono: number } | undefined;
  /** How the last attempt ended, and what was collected of it: not told yet. */
  #ended: AttemptEnded | undefined;
  #collected: Collected | undefined;
  /** The group that was open when an earlier step stopped telling. */
  #left: string | undefined;
  /** Of the executions of a followed session, which may be told on after others. */
  readonly #titles = new Map<string, string>();
  #lastOutputMono = monotonicMs();
  #nextHeartbeatMs = firstHeartbeatMs;

  constructor(log: StepLog, request: Facts) {
    this.#log = log;
    this.#request = request;
  }

  async show(item: SessionItem): Promise<void> {
    if (item.kind === 'event' || item.kind === 'output') await this.#goOn();
    switch (item.kind) {
      case 'past':
        return this.#remember(item.event);
      case 'output':
        this.#resetHeartbeat();
        return this.#log.output(item.channel, item.bytes);
      case 'event':
        return this.#tell(item.event);
      case 'quiet':
        return this.#heartbeat();
    }
  }

  /** What was told before matters as far as it is not over. */
  #remember(event: JournalEvent): void {
    switch (event.type) {
      case 'attempt_started':
        this.#left = `Attempt ${this.#nth(event.attempt)}: ${this.#request.name} (continued)`;
        return;
      case 'on_retry_started':
        this.#left = `on-retry, before attempt ${this.#nth(event.attempt)} (continued)`;
        return;
      case 'probe_started':
        this.#left = `Probe ${event.probe}, before attempt ${this.#nth(event.attempt)} (continued)`;
        return;
      case 'on_retry_ended':
      case 'probe_ended':
        this.#left = undefined;
        return;
      case 'attempt_ended':
        this.#left = undefined;
        this.#ended = event;
        return;
      case 'retry_waiting':
        this.#ended = undefined;
        return;
      default:
        return;
    }
  }

  /** Opens the group again that was closed when the telling stopped. */
  async #goOn(): Promise<void> {
    const title = this.#left;
    this.#left = undefined;
    if (title !== undefined) await this.#open(title);
  }

  async #tell(event: JournalEvent): Promise<void> {
    const log = this.#log;
    switch (event.type) {
      case 'attempt_started':
        return this.#openNext(
          `attempt ${event.attempt}`,
          `Attempt ${this.#nth(event.attempt)}: ${event.label ?? this.#request.name}`,
        );
      case 'on_retry_started':
        return this.#open(`on-retry, before attempt ${this.#nth(event.attempt)}`);
      case 'attempt_ending':
        if (this.#isAttached) return log.line(`${grey('■')} HelloLoop ends attempt ${event.attempt}: ${event.detail}.`);
        return log.line(
          `${grey('■')} Ending attempt ${this.#nth(event.attempt)}: ${event.detail}. SIGTERM now, SIGKILL after ${formatDuration(event.graceMs)}.`,
        );
      case 'stall_suspected':
        return log.line(
          `${yellow('?')} Attempt ${this.#nth(event.attempt)} has been silent for ${formatDuration(event.silentMs)}: it may hang.`,
        );
      case 'stall_over':
        return log.line(`${grey('…')} Attempt ${this.#nth(event.attempt)} writes again.`);
      case 'ready':
        return log.line(
          `${green('✓')} Attempt ${this.#nth(event.attempt)} is ready after ${formatDuration(event.afterMs)}.`,
        );
      case 'probe_started': {
        const title = `Probe ${event.probe}, before attempt ${this.#nth(event.attempt)}`;
        return this.#openNext(`probe ${event.probe}`, event.label === undefined ? title : `${title}: ${event.label}`);
      }
      case 'launch_started':
        return this.#openNext('launch', attachedTitle(event) ?? '');
      case 'verification_started':
        return this.#openNext(`verification ${event.verification}`, attachedTitle(event) ?? '');
      case 'output_continued':
        return this.#open(`${this.#titles.get(`${event.kind} ${event.number}`) ?? event.kind} (continued)`);
      case 'launch_ended':
      case 'verification_ended':
        await this.#close();
        return writeAttached(event, this.#request.name, log);
      case 'task_started':
        await this.#close();
        await this.#tellEnd((failure) => log.notice(failure));
        return writeAttached(event, this.#request.name, log);
      case 'attached':
      case 'task_stage':
      case 'runtime_status':
      case 'last_words':
      case 'warning':
        return writeAttached(event, this.#request.name, log);
      case 'probe_ended':
        await this.#close();
        if (event.failure === null) return log.line(`${green('✓')} Probe ${event.probe} succeeded.`);
        return log.line(
          `${grey('✗')} Probe ${event.probe} ${event.failure.reason}: attempt ${event.attempt} does not start yet.`,
        );
      case 'collected':
        this.#collected = event;
        return;
      case 'attempt_ended':
        this.#ended = event;
        await this.#close();
        // What follows a success over there may be long in coming.
        return this.#isAttached && event.failure === null ? this.#tellEnd(async () => {}) : undefined;
      case 'on_retry_ended':
        await this.#close();
        if (event.failure === null) return;
        return log.warning(
          `${this.#request.name}: the on-retry script before attempt ${event.attempt} ${event.failure.reason}; the attempt follows all the same.`,
        );
      case 'retry_waiting':
        await this.#tellEnd((failure) => log.notice(failure));
        if (event.delayMs === 0) return;
        return log.line(
          `  ${grey('…')} ${event.probe === true ? 'A probe for attempt' : 'Attempt'} ${this.#nth(event.attempt)} follows in ${formatDuration(event.delayMs)}, at ${time(event.until)}.`,
        );
      case 'session_ended':
        // Who was stopped because it was not needed any more has not failed.
        await this.#tellEnd((failure) =>
          log.line(event.cause === 'stopped' ? grey(`■ ${failure}`) : red(`✗ ${failure}`)),
        );
        if (event.message !== undefined) await log.line(`  HelloLoop: ${event.message}`);
        return;
      case 'recovery_recorded':
      case 'attempt_waiting':
      case 'session_ending':
      case 'session_started':
      case 'slot_waiting':
      case 'slot_prepared':
        // Told while it happens, by the step, which does both.
        return;
    }
  }

  /**
   * The result of the last attempt, then what else is to be said of its end. Told with the event that follows it: only
   * the final outcome is an error, and whether a failure was final is known from what comes next.
   */
  async #tellEnd(tellFailure: (failure: string) => Promise<void>): Promise<void> {
    const end = this.#ended;
    this.#ended = undefined;
    if (end === undefined) return;
    const { attempt, durationMs, leftBehind, survivors, failure } = end;
    const after = `after ${formatDuration(durationMs)}`;
    if (failure === null) await this.#log.line(`${green('✓')} Attempt ${this.#nth(attempt)} succeeded ${after}.`);
    else await tellFailure(`${this.#request.name}: attempt ${this.#nth(attempt)} ${failure.reason} (${after}).`);
    if (leftBehind.length > 0) {
      const names = [...leftBehind.slice(0, 10), ...(leftBehind.length > 10 ? ['…'] : [])].join(', ');
      await this.#log.line(`  ${grey('■')} Ended what it had left running: ${names}`);
    }
    for (const { pid, name, reason } of survivors) {
      await this.#log.warning(
        `${this.#request.name}: process ${pid} (${name}) of attempt ${attempt} could not be ended: it ${reason}.`,
      );
    }
    if (this.#collected?.attempt === attempt) await this.#tellCollected(this.#collected);
  }

  async #tellCollected({ files, bytes, skipped }: Collected): Promise<void> {
    await this.#log.line(
      `  ${grey('+')} Collected ${plural(files, 'file')} (${formatBytes(bytes)}) for artifact-paths.`,
    );
    for (const path of skipped) await this.#log.line(`  ${grey('-')} Not collected: ${path}`);
  }

  /** Before something new begins the end of the last attempt is told, if that is still to be done. */
  async #openNext(id: string, title: string): Promise<void> {
    if (this.#isAttached) {
      await this.#close();
      await this.#tellEnd((failure) => this.#log.notice(failure));
      this.#titles.set(id, title);
    }
    return this.#open(title);
  }

  get #isAttached(): boolean {
    return this.#request.attach != null;
  }

  async #open(title: string): Promise<void> {
    this.#running = { startedMono: monotonicMs() };
    this.#resetHeartbeat();
    await this.#log.openGroup(title);
  }

  async #close(): Promise<void> {
    this.#running = undefined;
    await this.#log.closeGroup();
  }

  #resetHeartbeat(): void {
    this.#lastOutputMono = monotonicMs();
    this.#nextHeartbeatMs = firstHeartbeatMs;
  }

  async #heartbeat(): Promise<void> {
    const silentMs = monotonicMs() - this.#lastOutputMono;
    if (this.#running === undefined || silentMs < this.#nextHeartbeatMs) return;
    this.#nextHeartbeatMs = 2 * silentMs;
    const unfinished = this.#log.unfinishedLine();
    const running = formatDuration(monotonicMs() - this.#running.startedMono);
    const tail = unfinished === '' ? '' : `; its unfinished last line: ${unfinished}`;
    await this.#log.line(grey(`… still running after ${running}, silent for ${formatDuration(silentMs)}${tail}`));
  }

  #nth(attempt: number): string {
    return this.#isAttached ? `${attempt}` : `${attempt} of ${this.#request.maxAttempts}`;
  }
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function time(iso: string): string {
  return `${iso.slice(11, 19)} UTC`;
}

// The log view of GitHub shows these colours; it does not show SGR 2, faint.
const yellow = (text: string) => `\u001b[33m${text}\u001b[0m`;
const green = (text: string) => `\u001b[32m${text}\u001b[0m`;
const red = (text: string) => `\u001b[31m${text}\u001b[0m`;
const grey = (text: string) => `\u001b[90m${text}\u001b[0m`;

import type { SessionItem } from '../follow/follow-session.ts';
import type { EventBody, EventOf } from '../session/events.ts';
import { nthAttempt } from '../session/nth-attempt.ts';
import type { Request } from '../session/request.ts';
import { endsSession, isAskedFor } from '../session/session-end.ts';
import { monotonicMs } from '../system/clock.ts';
import { green, grey, red, yellow } from '../text/ansi.ts';
import { formatBytes } from '../text/bytes.ts';
import { formatDuration } from '../text/duration.ts';
import { plural } from '../text/plural.ts';
import { writeAttached } from './attached-log.ts';
import { type ExecutionStarted, executionTitle } from './execution-title.ts';
import { delayText, writeRetried } from './retried.ts';
import type { StepLog } from './step-log.ts';

/** The first heartbeat of a silence; each further one comes when the silence has doubled. */
const firstHeartbeatMs = 30_000;
const maxLeftoverNames = 10;

type Facts = Pick<Request, 'name' | 'maxAttempts'> &
  Partial<Pick<Request, 'attach' | 'containerClient' | 'retryNotice'>>;

/** Writes a session into the step's log: a group for each execution, lines of status between them. */
export class SessionLog {
  readonly #log: StepLog;
  readonly #name: string;
  readonly #containerClient: string | undefined;
  readonly #retryNotice: Request['retryNotice'];
  readonly #isAttached: boolean;
  /** Null in a followed session, whose attempts have no limit. */
  readonly #maxAttempts: number | null;
  #running: { startedMono: number } | undefined;
  /** The end of the last attempt and the files collected from it, as long as they are not written. */
  #ended: EventOf<'attempt_ended'> | undefined;
  #collected: EventOf<'collected'> | undefined;
  #hasWarnedOfNoFiles = false;
  /** The group that was open where an earlier step's log ends. */
  #interrupted: string | undefined;
  /** Titles of the executions of a followed session, whose output may continue after that of others. */
  readonly #titles = new Map<string, string>();
  #lastOutputMono = monotonicMs();
  #nextHeartbeatMs = firstHeartbeatMs;

  constructor(log: StepLog, { name, maxAttempts, attach = null, containerClient, retryNotice = 'notice' }: Facts) {
    this.#log = log;
    this.#name = name;
    this.#containerClient = containerClient;
    this.#retryNotice = retryNotice;
    this.#isAttached = attach !== null;
    this.#maxAttempts = attach === null ? maxAttempts : null;
  }

  async show(item: SessionItem): Promise<void> {
    if (item.kind === 'event' || item.kind === 'output') await this.#reopen();
    switch (item.kind) {
      case 'past':
        return this.#remember(item.event);
      case 'output':
        this.#resetHeartbeat();
        return this.#log.output(item.channel, item.bytes);
      case 'event':
        return this.#write(item.event);
      case 'quiet':
        return this.#heartbeat();
    }
  }

  /** Keeps what an earlier step's log left unfinished. */
  #remember(event: EventBody): void {
    switch (event.type) {
      case 'attempt_started':
      case 'on_retry_started':
      case 'probe_started':
        this.#interrupted = this.#title(event);
        return;
      case 'on_retry_ended':
      case 'probe_ended':
        this.#interrupted = undefined;
        return;
      case 'attempt_ended':
        this.#interrupted = undefined;
        this.#ended = event;
        return;
      case 'retry_waiting':
        this.#ended = undefined;
        return;
      default:
        return;
    }
  }

  async #reopen(): Promise<void> {
    const title = this.#interrupted;
    this.#interrupted = undefined;
    if (title !== undefined) await this.#open(`${title} (continued)`);
  }

  async #write(event: EventBody): Promise<void> {
    const log = this.#log;
    switch (event.type) {
      case 'attempt_started':
        return this.#openExecution(`attempt ${event.attempt}`, event);
      case 'on_retry_started':
        return this.#openExecution(`on-retry ${event.attempt}`, event);
      case 'probe_started':
        return this.#openExecution(`probe ${event.probe}`, event);
      case 'launch_started':
        return this.#openExecution('launch', event);
      case 'verification_started':
        return this.#openExecution(`verification ${event.verification}`, event);
      case 'output_continued':
        return this.#open(`${this.#titles.get(`${event.kind} ${event.number}`) ?? event.kind} (continued)`);
      case 'attempt_ending':
        if (this.#isAttached)
          return log.line(`${grey('■')} HelloLoop is stopping attempt ${event.attempt}: ${event.detail}.`);
        return log.line(
          `${grey('■')} Stopping attempt ${this.#nth(event.attempt)}: ${event.detail}. ${event.signal ?? 'SIGTERM'} now, SIGKILL after ${formatDuration(event.graceMs)}.`,
        );
      case 'stall_suspected':
        return log.line(
          `${yellow('?')} Attempt ${this.#nth(event.attempt)} has been silent for ${formatDuration(event.silentMs)}: it may hang${event.suspended === undefined ? '' : `; ${event.suspended}`}.`,
        );
      case 'attempt_runs_on':
        return log.line(
          `${grey('…')} The script of attempt ${this.#nth(event.attempt)} has ended; what it has started runs on: ${shownNames(event.processes)}.`,
        );
      case 'stall_over':
        return log.line(`${grey('…')} Attempt ${this.#nth(event.attempt)} writes again.`);
      case 'ready':
        return log.line(
          `${green('✓')} Attempt ${this.#nth(event.attempt)} is ready after ${formatDuration(event.afterMs)}.`,
        );
      case 'launch_ended':
      case 'verification_ended':
        await this.#close();
        return writeAttached(event, this.#name, log);
      case 'task_started':
        await this.#close();
        await this.#writeEnd((failure) => log.notice(failure));
        return writeAttached(event, this.#name, log);
      case 'attached':
      case 'task_stage':
      case 'runtime_status':
      case 'last_words':
      case 'warning':
        return writeAttached(event, this.#name, log);
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
        // In HelloLoop the next event may come long after a success.
        return this.#isAttached && event.failure === null ? this.#writeEnd(async () => {}) : undefined;
      case 'on_retry_ended':
        await this.#close();
        return this.#writeOnRetryEnd(event);
      case 'retry_waiting':
        await this.#writeEnd((failure) => writeRetried(failure, this.#retryNotice, log));
        if (event.delayMs === 0) return;
        return log.line(
          `  ${grey('…')} ${event.probe === true ? 'A probe for attempt' : 'Attempt'} ${this.#nth(event.attempt)} follows in ${delayText(event)}, at ${time(event.until)}.`,
        );
      case 'session_ended':
        // A session that was stopped because somebody wanted that has not failed. Only marks have a colour: problem matchers
        // of other steps read every line, and would quote the codes of colours in their annotations.
        await this.#writeEnd((failure) => log.line(`${isAskedFor(event.cause) ? grey('■') : red('✗')} ${failure}`));
        if (event.message !== undefined) await log.line(`  HelloLoop: ${event.message}`);
        return;
      case 'recovery_recorded':
      case 'attempt_waiting':
      case 'session_ending':
      case 'session_started':
      case 'slot_waiting':
      case 'slot_prepared':
        // Not shown, or shown by the step while it waits for its slot.
        return;
    }
  }

  /**
   * Writes the result of the last attempt. It waits for the event that follows, which shows whether the failure was final:
   * only the session's outcome is an error.
   */
  async #writeEnd(writeFailure: (failure: string) => Promise<void>): Promise<void> {
    const end = this.#ended;
    this.#ended = undefined;
    if (end === undefined) return;
    const { attempt, durationMs, leftBehind, survivors, failure } = end;
    const after = `after ${formatDuration(durationMs)}`;
    if (failure === null) await this.#log.line(`${green('✓')} Attempt ${this.#nth(attempt)} succeeded ${after}.`);
    else await writeFailure(`${this.#name}: attempt ${this.#nth(attempt)} ${failure.reason} (${after}).`);
    if (end.cause !== null && this.#containerClient !== undefined) {
      await this.#log.line(
        `  ${grey('■')} The command called \`${this.#containerClient}\`: only the client was ended, and its container may run on (docs/reference.md).`,
      );
    }
    if (leftBehind.length > 0) {
      const leftovers = plural(leftBehind.length, 'leftover process', 'leftover processes');
      await this.#log.line(`  ${grey('■')} Stopped ${leftovers}: ${shownNames(leftBehind)}`);
    }
    for (const { pid, name, reason } of survivors) {
      await this.#log.warning(
        `${this.#name}: process ${pid} (${name}) of attempt ${attempt} could not be stopped: it ${reason}.`,
      );
    }
    if (this.#collected?.attempt === attempt) await this.#writeCollected(this.#collected);
  }

  /** With the session the on-retry script is ended, too, and the attempt does not follow. */
  async #writeOnRetryEnd({ attempt, cause, failure }: EventOf<'on_retry_ended'>): Promise<void> {
    if (failure === null) return;
    const what = `the on-retry script before attempt ${attempt} ${failure.reason}`;
    if (endsSession(cause)) return this.#log.line(`${grey('■')} The attempt does not start: ${what}.`);
    return this.#log.warning(`${this.#name}: ${what}; the attempt starts anyway.`);
  }

  async #writeCollected({ files, bytes, skipped, notFound = [] }: EventOf<'collected'>): Promise<void> {
    if (notFound.length > 0) await this.#writeNotFound(notFound);
    await this.#log.line(
      `  ${grey('+')} Collected ${plural(files, 'file')} (${formatBytes(bytes)}) for artifact-paths.`,
    );
    for (const path of skipped) await this.#log.line(`  ${grey('-')} Not collected: ${path}`);
  }

  /** One annotation for all attempts: they tend to have the same reason, and GitHub shows ten of a step. */
  async #writeNotFound(notFound: string[]): Promise<void> {
    const message = `${this.#name}: no files were found for artifact-paths: ${notFound.join(', ')}`;
    if (this.#hasWarnedOfNoFiles) await this.#log.line(`  ${grey('-')} ${message}`);
    else await this.#log.warning(`${message}. With \`if-no-files-found: ignore\` this is no warning.`);
    this.#hasWarnedOfNoFiles = true;
  }

  async #openExecution(id: string, event: ExecutionStarted): Promise<void> {
    const title = this.#title(event);
    if (this.#isAttached) {
      await this.#close();
      await this.#writeEnd((failure) => this.#log.notice(failure));
      this.#titles.set(id, title);
    }
    return this.#open(title);
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
    await this.#log.line(`${grey('…')} still running after ${running}, silent for ${formatDuration(silentMs)}${tail}`);
  }

  #title(event: ExecutionStarted): string {
    return executionTitle(event, this.#name, this.#maxAttempts);
  }

  #nth(attempt: number): string {
    return nthAttempt(attempt, this.#maxAttempts);
  }
}

function time(iso: string): string {
  return `${iso.slice(11, 19)} UTC`;
}

function shownNames(names: string[]): string {
  return [...names.slice(0, maxLeftoverNames), ...(names.length > maxLeftoverNames ? ['…'] : [])].join(', ');
}

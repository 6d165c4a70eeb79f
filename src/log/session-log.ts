import type { SessionItem } from '../follow/follow-session.ts';
import type { EventBody, EventOf } from '../session/events.ts';
import { nthAttempt } from '../session/nth-attempt.ts';
import type { Request } from '../session/request.ts';
import { isAskedFor } from '../session/session-end.ts';
import { monotonicMs } from '../system/clock.ts';
import { green, grey, red, yellow } from '../text/ansi.ts';
import { formatDuration } from '../text/duration.ts';
import { Aftermath, type SessionFacts } from './aftermath.ts';
import { writeAttached } from './attached-log.ts';
import { type ExecutionStarted, executionTitle } from './execution-title.ts';
import { delayText, writeRetried } from './retried.ts';
import { writeScriptFailure } from './script-failure.ts';
import { shownNames } from './shown-names.ts';
import { Silence } from './silence.ts';
import type { StepLog } from './step-log.ts';
import { stopText } from './stop-text.ts';
import { writeSurvivors } from './survivors.ts';
import { TestsLog } from './tests-log.ts';

/** A shorter wait, which would be shown as less than a second, is no news. */
const shortestWaitMs = 950;
/** The lines of the deciding attempt that stand below its group. */
const maxRepeated = 30;

/**
 * Writes a session into the step's log: a group for each execution, lines of status between them. The only attempt of a
 * session gets no group, as in a `run:` step. The step writes the line that closes the log, so a last success has none here.
 */
export class SessionLog {
  readonly #log: StepLog;
  readonly #name: string;
  readonly #retryNotice: Request['retryNotice'];
  readonly #isAttached: boolean;
  readonly #aftermath: Aftermath;
  readonly #tests: TestsLog;
  /** Null in a followed session, whose attempts have no limit. */
  readonly #maxAttempts: number | null;
  #running: { startedMono: number } | undefined;
  /** The last attempt, which its on-timeout script interrupts. */
  #attempt: { event: EventOf<'attempt_started'>; startedMono: number } | undefined;
  /** The end of the last attempt and the files collected from it, as long as they are not written. */
  #ended: EventOf<'attempt_ended'> | undefined;
  #collected: EventOf<'collected'> | undefined;
  /** The execution that was running where an earlier step's log ends. */
  #interrupted: ExecutionStarted | undefined;
  /** Titles of the executions of a followed session, whose output may continue after that of others. */
  readonly #titles = new Map<string, string>();
  readonly #silence = new Silence();

  constructor(log: StepLog, facts: SessionFacts) {
    const { name, maxAttempts, attach = null, retryNotice = 'notice' } = facts;
    this.#aftermath = new Aftermath(log, facts);
    this.#tests = new TestsLog(log, facts);
    this.#log = log;
    this.#name = name;
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
        this.#silence.end();
        return this.#log.output(item.channel, item.bytes);
      case 'event':
        return this.#write(item.event);
      case 'quiet':
        return this.#heartbeat();
    }
  }

  /** Keeps what an earlier step's log left unfinished. */
  #remember(event: EventBody): void {
    this.#tests.remember(event);
    switch (event.type) {
      case 'attempt_started':
        this.#attempt = { event, startedMono: monotonicMs() };
        this.#interrupted = event;
        return;
      case 'on_retry_started':
      case 'on_timeout_started':
      case 'probe_started':
        this.#interrupted = event;
        return;
      case 'on_timeout_ended':
        this.#interrupted = this.#attempt?.event;
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
    const event = this.#interrupted;
    this.#interrupted = undefined;
    if (event !== undefined) await this.#open(event, ' (continued)');
  }

  async #write(event: EventBody): Promise<void> {
    const log = this.#log;
    switch (event.type) {
      case 'attempt_started':
        await this.#openExecution(`attempt ${event.attempt}`, event);
        this.#attempt = { event, startedMono: monotonicMs() };
        return;
      case 'on_retry_started':
        return this.#openExecution(`on-retry ${event.attempt}`, event);
      case 'on_timeout_started':
        this.#begin();
        return log.interruptAttempt(executionTitle(event, this.#maxAttempts));
      case 'on_timeout_ended':
        this.#running = this.#attempt;
        await log.resumeAttempt(this.#attemptTitle(' (continued)'));
        return writeScriptFailure(event, this.#name, log);
      case 'probe_started':
        return this.#openExecution(`probe ${event.probe}`, event);
      case 'launch_started':
        return this.#openExecution('launch', event);
      case 'verification_started':
        return this.#openExecution(`verification ${event.verification}`, event);
      case 'output_continued':
        return this.#openGroup(`${this.#titles.get(`${event.kind} ${event.number}`) ?? event.kind} (continued)`);
      case 'attempt_ending':
        if (this.#isAttached)
          return log.line(`${grey('■')} HelloLoop is stopping attempt ${event.attempt}: ${event.detail}.`);
        return log.line(
          `${grey('■')} Stopping the command: ${event.detail}. ${stopText(event.signal ?? 'SIGTERM', event.graceMs)}.`,
        );
      case 'stall_suspected':
        return log.line(
          `${yellow('?')} ${this.#subject(event.attempt)} has been silent for ${formatDuration(event.silentMs)}: it may hang${event.suspended === undefined ? '' : `; ${event.suspended}`}.`,
        );
      case 'attempt_runs_on':
        return log.line(
          `${grey('…')} The script has ended; what it has started runs on: ${shownNames(event.processes)}.`,
        );
      case 'stall_over':
        return log.line(`${grey('…')} ${this.#subject(event.attempt)} writes again.`);
      case 'ready':
        return log.line(`${green('✓')} The command is ready after ${formatDuration(event.afterMs)}.`);
      case 'launch_ended':
      case 'verification_ended':
        await this.#close();
        return writeAttached(event, this.#name, log);
      case 'task_started':
        await this.#close();
        await this.#writeEnd('more follows');
        return writeAttached(event, this.#name, log);
      case 'attached':
      case 'task_stage':
      case 'runtime_status':
      case 'last_words':
      case 'warning':
        return writeAttached(event, this.#name, log);
      case 'probe_ended':
        await this.#close();
        await writeSurvivors(event, this.#name, log);
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
        return this.#isAttached && event.failure === null ? this.#writeEnd('more follows') : undefined;
      case 'on_retry_ended':
        await this.#close();
        return writeScriptFailure(event, this.#name, log);
      case 'tests_read':
      case 'tests_concluded':
        return this.#tests.keep(event);
      case 'rerun_planned':
        return this.#tests.planned(event);
      case 'retry_waiting':
        await this.#writeEnd('more follows');
        if (event.delayMs < shortestWaitMs) return;
        return log.line(
          `${grey('…')} ${event.probe === true ? 'A probe for attempt' : 'Attempt'} ${this.#nth(event.attempt)} follows in ${delayText(event)}.`,
        );
      case 'session_ended':
        await this.#tests.writeEnd(event);
        await this.#writeEnd(isAskedFor(event.cause) || event.status === 'completed' ? 'asked for' : 'failed');
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
  async #writeEnd(follows: 'more follows' | 'asked for' | 'failed'): Promise<void> {
    const end = this.#ended;
    this.#ended = undefined;
    await this.#tests.writeAttempt();
    if (follows === 'failed') await this.#writeFailure(end);
    if (end === undefined) return;
    if (follows === 'more follows') await this.#writeResult(end);
    await this.#aftermath.write(end, this.#collected);
  }

  /** Writes the result of an attempt that does not decide the step. */
  async #writeResult(end: EventOf<'attempt_ended'>): Promise<void> {
    if (end.failure !== null) return writeRetried(`${this.#resultOf(end)}.`, this.#retryNotice, this.#log);
    return this.#log.line(`${green('✓')} ${this.#resultOf(end)}.`);
  }

  /**
   * Writes the end of the attempt that decides the step, unfolded. `end` is undefined where its result is written already.
   * Only the mark has a colour: problem matchers of other steps read every line, and would quote the codes of colours.
   */
  async #writeFailure(end: EventOf<'attempt_ended'> | undefined): Promise<void> {
    const lines = this.#maxAttempts === 1 ? [] : this.#log.recentLines(maxRepeated);
    if (lines.length === 0) return;
    const which = lines.length === 1 ? 'last line' : `last ${lines.length} lines`;
    const result = end === undefined ? 'The last attempt failed' : this.#resultOf(end);
    await this.#log.line(`${red('✗')} ${result}. The ${which} of its log:`);
    await this.#log.repeat(lines);
  }

  #resultOf({ attempt, durationMs, failure }: EventOf<'attempt_ended'>): string {
    const result = failure === null ? 'succeeded' : failure.reason;
    return `Attempt ${this.#nth(attempt)} ${result}, after ${formatDuration(durationMs)}`;
  }

  async #openExecution(id: string, event: ExecutionStarted): Promise<void> {
    if (this.#isAttached) {
      await this.#close();
      await this.#writeEnd('more follows');
      this.#titles.set(id, executionTitle(event, this.#maxAttempts));
    }
    return this.#open(event);
  }

  async #open(event: ExecutionStarted, suffix = ''): Promise<void> {
    const title = `${executionTitle(event, this.#maxAttempts)}${suffix}`;
    if (event.type !== 'attempt_started') return this.#openGroup(title);
    this.#begin();
    await this.#log.openAttempt(this.#maxAttempts === 1 ? null : title);
  }

  async #openGroup(title: string): Promise<void> {
    this.#begin();
    await this.#log.openGroup(title);
  }

  #begin(): void {
    this.#running = { startedMono: monotonicMs() };
    this.#silence.end();
  }

  /** The title of the last attempt's group; null where it has none. */
  #attemptTitle(suffix: string): string | null {
    if (this.#maxAttempts === 1 || this.#attempt === undefined) return null;
    return `${executionTitle(this.#attempt.event, this.#maxAttempts)}${suffix}`;
  }

  async #close(): Promise<void> {
    this.#running = undefined;
    await this.#log.closeGroup();
  }

  async #heartbeat(): Promise<void> {
    const silentMs = this.#running === undefined ? undefined : this.#silence.due();
    if (this.#running === undefined || silentMs === undefined) return;
    const unfinished = this.#log.unfinishedLine();
    const running = formatDuration(monotonicMs() - this.#running.startedMono);
    const tail = unfinished === '' ? '' : `; its unfinished last line: ${unfinished}`;
    await this.#log.line(`${grey('…')} still running after ${running}, silent for ${formatDuration(silentMs)}${tail}`);
  }

  /** The attempt, where there may be others. */
  #subject(attempt: number): string {
    return this.#maxAttempts === 1 ? 'The command' : `Attempt ${this.#nth(attempt)}`;
  }

  #nth(attempt: number): string {
    return nthAttempt(attempt, this.#maxAttempts);
  }
}

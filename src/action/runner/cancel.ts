import type { StopRequest } from '../../session/stop-request.ts';
import { jobGone } from '../launch/job-process.ts';
import { mayBeTimeoutMinutes } from './timeout-minutes.ts';

/**
 * The runner sends SIGINT and kills 10 s later (its ProcessInvoker.cs). The command has 7 s of them, and the end of its
 * output a second; post shows what is not shown by then.
 */
const followMs = 8_500;

/**
 * A cancel of the step: by the runner, because nobody reads its log any more, or because the runner's worker is dead. Create
 * it before anything else runs.
 */
export class Cancel {
  readonly #requested = new AbortController();
  readonly #deadline = new AbortController();
  #isUnread = false;
  #mayBeTimeout = false;
  #cause: StopRequest['cause'] = 'cancelled';

  constructor() {
    // The runner sends SIGINT when the job, or this step alone, is cancelled, and when `timeout-minutes` of either is over.
    const stopped = () => {
      this.#mayBeTimeout ||= !this.requested && mayBeTimeoutMinutes(process.uptime() * 1_000);
      this.#request('the runner stopped the step: a cancel or timeout-minutes');
    };
    process.on('SIGINT', stopped);
    // Ctrl-Break, which it sends 7.5 s later on Windows, would end this process.
    process.on('SIGBREAK', stopped);
    process.on('SIGTERM', () => this.#request('the step received SIGTERM'));
    const job = jobGone();
    job.addEventListener('abort', () => this.#request(String(job.reason), 'lease_lost'), { once: true });
  }

  get requested(): boolean {
    return this.#requested.signal.aborted;
  }

  /** Aborts when the step is cancelled. */
  get signal(): AbortSignal {
    return this.#requested.signal;
  }

  /** Aborts when a cancelled step has no more time to follow its session. */
  get deadline(): AbortSignal {
    return this.#deadline.signal;
  }

  /** Why the step is cancelled; empty before. */
  get reason(): string {
    return this.requested ? String(this.signal.reason) : '';
  }

  /** The same for the session's journal. */
  get cause(): StopRequest['cause'] {
    return this.#cause;
  }

  /** True when nobody reads the step's log any more. */
  get isUnread(): boolean {
    return this.#isUnread;
  }

  /** True when the runner may have stopped the step for its `timeout-minutes`. */
  get mayBeTimeout(): boolean {
    return this.#mayBeTimeout;
  }

  /** The pipe of the log was closed: in a job container a cancel shows in no other way. */
  readerClosed(): void {
    this.#isUnread = true;
    this.#request("nobody reads the step's log any more");
  }

  /** Calls the handler once: when the step is cancelled, or now if it is already. */
  onRequest(handler: (reason: string) => void): void {
    if (this.requested) handler(this.reason);
    else this.signal.addEventListener('abort', () => handler(this.reason), { once: true });
  }

  #request(reason: string, cause: StopRequest['cause'] = 'cancelled'): void {
    if (this.requested) return;
    this.#cause = cause;
    setTimeout(() => this.#deadline.abort(), followMs).unref();
    this.#requested.abort(reason);
  }
}

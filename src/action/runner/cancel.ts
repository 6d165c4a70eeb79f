/**
 * The runner sends SIGINT and kills 10 s later (its ProcessInvoker.cs). The command has 7 s of them, and the end of its
 * output a second; post shows what is not shown by then.
 */
const followMs = 8_500;

/** A cancel of the step, by the runner or because nobody reads its log any more. Create it before anything else runs. */
export class Cancel {
  readonly #requested = new AbortController();
  readonly #deadline = new AbortController();
  #isUnread = false;

  constructor() {
    // The runner sends SIGINT when the job, or this step alone, is cancelled, and when `timeout-minutes` of either is over.
    process.on('SIGINT', () => this.#request('the runner stopped the step: a cancel or timeout-minutes'));
    process.on('SIGTERM', () => this.#request('the step received SIGTERM'));
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

  /** True when nobody reads the step's log any more. */
  get isUnread(): boolean {
    return this.#isUnread;
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

  #request(reason: string): void {
    if (this.requested) return;
    setTimeout(() => this.#deadline.abort(), followMs).unref();
    this.#requested.abort(reason);
  }
}

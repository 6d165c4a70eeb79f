/** The runner asks with SIGINT and kills 10 s later (its ProcessInvoker.cs); what is not shown by then is left to post. */
const followMs = 6_000;

/** A cancel, from the runner or because nobody reads any more. Handled from the first moment on. */
export class Cancel {
  readonly #over = new AbortController();
  readonly #asked = new AbortController();
  #detail: string | undefined;
  #isUnread = false;
  #handler: ((detail: string) => void) | undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => this.request(`the step received ${signal}`));
  }

  get requested(): boolean {
    return this.#detail !== undefined;
  }

  /** Aborts with the request. */
  get asked(): AbortSignal {
    return this.#asked.signal;
  }

  /** Why, once it is requested. */
  get detail(): string {
    return this.#detail ?? '';
  }

  /** Aborts when there is no more time to follow. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  /** Nobody reads the step's log any more: in a job container, that is how a cancel shows. */
  readerIsGone(): void {
    this.#isUnread = true;
    this.request('the reader of the log is gone');
  }

  get isUnread(): boolean {
    return this.#isUnread;
  }

  request(detail: string): void {
    if (this.requested) return;
    this.#detail = detail;
    setTimeout(() => this.#over.abort(), followMs).unref();
    this.#asked.abort();
    this.#handler?.(detail);
  }

  /** Calls the handler once, now if the request is already there. */
  whenRequested(handler: (detail: string) => void): void {
    this.#handler = handler;
    if (this.#detail !== undefined) handler(this.#detail);
  }
}

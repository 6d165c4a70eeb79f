import type { Failure, Happening } from '../session/events.ts';
import { collectedDir, type ExecutionKind, executionDir, executionMark, sessionPaths } from '../session/paths.ts';
import type { Request, Script } from '../session/request.ts';
import { monotonicMs } from '../system/clock.ts';
import { identify } from '../system/process-identity.ts';
import { type Cause, firstOf, pause, type StopReason } from './causes/cause.ts';
import { leaseLost } from './causes/lease-lost.ts';
import { stopRequested } from './causes/stop-requested.ts';
import { attemptTimeout, sessionTimeout } from './causes/timeouts.ts';
import { collect } from './collect.ts';
import { executionEnvironment } from './environment.ts';
import { execute } from './execution.ts';
import { Record } from './record.ts';
import { classify, next } from './recovery.ts';

/** Runs a session from its first attempt to its end. Everything that happens is in the journal when this resolves. */
export async function supervise(root: string, request: Request): Promise<void> {
  const session = new Session(root, request);
  await session.run();
}

class Session {
  readonly #root: string;
  readonly #request: Request;
  readonly #record: Record;
  readonly #startedMono = monotonicMs();
  readonly #over = new AbortController();
  /** Resolves when something ends the whole session from outside. */
  readonly #stopped: Promise<StopReason>;

  constructor(root: string, request: Request) {
    this.#root = root;
    this.#request = request;
    const paths = sessionPaths(root);
    this.#record = new Record(paths);
    const { lease, timeoutMs } = request;
    this.#stopped = firstOf(
      [stopRequested(paths.stop), leaseLost(lease), ...(timeoutMs === null ? [] : [sessionTimeout(timeoutMs)])],
      this.#over.signal,
    );
  }

  async run(): Promise<void> {
    const { sessionId, name, maxAttempts, lease } = this.#request;
    const supervisor = identify(process.pid);
    this.#record.append({ type: 'session_started', sessionId, name, maxAttempts, supervisor, lease });
    this.#record.append(await this.#attempts());
    this.#over.abort();
    await this.#record.flushed();
  }

  async #attempts(): Promise<Extract<Happening, { type: 'session_ended' }>> {
    let failure: Failure | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const ended = await this.#execute('attempt', attempt, this.#request.script, failure?.code);
      if (ended.failure === null) return { type: 'session_ended', status: 'completed', cause: null, failure: null };
      failure = ended.failure;
      const step = next(attempt, failure, { ...this.#request, remainingMs: this.#remainingMs() });
      if (!step.retry) {
        const reason = step.because === '' ? failure.reason : `${failure.reason} (not retried: ${step.because})`;
        return end(ended.cause, { ...failure, reason });
      }
      const stopped = await this.#wait(attempt + 1, step.delayMs, failure);
      if (stopped !== undefined) return stopped;
    }
  }

  /** The way to the next attempt: the delay, then the on-retry script. Its value is the session's end, if it ended. */
  async #wait(
    attempt: number,
    delayMs: number,
    last: Failure,
  ): Promise<Extract<Happening, { type: 'session_ended' }> | undefined> {
    const until = new Date(Date.now() + delayMs).toISOString();
    this.#record.append({ type: 'retry_waiting', attempt, delayMs, until });
    let reason = await Promise.race([this.#stopped, pause(delayMs, this.#over.signal).then(() => undefined)]);
    if (reason === undefined && this.#request.onRetry !== null) {
      const { cause, detail } = await this.#execute('on-retry', attempt, this.#request.onRetry, last.code);
      if (cause !== null && isForSession(cause)) reason = { cause, detail };
    }
    if (reason === undefined) return undefined;
    const failure = classify({ kind: 'unknown' }, reason.cause, `${reason.detail}, before attempt ${attempt}`);
    return end(reason.cause, failure);
  }

  async #execute(kind: ExecutionKind, attempt: number, script: Script, lastFailure: string | undefined) {
    const { sessionId, maxAttempts, workingDirectory, streams, maxLogBytes, killGraceMs, attemptTimeoutMs } =
      this.#request;
    const dir = executionDir(this.#root, kind, attempt);
    const mark = executionMark(sessionId, kind, attempt);
    const sessionStopped: Cause = () => this.#stopped;
    const type = kind === 'attempt' ? 'attempt' : 'on_retry';
    const { detail, ...ended } = await execute({
      ...{ script, workingDirectory, dir, streams, maxLogBytes, killGraceMs, mark },
      environment: executionEnvironment(process.env, { sessionId, attempt, maxAttempts, lastFailure, mark, dir }),
      causes: [sessionStopped, ...(attemptTimeoutMs === null ? [] : [attemptTimeout(attemptTimeoutMs)])],
      onStarted: (process, relays) => this.#record.append({ type: `${type}_started`, attempt, process, relays }),
      onEnding: ({ cause, detail }, graceMs) => {
        if (kind === 'attempt') this.#record.append({ type: 'attempt_ending', attempt, cause, detail, graceMs });
      },
    });
    const failure = classify(ended.exit, ended.cause, detail);
    // Before the end is known to anyone: whoever reads of it finds everything that belongs to the attempt.
    if (kind === 'attempt' && this.#request.artifactPaths.length > 0) await this.#collect(attempt);
    this.#record.append({ type: `${type}_ended`, attempt, ...ended, failure });
    return { cause: ended.cause, detail, failure };
  }

  async #collect(attempt: number): Promise<void> {
    const { artifactPaths, workspace } = this.#request;
    const target = collectedDir(executionDir(this.#root, 'attempt', attempt));
    this.#record.append({ type: 'collected', attempt, ...(await collect(artifactPaths, workspace, target)) });
  }

  #remainingMs(): number | null {
    const { timeoutMs } = this.#request;
    return timeoutMs === null ? null : timeoutMs - (monotonicMs() - this.#startedMono);
  }
}

/** Causes that end the session, not only the attempt at hand. */
function isForSession(cause: StopReason['cause']): boolean {
  return cause === 'timeout' || isStop(cause);
}

function isStop(cause: StopReason['cause'] | null): boolean {
  return cause === 'cancelled' || cause === 'stopped' || cause === 'lease_lost';
}

function end(
  cause: StopReason['cause'] | null,
  failure: Failure | null,
): Extract<Happening, { type: 'session_ended' }> {
  return { type: 'session_ended', status: isStop(cause) ? 'stopped' : 'failed', cause, failure };
}

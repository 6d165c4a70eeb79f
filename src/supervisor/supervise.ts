import type { Failure, Happening, StopCause } from '../session/events.ts';
import { collectedDir, type ExecutionKind, executionDir, executionMark, sessionPaths } from '../session/paths.ts';
import type { Request, Script } from '../session/request.ts';
import { monotonicMs } from '../system/clock.ts';
import { errorMessage } from '../system/errors.ts';
import { identify } from '../system/process-identity.ts';
import { type Cause, firstOf, pause, type StopReason } from './causes/cause.ts';
import { leaseLost } from './causes/lease-lost.ts';
import { stopRequested } from './causes/stop-requested.ts';
import { attemptTimeout, sessionTimeout } from './causes/timeouts.ts';
import { collect } from './collect.ts';
import { executionEnvironment } from './environment.ts';
import { execute } from './execution.ts';
import { HeldSlot } from './held-slot.ts';
import { Record } from './record.ts';
import { classify, next } from './recovery.ts';

/** On a cancel the runner kills the step 10 s after it asked. */
const cancelGraceMs = 3_000;
/** When the lease or the slot is lost nobody waits at all, and whatever runs on is in somebody's way. */
const leaseGraceMs = 2_000;

type SessionEnd = Extract<Happening, { type: 'session_ended' }>;

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
  #graceMs: number;
  #slot: HeldSlot | undefined;
  readonly #slotTaken = Promise.withResolvers<HeldSlot>();

  constructor(root: string, request: Request) {
    this.#root = root;
    this.#request = request;
    const paths = sessionPaths(root);
    this.#record = new Record(paths);
    const { lease, timeoutMs, killGraceMs } = request;
    this.#graceMs = killGraceMs;
    const slotLost: Cause = async (signal) => (await this.#slotTaken.promise).lost(signal);
    const asked = this.#hurry(firstOf([stopRequested(paths.stop), leaseLost(lease), slotLost], this.#over.signal));
    this.#stopped = timeoutMs === null ? asked : firstOf([() => asked, sessionTimeout(timeoutMs)], this.#over.signal);
  }

  async run(): Promise<void> {
    const { sessionId, name, maxAttempts, lease } = this.#request;
    const supervisor = identify(process.pid);
    this.#record.append({ type: 'session_started', sessionId, name, maxAttempts, supervisor, lease });
    const end = (await this.#takeSlot()) ?? (await this.#attempts());
    // Before the end is known to anyone: whoever reads of it finds the slot free.
    await this.#giveSlotBack();
    this.#record.append(end);
    this.#over.abort();
    await this.#record.flushed();
    this.#slot?.close();
  }

  /** Binds the slot that main has prepared, if any. The end of the session where that is not possible. */
  async #takeSlot(): Promise<SessionEnd | undefined> {
    const { slot } = this.#request;
    const id = this.#record.state.slot?.id;
    if (slot === null || id == null) return undefined;
    try {
      this.#slot = await HeldSlot.bind(slot.registry, id);
      this.#slotTaken.resolve(this.#slot);
    } catch (error) {
      return endBefore(1, { cause: 'slot_lost', detail: errorMessage(error) });
    }
    return undefined;
  }

  async #giveSlotBack(): Promise<void> {
    try {
      await this.#slot?.release();
    } catch (error) {
      // Our end frees it all the same: a holder whose process is gone holds nothing.
      console.error(`the slot could not be given back: ${errorMessage(error)}`);
    }
  }

  async #attempts(): Promise<SessionEnd> {
    let last: Failure | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const stopped = await this.#stoppedWithin(0);
      if (stopped !== undefined) return endBefore(attempt, stopped);
      const { cause, failure } = await this.#execute('attempt', attempt, this.#request.script, last?.code);
      if (failure === null) return { type: 'session_ended', status: 'completed', cause: null, failure: null };
      const step = next(attempt, failure, { ...this.#request, remainingMs: this.#remainingMs() });
      if (!step.retry) {
        const reason = step.because === '' ? failure.reason : `${failure.reason} (not retried: ${step.because})`;
        return end(cause, { ...failure, reason });
      }
      await this.#prepare(attempt + 1, step.delayMs, failure);
      last = failure;
    }
  }

  /** The way to the next attempt: the delay, then the on-retry script. */
  async #prepare(attempt: number, delayMs: number, last: Failure): Promise<void> {
    const until = new Date(Date.now() + delayMs).toISOString();
    this.#record.append({ type: 'retry_waiting', attempt, delayMs, until });
    const stopped = await this.#stoppedWithin(delayMs);
    const { onRetry } = this.#request;
    if (stopped === undefined && onRetry !== null) await this.#execute('on-retry', attempt, onRetry, last.code);
  }

  #stoppedWithin(ms: number): Promise<StopReason | undefined> {
    return Promise.race([this.#stopped, pause(ms, this.#over.signal).then(() => undefined)]);
  }

  async #execute(kind: ExecutionKind, attempt: number, script: Script, lastFailure: string | undefined) {
    const { sessionId, maxAttempts, workingDirectory, streams, maxLogBytes, attemptTimeoutMs } = this.#request;
    const dir = executionDir(this.#root, kind, attempt);
    const mark = executionMark(sessionId, kind, attempt);
    const sessionStopped: Cause = () => this.#stopped;
    const type = kind === 'attempt' ? 'attempt' : 'on_retry';
    const slotNumbers = this.#slot === undefined ? [] : (this.#record.state.slot?.numbers ?? []);
    const { detail, ...ended } = await execute({
      ...{ script, workingDirectory, dir, streams, maxLogBytes, mark },
      graceMs: () => this.#graceMs,
      environment: executionEnvironment(process.env, {
        sessionId,
        attempt,
        maxAttempts,
        lastFailure,
        mark,
        dir,
        slotNumbers,
      }),
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
    return { cause: ended.cause, failure };
  }

  async #collect(attempt: number): Promise<void> {
    const { artifactPaths, workspace } = this.#request;
    const target = collectedDir(executionDir(this.#root, 'attempt', attempt));
    this.#record.append({ type: 'collected', attempt, ...(await collect(artifactPaths, workspace, target)) });
  }

  async #hurry(asked: Promise<StopReason>): Promise<StopReason> {
    const reason = await asked;
    if (reason.cause === 'cancelled') this.#graceMs = Math.min(this.#graceMs, cancelGraceMs);
    if (reason.cause === 'lease_lost' || reason.cause === 'slot_lost')
      this.#graceMs = Math.min(this.#graceMs, leaseGraceMs);
    return reason;
  }

  #remainingMs(): number | null {
    const { timeoutMs } = this.#request;
    return timeoutMs === null ? null : timeoutMs - (monotonicMs() - this.#startedMono);
  }
}

function endBefore(attempt: number, { cause, detail }: StopReason): SessionEnd {
  return end(cause, classify({ kind: 'unknown' }, cause, `${detail}, before attempt ${attempt}`));
}

function end(cause: StopCause | null, failure: Failure | null): SessionEnd {
  const isStop = cause === 'cancelled' || cause === 'stopped' || cause === 'lease_lost';
  return { type: 'session_ended', status: isStop ? 'stopped' : 'failed', cause, failure };
}

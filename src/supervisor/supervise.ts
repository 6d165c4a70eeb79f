import { classify } from '../failure-rules/classify.ts';
import { readLogTail } from '../failure-rules/read-tail.ts';
import type { Redaction } from '../redact/redaction.ts';
import type { Exit, Failure, StopCode } from '../session/events.ts';
import {
  channelsOf,
  collectedDir,
  type ExecutionKind,
  executionDir,
  executionMark,
  logPath,
} from '../session/paths.ts';
import type { Request, Script } from '../session/request.ts';
import { endAfter, endBefore, type SessionEnded, sessionEnd } from '../session/session-end.ts';
import { sessionLogs } from '../session/session-logs.ts';
import { monotonicMs } from '../system/clock.ts';
import type { ProcessIdentity } from '../system/process-identity.ts';
import { pause } from '../system/wait.ts';
import { collect } from './execution/collect.ts';
import { executionEnvironment } from './execution/environment.ts';
import { type ExecutionEnd, execute } from './execution/execute.ts';
import { graceAfter } from './execution/grace.ts';
import { type LazyModules, loadLazyModules } from './lazy-modules.ts';
import type { Recorder } from './lifecycle/recorder.ts';
import { SessionContext } from './lifecycle/session-context.ts';
import { nextAttempt } from './retry-policy.ts';
import { notReady } from './stop-triggers/not-ready.ts';
import { firstOf, type StopReason, type StopTrigger } from './stop-triggers/stop-trigger.ts';
import { attemptTimeout, probeTimeout, sessionTimeout } from './stop-triggers/timeouts.ts';
import type { Watchdog } from './stop-triggers/watchdog.ts';

/** Runs a session from its first attempt to its end. Everything that happens is in the journal when this resolves. */
export async function supervise(root: string, request: Request, redaction: Redaction): Promise<void> {
  const session = new Session(root, request, redaction, await loadLazyModules(root, request));
  await session.run();
}

/** What one execution needs besides what all of a session have in common. */
interface Run {
  attempt: number;
  lastFailure: string | undefined;
  causes: StopTrigger[];
  watchdog?: Watchdog;
  onStarted(started: { process: ProcessIdentity | null; relays: ProcessIdentity[] }): void;
  onEnding?(reason: StopReason, graceMs: number): void;
  onWaiting?(): void;
  /** Its own process has ended, or is about to be ended. */
  onExited?(): void;
}

class Session {
  readonly #root: string;
  readonly #request: Request;
  readonly #redaction: Redaction;
  readonly #session: SessionContext;
  readonly #record: Recorder;
  readonly #startedMono = monotonicMs();
  /** Resolves when something ends the whole session from outside. */
  readonly #stopped: Promise<StopReason>;
  #graceMs: number;
  readonly #rules: LazyModules['rules'];
  readonly #readiness: LazyModules['readiness'];
  readonly #spent = { soft: 0, hard: 0 };
  #probes = 0;

  constructor(root: string, request: Request, redaction: Redaction, { rules, readiness }: LazyModules) {
    this.#root = root;
    this.#request = request;
    this.#redaction = redaction;
    this.#session = new SessionContext(root, request, redaction.redact);
    this.#record = this.#session.record;
    this.#rules = rules;
    const { timeoutMs, killGraceMs } = request;
    this.#graceMs = killGraceMs;
    this.#readiness = readiness;
    const asked = this.#shortenGrace(this.#session.stopped());
    const late = this.#readiness && notReady(this.#readiness, request.background?.readyTimeoutMs ?? 0);
    const limits = [...(timeoutMs === null ? [] : [sessionTimeout(timeoutMs)]), ...(late === undefined ? [] : [late])];
    this.#stopped = limits.length === 0 ? asked : firstOf([() => asked, ...limits], this.#session.over);
  }

  run(): Promise<void> {
    return this.#session.run(() => this.#attempts());
  }

  async #attempts(): Promise<SessionEnded> {
    let last: Failure | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const stopped = await this.#stoppedWithin(0);
      if (stopped !== undefined) return endBefore(attempt, stopped);
      const { cause, failure } = await this.#attempt(attempt, last?.code);
      if (failure === null) return this.#success();
      const late = await this.#stoppedWithin(0);
      // What ended the attempt may have been something else, and this came while it was ended.
      if (late !== undefined && late.cause !== cause) return endAfter(late);
      const end = await this.#recover(attempt, failure, cause);
      if (end !== undefined) return end;
      last = failure;
    }
  }

  /** In the background a success that nobody could use, because it came before it was ready, is none. */
  #success(): SessionEnded {
    if (this.#readiness?.isReached === false) {
      const reason = `ended before it was ready: ${this.#readiness.missing.join(', ')}`;
      return sessionEnd('not_ready', { code: 'not_ready', family: 'final', reason }, { paused: false });
    }
    return sessionEnd(null, null);
  }

  /** The way to the next attempt: a delay, then the probe, again and again until it succeeds; then the on-retry script. */
  async #recover(attempt: number, last: Failure, cause: StopCode | null): Promise<SessionEnded | undefined> {
    const { onRetry, probe, maxAttempts } = this.#request;
    for (let failedProbes = 0; ; failedProbes += 1) {
      const budget = { ...this.#request, remainingMs: this.#remainingMs() };
      const step = nextAttempt(attempt, last, budget, { ...this.#spent, failedProbes }, Math.random());
      if (!step.retry) {
        const reason = step.because === '' ? last.reason : `${last.reason} (not retried: ${step.because})`;
        const paused = last.family !== 'final' && maxAttempts > 1;
        return sessionEnd(cause, { ...last, reason }, { paused });
      }
      this.#spent[last.family === 'hard' ? 'hard' : 'soft'] += 1;
      const { delayMs } = step;
      const until = new Date(Date.now() + delayMs).toISOString();
      this.#record.append({ type: 'retry_waiting', attempt: attempt + 1, delayMs, until, probe: probe !== null });
      if ((await this.#stoppedWithin(delayMs)) !== undefined) return undefined;
      if (probe === null || (await this.#probe(probe, attempt + 1, last.code))) break;
      if ((await this.#stoppedWithin(0)) !== undefined) return undefined;
    }
    if (onRetry !== null && (await this.#stoppedWithin(0)) === undefined) {
      const { attemptTimeoutMs } = this.#request;
      const { detail, ...ended } = await this.#execute('on-retry', attempt + 1, onRetry, {
        ...{ attempt: attempt + 1, lastFailure: last.code },
        causes: attemptTimeoutMs === null ? [] : [attemptTimeout(attemptTimeoutMs)],
        onStarted: (started) => this.#record.append({ type: 'on_retry_started', attempt: attempt + 1, ...started }),
      });
      const failure = classify(ended.exit, ended.cause, detail);
      this.#record.append({ type: 'on_retry_ended', attempt: attempt + 1, ...ended, failure });
    }
    return undefined;
  }

  async #attempt(attempt: number, lastFailure: string | undefined) {
    const { script, attemptTimeoutMs, stallWarningMs, stallTimeoutMs, artifactPaths } = this.#request;
    if (script === null) throw new Error('the request has no script to run');
    const over = new AbortController();
    const { detail, ...ended } = await this.#execute('attempt', attempt, script, {
      ...{ attempt, lastFailure },
      causes: attemptTimeoutMs === null ? [] : [attemptTimeout(attemptTimeoutMs)],
      onStarted: (started) => {
        this.#record.append({ type: 'attempt_started', attempt, ...started });
        // One that did not start has no process.
        if (started.process !== null) this.#tellWhenReady(attempt, over.signal);
      },
      onExited: () => over.abort(),
      onEnding: ({ cause, detail: why }, graceMs) =>
        this.#record.append({ type: 'attempt_ending', attempt, cause, detail: why, graceMs }),
      onWaiting: () => this.#record.append({ type: 'attempt_waiting', attempt }),
      watchdog: {
        ...{ warningMs: stallWarningMs, timeoutMs: stallTimeoutMs },
        onStall: (silentMs) => this.#record.append({ type: 'stall_suspected', attempt, silentMs }),
        onStallOver: () => this.#record.append({ type: 'stall_over', attempt }),
      },
    });
    const failure = await this.#classify(attempt, ended.exit, ended.cause, detail);
    // Before the end is known to anyone: whoever reads of it finds everything that belongs to the attempt.
    if (artifactPaths.length > 0) await this.#collect(attempt);
    this.#record.append({ type: 'attempt_ended', attempt, ...ended, failure });
    return { cause: ended.cause, failure };
  }

  #tellWhenReady(attempt: number, over: AbortSignal): void {
    // It stays pending when the attempt ends before.
    void this.#readiness?.of(attempt, over).then((afterMs) => {
      if (!over.aborted) this.#record.append({ type: 'ready', attempt, afterMs });
    });
  }

  /** True when it succeeded. */
  async #probe(script: Script, attempt: number, lastFailure: string): Promise<boolean> {
    const { probeTimeoutMs } = this.#request;
    this.#probes += 1;
    const numbers = { probe: this.#probes, attempt };
    const { detail, ...ended } = await this.#execute('probe', this.#probes, script, {
      ...{ attempt, lastFailure },
      causes: probeTimeoutMs === null ? [] : [probeTimeout(probeTimeoutMs)],
      onStarted: (started) => this.#record.append({ type: 'probe_started', ...numbers, ...started }),
    });
    const failure = classify(ended.exit, ended.cause, detail);
    this.#record.append({ type: 'probe_ended', ...numbers, ...ended, failure });
    return failure === null;
  }

  async #classify(attempt: number, exit: Exit, cause: StopCode | null, detail: string): Promise<Failure | null> {
    const own = classify(exit, cause, detail);
    if (own === null || this.#rules === undefined) return own;
    const logs = this.#logsOf(attempt);
    // What a rule matches is quoted in the journal.
    const { patterns } = await this.#redaction.withMasksFrom(sessionLogs({ root: this.#root }));
    return this.#rules.classify(exit, cause, () => readLogTail(logs, patterns)) ?? own;
  }

  #logsOf(attempt: number): string[] {
    const dir = executionDir(this.#root, 'attempt', attempt);
    return channelsOf(this.#request.streams).map((channel) => logPath(dir, channel));
  }

  #stoppedWithin(ms: number): Promise<StopReason | undefined> {
    return Promise.race([this.#stopped, pause(ms, this.#session.over).then(() => undefined)]);
  }

  #execute(kind: ExecutionKind, number: number, script: Script, run: Run): Promise<ExecutionEnd> {
    const { sessionId, maxAttempts, workingDirectory, streams, maxLogBytes } = this.#request;
    const dir = executionDir(this.#root, kind, number);
    const mark = executionMark(sessionId, kind, number);
    const sessionStopped: StopTrigger = () => this.#stopped;
    const { slotNumbers } = this.#session;
    const { attempt, lastFailure } = run;
    return execute({
      ...{ script, workingDirectory, dir, streams, maxLogBytes, mark },
      graceMs: () => this.#graceMs,
      environment: executionEnvironment(process.env, {
        ...{ sessionId, attempt, maxAttempts, lastFailure, mark, dir, slotNumbers },
      }),
      causes: [sessionStopped, ...run.causes],
      watchdog: run.watchdog ?? null,
      onStarted: (process, relays) => run.onStarted({ process, relays }),
      onEnding: (reason, graceMs) => run.onEnding?.(reason, graceMs),
      onWaiting: () => run.onWaiting?.(),
      onExited: () => run.onExited?.(),
    });
  }

  async #collect(attempt: number): Promise<void> {
    const { artifactPaths, workspace } = this.#request;
    const target = collectedDir(executionDir(this.#root, 'attempt', attempt));
    this.#record.append({ type: 'collected', attempt, ...(await collect(artifactPaths, workspace, target)) });
  }

  async #shortenGrace(asked: Promise<StopReason>): Promise<StopReason> {
    const reason = await asked;
    if (!this.#session.over.aborted) this.#record.append({ type: 'session_ending', ...reason });
    this.#graceMs = graceAfter(reason.cause, this.#graceMs);
    return reason;
  }

  #remainingMs(): number | null {
    const { timeoutMs } = this.#request;
    return timeoutMs === null ? null : timeoutMs - (monotonicMs() - this.#startedMono);
  }
}

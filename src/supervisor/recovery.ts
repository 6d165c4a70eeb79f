import { classify } from '../failure-rules/classify.ts';
import type { StopCode } from '../session/events.ts';
import type { Script } from '../session/request.ts';
import { type SessionEnded, sessionEnd } from '../session/session-end.ts';
import { monotonicMs } from '../system/clock.ts';
import type { SessionContext } from './lifecycle/session-context.ts';
import { type FailedAttempt, nextAttempt, type RetryDecision } from './retry-policy.ts';
import { runScript } from './run-script.ts';
import { attemptTimeout, probeTimeout } from './stop-triggers/timeouts.ts';

/** Leads from a failed attempt to the next one: a delay and the probe until that succeeds, then the on-retry script. */
export class Recovery {
  readonly #context: SessionContext;
  readonly #startedMono = monotonicMs();
  readonly #spent = { soft: 0, hard: 0 };
  #probes = 0;

  constructor(context: SessionContext) {
    this.#context = context;
  }

  /**
   * Returns the end of the session if there is no next attempt. Returns early, with undefined, when the session stops. The
   * delay began `sinceMs` ago, before the results of the attempt's tests were read.
   */
  async run(
    attempt: number,
    failed: FailedAttempt,
    cause: StopCode | null,
    sinceMs: number,
  ): Promise<SessionEnded | undefined> {
    const last = failed.failure;
    const { onRetry, probe, maxAttempts } = this.#context.request;
    for (let failedProbes = 0; ; failedProbes += 1) {
      const decision = this.#decide(attempt, failed, failedProbes);
      if (!decision.retry) {
        const reason = decision.because === '' ? last.reason : `${last.reason} (not retried: ${decision.because})`;
        const paused = last.family !== 'final' && failed.isNamed && maxAttempts > 1;
        return sessionEnd(cause, { ...last, reason }, { paused });
      }
      const delayMs = failedProbes > 0 ? decision.delayMs : Math.max(0, decision.delayMs - Math.round(sinceMs));
      this.#recordWait(attempt + 1, delayMs, decision);
      if (await this.#isStoppedWithin(delayMs)) return undefined;
      if (probe === null || (await this.#probe(probe, attempt + 1, last.code))) break;
      if (await this.#isStoppedWithin(0)) return undefined;
    }
    if (onRetry !== null && !(await this.#isStoppedWithin(0))) await this.#runOnRetry(onRetry, attempt + 1, last.code);
    return undefined;
  }

  #decide(attempt: number, failed: FailedAttempt, failedProbes: number): RetryDecision {
    const { request } = this.#context;
    const remainingMs = request.timeoutMs === null ? null : request.timeoutMs - (monotonicMs() - this.#startedMono);
    const spent = { ...this.#spent, failedProbes };
    const decision = nextAttempt(attempt, failed, { ...request, remainingMs }, spent, Math.random());
    if (decision.retry) this.#spent[failed.failure.family === 'hard' ? 'hard' : 'soft'] += 1;
    return decision;
  }

  #recordWait(attempt: number, delayMs: number, { delayMs: jitteredMs, plannedMs }: RetryDecision & { retry: true }) {
    const { recorder, request } = this.#context;
    const until = new Date(Date.now() + delayMs).toISOString();
    const planned = plannedMs === jitteredMs ? {} : { plannedMs };
    recorder.append({ type: 'retry_waiting', attempt, delayMs, ...planned, until, probe: request.probe !== null });
  }

  /** Returns true when the probe succeeded. */
  async #probe(script: Script, attempt: number, lastFailure: string): Promise<boolean> {
    const { recorder, request } = this.#context;
    this.#probes += 1;
    const probe = this.#probes;
    const { detail, ...ended } = await runScript(this.#context, {
      kind: 'probe',
      number: probe,
      script,
      attempt,
      lastFailure,
      triggers: [probeTimeout(request.probeTimeoutMs)],
      onStarted: (started) => recorder.append({ type: 'probe_started', probe, attempt, ...started }),
    });
    const failure = classify(ended.exit, ended.cause, detail);
    recorder.append({ type: 'probe_ended', probe, attempt, ...ended, failure });
    return failure === null;
  }

  async #runOnRetry(script: Script, attempt: number, lastFailure: string): Promise<void> {
    const { recorder, request } = this.#context;
    const { detail, ...ended } = await runScript(this.#context, {
      kind: 'on-retry',
      number: attempt,
      script,
      attempt,
      lastFailure,
      triggers: [attemptTimeout(request.attemptTimeoutMs)],
      onStarted: (started) => recorder.append({ type: 'on_retry_started', attempt, ...started }),
    });
    const failure = classify(ended.exit, ended.cause, detail);
    recorder.append({ type: 'on_retry_ended', attempt, ...ended, failure });
  }

  async #isStoppedWithin(ms: number): Promise<boolean> {
    return (await this.#context.stoppedWithin(ms)) !== undefined;
  }
}

import type { EventBody, Exit, Failure, JournalEvent, StopCode, Survivor } from '../../../src/session/events.ts';
import { fold, type SessionState } from '../../../src/session/state/fold.ts';

const t0 = Date.parse('2026-08-20T02:14:05Z');
const bootMs = 86_400_000;
const identity = { pid: 4711, startTime: '123456' };

export interface Run {
  ms: number;
  exit?: Exit;
  cause?: StopCode;
  failure?: Failure;
  bytes?: number;
  leftBehind?: string[];
  survivors?: Survivor[];
  collected?: { files: number; bytes: number; skipped: string[] };
  /** The wait before it and the `on-retry` script. */
  waitMs?: number;
  /** Probes between the wait and the attempt, each after a wait of its own but the first. */
  probes?: Run[];
  onRetry?: Run;
  /** It never came to an end. */
  open?: true;
}

export interface Story {
  name?: string;
  maxAttempts?: number;
  attempts: Run[];
  /** Left out while the session is running. */
  end?: { status: 'completed' | 'failed' | 'stopped'; cause?: StopCode; failure?: Failure; paused?: true };
}

export const exited = (code: number): Pick<Run, 'exit' | 'failure'> => ({
  exit: { kind: 'exited', code },
  ...(code === 0 ? {} : { failure: { code: 'exit', family: 'soft', reason: `exited with code ${code}` } }),
});

/** The state that the journal of such a session folds to. */
export function session({ name = 'npm run e2e', maxAttempts = 3, attempts, end }: Story): SessionState {
  const events: JournalEvent[] = [];
  let now = 0;
  const happen = (happening: EventBody) => {
    events.push({
      v: 1,
      seq: events.length + 1,
      at: new Date(t0 + now).toISOString(),
      mono: bootMs + now,
      ...happening,
    });
  };
  const started = { process: identity, relays: [] };
  const ended = (run: Run) => ({
    exit: run.exit ?? { kind: 'exited' as const, code: 0 },
    cause: run.cause ?? null,
    durationMs: run.ms,
    bytes: { output: run.bytes ?? 2_345 },
    leftBehind: run.leftBehind ?? [],
    survivors: run.survivors ?? [],
    failure: run.failure ?? null,
  });
  happen({
    type: 'session_started',
    sessionId: '20260820-021405-7f3a',
    name,
    maxAttempts,
    supervisor: identity,
    lease: { kind: 'worker', label: 'Runner.Worker', process: identity },
  });
  now += 30;
  let probes = 0;
  attempts.forEach((run, index) => {
    const attempt = index + 1;
    if (run.waitMs !== undefined) {
      happen({
        type: 'retry_waiting',
        attempt,
        delayMs: run.waitMs,
        until: new Date(t0 + now + run.waitMs).toISOString(),
        ...(run.probes !== undefined && { probe: true }),
      });
      now += run.waitMs;
    }
    (run.probes ?? []).forEach((probe, nth) => {
      probes += 1;
      if (nth > 0) {
        happen({ type: 'retry_waiting', attempt, delayMs: 5_000, until: '', probe: true });
        now += 5_000;
      }
      happen({ type: 'probe_started', probe: probes, attempt, ...started });
      now += probe.ms;
      happen({ type: 'probe_ended', probe: probes, attempt, ...ended(probe) });
    });
    if (run.onRetry !== undefined) {
      happen({ type: 'on_retry_started', attempt, ...started });
      now += run.onRetry.ms;
      happen({ type: 'on_retry_ended', attempt, ...ended(run.onRetry) });
    }
    happen({ type: 'attempt_started', attempt, ...started });
    now += run.ms;
    if (run.open === true) return;
    happen({ type: 'attempt_ended', attempt, ...ended(run) });
    if (run.collected !== undefined) happen({ type: 'collected', attempt, ...run.collected });
  });
  now += 15;
  if (end !== undefined) {
    const { status, cause = null, failure = null, paused } = end;
    happen({ type: 'session_ended', status, cause, failure, ...(paused && { paused }) });
  }
  return fold(events, { sessionId: '', name: '', maxAttempts, attach: null });
}

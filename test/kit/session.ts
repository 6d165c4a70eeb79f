import type { EventBody, EventOf, Exit, Failure, StopCode, Survivor } from '../../src/session/events.ts';
import { fold, type SessionIdentity } from '../../src/session/state/fold.ts';
import type { Collected, SessionState } from '../../src/session/state/session-state.ts';
import type { ShownTest } from '../../src/session/test-events.ts';
import {
  attemptEnded,
  attemptStarted,
  exited,
  journal,
  onRetryEnded,
  onRetryStarted,
  probeEnded,
  probeStarted,
  retryWaiting,
  sessionEnded,
  sessionStarted,
  testsRead,
  timeAt,
} from './events.ts';

export const commandSession: SessionIdentity = {
  sessionId: '20260820-021405-7f3a',
  name: 'npm run e2e',
  maxAttempts: 3,
  attach: null,
};

export const helloLoopSession: SessionIdentity = {
  sessionId: '20260820-021405-7f3a',
  name: 'HelloLoop',
  maxAttempts: 1,
  attach: { source: 'helloloop', stateDir: '/repo/.helloloop', session: null, timeoutMs: 1, onCancel: 'stop' },
};

/** One run of a script: an attempt, a probe or an `on-retry` script. It succeeds unless it has a failure. */
export interface Run {
  ms: number;
  exit?: Exit;
  cause?: StopCode | null;
  failure?: Failure | null;
  /** Size of the log. */
  bytes?: number;
  leftBehind?: string[];
  survivors?: Survivor[];
}

export interface AttemptRun extends Run {
  collected?: Collected;
  /** The wait before it. */
  waitMs?: number;
  /** Probes between the wait and the attempt; each but the first comes after 5 s of its own. */
  probes?: Run[];
  onRetry?: Run;
  /** The tests that failed, or the whole event. */
  tests?: ShownTest[] | EventOf<'tests_read'>;
  /** Only the tests that had failed run in it. */
  narrowed?: true;
  /** It has not ended. */
  open?: true;
}

/** A session in outline: the runs of its attempts, one after the other. */
export interface SessionOutline {
  name?: string;
  maxAttempts?: number;
  attempts: AttemptRun[];
  /** The verdict over the tests of all attempts. */
  concluded?: EventOf<'tests_concluded'>;
  /** Left out while the session is running. */
  end?: { status: 'completed' | 'failed' | 'stopped'; cause?: StopCode; failure?: Failure | null; paused?: true };
}

/** The state that the journal of such a session folds to. The machine has been up for a day when it begins. */
export function session({ name, maxAttempts = 3, attempts, concluded, end }: SessionOutline): SessionState {
  const recording = new Recording();
  recording.add(sessionStarted({ name: name ?? commandSession.name, maxAttempts }));
  recording.pass(30);
  for (const [index, run] of attempts.entries()) recording.attempt(index + 1, run);
  recording.pass(15);
  if (concluded !== undefined) recording.add(concluded);
  if (end !== undefined) {
    const { status, ...fields } = end;
    recording.add(sessionEnded(status, fields));
  }
  const dayMs = 86_400_000;
  const events = journal(recording.events).map((event) => ({ ...event, mono: dayMs + event.mono }));
  return fold(events, { ...commandSession, maxAttempts });
}

class Recording {
  readonly events: [ms: number, body: EventBody][] = [];
  #ms = 0;
  #probes = 0;

  add(body: EventBody): void {
    this.events.push([this.#ms, body]);
  }

  pass(ms: number): void {
    this.#ms += ms;
  }

  attempt(attempt: number, run: AttemptRun): void {
    const { waitMs, probes = [], onRetry, collected, tests, narrowed } = run;
    if (waitMs !== undefined) this.#wait(attempt, waitMs, probes.length > 0);
    for (const [index, probe] of probes.entries()) {
      if (index > 0) this.#wait(attempt, 5_000, true);
      this.#probes += 1;
      this.add(probeStarted(this.#probes, attempt));
      this.pass(probe.ms);
      this.add(probeEnded(this.#probes, attempt, endOf(probe)));
    }
    if (onRetry !== undefined) {
      this.add(onRetryStarted(attempt));
      this.pass(onRetry.ms);
      this.add(onRetryEnded(attempt, endOf(onRetry)));
    }
    if (narrowed === true) this.add({ type: 'rerun_planned', attempt, narrowed, because: '', tests: [], count: 1 });
    this.add(attemptStarted(attempt));
    this.pass(run.ms);
    if (run.open === true) return;
    if (tests !== undefined) this.add(Array.isArray(tests) ? testsRead(attempt, tests) : tests);
    this.add(attemptEnded(attempt, endOf(run)));
    if (collected !== undefined) this.add({ type: 'collected', attempt, ...collected });
  }

  #wait(attempt: number, delayMs: number, probe: boolean): void {
    this.add(retryWaiting(attempt, delayMs, { until: timeAt(this.#ms + delayMs), ...(probe && { probe }) }));
    this.pass(delayMs);
  }
}

function endOf({ ms: durationMs, bytes: output = 2_345, exit, cause, failure, leftBehind, survivors }: Run) {
  return {
    durationMs,
    bytes: { output },
    exit: exit ?? exited(0),
    cause: cause ?? null,
    failure: failure ?? null,
    leftBehind: leftBehind ?? [],
    survivors: survivors ?? [],
  };
}

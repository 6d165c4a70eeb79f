import { nthAttempt } from '../session/nth-attempt.ts';
import {
  type EndedExecution,
  type Execution,
  onRetriesOf,
  type SessionState,
  type SessionStatus,
  sessionStatus,
} from '../session/state/session-state.ts';
import { plural } from '../text/plural.ts';

/** A result for the eye: an icon, and the word that says the same. */
export interface Result {
  icon: string;
  word: string;
}

const succeeded: Result = { icon: '✅', word: 'succeeded' };
const failed: Result = { icon: '❌', word: 'failed' };
const cancelled: Result = { icon: '⏹️', word: 'cancelled' };
const stopped: Result = { icon: '⏹️', word: 'stopped' };
const running: Result = { icon: '⏳', word: 'running' };
const unknown: Result = { icon: '❔', word: 'end unknown' };

const sessionResults: Readonly<Record<SessionStatus, Result>> = {
  completed: succeeded,
  failed,
  stopped,
  launching: { icon: running.icon, word: 'launching' },
  running,
};

export function sessionResult(state: SessionState): Result {
  return sessionResults[sessionStatus(state)];
}

/** Returns the result of an execution. One without an end is running only while its session is. */
export function executionResult(execution: Execution, { end }: Pick<SessionState, 'end'>): Result {
  if (execution.status !== 'ended') return end === null ? running : unknown;
  return execution.failure === null ? succeeded : failureResult(execution.cause);
}

function failureResult(cause: EndedExecution['cause']): Result {
  if (cause === 'cancelled') return cancelled;
  return cause === 'stopped' || cause === 'lease_lost' ? stopped : failed;
}

/** Words the exit of the command's own process: `exit 1`, `SIGKILL`, `did not start`, or `—` when nobody saw it. */
export function exitText(execution: Execution): string {
  if (execution.status !== 'ended') return '—';
  const { exit } = execution;
  switch (exit.kind) {
    case 'exited':
      return `exit ${exit.code}`;
    case 'signaled':
      return exit.signal;
    case 'not_started':
      return 'did not start';
    case 'unknown':
      return '—';
  }
}

/** Returns the duration of an execution in ms; of one that runs, until the last event. */
export function executionDuration(execution: Execution, state: SessionState): number {
  if (execution.status === 'ended') return Math.max(0, execution.durationMs);
  return Math.max(0, sessionStartMono(state) + state.durationMs - execution.startedMono);
}

/** Returns the monotonic time at which the session began; of its first part, when the journal's first line was lost. */
export function sessionStartMono(state: SessionState): number {
  const parts = [...state.attempts, ...onRetriesOf(state), ...state.probes, ...state.waits];
  return state.start?.startedMono ?? Math.min(...parts.map((part) => part.startedMono), Number.MAX_SAFE_INTEGER);
}

/** Returns "2 of 3 attempts". */
export function attemptCount({ attempts, source }: SessionState): string {
  if (attempts.length === 0) return 'no attempt';
  if (source.kind === 'helloloop' || source.maxAttempts === 1) return plural(attempts.length, 'attempt');
  return `${nthAttempt(attempts.length, source.maxAttempts)} attempts`;
}

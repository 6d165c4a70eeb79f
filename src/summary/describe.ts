import {
  type EndedExecution,
  type Execution,
  onRetriesOf,
  type SessionState,
  sessionStatus,
} from '../session/state/session-state.ts';

/** How something ended, for the eye: an icon, and the word that says the same. */
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

export function sessionResult(state: SessionState): Result {
  switch (sessionStatus(state)) {
    case 'completed':
      return { icon: succeeded.icon, word: 'completed' };
    case 'failed':
      return failed;
    case 'stopped':
      return stopped;
    case 'launching':
      return { icon: running.icon, word: 'launching' };
    case 'running':
      return running;
  }
}

/** The result of an attempt or of an `on-retry` run; of one without an end it matters whether its session has one. */
export function executionResult(execution: Execution, { end }: Pick<SessionState, 'end'>): Result {
  if (execution.status !== 'ended') return end === null ? running : unknown;
  return execution.failure === null ? succeeded : failureResult(execution.cause);
}

function failureResult(cause: EndedExecution['cause']): Result {
  switch (cause) {
    case 'cancelled':
      return cancelled;
    case 'stopped':
    case 'lease_lost':
      return stopped;
    case 'watchdog_idle':
    case 'not_ready':
    case 'attempt_timeout':
    case 'timeout':
    case 'log_limit':
    case 'log_failed':
    case 'supervisor_lost':
    case 'slot_refused':
    case 'slot_lost':
    case null:
      return failed;
  }
}

/** How the command's own process ended: `exit 1`, `SIGKILL`, `did not start`, or `—` where nobody saw it. */
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

/** How long it took, or has taken as far as the journal knows. */
export function executionDuration(execution: Execution, state: SessionState): number {
  if (execution.status === 'ended') return Math.max(0, execution.durationMs);
  return Math.max(0, sessionStart(state) + state.durationMs - execution.startedMono);
}

/** Where the session's monotonic time begins; a journal whose first line was lost still has attempts. */
export function sessionStart(state: SessionState): number {
  const parts = [...state.attempts, ...onRetriesOf(state), ...state.probes, ...state.waits];
  return state.start?.startedMono ?? Math.min(...parts.map((part) => part.startedMono), Number.MAX_SAFE_INTEGER);
}

/** `2 of 3 attempts` */
export function attemptCount({ attempts, source }: SessionState): string {
  if (attempts.length === 0) return 'no attempt';
  if (source.kind === 'helloloop') return attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`;
  const { maxAttempts } = source;
  return attempts.length === 1 && maxAttempts === 1 ? '1 attempt' : `${attempts.length} of ${maxAttempts} attempts`;
}

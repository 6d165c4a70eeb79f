import { constants } from 'node:os';
import type { Exit, Failure, StopCause } from '../session/events.ts';

/** What the end of an execution means. Null when it succeeded. */
export function classify(exit: Exit, cause: StopCause | null, detail: string): Failure | null {
  if (cause !== null) return { code: cause, family: familyOf(cause), reason: `was ended: ${detail}` };
  switch (exit.kind) {
    case 'exited':
      return exit.code === 0 ? null : classifyCode(exit.code);
    case 'signaled':
      return exit.signal === 'SIGKILL'
        ? {
            code: 'killed',
            family: 'soft',
            reason: 'was killed by SIGKILL from outside, perhaps because memory ran out',
          }
        : { code: 'signal', family: 'soft', reason: `was ended by ${exit.signal} from outside` };
    case 'not_started':
      return { code: 'not_started', family: 'hard', reason: `did not start: ${exit.message}` };
    case 'unknown':
      return { code: 'unknown', family: 'soft', reason: 'ended, and nobody saw how' };
  }
}

function familyOf(cause: StopCause): Failure['family'] {
  switch (cause) {
    case 'attempt_timeout':
    case 'watchdog_idle':
      return 'soft';
    case 'log_limit':
    case 'log_failed':
      return 'hard';
    case 'timeout':
    case 'lease_lost':
    case 'cancelled':
    case 'stopped':
    case 'supervisor_lost':
    case 'slot_refused':
    case 'slot_lost':
    case 'not_ready':
      return 'final';
  }
}

function classifyCode(code: number): Failure {
  // POSIX shells: 126 found but not executable, 127 not found, 128 + n a child ended by signal n.
  if (code === 126)
    return { code: 'not_started', family: 'hard', reason: 'exited with code 126: a command in it is not executable' };
  if (code === 127)
    return { code: 'not_started', family: 'hard', reason: 'exited with code 127: a command in it was not found' };
  const signal = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  if (signal === undefined) return { code: 'exit', family: 'soft', reason: `exited with code ${code}` };
  const memory = signal === 'SIGKILL' ? ', perhaps because memory ran out' : '';
  return {
    code: 'exit',
    family: 'soft',
    reason: `exited with code ${code}: a process in it was ended by ${signal}${memory}`,
  };
}

export interface Budget {
  maxAttempts: number;
  retryDelaysMs: number[];
  hardRetryDelaysMs: number[];
  /** A delay is longer or shorter by up to this part of it. */
  retryJitter: number;
  /** What is left of the session's timeout; null without one. */
  remainingMs: number | null;
}

/** How many delays were waited so far, by the family of the failure, and how many probes failed in a row. */
export interface Spent {
  soft: number;
  hard: number;
  failedProbes: number;
}

/** What follows a failed attempt, or a failed probe: another try after a delay, or the end, and why. */
export type Next = { retry: true; delayMs: number } | { retry: false; because: string };

/** A probe that never succeeds must not keep the session forever, and the last delay is used again and again. */
const maxFailedProbes = 100;

/** `random` is from 0 to 1. */
export function next(attempt: number, failure: Failure, budget: Budget, spent: Spent, random: number): Next {
  const { maxAttempts, retryDelaysMs, hardRetryDelaysMs, retryJitter, remainingMs } = budget;
  if (failure.family === 'final') return { retry: false, because: '' };
  if (attempt >= maxAttempts) return { retry: false, because: '' };
  if (spent.failedProbes >= maxFailedProbes)
    return { retry: false, because: `the probe has failed ${maxFailedProbes} times` };
  const isHard = failure.family === 'hard';
  const delay = isHard
    ? hardRetryDelaysMs[spent.hard]
    : (retryDelaysMs[Math.min(spent.soft, retryDelaysMs.length - 1)] ?? 0);
  if (delay === undefined) {
    const because = hardRetryDelaysMs.length === 0 ? 'retrying would hardly help' : 'hard-retry-delays are used up';
    return { retry: false, because };
  }
  const delayMs = Math.round(delay * (1 + retryJitter * (2 * random - 1)));
  if (remainingMs !== null && delayMs >= remainingMs)
    return { retry: false, because: 'the timeout of the session leaves no time for another attempt' };
  return { retry: true, delayMs };
}

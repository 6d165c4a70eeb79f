import type { Failure } from '../session/events.ts';

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
export type RetryDecision = { retry: true; delayMs: number } | { retry: false; because: string };

/** A probe that never succeeds must not keep the session forever, and the last delay is used again and again. */
const maxFailedProbes = 100;

/** `random` is from 0 to 1. */
export function nextAttempt(
  attempt: number,
  failure: Failure,
  budget: Budget,
  spent: Spent,
  random: number,
): RetryDecision {
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

import { type Failure, stopCodeSchema } from '../session/events.ts';

export interface Budget {
  maxAttempts: number;
  retryDelaysMs: number[];
  hardRetryDelaysMs: number[];
  /** From 0 to 1: a delay is longer or shorter by up to this fraction. */
  retryJitter: number;
  /** The rest of the session's timeout; null without one. */
  remainingMs: number | null;
}

/** The number of delays so far for each family of failures, and of probes that failed in a row. */
export interface Spent {
  soft: number;
  hard: number;
  failedProbes: number;
}

/** `because` is empty where the reader knows why: after the last attempt, and where nobody wants a retry. */
export type RetryDecision = { retry: true; delayMs: number } | { retry: false; because: string };

/** Without this limit a probe that never succeeds would keep the session forever: the last delay is used repeatedly. */
const maxFailedProbes = 100;

/** Decides what follows a failed attempt or probe. `random` is a number from 0 to 1. */
export function nextAttempt(
  attempt: number,
  failure: Failure,
  budget: Budget,
  spent: Spent,
  random: number,
): RetryDecision {
  const { maxAttempts, retryDelaysMs, hardRetryDelaysMs, retryJitter, remainingMs } = budget;
  if (attempt >= maxAttempts) return { retry: false, because: '' };
  if (failure.family === 'final') {
    // Only rules and stops make a failure final, and a stop needs no further reason.
    const isStop = stopCodeSchema.safeParse(failure.code).success;
    return { retry: false, because: isStop ? '' : `\`retry: never\` of the failure rule ${failure.code}` };
  }
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

import { isStopCode } from '../failure-rules/classify.ts';
import type { Failure } from '../session/events.ts';

export interface Budget {
  maxAttempts: number;
  retryDelaysMs: number[];
  hardRetryDelaysMs: number[];
  /** From 0 to 1: a delay is longer or shorter by up to this fraction. Null: a tenth of a delay of a minute or more. */
  retryJitter: number | null;
  /** The input `retry-on`, for people. */
  retryOn: string[];
  /** The rest of the session's timeout; null without one. */
  remainingMs: number | null;
}

/** A failed attempt, as far as a retry depends on it. */
export interface FailedAttempt {
  failure: Failure;
  /** Where the rule is from that has made this failure of it; null without one. */
  rule: 'failure-rules' | 'failure-preset' | null;
  /** Whether `retry-on` names how the attempt ended. */
  isNamed: boolean;
}

/** The number of delays so far for each family of failures, and of probes that failed in a row. */
export interface Spent {
  soft: number;
  hard: number;
  failedProbes: number;
}

/**
 * `plannedMs` is the delay before jitter. `because` is empty where the reader knows why: after the last attempt, and where
 * nobody wants a retry.
 */
export type RetryDecision = { retry: true; delayMs: number; plannedMs: number } | { retry: false; because: string };

/** Without this limit a probe that never succeeds would keep the session forever: the last delay is used repeatedly. */
const maxFailedProbes = 100;

const defaultJitter = 0.1;
/** 10 s that become 11 s look like a mistake. */
const leastJitteredMs = 60_000;

/** Decides what follows a failed attempt or probe. `random` is a number from 0 to 1. */
export function nextAttempt(
  attempt: number,
  failed: FailedAttempt,
  budget: Budget,
  spent: Spent,
  random: number,
): RetryDecision {
  const { maxAttempts, retryDelaysMs, hardRetryDelaysMs, remainingMs } = budget;
  if (attempt >= maxAttempts) return { retry: false, because: '' };
  const refusal = refusalOf(failed, budget);
  if (refusal !== undefined) return { retry: false, because: refusal };
  if (spent.failedProbes >= maxFailedProbes)
    return { retry: false, because: `the probe has failed ${maxFailedProbes} times` };
  const isHard = failed.failure.family === 'hard';
  const plannedMs = isHard
    ? hardRetryDelaysMs[spent.hard]
    : (retryDelaysMs[Math.min(spent.soft, retryDelaysMs.length - 1)] ?? 0);
  if (plannedMs === undefined)
    return {
      retry: false,
      because: hardRetryDelaysMs.length === 0 ? hardRefusal(failed) : 'hard-retry-delays are used up',
    };
  const jitter = budget.retryJitter ?? (plannedMs < leastJitteredMs ? 0 : defaultJitter);
  const delayMs = Math.round(plannedMs * (1 + jitter * (2 * random - 1)));
  if (remainingMs !== null && delayMs >= remainingMs)
    return { retry: false, because: 'the timeout of the session leaves no time for another attempt' };
  return { retry: true, delayMs, plannedMs };
}

/** Returns why there is no retry, whatever time and attempts are left; undefined when there may be one. */
function refusalOf({ failure, rule, isNamed }: FailedAttempt, { retryOn }: Budget): string | undefined {
  if (failure.family === 'final') {
    // A stop, or files that were not left, need no further reason.
    return isStopCode(failure.code) || rule === null ? '' : `\`retry: never\` of the failure rule ${failure.code}`;
  }
  return isNamed ? undefined : `\`retry-on: ${retryOn.join(', ')}\` does not name it`;
}

function hardRefusal({ failure, rule }: FailedAttempt): string {
  switch (rule) {
    case 'failure-rules':
      return `by the failure rule ${failure.code}, retrying would hardly help`;
    case 'failure-preset':
      return `by the rule ${failure.code} of failure-preset, retrying would hardly help`;
    case null:
      return 'retrying would hardly help';
  }
}

import type { Failure } from '../events.ts';
import type { SessionState } from './session-state.ts';

/** An attempt or the session, with the failure whose reason completes the sentence. */
export interface FailedPart {
  /** Null for the session itself. */
  attempt: number | null;
  failure: Failure;
}

/**
 * Returns what failed: the last attempt, then the session, if it failed for a reason of its own. Empty for a session that
 * completed, and while nothing has failed.
 */
export function failedParts({ end, attempts }: Pick<SessionState, 'end' | 'attempts'>): FailedPart[] {
  if (end?.status === 'completed') return [];
  const last = attempts.at(-1);
  const own = last?.status === 'ended' ? last.failure : null;
  const ofSession = end === null ? [] : [{ attempt: null, failure: end.failure }];
  if (last === undefined || own === null) return ofSession;
  // The session fails as its last attempt did, at times with the reason why that was not retried.
  if (end?.failure.code === own.code) return [{ attempt: last.number, failure: end.failure }];
  return [{ attempt: last.number, failure: own }, ...ofSession];
}

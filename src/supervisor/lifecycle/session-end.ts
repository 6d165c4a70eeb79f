import { classify } from '../../failure-rules/classify.ts';
import type { EventBody, Failure, StopCode } from '../../session/events.ts';
import type { StopReason } from '../stop-triggers/stop-trigger.ts';

/** The last event of a session. */
export type SessionEnd = Extract<EventBody, { type: 'session_ended' }>;

export function endBefore(attempt: number, { cause, detail }: StopReason): SessionEnd {
  return endAfter({ cause, detail: `${detail}, before attempt ${attempt}` });
}

export function endAfter({ cause, detail }: StopReason): SessionEnd {
  return end(cause, classify({ kind: 'unknown' }, cause, detail));
}

export function end(cause: StopCode | null, failure: Failure | null, paused = false): SessionEnd {
  const isStop = cause === 'cancelled' || cause === 'stopped' || cause === 'lease_lost';
  return { type: 'session_ended', status: isStop ? 'stopped' : 'failed', cause, failure, paused };
}

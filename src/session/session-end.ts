import type { EventOf, Failure, StopCode } from './events.ts';

/** The last event of a session. */
export type SessionEnded = EventOf<'session_ended'>;

interface StopReason {
  cause: StopCode;
  detail: string;
}

/** Returns the end that follows from what stopped the session, if anything did, and from its failure. */
export function sessionEnd(
  cause: StopCode | null,
  failure: Failure | null,
  more: Pick<SessionEnded, 'paused' | 'exitCode' | 'message'> = {},
): SessionEnded {
  return { type: 'session_ended', status: statusOf(cause, failure), cause, failure, ...more };
}

/** Returns the end of a session that is stopped before its next attempt. */
export function endBefore(attempt: number, { cause, detail }: StopReason): SessionEnded {
  return endAfter({ cause, detail: `${detail}, before attempt ${attempt}` });
}

/** Returns the end of a session that is stopped. */
export function endAfter(reason: StopReason): SessionEnded {
  return sessionEnd(reason.cause, stopFailure(reason), { paused: false });
}

/** Returns the failure of a session, or of what it runs, that is stopped for a reason that allows no retry. */
export function stopFailure({ cause, detail }: StopReason): Failure {
  return { code: cause, family: 'final', reason: `was ended: ${detail}` };
}

function statusOf(cause: StopCode | null, failure: Failure | null): SessionEnded['status'] {
  if (failure === null) return 'completed';
  return cause === 'cancelled' || cause === 'stopped' || cause === 'lease_lost' ? 'stopped' : 'failed';
}

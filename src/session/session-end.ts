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

/** Returns whether somebody wanted a session to end that was stopped for this reason: that is no failure to tell. */
export function isAskedFor(cause: StopCode | null): boolean {
  return cause === 'cancelled' || cause === 'stopped';
}

/** Returns whether what stopped a script stopped its session, too, so that nothing follows. */
export function endsSession(cause: StopCode | null): boolean {
  switch (cause) {
    case null:
    case 'attempt_timeout':
    case 'watchdog_idle':
    case 'log_limit':
    case 'log_failed':
    case 'supervisor_signal':
      return false;
    case 'timeout':
    case 'lease_lost':
    case 'cancelled':
    case 'stopped':
    case 'supervisor_lost':
    case 'slot_refused':
    case 'slot_lost':
    case 'file_replaced':
    case 'not_ready':
      return true;
  }
}

function statusOf(cause: StopCode | null, failure: Failure | null): SessionEnded['status'] {
  if (failure === null) return 'completed';
  return cause === 'cancelled' || cause === 'stopped' || cause === 'lease_lost' ? 'stopped' : 'failed';
}

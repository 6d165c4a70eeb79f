import type { Failure, StopCode } from '../session/events.ts';
import { type SessionEnded, sessionEnd, stopFailure } from '../session/session-end.ts';
import { firstLine } from './first-line.ts';
import type { SessionResult, SupervisorState } from './schemas.ts';
import type { HelloLoopEnd } from './watch-session.ts';

/** The outcome of our session, and of an attempt that its end cut short. */
export interface SessionOutcome {
  status: 'completed' | 'failed' | 'stopped';
  cause: StopCode | null;
  reason: string;
}

export function helloLoopOutcome(end: HelloLoopEnd, lastStatus: string): SessionOutcome {
  switch (end.kind) {
    case 'reported': {
      const reason = messageOf(end);
      const status = statusOf(end.state, end.result);
      if (status !== 'stopped') return { status, cause: null, reason };
      const isHostClosed = lastStatus === 'stopped_host_closed' || lastStatus === 'lease_terminating';
      return { status, cause: isHostClosed ? 'lease_lost' : 'stopped', reason: reason || 'HelloLoop stopped it' };
    }
    case 'died': {
      const reason = `the HelloLoop supervisor (process ${end.state.pid}) died without writing a result`;
      return { status: 'failed', cause: 'supervisor_lost', reason };
    }
    case 'replaced': {
      const reason = `another HelloLoop session (${firstLine(end.by)}) replaced it before its end was read`;
      return { status: 'failed', cause: 'supervisor_lost', reason };
    }
  }
}

/**
 * Returns the last event of our session. A failed session fails as its last attempt did, unless that succeeded.
 * @param last the failure of the last attempt
 */
export function sessionEndedEvent(
  { status, cause, reason }: SessionOutcome,
  end: HelloLoopEnd,
  last: Failure | null,
  lastStatus: string,
): SessionEnded {
  const exitCode = end.kind === 'reported' ? (end.result?.exitCode ?? end.state.exitCode) : null;
  const message = end.kind === 'reported' ? messageOf(end) : '';
  return sessionEnd(cause, status === 'completed' ? null : failureOf(cause, reason, last), {
    ...(lastStatus === 'paused_manual' && { paused: true }),
    ...(exitCode !== null && { exitCode }),
    ...(message !== '' && { message }),
  });
}

function failureOf(cause: StopCode | null, reason: string, last: Failure | null): Failure {
  if (cause !== null) {
    const failure = stopFailure({ cause, detail: reason });
    // HelloLoop's own code, if the last attempt ended for the same reason.
    return cause === 'lease_lost' && last !== null ? { ...failure, code: last.code } : failure;
  }
  return last ?? { code: 'failed', family: 'hard', reason: reason === '' ? 'failed' : `failed: ${reason}` };
}

function statusOf({ status }: SupervisorState, result: SessionResult | undefined): SessionOutcome['status'] {
  if (status === 'completed' || status === 'failed' || status === 'stopped') return status;
  if (result?.ok === true) return 'completed';
  const all = [...(result?.results ?? []), ...(result?.result == null ? [] : [result.result])];
  return all.some(({ stopped }) => stopped) ? 'stopped' : 'failed';
}

function messageOf({ state, result }: Extract<HelloLoopEnd, { kind: 'reported' }>): string {
  return firstLine(state.message || result?.error || '');
}

import type { Failure } from '../session/events.ts';
import { type SessionEnded, sessionEnd } from '../session/session-end.ts';
import { firstLine, type SessionOutcome } from './classify-end.ts';
import type { HelloLoopEnd } from './session.ts';

/** What the end in HelloLoop's files means for our session, and for an attempt that it cut short. */
export function helloLoopOutcome(end: HelloLoopEnd, lastStatus: string): SessionOutcome {
  switch (end.kind) {
    case 'told': {
      const { state, result } = end;
      const reason = messageOf(end);
      const status = statusOf(state.status, result);
      if (status !== 'stopped') return { status, cause: null, reason };
      const isHostClosed = lastStatus === 'stopped_host_closed' || lastStatus === 'lease_terminating';
      return { status, cause: isHostClosed ? 'lease_lost' : 'stopped', reason: reason || 'HelloLoop has stopped it' };
    }
    case 'lost': {
      const reason = `the HelloLoop supervisor (process ${end.state.pid}) is gone and has left no result`;
      return { status: 'failed', cause: 'supervisor_lost', reason };
    }
    case 'replaced': {
      const reason = `another HelloLoop session (${firstLine(end.by)}) has taken its place before its end was read`;
      return { status: 'failed', cause: 'supervisor_lost', reason };
    }
  }
}

/** The end of our session. A failed one has failed as its last attempt did, unless that succeeded. */
export function sessionEnded(
  { status, cause, reason }: SessionOutcome,
  end: HelloLoopEnd,
  last: Failure | null,
  lastStatus: string,
): SessionEnded {
  const exitCode = end.kind === 'told' ? (end.result?.exitCode ?? end.state.exitCode) : null;
  const message = end.kind === 'told' ? messageOf(end) : '';
  return sessionEnd(cause, status === 'completed' ? null : failureOf(cause, reason, last), {
    ...(lastStatus === 'paused_manual' && { paused: true }),
    ...(exitCode !== null && { exitCode }),
    ...(message !== '' && { message }),
  });
}

function failureOf(cause: SessionOutcome['cause'], reason: string, last: Failure | null): Failure {
  if (cause !== null) {
    // What HelloLoop calls it, where the last attempt was ended for the same reason.
    const code = cause === 'lease_lost' && last !== null ? last.code : cause;
    return { code, family: 'final', reason: `was ended: ${reason}` };
  }
  return last ?? { code: 'failed', family: 'hard', reason: reason === '' ? 'failed' : `failed: ${reason}` };
}

function statusOf(told: string, result: Extract<HelloLoopEnd, { kind: 'told' }>['result']): SessionOutcome['status'] {
  if (told === 'completed' || told === 'failed' || told === 'stopped') return told;
  if (result?.ok === true) return 'completed';
  const all = [...(result?.results ?? []), ...(result?.result == null ? [] : [result.result])];
  return all.some(({ stopped }) => stopped) ? 'stopped' : 'failed';
}

function messageOf({ state, result }: Extract<HelloLoopEnd, { kind: 'told' }>): string {
  return firstLine(state.message || result?.error || '');
}

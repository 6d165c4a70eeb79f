import type { Exit, Failure, StopCode } from '../session/events.ts';
import { oneLine } from '../text/plain-text.ts';
import type { RecoveryRecord, Runtime } from './schemas.ts';

/** What is known of an execution when it is over. */
export interface ExecutionEvidence {
  /** The runtime file as it last spoke of this execution. */
  runtime: Runtime | undefined;
  /** Every status that it was seen to have. */
  statuses: ReadonlySet<string>;
  /** The record of the recovery that it failed into, or that it was the probe of. */
  record: RecoveryRecord | undefined;
  /** What followed in the same group: for an attempt anything is a recovery from it; for a probe an attempt is its success. */
  followedBy: 'attempt' | 'probe' | undefined;
  /** The session's end, when that ended it. */
  session: SessionOutcome | undefined;
}

export interface SessionOutcome {
  status: 'completed' | 'failed' | 'stopped';
  cause: StopCode | null;
  reason: string;
}

export interface End {
  exit: Exit;
  cause: StopCode | null;
  failure: Failure | null;
}

const maxReason = 300;
const unknownCode = 'unknown';

/** A text of HelloLoop's as part of a sentence: its first line, not too long, without the full stop. */
export function firstLine(text: string): string {
  return oneLine(text.trimStart().split('\n', 1)[0] ?? '', maxReason).replace(/[。.]$/, '');
}

export function attemptEnd(known: ExecutionEvidence): End {
  const { runtime, record, statuses, followedBy, session } = known;
  const code = runtime?.code ?? runtime?.heartbeat?.code ?? record?.taskCode ?? null;
  const exit: Exit = code === null ? { kind: 'unknown' } : { kind: 'exited', code };
  const status = runtime?.status ?? '';
  if (status === 'completed') return { exit: exitOf(code ?? 0), cause: null, failure: null };
  if (status === 'stopped_host_closed' || statuses.has('lease_terminating')) {
    const why = firstLine(runtime?.failureReason || runtime?.heartbeat?.leaseReason || '');
    return ended(exit, 'lease_lost', { code: runtime?.failureCode || 'lease_lost', family: 'final' }, why);
  }
  const failure = failureOf(runtime, record);
  if (statuses.has('watchdog_terminating') || statuses.has('watchdog_waiting')) {
    const why = firstLine(runtime?.heartbeat?.watchdogReason || runtime?.heartbeat?.message || failure.reason);
    return ended(
      exit,
      'watchdog_idle',
      {
        code: failure.code === unknownCode ? 'watchdog_idle' : failure.code,
        family: failure.family,
      },
      why,
    );
  }
  const hasFailed = followedBy !== undefined || record !== undefined || isFailed(status);
  if (!hasFailed && session?.status === 'completed') return { exit, cause: null, failure: null };
  if (!hasFailed && session !== undefined && session.cause !== null) {
    return ended(exit, session.cause, { code: session.cause, family: 'final' }, session.reason);
  }
  return { exit, cause: null, failure: { ...failure, reason: reasonOf(code, failure) } };
}

export function probeEnd({ runtime, record, statuses, followedBy, session }: ExecutionEvidence): End {
  const code = record?.probeCode ?? runtime?.heartbeat?.code ?? null;
  const exit: Exit = code === null ? { kind: 'unknown' } : { kind: 'exited', code };
  const isOk = record === undefined ? followedBy === 'attempt' : record.probeStatus === 'ok';
  if (isOk) return { exit: exitOf(code ?? 0), cause: null, failure: null };
  const isKnown = record !== undefined || followedBy === 'probe' || statuses.has('probe_failed');
  if (!isKnown && session !== undefined && session.cause !== null) {
    return ended(exit, session.cause, { code: session.cause, family: 'final' }, session.reason);
  }
  // While a probe runs its runtime file may still tell why the attempt has failed.
  const failure = record?.probeFailureCode ? failureOf(undefined, ofProbe(record)) : failureOf(runtime, undefined);
  return { exit, cause: null, failure: { ...failure, reason: reasonOf(code, failure) } };
}

function ofProbe(record: RecoveryRecord): ToldFailure {
  const { probeFailureCode: code, probeFailureFamily: family, probeFailureReason: reason } = record;
  return { code, family, reason };
}

/** What judges the work is written down without its result. */
export const verificationEnd: End = { exit: { kind: 'unknown' }, cause: null, failure: null };

function familyOf(family: string): Failure['family'] {
  if (family === 'host_lease') return 'final';
  return family === 'hard' ? 'hard' : 'soft';
}

/** The failure that a recovery record tells of. */
export function recordedFailure(record: RecoveryRecord): Failure {
  const failure = failureOf(undefined, record);
  return { ...failure, reason: reasonOf(record.taskCode, failure) };
}

type ToldFailure = Pick<RecoveryRecord, 'code' | 'family' | 'reason'>;

function failureOf(runtime: Runtime | undefined, record: ToldFailure | undefined): Failure {
  // Of what runs or has succeeded the failure means nothing.
  const isTold = runtime !== undefined && runtime.failureCode !== '' && runtime.status !== 'running';
  const {
    failureCode: code,
    failureFamily: family,
    failureReason: reason,
  } = isTold
    ? runtime
    : { failureCode: record?.code ?? '', failureFamily: record?.family ?? '', failureReason: record?.reason ?? '' };
  return { code: oneLine(code, 60) || unknownCode, family: familyOf(family), reason: firstLine(reason) };
}

function isFailed(status: string): boolean {
  return ['failed', 'paused_manual', 'retry_waiting', 'probe_waiting', 'probe_running', 'probe_failed'].includes(
    status,
  );
}

/** The code of the failure and its reason stand in brackets, as for our own failures. */
function reasonOf(exitCode: number | null, { code, reason }: Pick<Failure, 'code' | 'reason'>): string {
  const isNamed = code !== unknownCode;
  const happened =
    exitCode === null ? (isNamed ? 'failed' : 'ended, and nobody saw how') : `exited with code ${exitCode}`;
  const named = [...(isNamed ? [code] : []), ...(reason === '' ? [] : [reason])].join(': ');
  return named === '' ? happened : `${happened} (${named})`;
}

function ended(exit: Exit, cause: StopCode, failure: Pick<Failure, 'code' | 'family'>, why: string): End {
  return { exit, cause, failure: { ...failure, reason: why === '' ? 'was ended' : `was ended: ${why}` } };
}

function exitOf(code: number): Exit {
  return { kind: 'exited', code };
}

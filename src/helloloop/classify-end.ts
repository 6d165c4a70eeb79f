import type { Exit, Failure, StopCode } from '../session/events.ts';
import { stopFailure } from '../session/session-end.ts';
import { oneLine } from '../text/plain-text.ts';
import { firstLine } from './first-line.ts';
import type { RecoveryRecord, Runtime } from './schemas.ts';
import type { SessionOutcome } from './session-outcome.ts';

/** Everything that is known about an execution when it is over. */
export interface ExecutionEvidence {
  /** The last content of the runtime file about this execution. */
  runtime: Runtime | undefined;
  /** Every status that it was seen to have. */
  statuses: ReadonlySet<string>;
  /** The record of the recovery that followed its failure, or that it was the probe of. */
  record: RecoveryRecord | undefined;
  /** The next execution of its group. Any after an attempt is a recovery from it; an attempt after a probe is its success. */
  followedBy: 'attempt' | 'probe' | undefined;
  /** The end of the session, if that ended it. */
  session: SessionOutcome | undefined;
}

/** The part of an end event that HelloLoop's files decide. */
export interface ExecutionResult {
  exit: Exit;
  cause: StopCode | null;
  failure: Failure | null;
}

/** A failure in HelloLoop's words. */
type NamedFailure = Pick<RecoveryRecord, 'code' | 'family' | 'reason'>;

const unknownCode = 'unknown';

export function attemptEnd({ runtime, record, statuses, followedBy, session }: ExecutionEvidence): ExecutionResult {
  const code = runtime?.code ?? runtime?.heartbeat?.code ?? record?.taskCode ?? null;
  const status = runtime?.status ?? '';
  if (status === 'completed') return { exit: exitOf(code ?? 0), cause: null, failure: null };
  if (status === 'stopped_host_closed' || statuses.has('lease_terminating')) {
    const reason = firstLine(runtime?.failureReason || runtime?.heartbeat?.leaseReason || '');
    return stopped(code, 'lease_lost', { code: runtime?.failureCode || 'lease_lost', family: 'final', reason });
  }
  const failure = toFailure(failureInRuntime(runtime) ?? record);
  if (statuses.has('watchdog_terminating') || statuses.has('watchdog_waiting')) {
    const reason = firstLine(runtime?.heartbeat?.watchdogReason || runtime?.heartbeat?.message || failure.reason);
    const failureCode = failure.code === unknownCode ? 'watchdog_idle' : failure.code;
    return stopped(code, 'watchdog_idle', { code: failureCode, family: failure.family, reason });
  }
  const hasFailed = followedBy !== undefined || record !== undefined || isFailed(status);
  if (!hasFailed && session?.status === 'completed') return { exit: exitOf(code), cause: null, failure: null };
  return (hasFailed ? undefined : stoppedWith(session, code)) ?? failed(code, failure);
}

export function probeEnd({ runtime, record, statuses, followedBy, session }: ExecutionEvidence): ExecutionResult {
  const code = record?.probeCode ?? runtime?.heartbeat?.code ?? null;
  const isOk = record === undefined ? followedBy === 'attempt' : record.probeStatus === 'ok';
  if (isOk) return { exit: exitOf(code ?? 0), cause: null, failure: null };
  const hasFailed = record !== undefined || followedBy === 'probe' || statuses.has('probe_failed');
  // While a probe runs, its runtime file may still hold the failure of the attempt.
  const failure = toFailure(record?.probeFailureCode ? failureOfProbe(record) : failureInRuntime(runtime));
  return (hasFailed ? undefined : stoppedWith(session, code)) ?? failed(code, failure);
}

/** HelloLoop does not write down the result of a verification. */
export const verificationEnd: ExecutionResult = { exit: { kind: 'unknown' }, cause: null, failure: null };

/** Returns the failure in a recovery record. */
export function recordedFailure(record: RecoveryRecord): Failure {
  const failure = toFailure(record);
  return { ...failure, reason: reasonOf(record.taskCode, failure) };
}

/** Returns the failure in a runtime file; undefined while an execution runs, when the file may hold an earlier one. */
function failureInRuntime(runtime: Runtime | undefined): NamedFailure | undefined {
  if (runtime === undefined || runtime.failureCode === '' || runtime.status === 'running') return undefined;
  const { failureCode: code, failureFamily: family, failureReason: reason } = runtime;
  return { code, family, reason };
}

function failureOfProbe(record: RecoveryRecord): NamedFailure {
  const { probeFailureCode: code, probeFailureFamily: family, probeFailureReason: reason } = record;
  return { code, family, reason };
}

function toFailure({ code, family, reason }: NamedFailure = { code: '', family: '', reason: '' }): Failure {
  return { code: oneLine(code, 60) || unknownCode, family: familyOf(family), reason: firstLine(reason) };
}

function familyOf(family: string): Failure['family'] {
  if (family === 'host_lease') return 'final';
  return family === 'hard' ? 'hard' : 'soft';
}

function isFailed(status: string): boolean {
  return ['failed', 'paused_manual', 'retry_waiting', 'probe_waiting', 'probe_running', 'probe_failed'].includes(
    status,
  );
}

function failed(code: number | null, failure: Failure): ExecutionResult {
  return { exit: exitOf(code), cause: null, failure: { ...failure, reason: reasonOf(code, failure) } };
}

/** Returns the result of an execution that the session's stop ended; undefined if nothing stopped the session. */
function stoppedWith(session: SessionOutcome | undefined, code: number | null): ExecutionResult | undefined {
  if (session === undefined || session.cause === null) return undefined;
  const { cause, reason } = session;
  return { exit: exitOf(code), cause, failure: stopFailure({ cause, detail: reason }) };
}

function stopped(code: number | null, cause: StopCode, failure: Failure): ExecutionResult {
  const reason = failure.reason === '' ? 'was ended' : `was ended: ${failure.reason}`;
  return { exit: exitOf(code), cause, failure: { ...failure, reason } };
}

/** Puts the failure's code and reason in brackets, as for failures of our own sessions. */
function reasonOf(exitCode: number | null, { code, reason }: Failure): string {
  const isNamed = code !== unknownCode;
  const happened =
    exitCode === null ? (isNamed ? 'failed' : 'ended, and nobody saw how') : `exited with code ${exitCode}`;
  const named = [...(isNamed ? [code] : []), ...(reason === '' ? [] : [reason])].join(': ');
  return named === '' ? happened : `${happened} (${named})`;
}

function exitOf(code: number | null): Exit {
  return code === null ? { kind: 'unknown' } : { kind: 'exited', code };
}

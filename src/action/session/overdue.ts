import type { Request } from '../../session/request.ts';
import {
  type Execution,
  onRetriesOf,
  onTimeoutsOf,
  readyOf,
  type SessionState,
} from '../../session/state/session-state.ts';

/** What can be seen of a command without its supervisor; times are in ms of the machine's monotonic clock. */
export interface Seen {
  now: number;
  /** When its log grew last; undefined without a log. */
  outputMono: number | undefined;
  /** When its log was first seen above `max-log-size`; undefined while it is not. */
  tooLargeMono: number | undefined;
  /** When its own process was first seen dead; undefined while it lives. */
  exitedMono: number | undefined;
}

/** How long the supervisor may be late. */
const marginMs = 5_000;
/** How long an `on-timeout` script may take (supervisor/on-timeout.ts). */
const onTimeoutMs = 30_000;
/** From the end of a command to that of its output, and from SIGKILL to the proof that a tree is dead. */
const restMs = 5_000;

/**
 * Returns the limit at which the supervisor should have done something, and has not; undefined while nothing is overdue. Whatever
 * it does is an event in the journal.
 */
export function overdueLimit(state: SessionState, request: Request, seen: Seen): string | undefined {
  const { start, end, durationMs } = state;
  if (start === null || end !== null) return undefined;
  const lastEvent = start.startedMono + durationMs;
  const isOverdue = ([at]: Limit) => lastEvent < at && at + marginMs < seen.now;
  return limits(state, request, seen, lastEvent).find(isOverdue)?.[1];
}

type Limit = readonly [at: number, name: string];

function limits(state: SessionState, request: Request, seen: Seen, lastEvent: number): Limit[] {
  const { start, attempts, probes, waits } = state;
  const after = (from: number | undefined, ms: number | null, name: string): Limit[] =>
    from === undefined || ms === null ? [] : [[from + ms, name]];
  const startOf = (executions: Execution[]) => running(executions)?.startedMono;
  const attempt = running(attempts);
  const wait = waits.findLast(({ durationMs }) => durationMs === null);
  const isReady = request.background === null || readyOf(state) !== null;
  const runs = [attempt, ...[probes, onRetriesOf(state), onTimeoutsOf(state)].map(running)].some((each) => each);
  return [
    ...after(start?.startedMono, request.timeoutMs, 'timeout'),
    ...after(attempt?.startedMono, request.attemptTimeoutMs, 'attempt-timeout'),
    ...after(startOf(onRetriesOf(state)), request.attemptTimeoutMs, 'attempt-timeout'),
    ...after(startOf(probes), request.probeTimeoutMs, 'probe-timeout'),
    ...after(startOf(onTimeoutsOf(state)), onTimeoutMs, 'the time for on-timeout'),
    ...after(wait?.startedMono, wait?.delayMs ?? null, 'the delay before the next attempt'),
    ...after(isReady ? undefined : attempt?.startedMono, request.background?.readyTimeoutMs ?? null, 'ready-timeout'),
    ...after(attempt && seen.outputMono, request.stallTimeoutMs, 'stall-timeout'),
    ...after(attempt && seen.tooLargeMono, 0, 'max-log-size'),
    ...after(runs ? seen.exitedMono : undefined, restMs, 'the end of the command'),
    ...after(attempt?.status === 'ending' ? lastEvent : undefined, request.killGraceMs + restMs, 'kill-grace'),
  ];
}

function running<T extends Execution>(executions: T[]): T | undefined {
  return executions.findLast(({ status }) => status !== 'ended');
}

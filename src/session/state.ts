import type { ProcessIdentity } from '../system/process-identity.ts';
import type { Exit, Failure, JournalEvent, StopCause, Survivor } from './events.ts';
import type { Channel } from './paths.ts';
import type { Lease } from './request.ts';

export type SessionStatus = 'launching' | 'running' | 'completed' | 'failed' | 'stopped';

/** What the session is doing right now, finer than its status. */
export type RuntimeStatus =
  | 'slot_waiting'
  | 'running'
  | 'recovering'
  | 'retry_waiting'
  | 'lease_terminating'
  | 'stopped_host_closed'
  | 'completed'
  | 'failed';

interface ExecutionStart {
  number: number;
  startedAt: string;
  startedMono: number;
  process: ProcessIdentity | null;
  /** The processes that carry its output to the logs. */
  relays: ProcessIdentity[];
}

export interface RunningExecution extends ExecutionStart {
  status: 'running' | 'ending';
}

export interface EndedExecution extends ExecutionStart {
  status: 'ended';
  exit: Exit;
  cause: StopCause | null;
  durationMs: number;
  bytes: Partial<Record<Channel, number>>;
  leftBehind: string[];
  survivors: Survivor[];
  /** Null when it succeeded. */
  failure: Failure | null;
}

export type Execution = RunningExecution | EndedExecution;

export interface Collected {
  files: number;
  bytes: number;
  skipped: string[];
}

/** Time that the session spent waiting for something. */
export interface Wait {
  kind: 'retry';
  /** The attempt that followed, or would have. */
  attempt: number;
  startedAt: string;
  startedMono: number;
  /** As planned. */
  delayMs: number;
  until: string;
  /** Null while it lasts. */
  durationMs: number | null;
}

/** The slot that the session holds, or waits for. */
export interface SlotState {
  /** Null while it waits, and when it never got one. */
  id: string | null;
  pool: string;
  permits: number;
  numbers: number[];
  askedMono: number;
  /** Null while it waits. */
  waitedMs: number | null;
}

/** A session as its journal tells it: what everything that is shown or decided afterwards is made from. */
export interface SessionState {
  v: 1;
  sessionId: string;
  name: string;
  status: SessionStatus;
  runtime: RuntimeStatus;
  maxAttempts: number;
  supervisor: ProcessIdentity | null;
  lease: Lease | null;
  startedAt: string | null;
  startedMono: number | null;
  updatedAt: string | null;
  durationMs: number;
  attempts: Execution[];
  /** Runs of the `on-retry` script, numbered by the attempt that follows. */
  onRetries: Execution[];
  collected: Record<number, Collected>;
  waits: Wait[];
  /** Null when it runs without one. */
  slot: SlotState | null;
  /** What ended the session from outside, if anything did. */
  cause: StopCause | null;
  /** Why the session did not complete. */
  failure: Failure | null;
}

export const initialState: Readonly<SessionState> = Object.freeze({
  v: 1,
  sessionId: '',
  name: '',
  status: 'launching',
  runtime: 'running',
  maxAttempts: 1,
  supervisor: null,
  lease: null,
  startedAt: null,
  startedMono: null,
  updatedAt: null,
  durationMs: 0,
  attempts: [],
  onRetries: [],
  collected: {},
  waits: [],
  slot: null,
  cause: null,
  failure: null,
});

/** The session after all these events. Total: an event that makes no sense where it stands changes nothing else. */
export function fold(events: Iterable<JournalEvent>): SessionState {
  let state: SessionState = initialState;
  for (const event of events) state = advance(state, event);
  return state;
}

/** The session after one more event; nothing follows its end. Pure. */
export function advance(state: SessionState, event: JournalEvent): SessionState {
  if (isFinal(state.status)) return state;
  const startedMono = state.startedMono ?? event.mono;
  return apply(
    { ...state, updatedAt: event.at, durationMs: Math.max(state.durationMs, event.mono - startedMono) },
    event,
  );
}

function apply(state: SessionState, event: JournalEvent): SessionState {
  switch (event.type) {
    case 'session_started':
      return {
        ...state,
        status: 'running',
        sessionId: event.sessionId,
        name: event.name,
        maxAttempts: event.maxAttempts,
        supervisor: event.supervisor,
        lease: event.lease,
        startedAt: event.at,
        startedMono: event.mono,
      };
    case 'slot_waiting': {
      const { pool, permits, mono: askedMono } = event;
      return {
        ...state,
        runtime: 'slot_waiting',
        slot: { id: null, pool, permits, numbers: [], askedMono, waitedMs: null },
      };
    }
    case 'slot_prepared': {
      const { slotId: id, pool, permits, numbers, waitedMs, mono } = event;
      const askedMono = state.slot?.askedMono ?? mono - waitedMs;
      return { ...state, runtime: 'running', slot: { id, pool, permits, numbers, askedMono, waitedMs } };
    }
    case 'attempt_started':
      return {
        ...state,
        runtime: event.attempt === 1 ? 'running' : 'recovering',
        waits: endWait(state.waits, event.mono),
        attempts: [...state.attempts, started(event)],
      };
    case 'attempt_ending':
      return {
        ...state,
        runtime: event.cause === 'lease_lost' ? 'lease_terminating' : state.runtime,
        attempts: replace(state.attempts, event.attempt, (attempt) =>
          attempt.status === 'running' ? { ...attempt, status: 'ending' } : attempt,
        ),
      };
    case 'attempt_ended':
      return { ...state, attempts: replace(state.attempts, event.attempt, (attempt) => ended(attempt, event)) };
    case 'collected': {
      const { files, bytes, skipped } = event;
      return { ...state, collected: { ...state.collected, [event.attempt]: { files, bytes, skipped } } };
    }
    case 'retry_waiting':
      return {
        ...state,
        runtime: 'retry_waiting',
        waits: [
          ...state.waits,
          {
            kind: 'retry',
            attempt: event.attempt,
            startedAt: event.at,
            startedMono: event.mono,
            delayMs: event.delayMs,
            until: event.until,
            durationMs: null,
          },
        ],
      };
    case 'on_retry_started':
      return {
        ...state,
        waits: endWait(state.waits, event.mono),
        onRetries: [...state.onRetries, started(event)],
      };
    case 'on_retry_ended':
      return { ...state, onRetries: replace(state.onRetries, event.attempt, (run) => ended(run, event)) };
    case 'session_ended':
      return {
        ...state,
        status: event.status,
        runtime: finalRuntime(event),
        waits: endWait(state.waits, event.mono),
        slot: state.slot && { ...state.slot, waitedMs: state.slot.waitedMs ?? event.mono - state.slot.askedMono },
        cause: event.cause,
        failure: event.failure,
      };
  }
}

function finalRuntime({ status, cause }: { status: SessionStatus; cause: StopCause | null }): RuntimeStatus {
  if (cause === 'lease_lost') return 'stopped_host_closed';
  return status === 'completed' ? 'completed' : 'failed';
}

function started(event: Extract<JournalEvent, { type: 'attempt_started' | 'on_retry_started' }>): RunningExecution {
  return {
    status: 'running',
    number: event.attempt,
    startedAt: event.at,
    startedMono: event.mono,
    process: event.process,
    relays: event.relays,
  };
}

function ended(
  execution: Execution,
  event: Extract<JournalEvent, { type: 'attempt_ended' | 'on_retry_ended' }>,
): EndedExecution {
  const { number, startedAt, startedMono, process, relays } = execution;
  const { exit, cause, durationMs, bytes, leftBehind, survivors, failure } = event;
  return {
    ...{ status: 'ended', number, startedAt, startedMono, process, relays },
    ...{ exit, cause, durationMs, bytes, leftBehind, survivors, failure },
  };
}

function replace(executions: Execution[], number: number, change: (execution: Execution) => Execution): Execution[] {
  return executions.map((execution) => (execution.number === number ? change(execution) : execution));
}

function endWait(waits: Wait[], mono: number): Wait[] {
  return waits.map((wait) => (wait.durationMs === null ? { ...wait, durationMs: mono - wait.startedMono } : wait));
}

export function isFinal(status: SessionStatus): status is 'completed' | 'failed' | 'stopped' {
  return status === 'completed' || status === 'failed' || status === 'stopped';
}

/** The attempt whose outputs are published and whose end is the session's: the successful one, or else the last. */
export function decidingAttempt(state: SessionState): Execution | undefined {
  return (
    state.attempts.find((attempt) => attempt.status === 'ended' && attempt.failure === null) ?? state.attempts.at(-1)
  );
}

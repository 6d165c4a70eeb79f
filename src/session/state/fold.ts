import type { JournalEvent, StopCode } from '../events.ts';
import type { Request } from '../request.ts';
import type { SessionEnded } from '../session-end.ts';
import { replace, started, withEnd } from './fold-execution.ts';
import { applyHelloLoop, helloLoopRuntime } from './fold-helloloop.ts';
import { applyTests } from './fold-tests.ts';
import type { CommandSource, Execution, SessionEnd, SessionState, Wait } from './session-state.ts';
import { mayFollow, type RuntimeStatus } from './transitions.ts';

export type * from './session-state.ts';

/** The part of a request that says which session it is. */
export type SessionIdentity = Pick<Request, 'sessionId' | 'name' | 'maxAttempts' | 'attach'>;

/** Returns the session before its first event. */
export function initialState({ sessionId, name, maxAttempts, attach }: SessionIdentity): SessionState {
  return {
    sessionId,
    name,
    start: null,
    end: null,
    runtime: 'running',
    updatedAt: null,
    durationMs: 0,
    source:
      attach === null
        ? { kind: 'command', maxAttempts, onRetries: [], onTimeouts: [], ready: null }
        : {
            kind: 'helloloop',
            attached: null,
            tasks: [],
            launches: [],
            verifications: [],
            exitCode: null,
            message: null,
          },
    attempts: [],
    probes: [],
    collected: {},
    waits: [],
    slot: null,
    tests: null,
  };
}

/** Returns the session after these events. An event that makes no sense in its place changes nothing. */
export function fold(events: Iterable<JournalEvent>, identity: SessionIdentity): SessionState {
  let state = initialState(identity);
  for (const event of events) state = advance(state, event);
  return state;
}

/** Returns the session after one more event. An ended session never changes. */
export function advance(state: SessionState, event: JournalEvent): SessionState {
  if (state.end !== null) return state;
  const startedMono = state.start?.startedMono ?? event.mono;
  const durationMs = Math.max(state.durationMs, event.mono - startedMono);
  const next = apply({ ...state, updatedAt: event.at, durationMs }, event);
  if (next.source.kind === 'helloloop' && next.source.attached !== null)
    return { ...next, runtime: helloLoopRuntime(state, next, event) };
  return mayFollow(state.runtime, next.runtime) ? next : { ...next, runtime: state.runtime };
}

function apply(state: SessionState, event: JournalEvent): SessionState {
  switch (event.type) {
    case 'session_started':
      if (state.start !== null) return state;
      return {
        ...inCommand(state, () => ({ maxAttempts: event.maxAttempts })),
        runtime: 'running',
        sessionId: event.sessionId,
        name: event.name,
        start: {
          supervisor: event.supervisor,
          reaper: event.reaper ?? null,
          lease: event.lease,
          startedAt: event.at,
          startedMono: event.mono,
        },
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
        runtime: attemptRuntime(event.attempt, state),
        waits: endWait(state.waits, event.mono),
        attempts: [...state.attempts, started(event, event.attempt)],
      };
    case 'attempt_ending':
      return {
        ...state,
        runtime: endingRuntime(event.cause, state.runtime),
        attempts: replace(state.attempts, event.attempt, (attempt) =>
          attempt.status === 'running' ? { ...attempt, status: 'ending' } : attempt,
        ),
      };
    case 'attempt_waiting':
      return { ...state, runtime: state.runtime === 'watchdog_terminating' ? 'watchdog_waiting' : state.runtime };
    case 'attempt_runs_on':
      return state;
    case 'stall_suspected':
      return { ...state, runtime: 'suspected_stall' };
    case 'stall_over':
      return { ...state, runtime: attemptRuntime(event.attempt, state) };
    case 'ready': {
      const { attempt, afterMs } = event;
      return { ...inCommand(state, () => ({ ready: { attempt, afterMs } })), runtime: 'ready' };
    }
    case 'attempt_ended':
      return { ...state, attempts: withEnd(state.attempts, event.attempt, event) };
    case 'collected': {
      const { files, bytes, skipped } = event;
      return { ...state, collected: { ...state.collected, [event.attempt]: { files, bytes, skipped } } };
    }
    case 'retry_waiting':
      return {
        ...state,
        runtime: event.probe ? 'probe_waiting' : 'retry_waiting',
        waits: [
          ...endWait(state.waits, event.mono),
          {
            kind: event.probe ? 'probe' : 'retry',
            attempt: event.attempt,
            startedAt: event.at,
            startedMono: event.mono,
            delayMs: event.delayMs,
            until: event.until,
            durationMs: null,
          },
        ],
      };
    case 'probe_started':
      return {
        ...state,
        runtime: 'probe_running',
        waits: endWait(state.waits, event.mono),
        probes: [...state.probes, { ...started(event, event.probe), attempt: event.attempt }],
      };
    case 'probe_ended':
      return {
        ...state,
        runtime: event.failure === null ? state.runtime : 'probe_failed',
        probes: withEnd(state.probes, event.probe, event),
      };
    case 'session_ending':
      return { ...state, runtime: endingRuntime(event.cause, state.runtime) };
    case 'on_retry_started':
      return {
        ...inCommand(state, ({ onRetries }) => ({ onRetries: [...onRetries, started(event, event.attempt)] })),
        waits: endWait(state.waits, event.mono),
      };
    case 'on_retry_ended':
      return inCommand(state, ({ onRetries }) => ({ onRetries: withEnd(onRetries, event.attempt, event) }));
    case 'on_timeout_started':
      return inCommand(state, ({ onTimeouts }) => ({ onTimeouts: [...onTimeouts, started(event, event.attempt)] }));
    case 'on_timeout_ended':
      return inCommand(state, ({ onTimeouts }) => ({ onTimeouts: withEnd(onTimeouts, event.attempt, event) }));
    case 'rerun_planned':
    case 'tests_read':
    case 'tests_concluded':
      return applyTests(state, event);
    case 'session_ended':
      return {
        ...state,
        end: endOf(event, state),
        runtime: finalRuntime(event),
        waits: endWait(state.waits, event.mono),
        slot: state.slot && { ...state.slot, waitedMs: state.slot.waitedMs ?? event.mono - state.slot.askedMono },
        source:
          state.source.kind === 'helloloop'
            ? { ...state.source, exitCode: event.exitCode ?? null, message: event.message ?? null }
            : state.source,
      };
    default:
      return applyHelloLoop(state, event);
  }
}

/** Returns the state with a changed command; that of a followed session as it is. */
function inCommand(state: SessionState, change: (source: CommandSource) => Partial<CommandSource>): SessionState {
  const { source } = state;
  return source.kind === 'command' ? { ...state, source: { ...source, ...change(source) } } : state;
}

function endOf({ status, cause, failure }: SessionEnded, state: SessionState): SessionEnd {
  if (status === 'completed') return { status, cause: null, failure: null };
  const last = decidingAttempt(state);
  const ofAttempt = last?.status === 'ended' ? last.failure : null;
  const unknown = { code: 'unknown', family: 'soft', reason: 'ended, and its journal does not say why' } as const;
  return { status, cause, failure: failure ?? ofAttempt ?? unknown };
}

function attemptRuntime(attempt: number, { source }: SessionState): RuntimeStatus {
  if (source.kind === 'command' && source.ready?.attempt === attempt) return 'ready';
  return attempt === 1 ? 'running' : 'recovering';
}

function endingRuntime(cause: StopCode, runtime: RuntimeStatus): RuntimeStatus {
  if (cause === 'watchdog_idle') return 'watchdog_terminating';
  return cause === 'lease_lost' ? 'lease_terminating' : runtime;
}

function finalRuntime({ status, cause, paused }: SessionEnded): RuntimeStatus {
  if (cause === 'lease_lost') return 'stopped_host_closed';
  if (paused === true) return 'paused_manual';
  return status === 'completed' ? 'completed' : 'failed';
}

function endWait(waits: Wait[], mono: number): Wait[] {
  return waits.map((wait) => (wait.durationMs === null ? { ...wait, durationMs: mono - wait.startedMono } : wait));
}

/** Returns the attempt that decides the session's end and outputs: the successful one, or else the last. */
export function decidingAttempt(state: SessionState): Execution | undefined {
  return (
    state.attempts.find((attempt) => attempt.status === 'ended' && attempt.failure === null) ?? state.attempts.at(-1)
  );
}

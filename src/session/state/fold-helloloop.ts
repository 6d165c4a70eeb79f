import type { AttachedEvent, EventOf, Failure, JournalEvent } from '../events.ts';
import { replace, started, withEnd } from './fold-execution.ts';
import type { Execution, HelloLoopSource, SessionState } from './session-state.ts';
import { type RuntimeStatus, runtimeStatuses } from './transitions.ts';

type HelloLoopEvent = Extract<JournalEvent, AttachedEvent>;

/** Returns the session after an event that only a followed session has. */
export function applyHelloLoop(state: SessionState, event: HelloLoopEvent): SessionState {
  if (state.source.kind !== 'helloloop') return state;
  if (event.type === 'recovery_recorded') return complete(state, event);
  return { ...state, source: { ...state.source, ...changes(state.source, event) } };
}

function changes(source: HelloLoopSource, event: HelloLoopEvent): Partial<HelloLoopSource> {
  switch (event.type) {
    case 'attached': {
      const { session, command, stateDir, lease, process } = event;
      return { attached: { source: event.source, session, command, stateDir, lease, process } };
    }
    case 'launch_started':
      return { launches: [...source.launches, started(event, event.launch)] };
    case 'launch_ended':
      return { launches: withEnd(source.launches, event.launch, event) };
    case 'task_started': {
      const { task: number, id, title, stage, runDir } = event;
      return { tasks: [...source.tasks, { number, id, title, stage, runDir }] };
    }
    case 'task_stage': {
      const { stage } = event;
      return { tasks: source.tasks.map((task) => (task.number === event.task ? { ...task, stage } : task)) };
    }
    case 'verification_started':
      return { verifications: [...source.verifications, started(event, event.verification)] };
    case 'verification_ended':
      return { verifications: withEnd(source.verifications, event.verification, event) };
    default:
      return {};
  }
}

/** Returns the runtime status that HelloLoop reports; besides its reports only the end changes it. */
export function helloLoopRuntime(before: SessionState, after: SessionState, event: JournalEvent): RuntimeStatus {
  if (event.type === 'session_ended') return after.runtime;
  if (event.type !== 'runtime_status') return before.runtime;
  return runtimeStatuses.find((status) => status === event.status) ?? before.runtime;
}

/** Adds what was not seen of a recovery; its record overrides nothing that was. */
function complete(state: SessionState, event: EventOf<'recovery_recorded'>): SessionState {
  const { delayMs, exitCode, probeExitCode, failure } = event;
  return {
    ...state,
    waits: state.waits.map((wait, index) =>
      index === event.wait - 1 && wait.delayMs === 0 ? { ...wait, delayMs, durationMs: delayMs } : wait,
    ),
    attempts: replace(state.attempts, event.attempt ?? 0, (attempt) => filled(attempt, exitCode, failure)),
    probes: replace(state.probes, event.probe ?? 0, (probe) => filled(probe, probeExitCode, undefined)),
  };
}

function filled<T extends Execution>(execution: T, exitCode: number | undefined, failure: Failure | undefined): T {
  if (execution.status !== 'ended') return execution;
  const { exit } = execution;
  const isUnknown = execution.failure?.code === 'unknown';
  return {
    ...execution,
    exit: exit.kind === 'unknown' && exitCode !== undefined ? { kind: 'exited', code: exitCode } : exit,
    failure: isUnknown && failure !== undefined ? failure : execution.failure,
  };
}

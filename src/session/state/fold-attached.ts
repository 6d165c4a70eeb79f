import type { Failure, JournalEvent } from '../events.ts';
import { ended, replace, started } from './fold-execution.ts';
import type { EndedExecution, Execution, SessionState } from './session-state.ts';
import { type RuntimeStatus, runtimeStatuses } from './transitions.ts';

type AttachedEvent = Extract<
  JournalEvent,
  {
    type:
      | ('attached' | 'launch_started' | 'launch_ended' | 'task_started' | 'task_stage' | 'runtime_status')
      | ('verification_started' | 'verification_ended' | 'output_continued' | 'recovery_recorded')
      | ('last_words' | 'warning');
  }
>;

/** The session after an event that only a session has which follows another one. */
export function applyAttached(state: SessionState, event: AttachedEvent): SessionState {
  switch (event.type) {
    case 'attached': {
      const { source, session, command, stateDir, lease, process } = event;
      return { ...state, attached: { source, session, command, stateDir, lease, process } };
    }
    case 'launch_started':
      return { ...state, launches: [...state.launches, started(event, event.launch)] };
    case 'launch_ended':
      return { ...state, launches: replace<Execution>(state.launches, event.launch, (run) => ended(run, event)) };
    case 'task_started': {
      const { task: number, id, title, stage, runDir } = event;
      return { ...state, tasks: [...state.tasks, { number, id, title, stage, runDir }] };
    }
    case 'task_stage':
      return {
        ...state,
        tasks: state.tasks.map((task) => (task.number === event.task ? { ...task, stage: event.stage } : task)),
      };
    case 'verification_started':
      return { ...state, verifications: [...state.verifications, started(event, event.verification)] };
    case 'verification_ended':
      return {
        ...state,
        verifications: replace<Execution>(state.verifications, event.verification, (run) => ended(run, event)),
      };
    case 'recovery_recorded':
      return completed(state, event);
    case 'runtime_status':
    case 'output_continued':
    case 'last_words':
    case 'warning':
      return state;
  }
}

/** Whoever runs the session says what it is doing; what we know beside that changes nothing but the end. */
export function attachedRuntime(before: SessionState, after: SessionState, event: JournalEvent): RuntimeStatus {
  if (event.type === 'session_ended') return after.runtime;
  if (event.type !== 'runtime_status') return before.runtime;
  return runtimeStatuses.find((status) => status === event.status) ?? before.runtime;
}

/** A record fills in what nobody saw, and contradicts nothing that was seen. */
function completed(state: SessionState, event: Extract<AttachedEvent, { type: 'recovery_recorded' }>): SessionState {
  const { delayMs, exitCode, probeExitCode, failure } = event;
  return {
    ...state,
    waits: state.waits.map((wait, index) =>
      index === event.wait - 1 && wait.delayMs === 0 ? { ...wait, delayMs, durationMs: delayMs } : wait,
    ),
    attempts: replace(state.attempts, event.attempt ?? 0, (attempt) => filled(attempt, exitCode, failure)),
    probes: replace(state.probes, event.probe ?? 0, (probe) => ({
      ...filled(probe, probeExitCode, undefined),
      attempt: probe.attempt,
    })),
  };
}

function filled(execution: Execution, exitCode: number | undefined, failure: Failure | undefined): Execution {
  if (execution.status !== 'ended') return execution;
  const { exit } = execution;
  const isUnknown = execution.failure?.code === 'unknown';
  return {
    ...execution,
    exit: exit.kind === 'unknown' && exitCode !== undefined ? { kind: 'exited', code: exitCode } : exit,
    failure: isUnknown && failure !== undefined ? failure : execution.failure,
  } satisfies EndedExecution;
}

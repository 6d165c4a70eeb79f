import type { EventOf, JournalEvent } from '../events.ts';
import type { EndedExecution, Execution, RunningExecution } from './session-state.ts';

type Started = Pick<JournalEvent, 'at' | 'mono'> & Omit<EventOf<'attempt_started'>, 'type' | 'attempt'>;
type Ended = Omit<EventOf<'attempt_ended'>, 'type' | 'attempt'>;

/** Returns the execution that an event begins. */
export function started({ at, mono, process, relays, label, task }: Started, number: number): RunningExecution {
  return {
    status: 'running',
    number,
    startedAt: at,
    startedMono: mono,
    process,
    relays,
    ...(label !== undefined && { label }),
    ...(task !== undefined && { task }),
  };
}

/** Returns the execution after the event that ends it. */
export function ended(execution: Execution, event: Ended): EndedExecution {
  const { number, startedAt, startedMono, process, relays, label, task } = execution;
  const { exit, cause, durationMs, bytes, leftBehind, survivors, failure } = event;
  return {
    status: 'ended',
    number,
    startedAt,
    startedMono,
    process,
    relays,
    ...(label !== undefined && { label }),
    ...(task !== undefined && { task }),
    exit,
    cause,
    durationMs,
    bytes,
    leftBehind,
    survivors,
    failure,
  };
}

/** Returns the executions with a change to the one of this number. */
export function replace<T extends Execution>(executions: T[], number: number, change: (execution: T) => T): T[] {
  return executions.map((execution) => (execution.number === number ? change(execution) : execution));
}

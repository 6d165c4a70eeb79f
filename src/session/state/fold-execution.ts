import type { EventOf, JournalEvent } from '../events.ts';
import type { Execution, RunningExecution } from './session-state.ts';

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

/** Returns the executions after the event that ends the one of this number. */
export function withEnd<T extends Execution>(executions: T[], number: number, event: Ended): T[] {
  const { exit, cause, durationMs, bytes, leftBehind, kept, survivors, containerClient, failure } = event;
  return replace(executions, number, (execution) => ({
    ...execution,
    status: 'ended',
    exit,
    cause,
    durationMs,
    bytes,
    leftBehind,
    ...(kept !== undefined && { kept }),
    survivors,
    ...(containerClient !== undefined && { containerClient }),
    failure,
  }));
}

/** Returns the executions with a change to the one of this number. */
export function replace<T extends Execution>(executions: T[], number: number, change: (execution: T) => T): T[] {
  return executions.map((execution) => (execution.number === number ? change(execution) : execution));
}

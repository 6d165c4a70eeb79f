import type { Survivor } from '../../session/events.ts';
import { type Execution, onRetriesOf, onTimeoutsOf, type SessionState } from '../../session/state/session-state.ts';
import { isAlive } from '../../system/process-identity.ts';

/** Returns the processes that a session could not end and that still run. */
export function stillRunning(state: Pick<SessionState, 'attempts' | 'probes' | 'source'>): Survivor[] {
  const executions = [...state.attempts, ...onRetriesOf(state), ...onTimeoutsOf(state), ...state.probes];
  return executions.flatMap(survivorsOf).filter(({ pid, startTime = '' }) => isAlive({ pid, startTime }));
}

function survivorsOf(execution: Execution): Survivor[] {
  return execution.status === 'ended' ? execution.survivors : [];
}

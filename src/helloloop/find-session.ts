import type { EventBody } from '../session/events.ts';
import type { ProcessIdentity } from '../system/process-identity.ts';
import { formatDuration } from '../text/duration.ts';
import { oneLine } from '../text/plain-text.ts';
import { isFinal, namesProcess, type SupervisorState } from './schemas.ts';
import type { HelloLoopFiles } from './session-files.ts';

/** Selects the session with this id, or any session except the one that existed before. */
export interface SessionSelector {
  session: string | null;
  before: string | undefined;
}

/** Returns the id of the session to pass over: with a launcher any that exists already, without one only one that is over. */
export function sessionBefore(files: HelloLoopFiles, hasLauncher: boolean): string | undefined {
  const state = files.state();
  if (state === undefined) return undefined;
  const isDead = state.status === 'running' && namesProcess(state) && files.supervisor() === undefined;
  return hasLauncher || isFinal(state) || isDead ? state.sessionId : undefined;
}

/** Returns the selected session once it is over or names its supervisor's process. */
export function findSession(files: HelloLoopFiles, selector: SessionSelector): SupervisorState | undefined {
  const state = announcedSession(files, selector);
  if (state === undefined || state.status === 'launching') return undefined;
  return isFinal(state) || namesProcess(state) ? state : undefined;
}

/** Returns the selected session even if it has not begun yet. */
export function announcedSession(files: HelloLoopFiles, selector: SessionSelector): SupervisorState | undefined {
  const { session, before } = selector;
  const state = files.state();
  if (state === undefined) return undefined;
  const isSelected = session === null ? state.sessionId !== before : state.sessionId === session;
  return isSelected ? state : undefined;
}

export function noSessionReason(files: HelloLoopFiles, selector: SessionSelector, timeoutMs: number): string {
  const { session, before } = selector;
  const which = session === null ? 'no HelloLoop session' : `no HelloLoop session ${oneLine(session, 100)}`;
  const old = session === null && before !== undefined ? ', which was there before' : '';
  return `${which} within ${formatDuration(timeoutMs)} (a longer attach-timeout waits longer): ${files.describe()}${old}`;
}

/** Returns the event that names the followed session and the holder of its lease. */
export function attachedEvent(state: SupervisorState, stateDir: string, process: ProcessIdentity | null): EventBody {
  return {
    type: 'attached',
    source: 'helloloop',
    session: oneLine(state.sessionId, 100),
    command: oneLine(state.command, 60),
    stateDir,
    lease: state.lease === null ? '' : leaseLabel(state.lease),
    process,
  };
}

function leaseLabel({ pid, name, hostDisplayName }: NonNullable<SupervisorState['lease']>): string {
  const label = oneLine(hostDisplayName || name, 100);
  if (label === '' || pid === 0) return label;
  return `${label} (${oneLine(name === '' ? `process ${pid}` : `${name}, process ${pid}`, 100)})`;
}

import type { SessionState } from '../../session/state/session-state.ts';
import { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { currentState } from './background.ts';
import { follow } from './follow.ts';
import { SupervisorWatch } from './supervisor-watch.ts';
import { exitAfterEnd, judgedByJournal } from './verdict.ts';

/**
 * Follows a background session from where the log stopped, to its end or until the signal aborts, and uploads its
 * artifacts meanwhile. Returns its state then.
 */
export async function resumeSession(
  step: SessionStep,
  signal: AbortSignal,
  isHandedOver: () => boolean = () => false,
  artifacts = new AttemptArtifacts(step),
): Promise<SessionState> {
  const { stage, record, reader } = step;
  // A later stage uploads what this one does not; after post there is none.
  if (stage === 'main') signal.addEventListener('abort', () => artifacts.cancel(), { once: true });
  // The supervisor is not a child of this process: only a look says whether it lives.
  const pollState = () => currentState(step);
  await pollState();
  const { start } = reader.current();
  const watch = new SupervisorWatch(step, () => ({ supervisor: start?.supervisor, reaper: start?.reaper?.process }));
  const followed = await follow(step, { artifacts, signal, from: record.position, isHandedOver, pollState });
  watch.close();
  record.position = followed.position;
  const state = followed.state.end !== null ? followed.state : reader.current();
  // Post goes on with them when it has ended the session.
  if (stage === 'main') await artifacts.settle(state);
  await saveRecord(step);
  if (state.end === null || state.start === null) return state;
  await exitAfterEnd(step, state.start.supervisor);
  return judgedByJournal(state, step);
}

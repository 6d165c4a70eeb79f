import { readJournal } from '../../session/journal.ts';
import type { SessionPaths } from '../../session/paths.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { verdictOf } from '../../session/verdict.ts';
import { isAlive, type ProcessIdentity } from '../../system/process-identity.ts';
import { pollUntil } from '../../system/wait.ts';
import type { Exit } from '../launch/reaper.ts';
import type { RecordedSession } from '../runner/step-context.ts';
import { stopSupervisor } from './request-stop.ts';

type Ended = Pick<RecordedSession, 'session'>;

/** A supervisor that has written the end of its session exits at once, unless the disk hangs. */
export const exitMs = 10_000;

/**
 * Waits for the exit of a supervisor whose journal has an end. The end of a supervisor that goes on is not its own.
 */
export async function exitAfterEnd({ session: { paths } }: Ended, supervisor: ProcessIdentity): Promise<void> {
  if (!(await pollUntil(() => !isAlive(supervisor), exitMs))) await stopForged(paths, supervisor);
}

/** Stops a session that goes on though its journal has an end: nothing is to run on behind a step that has ended. */
export function stopForged(paths: SessionPaths, supervisor: ProcessIdentity): Promise<void> {
  return stopSupervisor(paths, supervisor, {
    cause: 'stopped',
    detail: 'its journal has an end that its supervisor has not written',
  });
}

/** Returns the session as its supervisor has ended it: a failure if the journal says something else. */
export function judged(state: SessionState, { how, code }: Exit): SessionState {
  const verdict = verdictOf(code);
  const { end } = state;
  if (end === null || end.status === verdict) return state;
  // Its reaper was killed, or nothing was launched because there was no slot: no verdict, and nothing that could be a success.
  if (verdict === undefined && end.status !== 'completed') return state;
  return refuted(state, verdict === undefined ? `its supervisor ${how}` : `its supervisor says that it ${verdict}`);
}

/**
 * The same for a session whose supervisor is no child of this process: only the journal says how it ended. What the
 * supervisor writes comes last.
 */
export function judgedByJournal(state: SessionState, { session: { paths } }: Ended): SessionState {
  const { end } = state;
  if (end === null) return state;
  const ends = readJournal(paths.journal).flatMap((event) => (event.type === 'session_ended' ? event.status : []));
  const last = ends.at(-1);
  return last === undefined || last === end.status ? state : refuted(state, `further on that it ${last}`);
}

function refuted(state: SessionState, other: string): SessionState {
  const reason = `cannot be trusted: its journal says that the session ${state.end?.status}, ${other}. Something else has written into the journal`;
  return {
    ...state,
    runtime: 'failed',
    end: { status: 'failed', cause: null, failure: { code: 'journal_changed', family: 'final', reason } },
  };
}

import type { SessionState } from '../../session/state/session-state.ts';
import { pause } from '../../system/wait.ts';
import type { Exit } from '../launch/reaper.ts';
import type { Cancel } from '../runner/cancel.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { stillRunning } from './still-running.ts';

/** The reaper ends a moment after its last child. */
const reapedMs = 250;

/**
 * Returns whether main has done all that post would do: the session has ended, its reaper has proven that nothing of it runs,
 * and its artifacts and its part of the summary are where they belong.
 */
export async function isNothingLeft(
  { session, record }: Pick<SessionStep, 'session' | 'record'>,
  state: SessionState,
  reaped: Promise<Exit>,
  cancel: Cancel,
): Promise<boolean> {
  const { background, attach } = session.request;
  if (state.end === null || state.start?.reaper == null || background !== null || attach !== null) return false;
  if (cancel.requested || (record.settings.summary && !record.summarized)) return false;
  const isKept = state.attempts.some((attempt) => attempt.status === 'ended' && attempt.kept !== undefined);
  if (isKept || stillRunning(state).length > 0) return false;
  if (Object.values(record.uploads).some(({ status }) => status === 'pending')) return false;
  const over = new AbortController();
  const exit = await Promise.race([reaped, pause(reapedMs, over.signal).then(() => undefined)]);
  over.abort();
  return exit?.code === 0;
}

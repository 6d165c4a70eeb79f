import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure, StopCause } from '../session/events.ts';
import { JournalWriter } from '../session/journal.ts';
import { channelsOf, executionDir, logPath, sessionMark } from '../session/paths.ts';
import { advance, isFinal, type SessionState } from '../session/state.ts';
import { readStopRequest, type StopRequest } from '../session/stop-request.ts';
import { monotonicMs } from '../system/clock.ts';
import { isAlive, type ProcessIdentity } from '../system/process-identity.ts';
import { endTree } from '../system/process-tree.ts';
import { sizeOf } from '../system/size.ts';
import type { Session } from './create-session.ts';
import { readState } from './read-state.ts';

/** What the relays get to carry the rest of the output to the log. */
const relayMs = 3_000;

/**
 * Ends a session whose supervisor is gone without having ended it: takes the tree down, waits for the rest of the
 * output, and writes the end into the journal in the supervisor's place. Does nothing to a session that has its end.
 */
export async function endLostSession(session: Session, story: string): Promise<SessionState> {
  const { paths, request } = session;
  let state = readState(session);
  if (isFinal(state.status)) return state;
  const running = [...state.attempts, ...state.onRetries].find(({ status }) => status !== 'ended');
  const tree = { root: running?.process ?? null, mark: sessionMark(request.sessionId) };
  const { survivors } = await endTree(tree, 0);
  await gone(running?.relays ?? []);

  // A supervisor that was told to stop before it could listen died of the signal: that is a stop, not a loss.
  const stop = readStopRequest(paths.stop) ?? stopInLine(state);
  const cause: StopCause = stop?.cause ?? 'supervisor_lost';
  const reason = `was ended: ${stop?.detail ?? `its supervisor ${story}`}`;
  const failure: Failure = { code: cause, family: 'final', reason };
  const journal = new JournalWriter(paths.journal);
  const append = (happening: Parameters<JournalWriter['append']>[0]) => {
    state = advance(state, journal.append(happening));
  };
  if (running !== undefined) {
    const isAttempt = state.attempts.includes(running);
    const dir = executionDir(paths.root, isAttempt ? 'attempt' : 'on-retry', running.number);
    const channels = channelsOf(request.streams);
    append({
      type: isAttempt ? 'attempt_ended' : 'on_retry_ended',
      attempt: running.number,
      exit: { kind: 'unknown' },
      cause,
      durationMs: monotonicMs() - running.startedMono,
      bytes: Object.fromEntries(channels.map((channel) => [channel, sizeOf(logPath(dir, channel))])),
      leftBehind: [],
      survivors,
      failure,
    });
  }
  append({ type: 'session_ended', status: stop === undefined ? 'failed' : 'stopped', cause, failure });
  journal.close();
  return state;
}

/** The step was killed while it stood in line. */
function stopInLine({ runtime, slot }: SessionState): Pick<StopRequest, 'cause' | 'detail'> | undefined {
  if (runtime !== 'slot_waiting') return undefined;
  return { cause: 'cancelled', detail: `the step ended while it was in line for a slot of pool ${slot?.pool}` };
}

async function gone(processes: ProcessIdentity[]): Promise<void> {
  for (const deadline = monotonicMs() + relayMs; monotonicMs() < deadline && processes.some(isAlive); ) await sleep(10);
}

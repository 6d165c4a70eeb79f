import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure, StopCause } from '../session/events.ts';
import { JournalWriter } from '../session/journal.ts';
import { channelsOf, executionDir, logPath, sessionMark } from '../session/paths.ts';
import { advance, type Execution, isFinal, type SessionState } from '../session/state.ts';
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
  const running = unended(state);
  const tree = { root: running?.execution.process ?? null, mark: sessionMark(request.sessionId) };
  const { survivors } = await endTree(tree, 0);
  await gone(running?.execution.relays ?? []);

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
    const { kind, execution, numbers } = running;
    const dir = executionDir(paths.root, kind, execution.number);
    const channels = channelsOf(request.streams);
    append({
      ...numbers,
      exit: { kind: 'unknown' },
      cause,
      durationMs: monotonicMs() - execution.startedMono,
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

/** What ran when the supervisor went, and how its end is told. */
function unended({ attempts, onRetries, probes }: SessionState) {
  const isRunning = ({ status }: Execution) => status !== 'ended';
  const attempt = attempts.find(isRunning);
  if (attempt !== undefined) {
    const numbers = { type: 'attempt_ended', attempt: attempt.number } as const;
    return { kind: 'attempt', execution: attempt, numbers } as const;
  }
  const onRetry = onRetries.find(isRunning);
  if (onRetry !== undefined) {
    const numbers = { type: 'on_retry_ended', attempt: onRetry.number } as const;
    return { kind: 'on-retry', execution: onRetry, numbers } as const;
  }
  const probe = probes.find(isRunning);
  if (probe === undefined) return undefined;
  const numbers = { type: 'probe_ended', probe: probe.number, attempt: probe.attempt } as const;
  return { kind: 'probe', execution: probe, numbers } as const;
}

/** The step was killed while it stood in line. */
function stopInLine({ runtime, slot }: SessionState): Pick<StopRequest, 'cause' | 'detail'> | undefined {
  if (runtime !== 'slot_waiting') return undefined;
  return { cause: 'cancelled', detail: `the step ended while it was in line for a slot of pool ${slot?.pool}` };
}

async function gone(processes: ProcessIdentity[]): Promise<void> {
  for (const deadline = monotonicMs() + relayMs; monotonicMs() < deadline && processes.some(isAlive); ) await sleep(10);
}

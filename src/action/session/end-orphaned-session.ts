import { accessSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redaction } from '../../redact/redaction.ts';
import type { EventBody, Failure, JournalEvent, StopCode } from '../../session/events.ts';
import { JournalWriter, readJournal, toEvent } from '../../session/journal.ts';
import { channelsOf, executionDir, logPath, type SessionPaths, sessionMark } from '../../session/paths.ts';
import type { Redact } from '../../session/redact-texts.ts';
import { sessionEnd, stopFailure } from '../../session/session-end.ts';
import { advance, type Execution, isFinal, type SessionState } from '../../session/state/fold.ts';
import { readStopRequest, type StopRequest } from '../../session/stop-request.ts';
import { monotonicMs } from '../../system/clock.ts';
import { errorMessage } from '../../system/errors.ts';
import { isAlive, type ProcessIdentity } from '../../system/process-identity.ts';
import { endTree } from '../../system/process-tree.ts';
import { sizeOf } from '../../system/size.ts';
import type { Session } from '../launch/create-session.ts';
import { readState } from '../launch/read-state.ts';

/** What the relays get to carry the rest of the output to the log. */
const relayMs = 3_000;

/**
 * Ends a session whose supervisor is gone without having ended it: takes the tree down, waits for the rest of the
 * output, and writes the end into the journal in the supervisor's place. Does nothing to a session that has its end.
 * Where the journal cannot be written, on a full disk or when the session's folder is gone, only what is returned has it.
 */
export async function endOrphanedSession(
  session: Session,
  story: string,
  { redact }: Redaction,
): Promise<SessionState> {
  const { paths, request } = session;
  let state = readState(session);
  if (isFinal(state.status)) return state;
  const running = unended(state);
  // A HelloLoop session that is to end with its step does so also when nobody is left to follow it.
  const followed = request.attach?.onCancel === 'stop' ? (state.attached?.process ?? null) : null;
  const tree = { root: running?.execution.process ?? followed, mark: sessionMark(request.sessionId) };
  const { survivors } = await endTree(tree, 0);
  await gone(running?.execution.relays ?? []);

  // A supervisor that was told to stop before it could listen died of the signal: that is a stop, not a loss.
  const stop = readStopRequest(paths.stop) ?? stopInLine(state);
  const cause: StopCode = stop?.cause ?? 'supervisor_lost';
  const lost = `its supervisor ${story}`;
  const ending = running === undefined ? undefined : whyEnding(paths, running.execution);
  const detail = `${stop?.detail ?? (ending === undefined ? lost : `${ending}, and ${lost}`)}`;
  const journal = new LastWords(paths, redact);
  const append = (happeningBecause: (failure: Failure) => EventBody) => {
    const happening = () => happeningBecause(stopFailure({ cause, detail: detail + journal.problem }));
    state = advance(state, journal.append(happening));
  };
  if (running !== undefined) {
    const { kind, execution, numbers } = running;
    const dir = executionDir(paths.root, kind, execution.number);
    const channels = channelsOf(request.streams);
    append((failure) => ({
      ...numbers,
      exit: { kind: 'unknown' },
      cause,
      durationMs: monotonicMs() - execution.startedMono,
      bytes: Object.fromEntries(channels.map((channel) => [channel, sizeOf(logPath(dir, channel))])),
      leftBehind: [],
      survivors,
      failure,
    }));
  }
  append((failure) => sessionEnd(cause, failure));
  journal.close();
  return state;
}

/** The end of a journal, as far as it can be written. */
class LastWords {
  #journal: JournalWriter | undefined;
  /** Continues the sentence of why the session ended; empty while all is written. */
  problem = '';

  constructor({ journal, request }: SessionPaths, redact: Redact) {
    try {
      // What is made in a folder that was deleted would only look like a session.
      accessSync(request);
      this.#journal = new JournalWriter(journal, redact);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Asked for again when the first cannot be written, which is then part of it. */
  append(happening: () => EventBody): JournalEvent {
    try {
      if (this.#journal !== undefined) return this.#journal.append(happening());
    } catch (error) {
      this.#fail(error);
    }
    return toEvent(happening(), 0);
  }

  close(): void {
    this.#journal?.close();
  }

  #fail(error: unknown): void {
    this.#journal = undefined;
    this.problem = `, and its journal cannot be written: ${errorMessage(error)}`;
  }
}

/** What the supervisor was ending an attempt for when it went; a full disk, for instance, may have ended both. */
function whyEnding({ journal }: SessionPaths, { number }: Execution): string | undefined {
  const last = readJournal(journal).findLast(({ type }) => type.startsWith('attempt_') && type !== 'attempt_waiting');
  return last?.type === 'attempt_ending' && last.attempt === number ? last.detail : undefined;
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

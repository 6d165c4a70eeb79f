import { accessSync } from 'node:fs';
import type { EventBody, Failure, JournalEvent, StopCode } from '../../session/events.ts';
import { readJournal } from '../../session/journal.ts';
import { JournalWriter, toEvent } from '../../session/journal-writer.ts';
import { channelsOf, executionDir, logPath, type SessionPaths, sessionMark } from '../../session/paths.ts';
import { readStopRequest } from '../../session/read-stop-request.ts';
import type { Redact } from '../../session/redact-texts.ts';
import { sessionEnd, stopFailure } from '../../session/session-end.ts';
import { advance } from '../../session/state/fold.ts';
import { type Execution, onRetriesOf, onTimeoutsOf, type SessionState } from '../../session/state/session-state.ts';
import { toStateFile } from '../../session/state/state-file.ts';
import type { StopRequest } from '../../session/stop-request.ts';
import { writeJsonFile } from '../../session/write-json.ts';
import { monotonicMs } from '../../system/clock.ts';
import { errorMessage } from '../../system/errors.ts';
import { endLostTree } from '../../system/lost-tree.ts';
import { sizeOf } from '../../system/size.ts';
import type { SessionStep } from '../runner/step-context.ts';

/**
 * Ends a session whose supervisor has died before it could: ends the process tree, waits for the rest of the output, and
 * writes the end into the journal. Does nothing to a session that has ended. `how` completes "its supervisor …".
 * Returns the state at the end. If the journal cannot be written, because the disk is full or the folder deleted, the end
 * is in that state alone.
 */
export async function endOrphanedSession(
  { session, reader, redaction }: Pick<SessionStep, 'session' | 'reader' | 'redaction'>,
  how: string,
): Promise<SessionState> {
  const { paths, request } = session;
  let state = reader.current();
  if (state.end !== null) return state;
  const running = runningExecutions(state);
  // With `on-cancel: stop` the HelloLoop session ends with the step, also when no supervisor is left to stop it.
  const attached = state.source.kind === 'helloloop' ? state.source.attached : null;
  const followed = request.attach?.onCancel === 'stop' ? (attached?.process ?? null) : null;
  // What has left the tree of an attempt is known by the attempt's process, the rest by the mark.
  const { survivors } = await endLostTree({
    root: running.at(-1)?.execution.process ?? followed,
    mark: sessionMark(request.sessionId),
    folder: paths.root,
    reaper: state.start?.reaper?.process ?? null,
  });
  const slotId = state.slot?.id ?? null;
  if (survivors.length === 0 && slotId !== null) {
    const { freeLostSlot } = await import('../slots/free-lost-slot.ts');
    await freeLostSlot(request, slotId);
  }

  // A supervisor that is asked to stop before it can listen dies of the signal: the session was stopped, not lost.
  const stop = readStopRequest(paths.stop) ?? stopInLine(state);
  const cause: StopCode = stop?.cause ?? 'supervisor_lost';
  const last = running.at(-1);
  const ending = last === undefined ? undefined : endingReason(paths, last.execution);
  const detail = stop?.detail ?? `${ending === undefined ? '' : `${ending}, and `}its supervisor ${how}`;
  const journal = new JournalEnd(paths, redaction.redact);
  const append = (bodyFor: (failure: Failure) => EventBody) => {
    const body = () => bodyFor(stopFailure({ cause, detail: detail + journal.problem }));
    state = advance(state, journal.append(body));
  };
  for (const { kind, execution, event } of running) {
    const dir = executionDir(paths.root, kind, execution.number);
    const channels = channelsOf(request.streams);
    append((failure) => ({
      ...event,
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
  if (journal.problem === '') writeState(paths, state);
  return state;
}

/** The supervisor wrote that it was running. */
function writeState({ state: path }: SessionPaths, state: SessionState): void {
  try {
    writeJsonFile(path, toStateFile(state));
  } catch {
    // The end is in the journal, and nobody needs this file but people and other tools.
  }
}

/** Writes the last events of a journal, as far as it can be written. */
class JournalEnd {
  #journal: JournalWriter | undefined;
  /** Continues the sentence that says why the session ended; empty while everything is written. */
  problem = '';

  constructor({ journal, request }: SessionPaths, redact: Redact) {
    try {
      // A journal that is made anew in a deleted folder would only look like a session.
      accessSync(request);
      this.#journal = new JournalWriter(journal, redact, readJournal(journal).at(-1));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Calls `body` again when the event cannot be written: it then includes the problem. */
  append(body: () => EventBody): JournalEvent {
    try {
      if (this.#journal !== undefined) return this.#journal.append(body());
    } catch (error) {
      this.#fail(error);
    }
    return toEvent(body(), 0);
  }

  close(): void {
    this.#journal?.close();
  }

  #fail(error: unknown): void {
    this.#journal = undefined;
    this.problem = `, and its journal cannot be written: ${errorMessage(error)}`;
  }
}

/** Returns why the supervisor was ending this attempt when it died. A full disk, for instance, can cause both. */
function endingReason({ journal }: SessionPaths, { number }: Execution): string | undefined {
  const last = readJournal(journal).findLast(({ type }) => type.startsWith('attempt_') && type !== 'attempt_waiting');
  return last?.type === 'attempt_ending' && last.attempt === number ? last.detail : undefined;
}

/**
 * Returns the executions that have no end yet, each with the type and the numbers of the event that ends it: one, or an
 * attempt after its `on-timeout` script.
 */
function runningExecutions(state: SessionState) {
  const isRunning = ({ status }: Execution) => status !== 'ended';
  return [
    ...onTimeoutsOf(state)
      .filter(isRunning)
      .map((execution) => {
        return {
          kind: 'on-timeout',
          execution,
          event: { type: 'on_timeout_ended', attempt: execution.number },
        } as const;
      }),
    ...state.attempts.filter(isRunning).map((execution) => {
      return { kind: 'attempt', execution, event: { type: 'attempt_ended', attempt: execution.number } } as const;
    }),
    ...onRetriesOf(state)
      .filter(isRunning)
      .map((execution) => {
        return { kind: 'on-retry', execution, event: { type: 'on_retry_ended', attempt: execution.number } } as const;
      }),
    ...state.probes.filter(isRunning).map((execution) => {
      const { number: probe, attempt } = execution;
      return { kind: 'probe', execution, event: { type: 'probe_ended', probe, attempt } } as const;
    }),
  ];
}

/** The stop of a session whose step was killed while it waited for a slot. */
function stopInLine({ runtime, slot }: SessionState): Pick<StopRequest, 'cause' | 'detail'> | undefined {
  if (runtime !== 'slot_waiting') return undefined;
  return { cause: 'cancelled', detail: `the step ended while it was in line for a slot of pool ${slot?.pool}` };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { readyOf, type SessionState } from '../../session/state/session-state.ts';
import { readTail } from '../../summary/log-tail.ts';
import { errorMessage } from '../../system/errors.ts';
import { ReplacedFileError } from '../../system/own-file.ts';
import { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import type { StartedSupervisor } from '../launch/start-supervisor.ts';
import { endOfStep } from '../results/end-of-step.ts';
import { publishEnd, setOutputsOfReplaced } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { recordedSession } from '../runner/recorded-session.ts';
import type { Outcome } from '../runner/stage.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { leaveInBackground } from '../session/background.ts';
import type { BegunStep } from '../session/begin-session.ts';
import { endOrphanedSession } from '../session/end-orphaned-session.ts';
import { endUnreadableSession } from '../session/end-unreadable-session.ts';
import { follow } from '../session/follow.ts';
import { requestStop } from '../session/request-stop.ts';

/**
 * Follows a session whose supervisor was launched, to its outcome. A session that cannot be followed, because something else
 * stands in the place of its journal, is ended.
 */
export async function followToEnd(begun: BegunStep, supervisor: StartedSupervisor, cancel: Cancel): Promise<Outcome> {
  const step = { ...begun, ...recordedSession(begun.session, begun.record) };
  try {
    return await followReadable(step, supervisor, cancel);
  } catch (error) {
    if (!(error instanceof ReplacedFileError)) throw error;
    await endUnreadableSession(step.session.paths, await supervisor.process);
    await Promise.race([supervisor.reaped, sleep(reapedMs, undefined, { ref: false })]);
    supervisor.unref();
    setOutputsOfReplaced(step.session, error);
    const { name } = step.session.request;
    return { succeeded: false, sentence: `${name} was ended, and its result cannot be known: ${error.message}` };
  }
}

async function followReadable(step: SessionStep, supervisor: StartedSupervisor, cancel: Cancel): Promise<Outcome> {
  const { session, record, reader } = step;
  const supervisorProcess = await supervisor.process;
  const artifacts = new AttemptArtifacts(step);
  cancel.onRequest((detail) => {
    artifacts.cancel();
    requestStop(session.paths, supervisorProcess, { cause: 'cancelled', detail });
  });
  const orphan = endWhenOrphaned(step, supervisor);
  const isHandedOver = () => session.request.background !== null && !cancel.requested;
  const isLeft = (state: SessionState) => isHandedOver() && readyOf(state) !== null && state.end === null;
  const followed = await follow(step, {
    artifacts,
    signal: AbortSignal.any([cancel.deadline, orphan.failed]),
    until: isLeft,
    isHandedOver,
    pollState: async () => orphan.state,
  });
  await artifacts.settled();
  const state = followed.state.end !== null ? followed.state : reader.current();
  if (isLeft(state)) {
    supervisor.unref();
    record.position = followed.position;
    return leaveInBackground(step, state);
  }
  if (state.end?.cause === 'supervisor_lost') await printSupervisorLog(step);
  const outcome = await publishEnd(endOfStep(step, state), cancel);
  if (cancel.deadline.aborted) supervisor.unref();
  else await orphan.ended.catch((error) => warnOrThrow(step, state, error));
  return outcome;
}

/** Once the end of the session is known, no problem with its folder changes it. */
async function warnOrThrow({ log }: SessionStep, { end }: SessionState, error: unknown): Promise<void> {
  if (end === null) throw error;
  await log.warning(`The folder of the session cannot be used any more: ${errorMessage(error)}`);
}

/** How long the reaper may take to end what a dead supervisor has left, before this process tries. */
const reapedMs = 3_000;

interface OrphanWatch {
  /** The session's end, once it has been ended here. */
  state: SessionState | undefined;
  /** Resolves when the session has an end, rejects when it cannot be ended. */
  ended: Promise<void>;
  /** Aborts when it cannot be ended. */
  failed: AbortSignal;
}

/** Ends the session when its supervisor exits without having done so. */
function endWhenOrphaned(step: SessionStep, supervisor: StartedSupervisor): OrphanWatch {
  const failed = new AbortController();
  const ended = supervisor.exited.then(async (how) => {
    // With its reaper nothing is left to be ended here, normally.
    await Promise.race([supervisor.reaped, sleep(reapedMs, undefined, { ref: false })]);
    watch.state = await endOrphanedSession(step, how);
  });
  const watch: OrphanWatch = { state: undefined, ended, failed: failed.signal };
  ended.catch(() => failed.abort());
  return watch;
}

/** Prints what the supervisor wrote, which is the only explanation when it died early. */
async function printSupervisorLog({ session: { paths }, redaction, log }: SessionStep): Promise<void> {
  const { lines } = readTail(paths.supervisorLog, { lines: 30, bytes: 16 * 1024, patterns: redaction.patterns });
  if (lines.length === 0) return;
  await log.openGroup("The end of the supervisor's log");
  for (const line of lines) await log.line(line);
  await log.closeGroup();
}

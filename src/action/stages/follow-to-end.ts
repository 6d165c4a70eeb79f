import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { readyOf, type SessionState } from '../../session/state/session-state.ts';
import { verdictOf } from '../../session/verdict.ts';
import { readTail } from '../../summary/log-tail.ts';
import { errorMessage } from '../../system/errors.ts';
import { ReplacedFileError } from '../../system/own-file.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { pause } from '../../system/wait.ts';
import { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import { finishedState } from '../launch/command-environment.ts';
import type { Exit } from '../launch/reaper.ts';
import type { StartedSupervisor } from '../launch/start-supervisor.ts';
import { endOfStep } from '../results/end-of-step.ts';
import { publishEnd, setOutputsOfReplaced } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { recordedSession } from '../runner/recorded-session.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { Outcome } from '../runner/stage.ts';
import type { SessionStep } from '../runner/step-context.ts';
import type { BegunStep } from '../session/begin-session.ts';
import { endOrphanedSession } from '../session/end-orphaned-session.ts';
import { endUnreadableSession } from '../session/end-unreadable-session.ts';
import { follow } from '../session/follow.ts';
import { leaveInBackground } from '../session/leave-in-background.ts';
import { isNothingLeft } from '../session/nothing-left.ts';
import { requestStop } from '../session/request-stop.ts';
import { stillRunning } from '../session/still-running.ts';
import { SupervisorWatch } from '../session/supervisor-watch.ts';
import { exitMs, judged, stopForged } from '../session/verdict.ts';

/**
 * Follows a session whose supervisor was launched, to its outcome. A session that cannot be followed, because something else
 * stands in the place of its journal, is ended.
 */
export async function followToEnd(begun: BegunStep, supervisor: StartedSupervisor, cancel: Cancel): Promise<Outcome> {
  const step = { ...begun, ...recordedSession(begun.session, begun.record, begun.journals.forState) };
  try {
    return await followReadable(step, supervisor, cancel, begun.journals.forLog);
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

async function followReadable(
  step: SessionStep,
  supervisor: StartedSupervisor,
  cancel: Cancel,
  heldJournal: number,
): Promise<Outcome> {
  const { session, record, reader } = step;
  const supervisorProcess = await supervisor.process;
  const artifacts = new AttemptArtifacts(step);
  cancel.onRequest((detail) => {
    artifacts.cancel();
    requestStop(session.paths, supervisorProcess, { cause: cancel.cause, detail });
    if (!cancel.mayBeTimeout) return;
    record.mayBeTimeout = true;
    void saveRecord(step);
  });
  const supervision = new SupervisorWatch(step, () => ({ supervisor: supervisorProcess, reaper: supervisor.child }));
  const lost = supervision.lost.then((how) => ({ how, code: null }));
  const exited = Promise.race([supervisor.exited, lost]).then(({ how, code }) => ({
    how: supervision.killedHow ?? how,
    code,
  }));
  const orphan = endWhenOrphaned(step, exited, supervisor.reaped);
  const isHandedOver = () => session.request.background !== null && !cancel.requested;
  const isLeft = (state: SessionState) => isHandedOver() && readyOf(state) !== null && state.end === null;
  const followed = await follow(step, {
    artifacts,
    heldJournal,
    signal: AbortSignal.any([cancel.deadline, orphan.failed]),
    until: isLeft,
    isHandedOver,
    pollState: async () => orphan.state,
  });
  const read = followed.state.end !== null ? followed.state : reader.current();
  const settled = artifacts.settle(read);
  if (isLeft(read)) {
    await settled;
    supervision.close();
    supervisor.unref();
    record.position = followed.position;
    return leaveInBackground(step, read);
  }
  const judges = { exited, process: supervisorProcess, orphan, cancel };
  const [state] = await Promise.all([endOf(step, read, judges), settled]);
  if (state.end?.cause === 'supervisor_lost') await printSupervisorLog(step);
  const outcome = await publishEnd(endOfStep(step, state), cancel);
  if (!cancel.deadline.aborted) await orphan.ended.catch((error) => warnOrThrow(step, state, error));
  const isFinished = await isNothingLeft(step, state, supervisor.reaped, cancel);
  // Its reaper waits for what could not be ended.
  supervisor.unref();
  return isFinished ? { ...outcome, onTold: () => tellPost(step, outcome) } : outcome;
}

/** Post has nothing to do: it need not load what it takes to find that out. */
async function tellPost({ session, record }: SessionStep, { onTold }: Outcome): Promise<void> {
  record.finished = true;
  await onTold?.();
  if (!record.concluded) return;
  try {
    core.saveState(finishedState, session.paths.root);
  } catch {
    // The command may have deleted the file; post then looks itself.
  }
}

interface Judges {
  exited: Promise<Exit>;
  process: ProcessIdentity | undefined;
  orphan: OrphanWatch;
  cancel: Cancel;
}

/**
 * Returns the session as its supervisor has ended it, which is more than what the journal says. A cancelled step has no time
 * to wait for that, and without it nothing is a success.
 */
async function endOf(step: SessionStep, state: SessionState, judges: Judges): Promise<SessionState> {
  const { process, orphan, cancel } = judges;
  if (state.end === null || orphan.endsHere) return state;
  const known = new AbortController();
  let exit: Exit | undefined;
  void judges.exited.then((how) => {
    exit = how;
    known.abort();
  });
  const isOver = AbortSignal.any([known.signal, cancel.deadline]);
  if ((await pause(exitMs, isOver)) && process !== undefined) {
    await stopForged(step.session.paths, process);
    await pause(exitMs, isOver);
  }
  if (exit !== undefined) return judged(state, exit);
  return state.end.status === 'completed' ? { ...state, end: null } : state;
}

/** Once the end of the session is known, no problem with its folder changes it. */
async function warnOrThrow({ log }: SessionStep, { end }: SessionState, error: unknown): Promise<void> {
  if (end === null) throw error;
  await log.warning(`The folder of the session cannot be used any more: ${errorMessage(error)}`);
}

/** How long the reaper may take to end what a dead supervisor has left, before this process tries. */
const reapedMs = 3_000;

interface OrphanWatch {
  /** True when the session is ended here. */
  endsHere: boolean;
  /** The session's end, once it has been ended here. */
  state: SessionState | undefined;
  /** Resolves when the session has an end, rejects when it cannot be ended. */
  ended: Promise<void>;
  /** Aborts when it cannot be ended. */
  failed: AbortSignal;
}

/** Ends the session when its supervisor exits without having done so. */
function endWhenOrphaned(step: SessionStep, exited: Promise<Exit>, reaped: Promise<unknown>): OrphanWatch {
  const failed = new AbortController();
  const ended = exited.then(async ({ how, code }) => {
    watch.endsHere = step.reader.current().end === null;
    // With its reaper nothing is left to be ended here, normally. It waits longer for what could not be ended.
    if (stillRunning(step.reader.current()).length === 0)
      await Promise.race([reaped, sleep(reapedMs, undefined, { ref: false })]);
    const verdict = verdictOf(code);
    const changed = `has ended it (${verdict}), which its journal does not say: something else has changed the journal`;
    watch.state = await endOrphanedSession(step, verdict === undefined ? how : changed);
  });
  const watch: OrphanWatch = { endsHere: false, state: undefined, ended, failed: failed.signal };
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

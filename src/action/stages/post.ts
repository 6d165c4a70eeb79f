import { isDeepStrictEqual } from 'node:util';
import * as core from '@actions/core';
import { channelsOf, executionDir, logPath, type SessionPaths, sessionPaths } from '../../session/paths.ts';
import type { Redacted } from '../../session/redact-texts.ts';
import { readRequest } from '../../session/request.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { readStepRecord } from '../../session/step-record.ts';
import { survivorsText } from '../../session/survivors.ts';
import { readTail } from '../../summary/log-tail.ts';
import { errorMessage } from '../../system/errors.ts';
import { isAlive, type ProcessIdentity, signalProcess } from '../../system/process-identity.ts';
import { unprovenSince } from '../../system/process-tree.ts';
import { pollUntil } from '../../system/wait.ts';
import { formatDuration } from '../../text/duration.ts';
import { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import { sessionState } from '../launch/command-environment.ts';
import { jobGone } from '../launch/job-process.ts';
import { removeScripts } from '../launch/shell.ts';
import { endOfStep } from '../results/end-of-step.ts';
import { lastWords } from '../results/last-words.ts';
import { outcomeOf } from '../results/outcome.ts';
import { summarize } from '../results/summarize.ts';
import { writeTests } from '../results/tests-of-end.ts';
import { jobStatus } from '../runner/job-status.ts';
import { recordedSession } from '../runner/recorded-session.ts';
import { saveRecord } from '../runner/save-record.ts';
import { openPost, type SessionStep } from '../runner/step-context.ts';
import { currentState } from '../session/background.ts';
import { deletedSessionText, endByMark } from '../session/end-by-mark.ts';
import { endKept } from '../session/end-kept.ts';
import { endOrphanedSession } from '../session/end-orphaned-session.ts';
import { endUnreadableSession } from '../session/end-unreadable-session.ts';
import { requestStop, stopSupervisor } from '../session/request-stop.ts';
import { resumeSession } from '../session/resume.ts';
import { sessionsOfPost } from '../session/sessions-of-post.ts';
import { stillRunning } from '../session/still-running.ts';

/** Main ends within 7 s of a signal, the supervisor within some seconds after a stop request. */
const endMs = 15_000;
const foldedLines = 100;
const unfoldedLines = 30;
const shownBytes = 64 * 1024;

/** The step's post stage: stops what still runs, then reports, uploads and summarizes what main could not. */
export async function finishStep(): Promise<void> {
  const { roots, doubt, unrecorded } = sessionsOfPost(core.getState(sessionState), process.env);
  if (doubt !== undefined) await openPost().log.warning(doubt);
  for (const root of unrecorded) removeScripts(sessionPaths(root));
  const failures: unknown[] = [];
  for (const root of roots) await finishSession(root).catch((error: unknown) => failures.push(error));
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new Error(failures.map(errorMessage).join('; '));
}

async function finishSession(root: string): Promise<void> {
  const paths = sessionPaths(root);
  const { request, record } = await readSession(paths);
  const context = openPost(record?.settings.workflowCommands);
  if (request === undefined || record === undefined) {
    const { log } = context;
    const ended = await endByMark(root);
    return record?.concluded === true
      ? log.line(`The session folder ${root} was deleted while the session ran; the step itself has reported its end.`)
      : log.warning(deletedSessionText(root, ended));
  }
  const step: SessionStep = { ...context, ...recordedSession({ paths, request }, record) };
  await endMain(record.main);
  try {
    await finishReadable(step);
  } catch (error) {
    // Nothing of it may stay running for want of a file.
    await endUnreadableSession(paths);
    throw error;
  }
}

async function finishReadable(step: SessionStep): Promise<void> {
  const { record } = step;
  const { atJobEnd } = record.settings;
  // Nobody waits for a server of a cancelled job: the runner kills everything some minutes after the cancel.
  const wanted = jobStatus() === 'cancelled' ? 'stop' : atJobEnd;
  if (atJobEnd !== null && wanted !== null && record.position !== null) await finishBackground(step, wanted);
  else await finishForeground(step);
  record.finished = true;
  await saveRecord(step);
}

/** @throws MalformedFileError, ReplacedFileError when the session cannot be read; it is ended then */
async function readSession(paths: SessionPaths) {
  try {
    return { request: readRequest(paths), record: readStepRecord(paths.step) };
  } catch (error) {
    await endUnreadableSession(paths);
    throw error;
  }
}

/** In a job container the runner's signals do not arrive (docker exec -i), and main may still run. */
async function endMain(main: ProcessIdentity): Promise<void> {
  if (!isAlive(main)) return;
  signalProcess(main, 'SIGTERM');
  if (!(await pollUntil(() => !isAlive(main), endMs))) signalProcess(main, 'SIGKILL');
}

/** A session that ends with its step. */
async function finishForeground(step: SessionStep): Promise<void> {
  const { record, log } = step;
  const ended = await endSession(step);
  await endKept(step, ended);
  if (!record.concluded) await printLogEnds(step, jobStatus() !== 'cancelled');
  const state = await finish(step, ended);
  if (record.concluded) return reportDoubts(step, state);
  await writeTests(step, state);
  await reportSurvivors(step, state);
  const { succeeded, isAskedFor = false, sentence } = outcomeOf(state, record.uploads);
  if (succeeded || isAskedFor || jobStatus() === 'cancelled') return log.line(sentence);
  return log.error(sentence, await lastWords(step, state));
}

/** A session that has outlived its step. Stopping one that is to be stopped is no failure. */
async function finishBackground(step: SessionStep, atJobEnd: 'stop' | 'wait'): Promise<void> {
  const { session, record, log } = step;
  const { name, killGraceMs } = session.request;
  const before = await currentState(step);
  if (record.concluded && before.end !== null) {
    await endKept(step, before);
    return reportDoubts(step, await finish(step, before));
  }
  if (before.end === null && atJobEnd === 'stop') {
    requestStop(session.paths, before.start?.supervisor, { cause: 'stopped', detail: 'the job is over' });
  }
  const patience =
    atJobEnd === 'stop' ? AbortSignal.any([jobGone(), AbortSignal.timeout(killGraceMs + endMs)]) : jobGone();
  const shownTo = record.position;
  const artifacts = new AttemptArtifacts(step);
  await resumeSession(step, patience, () => false, artifacts);
  if (jobStatus() === 'failure' && isDeepStrictEqual(record.position?.offsets, shownTo?.offsets))
    await printLogEnds(step, false);
  const ended = await endSession(step);
  await endKept(step, ended);
  const state = await finish(step, ended, artifacts);
  await reportSurvivors(step, state);
  const { sentence } = outcomeOf(state, record.uploads);
  if (state.end?.status === 'failed') {
    if (record.crashTold) return log.line(sentence);
    return log.error(`In the background: ${sentence}`, await lastWords(step, state));
  }
  if (state.end?.status === 'completed') return log.line(sentence);
  return log.line(`${name} was stopped at the end of the job, after ${formatDuration(state.durationMs)}.`);
}

/** An earlier step has reported the end and each process that could not be stopped; post adds only what that step cannot know. */
async function reportDoubts(step: SessionStep, state: SessionState): Promise<void> {
  const { session, log } = step;
  const { name, attach } = session.request;
  const isAnyLeft = await reportSurvivors(step, state);
  const unproven = state.start === null || attach !== null ? [] : unprovenSince(state.start.supervisor);
  if (unproven.length === 0) return;
  const seen = isAnyLeft ? '' : 'nothing that it has started is running any more, as far as can be seen; ';
  await log.line(`${name}: ${seen}not known of ${unproven.join(', ')}.`);
}

/** Names what could not be ended and still runs. Returns whether there is anything. */
async function reportSurvivors({ session, log, record }: SessionStep, state: SessionState): Promise<boolean> {
  const left = stillRunning(state);
  if (left.length === 0) return false;
  const text = `${session.request.name}: still running, because it could not be stopped: ${survivorsText(left)}`;
  await (record.concluded ? log.line(text) : log.warning(text));
  return true;
}

/** Does what the steps before have not done because they were cancelled or killed. */
async function finish(
  step: SessionStep,
  ended: SessionState,
  artifacts = new AttemptArtifacts(step),
): Promise<Redacted<SessionState>> {
  const end = endOfStep(step, ended);
  artifacts.beginAll(end.state);
  await artifacts.settle(ended);
  await summarize(end);
  const left = removeScripts(step.session.paths);
  if (left !== undefined) await step.log.warning(left);
  return end.state;
}

/** Ends the session if it still runs, and returns its state then. */
async function endSession(step: SessionStep): Promise<SessionState> {
  const { session, reader } = step;
  const { start, end, attempts } = reader.current();
  if (end === null && start !== null && isAlive(start.supervisor)) {
    const { supervisor } = start;
    const reason = { cause: 'cancelled', detail: 'the step is over' } as const;
    const isOver = () => reader.current().end !== null || !isAlive(supervisor);
    const last = attempts.at(-1);
    const root = last?.status === 'ended' ? null : last?.process;
    await stopSupervisor(session.paths, supervisor, reason, isOver, { root: root ?? null });
  }
  return endOrphanedSession(step, 'was killed');
}

/** Prints the ends of the logs that main could not show any more: unfolded where they say why the step failed. */
async function printLogEnds({ session, reader, log, redaction }: SessionStep, isReason: boolean): Promise<void> {
  const { paths, request } = session;
  const last = reader.current().attempts.at(-1);
  if (last === undefined) return;
  // Masks that the command has set since main ended have not reached the runner.
  const patterns = await redaction.patternsForQuotes(sessionLogs(paths));
  if (patterns === undefined)
    return log.line(`The output of attempt ${last.number} is not shown: it masks too many values to redact them.`);
  for (const channel of channelsOf(request.streams)) {
    const path = logPath(executionDir(paths.root, 'attempt', last.number), channel);
    const heading = `The last lines of attempt ${last.number} (${channel}); the whole log is ${path}`;
    if (isReason) await log.line(heading);
    await log.openAttempt(isReason ? null : heading);
    // Redacted before lines are cut: the runner masks a secret only where it stands whole.
    const { lines } = readTail(path, { lines: isReason ? unfoldedLines : foldedLines, bytes: shownBytes, patterns });
    for (const line of lines) await log.output(channel, Buffer.from(`${line}\n`));
    await log.closeGroup();
  }
}

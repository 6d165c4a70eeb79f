import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { readTail } from '../report/tail.ts';
import { formatDuration } from '../session/duration.ts';
import { readJsonFile } from '../session/json-file.ts';
import { channelsOf, executionDir, logPath, sessionPaths } from '../session/paths.ts';
import { requestSchema } from '../session/request.ts';
import { isFinal, type SessionState } from '../session/state.ts';
import { readStepRecord, type StepRecord } from '../session/step-record.ts';
import { monotonicMs } from '../system/clock.ts';
import { isAlive, type ProcessIdentity, signalProcess } from '../system/process-identity.ts';
import { StepLog } from '../watch/step-log.ts';
import { AttemptArtifacts } from './artifacts/attempt-artifacts.ts';
import { artifactSettings } from './artifacts/settings.ts';
import { type BackgroundSession, currentState } from './background.ts';
import { removeScripts, summarize } from './conclude.ts';
import type { Session } from './create-session.ts';
import { endLostSession } from './end-lost-session.ts';
import { sessionState } from './names.ts';
import { outcomeOf } from './outcome.ts';
import { readState } from './read-state.ts';
import { stdoutSink } from './stdout.ts';
import { askToStop, takeOver } from './take-over.ts';

/** Main ends within 7 s of a signal, the supervisor some seconds after a stop request. */
const endMs = 15_000;
const shownLines = 100;
const shownBytes = 64 * 1024;

/** The step's post stage: stops what still runs, and says, uploads and summarises what main could not. */
export async function finishStep(): Promise<void> {
  const root = core.getState(sessionState);
  if (root === '') return;
  const log = new StepLog(stdoutSink(() => {}));
  const paths = sessionPaths(root);
  const request = readJsonFile(paths.request, requestSchema);
  const record = readStepRecord(paths.step);
  if (request === undefined || record === undefined) {
    return log.warning(`The session folder ${root} is gone: what the command did cannot be told any more.`);
  }
  const session: Session = { paths, request };
  await endMain(record.main);
  const { atJobEnd } = record.settings;
  if (atJobEnd !== null && record.position !== null) return finishBackground({ session, record }, atJobEnd, log);
  const state = await endSession(session);
  if (!record.concluded) await tell(session, state, log);
  await finish(session, state, record, log);
  const { succeeded, sentence } = outcomeOf(state, record.uploads);
  if (record.concluded)
    return log.line(`${request.name}: the session has ended (${state.status}); nothing is left running.`);
  return succeeded ? log.line(sentence) : log.error(sentence);
}

/** A session that outlived its step. Stopping what was meant to be stopped is no failure. */
async function finishBackground(
  { session, record }: BackgroundSession,
  atJobEnd: 'stop' | 'wait',
  log: StepLog,
): Promise<void> {
  const { name, killGraceMs } = session.request;
  const before = await currentState(session);
  if (record.concluded && isFinal(before.status)) {
    await finish(session, before, record, log);
    return log.line(
      `${name}: a later step has told the end of the session (${before.status}); nothing is left running.`,
    );
  }
  if (!isFinal(before.status) && atJobEnd === 'stop') {
    askToStop(session, { cause: 'stopped', detail: 'the job is over' });
  }
  const patience = atJobEnd === 'stop' ? AbortSignal.timeout(killGraceMs + endMs) : new AbortController().signal;
  await takeOver({ session, record }, log, patience, { stage: 'post' });
  const state = await endSession(session);
  await summarize(session, state, record, log, 'post');
  removeScripts(session);
  const { sentence } = outcomeOf(state, record.uploads);
  if (state.status === 'failed')
    return record.crashTold ? log.line(sentence) : log.error(`In the background: ${sentence}`);
  if (state.status === 'completed') return log.line(sentence);
  return log.line(`${name} was stopped at the end of the job, after ${formatDuration(state.durationMs)}.`);
}

/** What the steps before, cancelled or killed, have not done yet. */
async function finish(session: Session, state: SessionState, record: StepRecord, log: StepLog): Promise<void> {
  const artifacts = new AttemptArtifacts(session.paths, artifactSettings(process.env, 'post'), log, record);
  for (const attempt of state.attempts) if (attempt.status === 'ended') artifacts.begin(attempt, state.probes);
  await artifacts.settled();
  await summarize(session, state, record, log, 'post');
  removeScripts(session);
}

/** In a job container the runner's signals do not arrive (docker exec -i), and main may still run. */
async function endMain(main: ProcessIdentity): Promise<void> {
  if (!isAlive(main)) return;
  signalProcess(main, 'SIGTERM');
  if (!(await until(() => !isAlive(main)))) signalProcess(main, 'SIGKILL');
}

/** The session after its end, which is brought about where nobody else does. */
async function endSession(session: Session): Promise<SessionState> {
  const current = () => readState(session);
  const { supervisor } = current();
  const over = () => isFinal(current().status) || supervisor === null || !isAlive(supervisor);
  if (!over() && supervisor !== null) {
    askToStop(session, { cause: 'cancelled', detail: 'the step is over' });
    if (!(await until(over))) signalProcess(supervisor, 'SIGKILL');
  }
  return endLostSession(session, 'was killed');
}

/** What main could not show any more, as far as a log has room for it. */
async function tell({ paths, request }: Session, state: SessionState, log: StepLog): Promise<void> {
  const last = state.attempts.at(-1);
  if (last === undefined) return;
  for (const channel of channelsOf(request.streams)) {
    const path = logPath(executionDir(paths.root, 'attempt', last.number), channel);
    await log.openGroup(`The last lines of attempt ${last.number} (${channel}), all of it in ${path}`);
    for (const line of readTail(path, shownLines, shownBytes)) await log.output(channel, Buffer.from(`${line}\n`));
    await log.closeGroup();
  }
}

async function until(condition: () => boolean): Promise<boolean> {
  for (const deadline = monotonicMs() + endMs; monotonicMs() < deadline; await sleep(20)) if (condition()) return true;
  return condition();
}

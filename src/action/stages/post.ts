import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { StepLog } from '../../log/step-log.ts';
import { readJsonFile } from '../../session/json-file.ts';
import { channelsOf, executionDir, logPath, type SessionPaths, sessionPaths } from '../../session/paths.ts';
import { redactTexts } from '../../session/redact-texts.ts';
import { requestSchema } from '../../session/request.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import { isFinal, type SessionState } from '../../session/state/fold.ts';
import { readStepRecord, type StepRecord } from '../../session/step-record.ts';
import { readTail } from '../../summary/log-tail.ts';
import { monotonicMs } from '../../system/clock.ts';
import { isAlive, type ProcessIdentity, signalProcess } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import { artifactSettings } from '../artifacts/settings.ts';
import { readRedaction, type StepRedaction } from '../inputs/redaction.ts';
import type { Session } from '../launch/create-session.ts';
import { readState } from '../launch/read-state.ts';
import { outcomeOf } from '../results/outcome.ts';
import { sessionState } from '../results/output-names.ts';
import { removeScripts, summarize } from '../results/publish.ts';
import { stdoutSink } from '../runner/stdout.ts';
import { currentState } from '../session/background.ts';
import { endOrphanedSession } from '../session/end-orphaned-session.ts';
import { endUnreadableSession } from '../session/end-unreadable-session.ts';
import { requestStop, resumeSession } from '../session/resume.ts';

/** Main ends within 7 s of a signal, the supervisor some seconds after a stop request. */
const endMs = 15_000;
const shownLines = 100;
const shownBytes = 64 * 1024;

/** The step's post stage: stops what still runs, and says, uploads and summarises what main could not. */
export async function finishStep(): Promise<void> {
  const root = core.getState(sessionState);
  if (root === '') return;
  const paths = sessionPaths(root);
  const { request, record } = await readSession(paths);
  const workflowCommands = record?.settings.workflowCommands ?? 'annotations';
  const log = new StepLog(
    stdoutSink(() => {}),
    { workflowCommands },
  );
  if (request === undefined && record?.concluded === true) {
    return log.line(`The session folder ${root} was deleted while the session ran; the step itself has told its end.`);
  }
  if (request === undefined || record === undefined) {
    return log.warning(`The session folder ${root} is gone: what the command did cannot be told any more.`);
  }
  const session: Session = { paths, request };
  const post: Post = { session, record, log, redaction: readRedaction() };
  await endMain(record.main);
  const { atJobEnd } = record.settings;
  if (atJobEnd !== null && record.position !== null) return finishBackground(post, atJobEnd);
  const ended = await endSession(post);
  if (!record.concluded) await tell(post);
  const state = await finish(post, ended);
  const { succeeded, sentence } = outcomeOf(state, record.uploads);
  if (record.concluded)
    return log.line(`${request.name}: the session has ended (${state.status})${leftText(request)}.`);
  return succeeded ? log.line(sentence) : log.error(sentence);
}

/** @throws MalformedFileError when the session, which then is ended, cannot be understood */
async function readSession(paths: SessionPaths) {
  try {
    return { request: readJsonFile(paths.request, requestSchema), record: readStepRecord(paths.step) };
  } catch (error) {
    await endUnreadableSession(paths);
    throw error;
  }
}

/** What the post stage of a step has to do with. */
interface Post {
  session: Session;
  record: StepRecord;
  log: StepLog;
  redaction: StepRedaction;
}

/** A session that outlived its step. Stopping what was meant to be stopped is no failure. */
async function finishBackground(post: Post, atJobEnd: 'stop' | 'wait'): Promise<void> {
  const { session, record, log, redaction } = post;
  const { name, killGraceMs } = session.request;
  const before = await currentState(session, redaction);
  if (record.concluded && isFinal(before.status)) {
    await finish(post, before);
    return log.line(
      `${name}: a later step has told the end of the session (${before.status}); nothing is left running.`,
    );
  }
  if (!isFinal(before.status) && atJobEnd === 'stop') {
    requestStop(session, { cause: 'stopped', detail: 'the job is over' });
  }
  const patience = atJobEnd === 'stop' ? AbortSignal.timeout(killGraceMs + endMs) : new AbortController().signal;
  await resumeSession({ session, record }, log, patience, { stage: 'post', redaction });
  const state = await finish(post, await endSession(post));
  const { sentence } = outcomeOf(state, record.uploads);
  if (state.status === 'failed')
    return record.crashTold ? log.line(sentence) : log.error(`In the background: ${sentence}`);
  if (state.status === 'completed') return log.line(sentence);
  return log.line(`${name} was stopped at the end of the job, after ${formatDuration(state.durationMs)}.`);
}

/** What the steps before, cancelled or killed, have not done yet. The session as it may be told. */
async function finish({ session, record, log, redaction }: Post, ended: SessionState): Promise<SessionState> {
  const end = { session, state: redactTexts(ended, redaction.redact), redaction, record, log };
  const settings = artifactSettings(process.env, 'post', redaction);
  const artifacts = new AttemptArtifacts(session.paths, settings, log, record);
  const { attempts, probes } = end.state;
  for (const attempt of attempts) if (attempt.status === 'ended') artifacts.begin(attempt, probes);
  await artifacts.settled();
  await summarize(end, 'post');
  removeScripts(session);
  return end.state;
}

function leftText({ attach }: Session['request']): string {
  return attach === null ? '; nothing is left running' : '';
}

/** In a job container the runner's signals do not arrive (docker exec -i), and main may still run. */
async function endMain(main: ProcessIdentity): Promise<void> {
  if (!isAlive(main)) return;
  signalProcess(main, 'SIGTERM');
  if (!(await until(() => !isAlive(main)))) signalProcess(main, 'SIGKILL');
}

/** The session after its end, which is brought about where nobody else does. */
async function endSession({ session, redaction }: Post): Promise<SessionState> {
  const current = () => readState(session);
  const { supervisor } = current();
  const over = () => isFinal(current().status) || supervisor === null || !isAlive(supervisor);
  if (!over() && supervisor !== null) {
    requestStop(session, { cause: 'cancelled', detail: 'the step is over' });
    if (!(await until(over))) signalProcess(supervisor, 'SIGKILL');
  }
  return endOrphanedSession(session, 'was killed', redaction);
}

/** What main could not show any more, as far as a log has room for it. */
async function tell({ session, log, redaction }: Post): Promise<void> {
  const { paths, request } = session;
  const last = readState(session).attempts.at(-1);
  if (last === undefined) return;
  // The runner was told of no mask that the command set after main was gone.
  const { patterns } = await redaction.withMasksFrom(sessionLogs(paths));
  for (const channel of channelsOf(request.streams)) {
    const path = logPath(executionDir(paths.root, 'attempt', last.number), channel);
    await log.openGroup(`The last lines of attempt ${last.number} (${channel}), all of it in ${path}`);
    // Before they are cut: the runner masks a secret only where it stands whole.
    const { lines } = readTail(path, { lines: shownLines, bytes: shownBytes, patterns });
    for (const line of lines) await log.output(channel, Buffer.from(`${line}\n`));
    await log.closeGroup();
  }
}

async function until(condition: () => boolean): Promise<boolean> {
  for (const deadline = monotonicMs() + endMs; monotonicMs() < deadline; await sleep(20)) if (condition()) return true;
  return condition();
}

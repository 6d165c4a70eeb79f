import { rmSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import { StepLog } from '../../log/step-log.ts';
import { redactTexts } from '../../session/redact-texts.ts';
import { isFinal, type SessionState } from '../../session/state/fold.ts';
import { type StepRecord, writeStepRecord } from '../../session/step-record.ts';
import { writeStopRequest } from '../../session/stop-request.ts';
import { readTail } from '../../summary/log-tail.ts';
import { identify } from '../../system/process-identity.ts';
import { formatDuration } from '../../text/duration.ts';
import { artifactBaseName } from '../artifacts/artifact-name.ts';
import { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import { artifactSettings } from '../artifacts/settings.ts';
import { type Inputs, parseInputs } from '../inputs/inputs.ts';
import { fingerprint, maskInLog, readRedaction, type StepRedaction } from '../inputs/redaction.ts';
import { createSession, type Session } from '../launch/create-session.ts';
import { readState } from '../launch/read-state.ts';
import type { StartedSupervisor } from '../launch/start-supervisor.ts';
import { sessionState } from '../results/output-names.ts';
import { type EndOfStep, publishEnd, removeScripts, summarize } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { runMain } from '../runner/stage.ts';
import { stdoutSink } from '../runner/stdout.ts';
import { leaveInBackground, reportCrashes } from '../session/background.ts';
import { endOrphanedSession } from '../session/end-orphaned-session.ts';
import { follow } from '../session/follow.ts';
import { takeSlot } from '../slots/take-slot.ts';

/** The step's main stage: from its inputs to its outcome. */
export function runStep(starting: Promise<StartedSupervisor>, cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const supervisor = await starting;
    const { log, redaction, session, record } = await begin(supervisor, cancel);
    const settings = artifactSettings(process.env, 'main', redaction);
    const artifacts = new AttemptArtifacts(session.paths, settings, log, record);
    cancel.whenRequested((detail) => {
      artifacts.abandon();
      try {
        writeStopRequest(session.paths.stop, { cause: 'cancelled', detail });
      } catch {
        // A full disk: without the file the signal alone is a request.
      }
      supervisor.wake();
    });
    let lost: SessionState | undefined;
    const ended = supervisor.gone.then(async (story) => {
      lost = await endOrphanedSession(session, story, redaction);
    });
    const unending = new AbortController();
    ended.catch(() => unending.abort());
    const isBackground = session.request.background !== null;
    const followed = await follow(session, {
      ...{ artifacts, log, signal: AbortSignal.any([cancel.over, unending.signal]) },
      until: (state) => isBackground && state.ready !== null && !cancel.requested,
      isHandedOver: () => isBackground && !cancel.requested,
      whatElseIsKnown: async () => lost,
    });
    await artifacts.settled();
    const state = isFinal(followed.state.status) ? followed.state : readState(session);
    if (isBackground && !isFinal(state.status) && !cancel.requested) {
      supervisor.leave();
      record.position = followed.position;
      return leaveInBackground(session, state, record, log);
    }
    const end = { session, state: redactTexts(state, redaction.redact), redaction, record, log };
    if (state.cause === 'supervisor_lost') await tellLastWords(end);
    const outcome = await publishEnd(end, cancel.isUnread);
    if (!cancel.requested) await summarize(end, 'main');
    removeScripts(session);
    if (cancel.over.aborted) supervisor.leave();
    else await ended;
    return outcome;
  });
}

/** Checks the inputs and gets a slot, then lets the supervisor begin; it is sent away when there is nothing to do. */
async function begin(
  supervisor: StartedSupervisor,
  cancel: Cancel,
): Promise<{ log: StepLog; redaction: StepRedaction; session: Session; record: StepRecord }> {
  try {
    const redaction = readRedaction();
    const { env } = process;
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const raw = (name: string) => core.getInput(name, { trimWhitespace: false });
    const { redact } = redaction;
    const inputs = await parseInputs(raw, { workspace, env, isDirectory, redact });
    const { workflowCommands } = inputs.results;
    const log = new StepLog(
      stdoutSink(() => cancel.readerIsGone()),
      { workflowCommands },
    );
    await maskInLog(redaction, log);
    await reportCrashes(log, redaction);
    const session = await createSession(supervisor, inputs, workspace, redact);
    const record = newRecord(inputs, session, redaction);
    writeStepRecord(session.paths.step, record);
    core.saveState(sessionState, session.paths.root);
    await log.line(introduction(session));
    const order = { request: session.request, secrets: [...redaction.values] };
    if (await takeSlot({ session, inputs: inputs.slot, supervisor: supervisor.process, log, cancel, redact }))
      supervisor.begin(order);
    else supervisor.dismiss();
    return { log, redaction, session, record };
  } catch (error) {
    supervisor.dismiss();
    rmSync(supervisor.paths.root, { recursive: true, force: true });
    throw error;
  }
}

function newRecord(inputs: Inputs, { request }: Session, redaction: StepRedaction): StepRecord {
  return {
    v: 1,
    main: identify(process.pid),
    settings: {
      ...inputs.results,
      artifactBaseName: artifactBaseName(inputs.artifactName, request, process.env.GITHUB_JOB),
      redact: redaction.given === 0 ? null : { fingerprint: fingerprint(redaction, request.sessionId) },
      atJobEnd: inputs.atJobEnd,
    },
    position: null,
    follower: null,
    crashTold: false,
    concluded: false,
    summarized: false,
    commandSummarized: false,
    uploads: {},
  };
}

function introduction({ request }: Session): string {
  const { name, maxAttempts, attemptTimeoutMs, timeoutMs, attach } = request;
  const limits = [
    ...(attach === null ? [] : [`follows the HelloLoop session in ${attach.stateDir}`]),
    ...(attach !== null ? [] : [maxAttempts === 1 ? 'one attempt' : `up to ${maxAttempts} attempts`]),
    ...(attemptTimeoutMs === null ? [] : [`${formatDuration(attemptTimeoutMs)} each`]),
    ...(timeoutMs === null ? [] : [`${formatDuration(timeoutMs)} in all`]),
  ].join(', ');
  const facts = `session ${request.sessionId}, for as long as ${request.lease.label} lives`;
  return `\u001b[1m${name}\u001b[0m: ${limits} \u001b[90m(${facts})\u001b[0m`;
}

/** What the supervisor printed, the only explanation when it died early. */
async function tellLastWords({ session: { paths }, redaction, log }: EndOfStep): Promise<void> {
  const { lines } = readTail(paths.supervisorLog, { lines: 30, bytes: 16 * 1024, patterns: redaction.patterns });
  if (lines.length === 0) return;
  await log.openGroup('The last words of the supervisor');
  for (const line of lines) await log.line(line);
  await log.closeGroup();
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

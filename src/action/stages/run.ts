import { rmSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import { readyOf, type SessionState } from '../../session/state/session-state.ts';
import { type StepRecord, writeStepRecord } from '../../session/step-record.ts';
import { readTail } from '../../summary/log-tail.ts';
import { identify } from '../../system/process-identity.ts';
import { bold, grey } from '../../text/ansi.ts';
import { formatDuration } from '../../text/duration.ts';
import { artifactBaseName } from '../artifacts/artifact-name.ts';
import { AttemptArtifacts } from '../artifacts/attempt-artifacts.ts';
import { parseLazyInputs } from '../inputs/lazy.ts';
import { fingerprint, readRedaction, type StepRedaction } from '../inputs/redaction.ts';
import { type Inputs, parseInputs } from '../inputs/schema.ts';
import { createSession, type Session } from '../launch/create-session.ts';
import type { StartedSupervisor } from '../launch/start-supervisor.ts';
import { endOfStep } from '../results/end-of-step.ts';
import { sessionState } from '../results/output-names.ts';
import { publishEnd } from '../results/publish.ts';
import type { Cancel } from '../runner/cancel.ts';
import { runMain } from '../runner/stage.ts';
import { openMain, recordedSession, type SessionStep } from '../runner/step-context.ts';
import { leaveInBackground, reportCrashes } from '../session/background.ts';
import { endOrphanedSession } from '../session/end-orphaned-session.ts';
import { follow } from '../session/follow.ts';
import { requestStop } from '../session/request-stop.ts';
import { takeSlot } from '../slots/take-slot.ts';

/** The step's main stage: from its inputs to its outcome. */
export function runStep(starting: Promise<StartedSupervisor>, cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const supervisor = await starting;
    const step = await begin(supervisor, cancel);
    const { session, record, reader } = step;
    const artifacts = new AttemptArtifacts(step);
    cancel.onRequest((detail) => {
      artifacts.cancel();
      requestStop(session.paths, supervisor.process, { cause: 'cancelled', detail });
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
    else await orphan.ended;
    return outcome;
  });
}

/** Checks the inputs, gets a slot, and launches the supervisor, or closes it where there is nothing to run. */
async function begin(supervisor: StartedSupervisor, cancel: Cancel): Promise<SessionStep> {
  try {
    const redaction = readRedaction();
    const { env } = process;
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const raw = (name: string) => core.getInput(name, { trimWhitespace: false });
    const { redact } = redaction;
    const inputs = parseInputs(raw, { workspace, env, isDirectory, redact, ...(await parseLazyInputs(raw)) });
    const context = await openMain(cancel, redaction, inputs.workflowCommands);
    await reportCrashes(context);
    const session = await createSession(supervisor, inputs, workspace, redact);
    const record = newRecord(inputs, session, redaction);
    const step = { ...context, ...recordedSession(session, record) };
    writeStepRecord(session.paths.step, record);
    core.saveState(sessionState, session.paths.root);
    await step.log.line(introduction(inputs, session));
    const message = { request: session.request, secrets: [...redaction.values] };
    if (await takeSlot(step, { inputs: inputs.slot, supervisor: supervisor.process, cancel }))
      supervisor.launch(message);
    else supervisor.close();
    return step;
  } catch (error) {
    supervisor.close();
    rmSync(supervisor.paths.root, { recursive: true, force: true });
    throw error;
  }
}

function newRecord(inputs: Inputs, { request }: Session, redaction: StepRedaction): StepRecord {
  return {
    v: 1,
    main: identify(process.pid),
    settings: {
      artifacts: inputs.artifacts,
      artifactBaseName: artifactBaseName(inputs.artifactName, request, process.env.GITHUB_JOB),
      retentionDays: inputs.retentionDays,
      summary: inputs.summary,
      workflowCommands: inputs.workflowCommands,
      redact: redaction.given === 0 ? null : { fingerprint: fingerprint(redaction, request.sessionId) },
      atJobEnd: inputs.background?.atJobEnd ?? null,
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

function introduction(
  { name, maxAttempts, attemptTimeoutMs, timeoutMs, attach }: Inputs,
  { request }: Session,
): string {
  const attempts = maxAttempts === 1 ? 'one attempt' : `up to ${maxAttempts} attempts`;
  const limits = [
    attach === null ? attempts : `follows the HelloLoop session in ${attach.stateDir}`,
    ...(attemptTimeoutMs === null ? [] : [`${formatDuration(attemptTimeoutMs)} each`]),
    ...(timeoutMs === null ? [] : [`${formatDuration(timeoutMs)} in all`]),
  ].join(', ');
  const facts = `session ${request.sessionId}, for as long as ${request.lease.label} lives`;
  return `${bold(name)}: ${limits} ${grey(`(${facts})`)}`;
}

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

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

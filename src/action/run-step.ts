import { rmSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import { readTail } from '../report/tail.ts';
import { formatDuration } from '../session/duration.ts';
import { isFinal } from '../session/state.ts';
import { type StepRecord, writeStepRecord } from '../session/step-record.ts';
import { writeStopRequest } from '../session/stop-request.ts';
import { identify } from '../system/process-identity.ts';
import { StepLog } from '../watch/step-log.ts';
import { AttemptArtifacts } from './artifacts/attempt-artifacts.ts';
import { artifactBaseName } from './artifacts/names.ts';
import { artifactSettings } from './artifacts/settings.ts';
import { leaveInBackground, tellCrashes } from './background.ts';
import type { Cancel } from './cancel.ts';
import { conclude, removeScripts, summarize } from './conclude.ts';
import { createSession, type Session } from './create-session.ts';
import { endLostSession } from './end-lost-session.ts';
import { follow } from './follow.ts';
import { type Inputs, parseInputs } from './inputs.ts';
import { sessionState } from './names.ts';
import { parseInputsFirst } from './parse-inputs-first.ts';
import { readState } from './read-state.ts';
import { takeSlot } from './slots/take-slot.ts';
import { runMain } from './stage.ts';
import type { StartedSupervisor } from './start-supervisor.ts';
import { stdoutSink } from './stdout.ts';

/** The step's main stage: from its inputs to its outcome. */
export function runStep(starting: Promise<StartedSupervisor>, cancel: Cancel): Promise<void> {
  return runMain(async () => {
    const supervisor = await starting;
    const log = new StepLog(stdoutSink(() => cancel.request('the reader of the log is gone')));
    await tellCrashes(log);
    const { session, record } = await begin(supervisor, log, cancel);
    const artifacts = new AttemptArtifacts(session.paths, artifactSettings(process.env, 'main'), log, record);
    cancel.whenRequested((detail) => {
      artifacts.abandon();
      try {
        writeStopRequest(session.paths.stop, { cause: 'cancelled', detail });
      } catch {
        // A full disk: without the file the signal alone is a request.
      }
      supervisor.wake();
    });
    const ended = supervisor.gone.then((story) => endLostSession(session, story));
    const unending = new AbortController();
    ended.catch(() => unending.abort());
    const isBackground = session.request.background !== null;
    const position = await follow(session, {
      ...{ artifacts, log, signal: AbortSignal.any([cancel.over, unending.signal]) },
      until: (state) => isBackground && state.ready !== null && !cancel.requested,
      isHandedOver: () => isBackground && !cancel.requested,
    });
    await artifacts.settled();
    const state = readState(session);
    if (isBackground && !isFinal(state.status) && !cancel.requested) {
      supervisor.leave();
      record.position = position;
      return leaveInBackground(session, state, record, log);
    }
    if (state.cause === 'supervisor_lost') await tellLastWords(session, log);
    const outcome = await conclude(session, state, record, log);
    if (!cancel.requested) await summarize(session, state, record, log, 'main');
    removeScripts(session);
    if (cancel.over.aborted) supervisor.leave();
    else await ended;
    return outcome;
  });
}

/** Checks the inputs and gets a slot, then lets the supervisor begin; it is sent away when there is nothing to do. */
async function begin(
  supervisor: StartedSupervisor,
  log: StepLog,
  cancel: Cancel,
): Promise<{ session: Session; record: StepRecord }> {
  try {
    const { env } = process;
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const raw = (name: string) => core.getInput(name, { trimWhitespace: false });
    const inputs = parseInputs(raw, { workspace, env, isDirectory, ...(await parseInputsFirst(raw)) });
    const session = await createSession(supervisor, inputs, workspace);
    const record = newRecord(inputs, session);
    writeStepRecord(session.paths.step, record);
    core.saveState(sessionState, session.paths.root);
    await log.line(introduction(inputs, session));
    if (await takeSlot(session, inputs.slot, supervisor.process, log, cancel)) supervisor.begin();
    else supervisor.dismiss();
    return { session, record };
  } catch (error) {
    supervisor.dismiss();
    rmSync(supervisor.paths.root, { recursive: true, force: true });
    throw error;
  }
}

function newRecord(inputs: Inputs, { request }: Session): StepRecord {
  return {
    v: 1,
    main: identify(process.pid),
    settings: {
      artifacts: inputs.artifacts,
      artifactBaseName: artifactBaseName(inputs.artifactName, request, process.env.GITHUB_JOB),
      retentionDays: inputs.retentionDays,
      summary: inputs.summary,
      atJobEnd: inputs.background?.atJobEnd ?? null,
    },
    position: null,
    follower: null,
    crashTold: false,
    concluded: false,
    summarized: false,
    uploads: {},
  };
}

function introduction({ name, maxAttempts, attemptTimeoutMs, timeoutMs }: Inputs, { request }: Session): string {
  const limits = [
    maxAttempts === 1 ? 'one attempt' : `up to ${maxAttempts} attempts`,
    ...(attemptTimeoutMs === null ? [] : [`${formatDuration(attemptTimeoutMs)} each`]),
    ...(timeoutMs === null ? [] : [`${formatDuration(timeoutMs)} in all`]),
  ].join(', ');
  const facts = `session ${request.sessionId}, for as long as ${request.lease.label} lives`;
  return `\u001b[1m${name}\u001b[0m: ${limits} \u001b[90m(${facts})\u001b[0m`;
}

/** What the supervisor printed, the only explanation when it died early. */
async function tellLastWords({ paths }: Session, log: StepLog): Promise<void> {
  const words = readTail(paths.supervisorLog, 30, 16 * 1024);
  if (words.length === 0) return;
  await log.openGroup('The last words of the supervisor');
  for (const line of words) await log.line(line);
  await log.closeGroup();
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

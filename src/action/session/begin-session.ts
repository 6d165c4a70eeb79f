import { rmSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import type { StepRecord } from '../../session/step-record.ts';
import { writeJsonFile } from '../../session/write-json.ts';
import { wholeEnvironment } from '../../system/hidden-variables.ts';
import { openOwn } from '../../system/own-file.ts';
import { identify, type ProcessIdentity } from '../../system/process-identity.ts';
import { startThreadPool } from '../../system/thread-pool.ts';
import { formatDuration } from '../../text/duration.ts';
import { artifactBaseName } from '../artifacts/artifact-name.ts';
import { type Inputs, inputWarnings, parseInputs } from '../inputs/inputs.ts';
import { fingerprint, readRedaction, type StepRedaction } from '../inputs/redaction.ts';
import { bundleStart } from '../launch/bundles.ts';
import { actionsEnvironment, sessionState } from '../launch/command-environment.ts';
import { createSession, type Session } from '../launch/create-session.ts';
import type { StartedSupervisor } from '../launch/start-supervisor.ts';
import type { Cancel } from '../runner/cancel.ts';
import { openMain, type SessionStep } from '../runner/step-context.ts';
import { asksForSlot } from '../slots/asks-for-slot.ts';
import { mayHaveNews, namesInJob, sessionFoldersOf } from './session-folders.ts';

/** A step whose command runs. Nothing of its session was read yet. */
export interface BegunStep extends Omit<SessionStep, 'reader'> {
  /**
   * The session's journal, opened for each of its readers: the command may delete the folder before the readers are loaded.
   */
  journals: { forState: number; forLog: number };
}

/**
 * Checks the inputs, creates the session, gets its slot, and launches the supervisor, or closes it where there is nothing
 * to run. The command waits for all that this loads.
 * @throws ConfigurationError
 */
export async function beginSession(supervisor: StartedSupervisor, cancel: Cancel): Promise<BegunStep> {
  startThreadPool();
  try {
    const redaction = readRedaction();
    const { env } = process;
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const raw = (name: string) => core.getInput(name, { trimWhitespace: false });
    const { redact } = redaction;
    const inputs = await parseInputs(raw, { workspace, env, isDirectory, redact, namesInJob: () => namesInJob(env) });
    const context = await openMain(cancel, redaction, inputs.results.workflowCommands);
    for (const warning of inputWarnings(raw, env)) await context.log.warning(warning);
    if (sessionFoldersOf(env).some(mayHaveNews)) await (await import('./background.ts')).reportCrashes(context);
    const session = createSession(supervisor, inputs, workspace, redact);
    const record = newRecord(inputs, session, redaction);
    const { journal } = session.paths;
    const [forState, forLog] = [openOwn(journal, { appends: true }).fd, openOwn(journal, { appends: true }).fd];
    const step = { ...context, session, record, journals: { forState, forLog } };
    writeJsonFile(session.paths.step, record);
    core.saveState(sessionState, session.paths.root);
    const limits = introduction(session);
    if (limits !== '') await step.log.line(limits);
    const environment = inputs.passActionsEnv ? actionsEnvironment(wholeEnvironment()) : {};
    const isSlotAsked = asksForSlot(inputs.slot, env);
    const message = {
      request: session.request,
      secrets: [...redaction.values],
      environment,
      isSlotAsked,
      resultReader: session.request.tests && bundleStart('test-results', session.paths.root),
    };
    if (!isSlotAsked || (await getsSlot(step, inputs, await supervisor.process, cancel))) supervisor.launch(message);
    else supervisor.close();
    return step;
  } catch (error) {
    supervisor.close();
    try {
      rmSync(supervisor.paths.root, { recursive: true, force: true });
    } catch {
      // The supervisor has its log open until it ends, which Windows may mind. The first error says more.
    }
    throw error;
  }
}

async function getsSlot(
  step: BegunStep,
  { slot }: Inputs,
  supervisor: ProcessIdentity | undefined,
  cancel: Cancel,
): Promise<boolean> {
  const { takeSlot } = await import('../slots/take-slot.ts');
  return takeSlot(step, { inputs: slot, supervisor, cancel });
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
    ...(process.env.GITHUB_ACTION !== undefined && { step: process.env.GITHUB_ACTION }),
    concluded: false,
    summarized: false,
    commandSummarized: false,
    uploads: {},
  };
}

/** Returns the line above the output; empty for a step that asks for no more than its command, as in `run:`. */
function introduction({ request }: Session): string {
  const { maxAttempts, attemptTimeoutMs, timeoutMs, attach } = request;
  if (attach !== null) return `Follows the HelloLoop session in ${attach.stateDir}.`;
  if (maxAttempts === 1) {
    const limits = [attemptTimeoutMs, timeoutMs].filter((limit) => limit !== null);
    return limits.length === 0 ? '' : `At most ${formatDuration(Math.min(...limits))}.`;
  }
  const limits = [
    `Up to ${maxAttempts} attempts`,
    ...(attemptTimeoutMs === null ? [] : [`${formatDuration(attemptTimeoutMs)} each`]),
    ...(timeoutMs === null ? [] : [`${formatDuration(timeoutMs)} in all`]),
  ];
  return `${limits.join(', ')}.`;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

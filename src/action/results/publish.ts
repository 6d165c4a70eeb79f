import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import { executionDir } from '../../session/paths.ts';
import type { Redacted } from '../../session/redact-texts.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { errorMessage } from '../../system/errors.ts';
import { red } from '../../text/ansi.ts';
import { publishFileCommands } from '../file-commands/publish.ts';
import { finishedState, sessionState } from '../launch/command-environment.ts';
import type { Session } from '../launch/create-session.ts';
import { removeScripts } from '../launch/shell.ts';
import type { Cancel } from '../runner/cancel.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { Outcome } from '../runner/stage.ts';
import type { RecordedSession } from '../runner/step-context.ts';
import { type EndOfStep, publishedExecution } from './end-of-step.ts';
import { lastWords } from './last-words.ts';
import { outcomeOf, outputsOf } from './outcome.ts';
import { ownOutputs } from './output-names.ts';
import { summarize } from './summarize.ts';
import { testOutputs } from './test-outputs.ts';

/**
 * Makes the end of a session the end of the step: publishes what the deciding attempt wrote for later steps, sets the
 * outputs, writes the job summary. The outcome is known by then: a problem with a file or a folder is a warning. Only what
 * fails a `run:` step fails this one, too: lines or files of the command that the runner would refuse.
 */
export async function publishEnd(end: EndOfStep, cancel: Cancel): Promise<Outcome> {
  const { session, state, record, log } = end;
  const problems = await publishAttempt(end);
  try {
    setOutputs(end, state);
  } catch (error) {
    await log.warning(`The outputs of the action could not be set: ${errorMessage(error)}`);
  }
  // Post reports an end that had not come yet, or that nobody could read of. Whoever dies before this leaves it to post, too.
  const onTold = async () => {
    record.concluded = state.end !== null && !cancel.isUnread;
    await saveRecord(end);
  };
  const outcome = await explained(end, outcomeOf(state, record.uploads));
  // A cancelled step has little time; post writes the summary.
  if (!cancel.requested) await summarize(end);
  const left = removeScripts(session.paths);
  if (left !== undefined) await log.warning(left);
  if (!outcome.succeeded || problems.length === 0) return { ...outcome, onTold };
  return {
    onTold,
    succeeded: false,
    sentence: `${state.name} succeeded, but not everything it wrote could be published: ${problems.join('; ')}`,
  };
}

/** Adds what the command said last to a failure that nobody wanted. */
async function explained(end: EndOfStep, outcome: Outcome): Promise<Outcome> {
  if (outcome.succeeded || outcome.isAskedFor === true || end.state.end === null) return outcome;
  const line = await lastWords(end, end.state);
  return line === undefined || outcome.sentence.includes(line) ? outcome : { ...outcome, lastWords: line };
}

export function setOutputs({ session, record }: RecordedSession, state: Redacted<SessionState>): void {
  const { paths, request } = session;
  const outputs = outputsOf(state, paths.root, record.uploads, request.slot?.required === true);
  const ofTests = request.tests === null ? {} : testOutputs(state, existsSync(paths.ctrf) ? paths.ctrf : '');
  for (const [name, value] of [...Object.entries(outputs), ...Object.entries(ofTests)]) core.setOutput(name, value);
}

/** Sets the outputs of a step in which no session could begin: its inputs are wrong, or no slot was free in time. */
export function setOutputsWithoutSession(cancel: Cancel): void {
  core.setOutput('status', cancel.requested ? 'stopped' : 'failed');
  core.setOutput('attempts', '0');
  core.setOutput('recoveries', '0');
}

/** Sets the outputs of a step whose session has ended without a journal that can be read. */
export function setOutputsOfReplaced({ paths, request }: Session, { message }: Error): void {
  core.setOutput('session-id', request.sessionId);
  core.setOutput('session-dir', paths.root);
  core.setOutput('status', 'failed');
  core.setOutput('failure-code', 'file_replaced');
  core.setOutput('failure-family', 'final');
  core.setOutput('failure-reason', message);
}

/** Returns what could not be published. */
async function publishAttempt({ session: { paths, request }, state, log }: EndOfStep): Promise<string[]> {
  const execution = publishedExecution(state);
  if (execution === undefined) return [];
  const { problems } = publishFileCommands({
    attempt: execution.number,
    attemptDir: executionDir(paths.root, execution.kind, execution.number),
    env: process.env,
    reservedOutputs: ownOutputs(request.tests !== null),
    reservedState: [sessionState, finishedState],
  });
  for (const { severity, message } of problems) {
    if (severity === 'warning') await log.warning(message);
    else await log.line(`${red('✗')} ${message}`);
  }
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

import { rmSync } from 'node:fs';
import * as core from '@actions/core';
import { executionDir } from '../session/paths.ts';
import { decidingAttempt, type SessionState } from '../session/state.ts';
import type { StepRecord } from '../session/step-record.ts';
import { errorMessage } from '../system/errors.ts';
import type { StepLog } from '../watch/step-log.ts';
import type { Session } from './create-session.ts';
import { publishFileCommands } from './file-commands/publish.ts';
import { publishCommandSummary, writeSessionSummary } from './job-summary.ts';
import { outputNames, sessionState } from './names.ts';
import { type Outcome, outcomeOf, outputsOf } from './outcome.ts';
import { saveRecord } from './save-record.ts';

/**
 * Makes the end of a session the end of the step: publishes what the deciding attempt wrote for later steps, sets the
 * outputs, writes the summary. What fails here besides the session is told, and decides the outcome only where a `run:`
 * step would have failed too: when the command wrote something that later steps would miss.
 */
export async function conclude(
  session: Session,
  state: SessionState,
  record: StepRecord,
  log: StepLog,
): Promise<Outcome> {
  const { paths } = session;
  const problems = await publishAttempt(session, state, log);
  try {
    setOutputs(session, state, record);
  } catch (error) {
    problems.push(`the outputs of the action: ${errorMessage(error)}`);
  }
  record.concluded = true;
  await saveRecord(paths, record, log);
  const outcome = outcomeOf(state, record.uploads);
  if (!outcome.succeeded || problems.length === 0) return outcome;
  return {
    succeeded: false,
    sentence: `${state.name} succeeded, but not all it wrote could be published: ${problems.join('; ')}`,
  };
}

export function setOutputs({ paths }: Session, state: SessionState, { uploads }: StepRecord): void {
  for (const [name, value] of Object.entries(outputsOf(state, paths.root, uploads))) core.setOutput(name, value);
}

/** Our part of the summary, unless it was written, is not wanted, or is better left to post. */
export async function summarize(
  session: Session,
  state: SessionState,
  record: StepRecord,
  log: StepLog,
  stage: 'main' | 'post',
): Promise<void> {
  const target = process.env.GITHUB_STEP_SUMMARY;
  if (record.summarized || !record.settings.summary || target === undefined) return;
  try {
    const { root } = session.paths;
    record.summarized = writeSessionSummary({ root, state, uploads: record.uploads, target }, stage === 'main');
    await saveRecord(session.paths, record, log);
  } catch (error) {
    await log.warning(`The job summary could not be written: ${errorMessage(error)}`);
  }
}

/** The scripts are not needed any more, and what was interpolated into them may be secret. */
export function removeScripts({ request }: Session): void {
  for (const script of [request.script, request.onRetry, request.probe])
    if (script !== null) rmSync(script.file, { force: true });
}

async function publishAttempt({ paths }: Session, state: SessionState, log: StepLog): Promise<string[]> {
  const deciding = decidingAttempt(state);
  if (deciding === undefined) return [];
  const { summary, problems } = publishFileCommands({
    attempt: deciding.number,
    attemptDir: executionDir(paths.root, 'attempt', deciding.number),
    env: process.env,
    reservedOutputs: outputNames,
    reservedState: [sessionState],
  });
  const target = process.env.GITHUB_STEP_SUMMARY;
  if (summary !== null && target !== undefined) publishCommandSummary(summary.file, target);
  for (const { severity, message } of problems) {
    if (severity === 'warning') await log.warning(message);
    else await log.line(`\u001b[31m✗\u001b[0m ${message}`);
  }
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

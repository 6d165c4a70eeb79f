import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Patterns } from '../redact/patterns.ts';
import { readTails } from '../report/tail.ts';
import { executionDir } from '../session/paths.ts';
import { redactTexts } from '../session/redact-texts.ts';
import { decidingAttempt, isFinal, type SessionState } from '../session/state.ts';
import type { StepRecord } from '../session/step-record.ts';
import { errorMessage } from '../system/errors.ts';
import type { StepLog } from '../watch/step-log.ts';
import { sessionLogs } from './artifacts/artifact-files.ts';
import type { Session } from './create-session.ts';
import { publishFileCommands } from './file-commands/publish.ts';
import { publishCommandSummary, writeSessionSummary } from './job-summary.ts';
import { outputNames, sessionState } from './names.ts';
import { type Outcome, outcomeOf, outputsOf } from './outcome.ts';
import { knowsSecretsOf, type StepRedaction } from './read-redaction.ts';
import { saveRecord } from './save-record.ts';

/** A session whose end is to be made the step's. */
export interface EndOfStep {
  session: Session;
  /** As far as it may be told. */
  state: SessionState;
  redaction: StepRedaction;
  record: StepRecord;
  log: StepLog;
}

/**
 * Makes the end of a session the end of the step: publishes what the deciding attempt wrote for later steps, sets the
 * outputs, writes the summary. What fails here besides the session is told, and decides the outcome only where a `run:`
 * step would have failed too: when the command wrote something that later steps would miss. `isUnread`: nobody reads the log.
 */
export async function conclude(end: EndOfStep, isUnread: boolean): Promise<Outcome> {
  const { session, state, record, log } = end;
  const problems = await publishAttempt(end);
  try {
    setOutputs(session, state, record);
  } catch (error) {
    problems.push(`the outputs of the action: ${errorMessage(error)}`);
  }
  // Post tells the end where there was none yet, and where nobody could read of it.
  record.concluded = isFinal(state.status) && !isUnread;
  await saveRecord(session.paths, record, log);
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
export async function summarize(end: EndOfStep, stage: 'main' | 'post'): Promise<void> {
  const { session, redaction, record, log } = end;
  const target = process.env.GITHUB_STEP_SUMMARY;
  if (record.summarized || !record.settings.summary || target === undefined) return;
  // What may not be told of the logs is known to the step that started the session: to its post stage.
  const mayShowLogs = knowsSecretsOf(redaction, record.settings, session.request.sessionId);
  if (!mayShowLogs && stage === 'main') return;
  try {
    const patterns = await patternsForSummary(end);
    const redact = (text: string) => patterns.text(text);
    const [state, uploads] = [redactTexts(end.state, redact), redactTexts(record.uploads, redact)];
    const tails = mayShowLogs ? readTails(session.paths.root, state, patterns) : [];
    const summary = { state, uploads, tails, target };
    record.summarized = writeSessionSummary(summary, stage === 'main');
    await saveRecord(session.paths, record, log);
  } catch (error) {
    await log.warning(`The job summary could not be written: ${errorMessage(error)}`);
  }
}

/** Logs are shown of attempts that failed alone: only then it matters what the command has masked in them. */
async function patternsForSummary({ session, state, redaction }: EndOfStep): Promise<Patterns> {
  const isClean = state.attempts.every((attempt) => attempt.status === 'ended' && attempt.failure === null);
  return isClean ? redaction.patterns : redaction.withMasksOf(sessionLogs(session.paths));
}

/** The scripts are not needed any more, and what was interpolated into them may be secret. */
export function removeScripts({ paths }: Session): void {
  // Somebody may have deleted the session's folder, with all that is in it.
  if (!existsSync(paths.root)) return;
  // Not by what the request says: there it is redacted.
  for (const entry of readdirSync(paths.root, { withFileTypes: true })) {
    const isScript = entry.isFile() && /^(run|on-retry|probe)(\.|$)/.test(entry.name);
    if (isScript) rmSync(join(paths.root, entry.name), { force: true });
  }
}

async function publishAttempt({ session: { paths }, state, redaction, log }: EndOfStep): Promise<string[]> {
  // A followed session has but one environment of ours: that of its launcher.
  const [kind, deciding] =
    state.attached === null ? (['attempt', decidingAttempt(state)] as const) : (['launch', state.launches[0]] as const);
  if (deciding === undefined) return [];
  const { summary, problems } = publishFileCommands({
    attempt: deciding.number,
    attemptDir: executionDir(paths.root, kind, deciding.number),
    env: process.env,
    reservedOutputs: outputNames,
    reservedState: [sessionState],
  });
  const target = process.env.GITHUB_STEP_SUMMARY;
  if (summary !== null && target !== undefined) publishCommandSummary(summary.file, target, redaction.patterns);
  for (const { severity, message } of problems) {
    if (severity === 'warning') await log.warning(message);
    else await log.line(`\u001b[31m✗\u001b[0m ${message}`);
  }
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

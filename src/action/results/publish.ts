import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { StepLog } from '../../log/step-log.ts';
import type { Patterns } from '../../redact/patterns.ts';
import { type ExecutionKind, executionDir, fileCommandPath } from '../../session/paths.ts';
import { redactTexts } from '../../session/redact-texts.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import { decidingAttempt, isFinal, type SessionState } from '../../session/state/fold.ts';
import type { StepRecord } from '../../session/step-record.ts';
import { readTails } from '../../summary/log-tail.ts';
import { errorMessage } from '../../system/errors.ts';
import { RefusedFileError } from '../../system/regular-file.ts';
import { maxSummaryBytes, publishFileCommands } from '../file-commands/publish.ts';
import { readUntrustedFile } from '../file-commands/untrusted-file.ts';
import { knowsSecretsOf, type StepRedaction } from '../inputs/redaction.ts';
import type { Session } from '../launch/create-session.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { Outcome } from '../runner/stage.ts';
import { writeJobSummary } from './job-summary.ts';
import { outcomeOf, outputsOf } from './outcome.ts';
import { outputNames, sessionState } from './output-names.ts';

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
 * outputs. What fails here besides the session is told, and decides the outcome only where a `run:`
 * step would have failed too: when the command wrote something that later steps would miss. `isUnread`: nobody reads the log.
 */
export async function publishEnd(end: EndOfStep, isUnread: boolean): Promise<Outcome> {
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

/**
 * Writes the job summary, our part and the command's own. What was written before, is not wanted or does not fit, or what a
 * step must not tell that was not given the values of `redact`, is left out; post has its turn after main.
 */
export async function summarize(end: EndOfStep, stage: 'main' | 'post'): Promise<void> {
  const { session, redaction, record, log } = end;
  const target = process.env.GITHUB_STEP_SUMMARY;
  if (target === undefined) return;
  // What may not be told of the logs is known to the step that started the session: to its post stage.
  const mayQuote = knowsSecretsOf(redaction, record.settings, session.request.sessionId);
  if (!mayQuote && stage === 'main') return;
  try {
    const wantsOurs = record.settings.summary && !record.summarized;
    const written = record.commandSummarized || !mayQuote ? undefined : summaryOfCommand(end);
    if (!wantsOurs && written === undefined) return;
    const patterns = await patternsForSummary(end, written !== undefined);
    const theirs = patterns.text(written ?? '');
    const ours = wantsOurs ? ourPart(end, patterns, mayQuote) : undefined;
    const hasOurs = writeJobSummary({ target, ours, theirs, mayLeave: stage === 'main' });
    record.summarized ||= hasOurs;
    record.commandSummarized = true;
    await saveRecord(session.paths, record, log);
  } catch (error) {
    await log.warning(`The job summary could not be written: ${errorMessage(error)}`);
  }
}

function ourPart({ session: { paths }, state, record }: EndOfStep, patterns: Patterns, mayQuote: boolean) {
  const redact = (text: string) => patterns.text(text);
  const redacted = { state: redactTexts(state, redact), uploads: redactTexts(record.uploads, redact) };
  return { ...redacted, tails: mayQuote ? readTails(paths.root, redacted.state, patterns) : [] };
}

/** What the attempt that decided wrote to its GITHUB_STEP_SUMMARY. */
function summaryOfCommand({ session: { paths }, state }: EndOfStep): string | undefined {
  const deciding = publishedExecution(state);
  if (deciding === undefined) return undefined;
  try {
    const dir = executionDir(paths.root, deciding.kind, deciding.number);
    return readUntrustedFile(fileCommandPath(dir, 'GITHUB_STEP_SUMMARY'), maxSummaryBytes)?.toString() || undefined;
  } catch (error) {
    // It was told with what else could not be published.
    if (error instanceof RefusedFileError) return undefined;
    throw error;
  }
}

/** Where nothing of the commands' is quoted, what they have masked does not matter: their logs may be long. */
async function patternsForSummary({ session, state, redaction }: EndOfStep, quotes: boolean): Promise<Patterns> {
  const { attempts, onRetries, probes, collected, attached } = state;
  const isPlain =
    attempts.every((attempt) => attempt.status === 'ended' && !attempt.failure && attempt.leftBehind.length === 0) &&
    Object.values(collected).every(({ skipped }) => skipped.length === 0) &&
    onRetries.length + probes.length === 0 &&
    attached === null;
  const logs = isPlain && !quotes ? [] : sessionLogs(session.paths);
  return (await redaction.withMasksFrom(logs)).patterns;
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

async function publishAttempt({ session: { paths }, state, log }: EndOfStep): Promise<string[]> {
  const deciding = publishedExecution(state);
  if (deciding === undefined) return [];
  const { problems } = publishFileCommands({
    attempt: deciding.number,
    attemptDir: executionDir(paths.root, deciding.kind, deciding.number),
    env: process.env,
    reservedOutputs: outputNames,
    reservedState: [sessionState],
  });
  for (const { severity, message } of problems) {
    if (severity === 'warning') await log.warning(message);
    else await log.line(`\u001b[31m✗\u001b[0m ${message}`);
  }
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

/** The execution whose file commands are the step's. A followed session has but one environment of ours: its launcher's. */
function publishedExecution(state: SessionState): { kind: ExecutionKind; number: number } | undefined {
  if (state.attached !== null) return state.launches[0] && { kind: 'launch', number: state.launches[0].number };
  const deciding = decidingAttempt(state);
  return deciding && { kind: 'attempt', number: deciding.number };
}

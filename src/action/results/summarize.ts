import type { Patterns } from '../../redact/patterns.ts';
import { executionDir, fileCommandPath } from '../../session/paths.ts';
import { redactTexts } from '../../session/redact-texts.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import { onRetriesOf, type SessionState } from '../../session/state/session-state.ts';
import { readTails } from '../../summary/log-tail.ts';
import { errorMessage } from '../../system/errors.ts';
import { RefusedFileError } from '../../system/regular-file.ts';
import { maxSummaryBytes } from '../file-commands/publish.ts';
import { readUntrustedFile } from '../file-commands/untrusted-file.ts';
import { knowsSecretsOf } from '../inputs/redaction.ts';
import { saveRecord } from '../runner/save-record.ts';
import { type EndOfStep, publishedExecution } from './end-of-step.ts';
import { type SessionSummary, writeJobSummary } from './job-summary.ts';

/**
 * Writes the job summary: the session's own part, then the command's. Leaves out what an earlier stage has written, what
 * the step does not want, and what does not fit. A step that lacks the session's `redact` values quotes nothing of the
 * command's; if it is a main stage, it writes nothing at all and leaves the summary to post.
 */
export async function summarize(end: EndOfStep): Promise<void> {
  const { stage, session, redaction, record, log } = end;
  const target = process.env.GITHUB_STEP_SUMMARY;
  if (target === undefined) return;
  const mayQuote = knowsSecretsOf(redaction, record.settings, session.request.sessionId);
  if (!mayQuote && stage === 'main') return;
  try {
    const wantsOwn = record.settings.summary && !record.summarized;
    const written = record.commandSummarized || !mayQuote ? undefined : summaryOfCommand(end);
    if (!wantsOwn && written === undefined) return;
    const patterns = await patternsFor(end, written !== undefined);
    await writeJobSummary({
      target,
      session: wantsOwn ? sessionSummary(end, patterns, mayQuote) : undefined,
      command: patterns.text(written ?? ''),
      mayDefer: stage === 'main',
      // Saved first: a summary that is there twice says something wrong, one that is lost with its stage does not.
      onWrite: async (hasOwn) => {
        record.summarized ||= hasOwn;
        record.commandSummarized = true;
        await saveRecord(end);
      },
    });
  } catch (error) {
    await log.warning(`The job summary could not be written: ${errorMessage(error)}`);
  }
}

function sessionSummary(
  { session, unredacted, record }: EndOfStep,
  patterns: Patterns,
  quotes: boolean,
): SessionSummary {
  const redact = (text: string) => patterns.text(text);
  const state = redactTexts(unredacted, redact);
  const uploads = redactTexts(record.uploads, redact);
  return { state, uploads, tails: quotes ? readTails(session.paths.root, state, patterns) : [] };
}

/** Returns what the deciding attempt wrote to its GITHUB_STEP_SUMMARY. */
function summaryOfCommand({ session: { paths }, state }: EndOfStep): string | undefined {
  const execution = publishedExecution(state);
  if (execution === undefined) return undefined;
  try {
    const dir = executionDir(paths.root, execution.kind, execution.number);
    return readUntrustedFile(fileCommandPath(dir, 'GITHUB_STEP_SUMMARY'), maxSummaryBytes)?.toString() || undefined;
  } catch (error) {
    // Reported with the other file commands.
    if (error instanceof RefusedFileError) return undefined;
    throw error;
  }
}

/** Searches the logs, which may be long, for masks only if the summary quotes something that a command wrote. */
async function patternsFor({ session, unredacted, redaction }: EndOfStep, quotesCommand: boolean): Promise<Patterns> {
  const logs = quotesCommand || quotesOutput(unredacted) ? sessionLogs(session.paths) : [];
  return (await redaction.withMasksFrom(logs)).patterns;
}

/** Returns true if the session's part of the summary can quote a command: its output, its paths or its processes. */
function quotesOutput(state: SessionState): boolean {
  const { attempts, probes, collected, source } = state;
  const isSilent = attempts.every(
    (attempt) => attempt.status === 'ended' && attempt.failure === null && attempt.leftBehind.length === 0,
  );
  return (
    !isSilent ||
    onRetriesOf(state).length + probes.length > 0 ||
    Object.values(collected).some(({ skipped }) => skipped.length > 0) ||
    source.kind === 'helloloop'
  );
}

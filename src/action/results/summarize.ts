import type { Patterns } from '../../redact/patterns.ts';
import { redactDocument } from '../../redact/redact-document.ts';
import { executionDir, fileCommandPath } from '../../session/paths.ts';
import { redactTexts } from '../../session/redact-texts.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import { onRetriesOf, type SessionState } from '../../session/state/session-state.ts';
import { readTails } from '../../summary/log-tail.ts';
import { errorMessage } from '../../system/errors.ts';
import { RefusedFileError } from '../../system/regular-file.ts';
import { maxSummaryBytes } from '../file-commands/publish.ts';
import { readStartOfUntrustedFile, untrustedFileSize } from '../file-commands/untrusted-file.ts';
import { knowsSecretsOf } from '../inputs/redaction.ts';
import { saveRecord } from '../runner/save-record.ts';
import { type EndOfStep, publishedExecution } from './end-of-step.ts';
import { type CommandSummary, type SessionSummary, shownBytes, writeJobSummary } from './job-summary.ts';

/**
 * Writes the job summary: the session's own part, then the command's. Leaves out what an earlier stage has written, what
 * the step does not want, and what does not fit; the session's part waits for artifacts that post has yet to upload. A step
 * that lacks the session's `redact` values quotes nothing of the command's; if it is a main stage, it writes nothing at all
 * and leaves the summary to post.
 */
export async function summarize(end: EndOfStep): Promise<void> {
  const { stage, session, redaction, record, log } = end;
  const target = process.env.GITHUB_STEP_SUMMARY;
  if (target === undefined) return;
  const mayQuote = knowsSecretsOf(redaction, record.settings, session.request.sessionId);
  if (!mayQuote && stage === 'main') return;
  try {
    // Post knows where the artifacts are that this stage leaves to it.
    const isLeft = stage === 'main' && Object.values(record.uploads).some(({ status }) => status === 'pending');
    const wantsOwn = record.settings.summary && !record.summarized && !isLeft;
    const hasWritten = !record.commandSummarized && mayQuote && (summaryFile(end)?.size ?? 0) > 0;
    if (!wantsOwn && !hasWritten) return;
    const quotes = await patternsFor(end, hasWritten);
    if (quotes === undefined)
      await log.warning(
        'The job summary has nothing of what the command printed or wrote: it masks too many values to redact them.',
      );
    const patterns = quotes ?? redaction.patterns;
    const command = hasWritten && quotes !== undefined ? await summaryOfCommand(end, quotes) : undefined;
    await writeJobSummary({
      target,
      session: wantsOwn ? await sessionSummary(end, patterns, mayQuote && quotes !== undefined) : undefined,
      command,
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

async function sessionSummary(
  { session, unredacted, record }: EndOfStep,
  patterns: Patterns,
  quotes: boolean,
): Promise<SessionSummary> {
  const redact = (text: string) => patterns.text(text);
  const state = redactTexts(unredacted, redact);
  const uploads = redactTexts(record.uploads, redact);
  return { state, uploads, tails: quotes ? await readTails(session.paths.root, state, patterns) : [] };
}

/** Returns the GITHUB_STEP_SUMMARY of the deciding attempt, if it may be read. */
function summaryFile({ session: { paths }, state }: EndOfStep): { path: string; size: number } | undefined {
  const execution = publishedExecution(state);
  if (execution === undefined) return undefined;
  const path = fileCommandPath(executionDir(paths.root, execution.kind, execution.number), 'GITHUB_STEP_SUMMARY');
  try {
    const size = untrustedFileSize(path) ?? 0;
    return size > maxSummaryBytes ? undefined : { path, size };
  } catch (error) {
    // Reported with the other file commands.
    if (error instanceof RefusedFileError) return undefined;
    throw error;
  }
}

/** Returns what GitHub shows of it at most, redacted: more would only take time. */
async function summaryOfCommand(end: EndOfStep, patterns: Patterns): Promise<CommandSummary | undefined> {
  const file = summaryFile(end);
  if (file === undefined) return undefined;
  const bytes = readStartOfUntrustedFile(file.path, shownBytes + patterns.longest);
  const isCut = bytes.length < file.size;
  return { text: await redactDocument(bytes, patterns, isCut), isCut };
}

/** Searches the logs, which may be long, for masks only if the summary quotes something that a command wrote. */
async function patternsFor(
  { session, unredacted, redaction }: EndOfStep,
  quotesCommand: boolean,
): Promise<Patterns | undefined> {
  const logs = quotesCommand || quotesOutput(unredacted) ? sessionLogs(session.paths) : [];
  return redaction.patternsForQuotes(logs);
}

/** Returns true if the session's part of the summary can quote a command: its output, its paths, its processes or its tests. */
function quotesOutput(state: SessionState): boolean {
  const { attempts, probes, collected, source, tests } = state;
  const isSilent = attempts.every(
    (attempt) => attempt.status === 'ended' && attempt.failure === null && attempt.leftBehind.length === 0,
  );
  return (
    !isSilent ||
    onRetriesOf(state).length + probes.length > 0 ||
    Object.values(collected).some(({ skipped }) => skipped.length > 0) ||
    source.kind === 'helloloop' ||
    tests !== null
  );
}

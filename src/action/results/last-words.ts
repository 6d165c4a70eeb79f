import { shownLines } from '../../log/shown-lines.ts';
import { tellingLine } from '../../log/telling-line.ts';
import { channelsOf, executionDir, logPath } from '../../session/paths.ts';
import type { Redacted } from '../../session/redact-texts.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import { decidingAttempt } from '../../session/state/fold.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { readTail } from '../../summary/log-tail.ts';
import { knowsSecretsOf } from '../inputs/redaction.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { testWords } from './tests-of-end.ts';

/** More than the stack trace at the end of most logs. */
const maxLines = 100;
const maxBytes = 64 * 1024;

/**
 * Returns what explains a failure: the tests that failed, or the last line that says something in the output that this
 * step's log has shown, or else in the attempt's log.
 */
export async function lastWords(step: SessionStep, state: Redacted<SessionState>): Promise<string | undefined> {
  const tests = testWords(state);
  if (tests !== undefined) return tests;
  const shown = tellingLine(step.log.recentLines(maxLines));
  return shown === undefined ? lastWordsOnDisk(step, state) : step.redaction.redact(shown);
}

/** Returns the same, from the log of the attempt that decided the session's end. */
export async function lastWordsOnDisk(
  { session, record, redaction }: Pick<SessionStep, 'session' | 'record' | 'redaction'>,
  state: Redacted<SessionState>,
): Promise<string | undefined> {
  const { paths, request } = session;
  const attempt = decidingAttempt(state);
  if (attempt === undefined || !knowsSecretsOf(redaction, record.settings, request.sessionId)) return undefined;
  const tests = testWords(state);
  if (tests !== undefined) return tests;
  // The runner does not know the masks that it has not been shown.
  const patterns = await redaction.patternsForQuotes(sessionLogs(paths));
  if (patterns === undefined) return undefined;
  const dir = executionDir(paths.root, 'attempt', attempt.number);
  // Of two logs, that of stderr says more about a failure.
  const logs = channelsOf(request.streams).toReversed();
  for (const channel of logs) {
    const { lines } = readTail(logPath(dir, channel), { lines: maxLines, bytes: maxBytes, patterns });
    const line = tellingLine(shownLines(lines, maxLines));
    if (line !== undefined) return line;
  }
  return undefined;
}

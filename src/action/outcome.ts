import { formatDuration } from '../session/duration.ts';
import { decidingAttempt, type EndedExecution, type SessionState } from '../session/state.ts';
import type { StepRecord, Upload } from '../session/step-record.ts';
import type { OutputName } from './names.ts';

/** How the step ends: one sentence, for the log and, when it failed, the annotation. */
export interface Outcome {
  succeeded: boolean;
  sentence: string;
}

export function outcomeOf(state: SessionState, uploads: StepRecord['uploads']): Outcome {
  const { name, status, attempts } = state;
  const total = formatDuration(state.durationMs);
  switch (status) {
    case 'completed':
      return {
        succeeded: true,
        sentence: `${name} succeeded ${attempts.length === 1 ? 'at the first attempt' : `at attempt ${attempts.length} of ${state.maxAttempts}`}, after ${total}.`,
      };
    case 'failed':
      return {
        succeeded: false,
        sentence: `${name} failed after ${count(attempts.length)} and ${total}: ${lastWords(state)}${whereLog(state, uploads)}`,
      };
    case 'stopped':
      return {
        succeeded: false,
        sentence: `${name} was stopped during ${count(attempts.length)} and after ${total}: ${lastWords(state)}${whereLog(state, uploads)}`,
      };
    case 'launching':
    case 'running':
      return { succeeded: false, sentence: `${name} has no end: its session is still ${status}.` };
  }
}

function count(attempts: number): string {
  return `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
}

/** What the last attempt did, and what else ended the session. */
function lastWords({ attempts, failure }: SessionState): string {
  const last = attempts.at(-1);
  const own = last?.status === 'ended' ? last.failure : null;
  const told =
    own === null || last === undefined
      ? ''
      : `attempt ${last.number} ${failure?.code === own.code ? failure.reason : own.reason}`;
  const session = failure === null || failure.code === own?.code ? '' : `the session ${failure.reason}`;
  return `${[told, session].filter((part) => part !== '').join('; ')}.`;
}

function whereLog({ attempts }: SessionState, uploads: Record<string, Upload>): string {
  const last = attempts.at(-1);
  const upload = last === undefined ? undefined : uploads[last.number];
  switch (upload?.status) {
    case 'uploaded':
      return ` Its log: artifact ${upload.name}${upload.url === null ? '' : ` (${upload.url})`}.`;
    case 'kept':
    case 'failed':
      return ` Its log: ${upload.folder}`;
    case 'pending':
    case undefined:
      return last === undefined ? '' : ' Its log is above.';
  }
}

/** The values of the action's outputs; '' for what there is none of. */
export function outputsOf(
  state: SessionState,
  sessionDir: string,
  uploads: StepRecord['uploads'],
): Record<OutputName, string> {
  const deciding = decidingAttempt(state);
  const exit = deciding?.status === 'ended' ? (deciding satisfies EndedExecution).exit : undefined;
  const ids = Object.entries(uploads).flatMap(([attempt, upload]) =>
    upload.status === 'uploaded' ? [[attempt, upload.id]] : [],
  );
  return {
    'session-id': state.sessionId,
    'session-dir': sessionDir,
    status: state.status,
    'exit-code': exit?.kind === 'exited' ? String(exit.code) : '',
    signal: exit?.kind === 'signaled' ? exit.signal : '',
    attempts: String(state.attempts.length),
    'duration-ms': String(Math.round(state.durationMs)),
    'failure-code': state.failure?.code ?? '',
    'failure-reason': state.failure?.reason ?? '',
    'artifact-ids': JSON.stringify(Object.fromEntries(ids)),
  };
}

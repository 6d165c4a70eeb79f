import { failedParts } from '../../session/state/failed-parts.ts';
import { decidingAttempt, type EndedExecution, type SessionState } from '../../session/state/fold.ts';
import { sessionStatus } from '../../session/state/session-state.ts';
import type { StepRecord, Upload } from '../../session/step-record.ts';
import { formatDuration } from '../../text/duration.ts';
import type { Outcome } from '../runner/stage.ts';
import type { OutputName } from './output-names.ts';

export function outcomeOf(state: SessionState, uploads: StepRecord['uploads']): Outcome {
  const { name, end, source, attempts } = state;
  const total = formatDuration(state.durationMs);
  switch (end?.status) {
    case 'completed': {
      if (source.kind === 'helloloop') {
        return { succeeded: true, sentence: `${name} succeeded: ${plural(attempts.length, 'attempt')}, ${total}.` };
      }
      const which =
        attempts.length === 1 ? 'at the first attempt' : `at attempt ${attempts.length} of ${source.maxAttempts}`;
      return { succeeded: true, sentence: `${name} succeeded ${which}, after ${total}.` };
    }
    case 'failed': {
      if (end.cause === 'slot_refused') return { succeeded: false, sentence: `${name} ${end.failure.reason}.` };
      const effort = attempts.length <= 1 ? total : `${attempts.length} attempts and ${total}`;
      return {
        succeeded: false,
        sentence: `${name} failed after ${effort}: ${reasons(state)}.${whereLog(state, uploads)}`,
      };
    }
    case 'stopped': {
      const how = end.cause === 'cancelled' ? 'cancelled' : 'stopped';
      return {
        succeeded: false,
        sentence: `${name} was ${how} after ${total}: ${reasons(state)}.${whereLog(state, uploads)}`,
      };
    }
    case undefined:
      return {
        succeeded: false,
        sentence: `${name} has not ended yet: its session is still ${sessionStatus(state)}. The step's post ends it, and says how.`,
      };
  }
}

function reasons(state: SessionState): string {
  const { source } = state;
  const subject = (attempt: number | null) => {
    if (attempt === null) return 'the session';
    if (source.kind === 'helloloop') return `attempt ${attempt}`;
    return source.maxAttempts === 1 ? 'it' : `attempt ${attempt} of ${source.maxAttempts}`;
  };
  const parts = failedParts(state).map(({ attempt, failure }) => `${subject(attempt)} ${failure.reason}`);
  return parts.join('; ') || 'no attempt was started';
}

function whereLog({ attempts }: SessionState, uploads: Record<string, Upload>): string {
  const last = attempts.at(-1);
  const upload = last === undefined ? undefined : uploads[last.number];
  switch (upload?.status) {
    case 'uploaded':
      // An address ends the sentence, without a full stop that would become part of it.
      return ` Its log: ${upload.url ?? `artifact ${upload.name}`}`;
    case 'kept':
    case 'failed':
      return ` Its log: ${upload.folder}`;
    case 'pending':
    case undefined:
      return last === undefined ? '' : ' Its log is above.';
  }
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** The values of the action's outputs; '' for what there is none of. */
export function outputsOf(
  state: SessionState,
  sessionDir: string,
  uploads: StepRecord['uploads'],
): Record<OutputName, string> {
  const deciding = decidingAttempt(state);
  const exit = deciding?.status === 'ended' ? (deciding satisfies EndedExecution).exit : undefined;
  const reported = state.source.kind === 'helloloop' ? state.source.exitCode : null;
  const exitCode = reported ?? (exit?.kind === 'exited' ? exit.code : undefined);
  const failure = state.end?.failure;
  const ids = Object.entries(uploads).flatMap(([attempt, upload]) =>
    upload.status === 'uploaded' ? [[attempt, upload.id]] : [],
  );
  return {
    'session-id': state.sessionId,
    'session-dir': sessionDir,
    status: sessionStatus(state),
    'exit-code': exitCode === undefined ? '' : String(exitCode),
    signal: exit?.kind === 'signaled' ? exit.signal : '',
    attempts: String(state.attempts.length),
    'duration-ms': String(Math.round(state.durationMs)),
    'failure-code': failure?.code ?? '',
    'failure-reason': failure?.reason ?? '',
    'artifact-ids': JSON.stringify(Object.fromEntries(ids)),
    'slot-id': state.slot?.id ?? '',
    'slot-wait-ms': String(Math.round(state.slot?.waitedMs ?? 0)),
    'failure-family': failure?.family ?? '',
    recoveries: String(state.waits.length),
  };
}

import { nthAttempt } from '../../session/nth-attempt.ts';
import type { Redacted } from '../../session/redact-texts.ts';
import { isAskedFor } from '../../session/session-end.ts';
import { failedParts } from '../../session/state/failed-parts.ts';
import { decidingAttempt } from '../../session/state/fold.ts';
import { type SessionState, sessionStatus } from '../../session/state/session-state.ts';
import type { StepRecord, Upload } from '../../session/step-record.ts';
import { formatDuration } from '../../text/duration.ts';
import { plural } from '../../text/plural.ts';
import type { Outcome } from '../runner/stage.ts';
import type { OutputName, TestOutputName } from './output-names.ts';

/** Returns the step's outcome; for a session that has not ended, a failure. */
export function outcomeOf(state: Redacted<SessionState>, uploads: StepRecord['uploads']): Outcome {
  const { name, end, source, attempts } = state;
  const total = formatDuration(state.durationMs);
  switch (end?.status) {
    case 'completed': {
      if (source.kind === 'helloloop')
        return { succeeded: true, sentence: `${name} succeeded: ${plural(attempts.length, 'attempt')}, ${total}.` };
      const which =
        attempts.length === 1 ? 'at the first attempt' : `at attempt ${attempts.length} of ${source.maxAttempts}`;
      return { succeeded: true, sentence: `${name} succeeded ${which}, after ${total}.` };
    }
    case 'failed': {
      if (end.cause === 'slot_refused') return { succeeded: false, sentence: `${name} ${end.failure.reason}.` };
      const effort = attempts.length <= 1 ? total : `${attempts.length} attempts and ${total}`;
      return {
        succeeded: false,
        sentence: `${name} failed after ${effort}: ${failureText(state)}.${whereLog(state, uploads)}`,
      };
    }
    case 'stopped': {
      return {
        succeeded: false,
        isAskedFor: isAskedFor(end.cause),
        sentence: `${name} was stopped after ${total}: ${failureText(state)}.${whereLog(state, uploads)}`,
      };
    }
    case undefined:
      return {
        succeeded: false,
        sentence: `${name} has not ended yet: its session is still ${sessionStatus(state)}. The post step stops it and reports its result.`,
      };
  }
}

/** Says why the last attempt failed, and why the session did if that is for another reason. */
function failureText(state: SessionState): string {
  const limit = state.source.kind === 'command' ? state.source.maxAttempts : null;
  const parts = failedParts(state).map(({ attempt, failure }) => {
    const subject = attempt === null ? 'the session' : limit === 1 ? 'it' : `attempt ${nthAttempt(attempt, limit)}`;
    return `${subject} ${failure.reason}`;
  });
  return parts.join('; ') || 'no attempt was started';
}

function whereLog({ attempts }: SessionState, uploads: Record<string, Upload>): string {
  const last = attempts.at(-1);
  const upload = last === undefined ? undefined : uploads[last.number];
  switch (upload?.status) {
    case 'uploaded':
      // No full stop: it would become part of the address.
      return ` Its log: ${upload.url ?? `artifact ${upload.name}`}`;
    case 'kept':
    case 'failed':
      return ` Its log: ${upload.folder}`;
    case 'pending':
      return upload.folder === undefined ? ' Its log is above.' : ` Its log: ${upload.folder}`;
    case undefined:
      return last === undefined ? '' : ' Its log is above.';
  }
}

/** Returns the values of the action's outputs; '' for those that have none, as those about a slot that nobody asked for. */
export function outputsOf(
  state: Redacted<SessionState>,
  sessionDir: string,
  uploads: StepRecord['uploads'],
  isSlotAsked = true,
): Record<Exclude<OutputName, TestOutputName>, string> {
  const deciding = decidingAttempt(state);
  const exit = deciding?.status === 'ended' ? deciding.exit : undefined;
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
    'slot-id': isSlotAsked ? (state.slot?.id ?? '') : '',
    'slot-wait-ms': isSlotAsked ? String(Math.round(state.slot?.waitedMs ?? 0)) : '',
    'failure-family': failure?.family ?? '',
    recoveries: String(state.waits.length),
  };
}

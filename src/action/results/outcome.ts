import type { Redacted } from '../../session/redact-texts.ts';
import { decidingAttempt, type SessionState } from '../../session/state/fold.ts';
import type { StepRecord, Upload } from '../../session/step-record.ts';
import { formatDuration } from '../../text/duration.ts';
import { plural } from '../../text/plural.ts';
import type { Outcome } from '../runner/stage.ts';
import type { OutputName } from './output-names.ts';

/** Returns the step's outcome; for a session that has not ended, a failure. */
export function outcomeOf(state: Redacted<SessionState>, uploads: StepRecord['uploads']): Outcome {
  const { name, status, attempts, maxAttempts } = state;
  const total = formatDuration(state.durationMs);
  switch (status) {
    case 'completed': {
      if (state.attached !== null) {
        return { succeeded: true, sentence: `${name} succeeded: ${plural(attempts.length, 'attempt')}, ${total}.` };
      }
      const which = attempts.length === 1 ? 'at the first attempt' : `at attempt ${attempts.length} of ${maxAttempts}`;
      return { succeeded: true, sentence: `${name} succeeded ${which}, after ${total}.` };
    }
    case 'failed': {
      if (state.cause === 'slot_refused') {
        return { succeeded: false, sentence: `${name} ${state.failure?.reason ?? 'did not start: it got no slot'}.` };
      }
      const effort = attempts.length <= 1 ? total : `${attempts.length} attempts and ${total}`;
      return {
        succeeded: false,
        sentence: `${name} failed after ${effort}: ${failureText(state)}.${whereLog(state, uploads)}`,
      };
    }
    case 'stopped': {
      const how = state.cause === 'cancelled' ? 'cancelled' : 'stopped';
      return {
        succeeded: false,
        sentence: `${name} was ${how} after ${total}: ${failureText(state)}.${whereLog(state, uploads)}`,
      };
    }
    case 'launching':
    case 'running':
      return {
        succeeded: false,
        sentence: `${name} has not ended yet: its session is still ${status}. The post step stops it and reports its result.`,
      };
  }
}

/** Says why the last attempt failed, and why the session did if that is for another reason. */
function failureText({ attempts, maxAttempts, failure, attached }: SessionState): string {
  const last = attempts.at(-1);
  const own = last?.status === 'ended' ? last.failure : null;
  // When both are the same, the session's may add why the attempt was not retried.
  const shared = own !== null && failure?.code === own.code ? failure : own;
  const attempt = `attempt ${last?.number}${attached === null ? ` of ${maxAttempts}` : ''}`;
  const subject = maxAttempts === 1 && attached === null ? 'it' : attempt;
  const parts = [
    ...(shared === null ? [] : [`${subject} ${shared.reason}`]),
    ...(failure === null || shared === failure ? [] : [`the session ${failure.reason}`]),
  ];
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
    case undefined:
      return last === undefined ? '' : ' Its log is above.';
  }
}

/** Returns the values of the action's outputs; '' for those that have none. */
export function outputsOf(
  state: Redacted<SessionState>,
  sessionDir: string,
  uploads: StepRecord['uploads'],
): Record<OutputName, string> {
  const deciding = decidingAttempt(state);
  const exit = deciding?.status === 'ended' ? deciding.exit : undefined;
  const exitCode = state.exitCode ?? (exit?.kind === 'exited' ? exit.code : undefined);
  const ids = Object.entries(uploads).flatMap(([attempt, upload]) =>
    upload.status === 'uploaded' ? [[attempt, upload.id]] : [],
  );
  return {
    'session-id': state.sessionId,
    'session-dir': sessionDir,
    status: state.status,
    'exit-code': exitCode === undefined ? '' : String(exitCode),
    signal: exit?.kind === 'signaled' ? exit.signal : '',
    attempts: String(state.attempts.length),
    'duration-ms': String(Math.round(state.durationMs)),
    'failure-code': state.failure?.code ?? '',
    'failure-reason': state.failure?.reason ?? '',
    'artifact-ids': JSON.stringify(Object.fromEntries(ids)),
    'slot-id': state.slot?.id ?? '',
    'slot-wait-ms': String(Math.round(state.slot?.waitedMs ?? 0)),
    'failure-family': state.failure?.family ?? '',
    recoveries: String(state.waits.length),
  };
}

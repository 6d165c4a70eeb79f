import { type EventBody, type Failure, stopCodeSchema } from '../session/events.ts';
import type { Redact } from '../session/redact-texts.ts';
import { runtimeStatuses } from '../session/state/transitions.ts';

/**
 * Redacts ids, statuses and failure codes that come from HelloLoop. The journal does not redact these fields, because it
 * takes their values for our own, which programs read back. Values that are ours too stay.
 */
export function redactForeignIds(event: EventBody, redact: Redact): EventBody {
  switch (event.type) {
    case 'task_started':
      return { ...event, id: redact(event.id) };
    case 'runtime_status':
      return isIn(runtimeStatuses, event.status) ? event : { ...event, status: redact(event.status) };
    case 'attempt_ended':
    case 'probe_ended':
    case 'recovery_recorded':
      return event.failure ? { ...event, failure: redacted(event.failure, redact) } : event;
    default:
      return event;
  }
}

function redacted(failure: Failure, redact: Redact): Failure {
  return isIn(stopCodeSchema.options, failure.code) ? failure : { ...failure, code: redact(failure.code) };
}

function isIn(values: readonly string[], value: string): boolean {
  return values.includes(value);
}

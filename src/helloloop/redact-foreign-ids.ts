import { type EventBody, type Failure, stopCodeSchema } from '../session/events.ts';
import type { Redact } from '../session/redact-texts.ts';
import { runtimeStatuses } from '../session/state/transitions.ts';

/**
 * Redacts ids, statuses and failure codes that HelloLoop has chosen. The journal leaves what stands in such a place as it
 * is, for elsewhere it is a word of ours, which others read back. Words that we have in common stay.
 */
export function redactForeignIds(happening: EventBody, redact: Redact): EventBody {
  switch (happening.type) {
    case 'task_started':
      return { ...happening, id: redact(happening.id) };
    case 'runtime_status':
      return isIn(runtimeStatuses, happening.status) ? happening : { ...happening, status: redact(happening.status) };
    case 'attempt_ended':
    case 'probe_ended':
      return happening.failure === null ? happening : { ...happening, failure: redacted(happening.failure, redact) };
    case 'recovery_recorded':
      return happening.failure === undefined
        ? happening
        : { ...happening, failure: redacted(happening.failure, redact) };
    default:
      return happening;
  }
}

function redacted(failure: Failure, redact: Redact): Failure {
  return isIn(stopCodeSchema.options, failure.code) ? failure : { ...failure, code: redact(failure.code) };
}

function isIn(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

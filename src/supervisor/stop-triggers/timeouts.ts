import { formatDuration } from '../../text/duration.ts';
import { after, type StopTrigger } from './stop-trigger.ts';

export function attemptTimeout(ms: number): StopTrigger {
  return after(ms, { cause: 'attempt_timeout', detail: `the attempt timeout of ${formatDuration(ms)} is over` });
}

export function sessionTimeout(ms: number): StopTrigger {
  return after(ms, { cause: 'timeout', detail: `the timeout of ${formatDuration(ms)} for the whole session is over` });
}

export function probeTimeout(ms: number): StopTrigger {
  return after(ms, { cause: 'attempt_timeout', detail: `the probe timeout of ${formatDuration(ms)} is over` });
}

import type { StopCode } from '../../session/events.ts';
import { forever } from '../../system/wait.ts';
import { formatDuration } from '../../text/duration.ts';
import { after, type StopTrigger } from './stop-trigger.ts';

// Each timeout is in milliseconds, or null for none.

export function attemptTimeout(ms: number | null): StopTrigger {
  return timeout(
    ms,
    'attempt_timeout',
    (duration) => `it took longer than ${duration} (attempt-timeout: 0 turns this off)`,
  );
}

export function sessionTimeout(ms: number | null): StopTrigger {
  return timeout(ms, 'timeout', (duration) => `the session took longer than ${duration} (timeout: 0 turns this off)`);
}

export function probeTimeout(ms: number | null): StopTrigger {
  return timeout(
    ms,
    'attempt_timeout',
    (duration) => `it took longer than ${duration} (probe-timeout: 0 turns this off)`,
  );
}

function timeout(ms: number | null, cause: StopCode, detail: (duration: string) => string): StopTrigger {
  return ms === null ? forever : after(ms, { cause, detail: detail(formatDuration(ms)) });
}

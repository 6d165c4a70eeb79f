import type { StopCode } from '../../session/events.ts';
import { forever } from '../../system/wait.ts';
import { formatDuration } from '../../text/duration.ts';
import { after, type StopTrigger } from './stop-trigger.ts';

/**
 * The limits of time. They end a command that hangs, so that a look at it is worth while, and they do not judge one that
 * has exited in time.
 */
export const timeLimits: ReadonlySet<StopCode> = new Set(['attempt_timeout', 'timeout', 'watchdog_idle', 'not_ready']);

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

export function onTimeoutLimit(ms: number): StopTrigger {
  return timeout(ms, 'attempt_timeout', (duration) => `the ${duration} that on-timeout may take are over`);
}

function timeout(ms: number | null, cause: StopCode, detail: (duration: string) => string): StopTrigger {
  return ms === null ? forever : after(ms, { cause, detail: detail(formatDuration(ms)) });
}

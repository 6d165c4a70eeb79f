import { forever, pause } from '../../system/wait.ts';
import { formatDuration } from '../../text/duration.ts';
import type { Readiness } from '../readiness/watch-attempt.ts';
import type { StopTrigger } from './stop-trigger.ts';

/** Fires when a background session has not been ready within the timeout. */
export function notReady(readiness: Readiness, timeoutMs: number): StopTrigger {
  return async (signal) => {
    if ((await pause(timeoutMs, signal)) && !readiness.isReached) {
      const missing = readiness.missing.length === 0 ? '' : `: ${readiness.missing.join(', ')}`;
      const limit = `${formatDuration(timeoutMs)} (a longer ready-timeout waits longer)`;
      return { cause: 'not_ready', detail: `it was not ready within ${limit}${missing}` };
    }
    return forever();
  };
}

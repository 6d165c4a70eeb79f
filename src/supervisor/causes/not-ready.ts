import { formatDuration } from '../../session/duration.ts';
import type { Readiness } from '../readiness/watch-attempt.ts';
import { type Cause, pause } from './cause.ts';

/** A background session was not ready in time; what happens after it was is no matter of this. */
export function notReady(readiness: Readiness, timeoutMs: number): Cause {
  return async (signal) => {
    if ((await pause(timeoutMs, signal)) && !readiness.isReached) {
      const missing = readiness.missing.length === 0 ? '' : `: ${readiness.missing.join(', ')}`;
      return { cause: 'not_ready', detail: `it was not ready within ${formatDuration(timeoutMs)}${missing}` };
    }
    return new Promise(() => {});
  };
}

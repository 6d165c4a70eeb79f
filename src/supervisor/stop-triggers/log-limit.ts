import { formatBytes } from '../../text/bytes.ts';
import { checkEvery, type StopTrigger } from './stop-trigger.ts';

/** A fast disk takes about this many bytes in a millisecond. */
const fastestWriter = 1_000_000;

/**
 * Fires when `written()`, the bytes in the logs of an execution, exceeds the limit. The next check is due when a fast
 * writer could have filled the remaining room: rarely while there is plenty, often when it matters.
 */
export function logLimit(written: () => number, limit: number): StopTrigger {
  let room = limit;
  return checkEvery(
    () => {
      room = limit - written();
      return room >= 0
        ? undefined
        : {
            cause: 'log_limit',
            detail: `its log is larger than ${formatBytes(limit)} (a larger max-log-size allows more)`,
          };
    },
    () => Math.min(1_000, Math.max(20, room / fastestWriter)),
  );
}

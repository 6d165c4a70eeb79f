import type { EventOf } from '../session/events.ts';
import type { Request } from '../session/request.ts';
import { grey } from '../text/ansi.ts';
import { formatDuration } from '../text/duration.ts';
import type { StepLog } from './step-log.ts';

/** Writes the failure of an attempt that a retry follows, as `retry-notice` says. */
export function writeRetried(failure: string, how: Request['retryNotice'], log: StepLog): Promise<void> {
  switch (how) {
    case 'notice':
      return log.notice(failure);
    case 'warning':
      return log.warning(failure);
    case 'none':
      return log.line(`${grey('✗')} ${failure}`);
  }
}

/** Returns the delay before a retry, with the one that the inputs have where jitter has changed it, and the time of its end. */
export function delayText({ delayMs, plannedMs, until }: EventOf<'retry_waiting'>): string {
  const planned = plannedMs === undefined ? '' : ` (${formatDuration(plannedMs)} with jitter)`;
  return `${formatDuration(delayMs)}${planned}, at ${until.slice(11, 19)} UTC`;
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { StopCode } from '../../session/events.ts';
import type { StopReason } from '../stop-triggers/stop-trigger.ts';
import { timeLimits } from '../stop-triggers/timeouts.ts';
import type { OutputChannel } from './channel.ts';

/**
 * How long the output may stay open after the command's own process has exited by itself. GitHub's runner gives a `run:`
 * step the same (its ProcessInvoker.cs).
 */
const openMs = 5_000;

/** What ends the wait, but does not judge a command that has exited by then: limits of time, and a stray signal. */
function judgesNobody(cause: StopCode): boolean {
  return timeLimits.has(cause) || cause === 'supervisor_signal';
}

/**
 * Waits, after the command's own process has exited, until nobody holds its output any more: what it has started may have
 * something to say yet (`exec > >(tee build.log)`). Ends after 5 s at the latest, or when a trigger has fired. Returns the
 * trigger's reason if the execution has not ended by itself after all.
 */
export async function outputEnd(
  channels: Pick<OutputChannel, 'ended'>[],
  fired: Promise<StopReason>,
): Promise<StopReason | undefined> {
  const over = new AbortController();
  const ends = Promise.all(channels.map(({ ended }) => ended)).then(() => undefined);
  const late = sleep(openMs, undefined, { signal: over.signal }).catch(() => undefined);
  try {
    const reason = await Promise.race([ends, late, fired]);
    return reason === undefined || judgesNobody(reason.cause) ? undefined : reason;
  } finally {
    over.abort();
  }
}

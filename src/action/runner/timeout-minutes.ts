const minuteMs = 60_000;
/** The runner's clock of a step begins before its process does, in a job container by a second or more. */
const startsBeforeMs = 5_000;
const arrivesAfterMs = 2_000;

/**
 * Returns whether a step that the runner has stopped after this time may have run out of `timeout-minutes`, which is a whole
 * number. The runner sends the same signal for a cancel. A cancel that happens to come then is taken for a timeout.
 */
export function mayBeTimeoutMinutes(ranMs: number): boolean {
  const minutes = Math.round(ranMs / minuteMs);
  const late = ranMs - minutes * minuteMs;
  return minutes >= 1 && late >= -startsBeforeMs && late <= arrivesAfterMs;
}

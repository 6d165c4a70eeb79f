/** The session's present activity, finer than its status. */
export type RuntimeStatus = keyof typeof following;

const cutShort = ['failed', 'lease_terminating'] as const;
const noRetry = ['paused_manual', ...cutShort] as const;
const afterFailure = ['retry_waiting', 'probe_waiting', ...noRetry] as const;
const afterAttempt = ['completed', ...afterFailure] as const;

/** The runtime statuses that may follow each one, whatever the journal. The final ones have none. */
const following = {
  /** The step waits for a slot, before the session starts. */
  slot_waiting: ['running', 'failed'],
  running: ['slot_waiting', 'ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
  /** An attempt after the first runs. */
  recovering: ['ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
  /** All conditions of `ready` hold. */
  ready: ['suspected_stall', 'watchdog_terminating', ...afterAttempt],
  /** The attempt has been silent for the warning time. */
  suspected_stall: ['running', 'ready', 'recovering', 'watchdog_terminating', ...afterAttempt],
  /** The attempt was silent for too long and is stopped. */
  watchdog_terminating: ['watchdog_waiting', ...afterFailure],
  /** The stop signal was sent, and the attempt has its grace. */
  watchdog_waiting: afterFailure,
  /** A delay before the next attempt. */
  retry_waiting: ['recovering', ...cutShort],
  /** A delay before a probe. */
  probe_waiting: ['probe_running', ...cutShort],
  probe_running: ['recovering', 'probe_failed', ...cutShort],
  probe_failed: ['probe_waiting', ...noRetry],
  /** The session's lease is lost. An attempt that had already succeeded still counts. */
  lease_terminating: ['stopped_host_closed', 'completed', 'failed'],
  stopped_host_closed: [],
  /** No recovery is left: a person has to act. */
  paused_manual: [],
  completed: [],
  failed: [],
} as const satisfies Record<string, readonly string[]>;

export const runtimeStatuses = Object.keys(following) as RuntimeStatus[];

export function mayFollow(before: RuntimeStatus, after: RuntimeStatus): boolean {
  return before === after || (following[before] as readonly RuntimeStatus[]).includes(after);
}

export function followersOf(status: RuntimeStatus): readonly RuntimeStatus[] {
  return following[status];
}

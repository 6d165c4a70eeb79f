/** What the session is doing right now, finer than its status. */
export type RuntimeStatus = keyof typeof following;

const cutShort = ['failed', 'lease_terminating'] as const;
const noRetry = ['paused_manual', ...cutShort] as const;
const afterFailure = ['retry_waiting', 'probe_waiting', ...noRetry] as const;
const afterAttempt = ['completed', ...afterFailure] as const;

/** Which runtime status may follow which: the only ways that a journal can take a session. The final ones have none. */
const following = {
  /** In line for a slot, before the session starts. */
  slot_waiting: ['running', 'failed'],
  running: ['slot_waiting', 'ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
  /** An attempt runs that is a recovery. */
  recovering: ['ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
  /** In the background: what its step waited for holds. */
  ready: ['suspected_stall', 'watchdog_terminating', ...afterAttempt],
  /** Silent for the warning time. */
  suspected_stall: ['running', 'ready', 'recovering', 'watchdog_terminating', ...afterAttempt],
  /** Silent for too long: told to end. */
  watchdog_terminating: ['watchdog_waiting', ...afterFailure],
  /** Waiting for it to end. */
  watchdog_waiting: afterFailure,
  /** A delay, then the next attempt. */
  retry_waiting: ['recovering', ...cutShort],
  /** A delay, then a probe. */
  probe_waiting: ['probe_running', ...cutShort],
  probe_running: ['recovering', 'probe_failed', ...cutShort],
  probe_failed: ['probe_waiting', ...noRetry],
  /** The process that the session depends on is gone. An attempt that had already succeeded still counts. */
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

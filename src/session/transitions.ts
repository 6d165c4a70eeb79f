/** What the session is doing right now, finer than its status. */
export type RuntimeStatus = keyof typeof following;

const ends = ['failed', 'paused_manual', 'stopped_host_closed', 'lease_terminating'] as const;
const afterAttempt = ['retry_waiting', 'probe_waiting', 'completed', ...ends] as const;

/** Which runtime status may follow which: the only ways that a journal can take a session. The final ones have none. */
const following = {
  /** In line for a slot, before the session starts. */
  slot_waiting: ['running', 'failed', 'stopped_host_closed'],
  running: ['slot_waiting', 'ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
  /** An attempt runs that is a recovery. */
  recovering: ['ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
  /** In the background: what its step waited for holds. */
  ready: ['suspected_stall', 'watchdog_terminating', ...afterAttempt],
  /** Silent for the warning time. */
  suspected_stall: ['running', 'ready', 'recovering', 'watchdog_terminating', ...afterAttempt],
  /** Silent for too long: told to end. */
  watchdog_terminating: ['watchdog_waiting', 'retry_waiting', 'probe_waiting', ...ends],
  /** Waiting for it to end. */
  watchdog_waiting: ['retry_waiting', 'probe_waiting', ...ends],
  /** A delay, then the next attempt. */
  retry_waiting: ['recovering', ...ends],
  /** A delay, then a probe. */
  probe_waiting: ['probe_running', ...ends],
  probe_running: ['recovering', 'probe_failed', ...ends],
  probe_failed: ['probe_waiting', ...ends],
  /** The process that the session depends on is gone. */
  lease_terminating: ['stopped_host_closed', 'failed'],
  stopped_host_closed: [],
  /** Recoveries were tried and none is left. */
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

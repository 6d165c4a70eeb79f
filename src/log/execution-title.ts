import type { EventOf } from '../session/events.ts';
import { nthAttempt } from '../session/nth-attempt.ts';

/** The events that begin an execution. */
export type ExecutionStarted = EventOf<
  | 'attempt_started'
  | 'on_retry_started'
  | 'on_timeout_started'
  | 'probe_started'
  | 'launch_started'
  | 'verification_started'
>;

/** Returns the title of an execution's group in the log. Null for `maxAttempts`: attempts have no limit. */
export function executionTitle(event: ExecutionStarted, maxAttempts: number | null): string {
  const label = event.label === undefined ? '' : `: ${event.label}`;
  switch (event.type) {
    case 'attempt_started':
      return `Attempt ${nthAttempt(event.attempt, maxAttempts)}${label}`;
    case 'on_retry_started':
      return `on-retry, before attempt ${nthAttempt(event.attempt, maxAttempts)}`;
    case 'on_timeout_started':
      return `on-timeout, before attempt ${nthAttempt(event.attempt, maxAttempts)} is stopped: ${event.limit}`;
    case 'probe_started':
      return `Probe ${event.probe}, before attempt ${nthAttempt(event.attempt, maxAttempts)}${label}`;
    case 'launch_started':
      return 'Launcher';
    case 'verification_started':
      return `Verification ${event.verification}${label}`;
  }
}

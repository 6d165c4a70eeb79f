import type { EventBody, StopCode } from '../session/events.ts';
import { oneLine } from '../text/plain-text.ts';
import { firstLine } from './first-line.ts';
import type { Runtime } from './schemas.ts';

/** Turns changes of the runtime status into events: the status in HelloLoop's words, and its meaning for the attempt. */
export class StatusTracker {
  /** The last status. */
  status = '';
  #isStalled = false;

  /** @param attempt the number of the running attempt; undefined if none or a probe runs */
  *update({ status, heartbeat }: Runtime, attempt: number | undefined): Generator<EventBody> {
    if (status === this.status) return;
    this.status = status;
    yield { type: 'runtime_status', status: oneLine(status, 60) };
    const wasStalled = this.#isStalled;
    this.#isStalled = status === 'suspected_stall';
    if (attempt === undefined) return;
    const ending = (detail: string, cause: StopCode): EventBody => {
      return { type: 'attempt_ending', attempt, cause, detail: firstLine(detail), graceMs: 0 };
    };
    switch (status) {
      case 'running':
      case 'recovering':
        if (wasStalled) yield { type: 'stall_over', attempt };
        return;
      case 'suspected_stall':
        yield { type: 'stall_suspected', attempt, silentMs: (heartbeat?.idleSeconds ?? 0) * 1_000 };
        return;
      case 'watchdog_terminating':
        yield ending(heartbeat?.watchdogReason || heartbeat?.message || 'it was silent for too long', 'watchdog_idle');
        return;
      case 'watchdog_waiting':
        yield { type: 'attempt_waiting', attempt };
        return;
      case 'lease_terminating':
        yield ending(heartbeat?.leaseReason || heartbeat?.message || 'its host is dead', 'lease_lost');
        return;
      default:
        return;
    }
  }
}

import type { EventBody } from '../session/events.ts';
import { oneLine } from '../text/plain-text.ts';
import { firstLine } from './classify-end.ts';
import type { Runtime } from './schemas.ts';

/** Turns what a runtime file says into events: the status as it is named there, and what it means for the attempt that runs. */
export class Statuses {
  /** The status that was told last. */
  told = '';
  #isStalled = false;

  /** `attempt` is the one that runs; undefined when none does, or a probe. */
  *tell({ status, heartbeat }: Runtime, attempt: number | undefined): Generator<EventBody> {
    if (status === this.told) return;
    this.told = status;
    yield { type: 'runtime_status', status: oneLine(status, 60) };
    const wasStalled = this.#isStalled;
    this.#isStalled = status === 'suspected_stall';
    if (attempt === undefined) return;
    switch (status) {
      case 'running':
      case 'recovering':
        if (wasStalled) yield { type: 'stall_over', attempt };
        return;
      case 'suspected_stall':
        yield { type: 'stall_suspected', attempt, silentMs: (heartbeat?.idleSeconds ?? 0) * 1_000 };
        return;
      case 'watchdog_terminating': {
        const detail = firstLine(heartbeat?.watchdogReason || heartbeat?.message || 'it was silent for too long');
        yield { type: 'attempt_ending', attempt, cause: 'watchdog_idle', detail, graceMs: 0 };
        return;
      }
      case 'watchdog_waiting':
        yield { type: 'attempt_waiting', attempt };
        return;
      case 'lease_terminating': {
        const detail = firstLine(heartbeat?.leaseReason || heartbeat?.message || 'its host is gone');
        yield { type: 'attempt_ending', attempt, cause: 'lease_lost', detail, graceMs: 0 };
        return;
      }
      default:
        return;
    }
  }
}

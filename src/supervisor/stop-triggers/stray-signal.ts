import { pause } from '../../system/wait.ts';
import type { StopReason, StopTrigger } from './stop-trigger.ts';

/** Signals that ask a program to end. Nobody of ours sends one of them to a supervisor (ADR 4). */
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** A machine that shuts down signals everybody at once. Each look of the other triggers may find the better reason. */
const otherReasonMs = 1_100;

/** Listens for signals that somebody else sends to the supervisor, as `pkill -f` does. They do not end it. */
export class StraySignals {
  #fire: ((reason: StopReason) => void) | undefined;

  /** `onUnused` is called with a clause when no execution has the trigger. */
  constructor(onUnused: (what: string) => void) {
    for (const name of signals) {
      process.on(name, () => {
        const what = `somebody other than Supervised Run sent ${name} to the supervisor (process ${process.pid})`;
        if (this.#fire === undefined) onUnused(what);
        else this.#fire({ cause: 'supervisor_signal', detail: what });
      });
    }
  }

  /** Fires a moment after such a signal. To be used by one execution at a time. */
  get trigger(): StopTrigger {
    return (over) =>
      new Promise((resolve) => {
        this.#fire = async (reason) => {
          if (await pause(otherReasonMs, over)) resolve(reason);
        };
        over.addEventListener('abort', () => (this.#fire = undefined), { once: true });
      });
  }
}

import type { StopCode } from '../../session/events.ts';
import { forever, pause } from '../../system/wait.ts';

/** The reason to stop an execution or the session. */
export interface StopReason {
  cause: StopCode;
  /** For people; completes "ended because …". */
  detail: string;
}

/** Watches for one reason to stop, and resolves with it. Cleans up and stays pending when the signal aborts. */
export type StopTrigger = (signal: AbortSignal) => Promise<StopReason>;

/** Resolves with the first reason. All triggers are cleaned up then, and when the signal aborts. */
export async function firstOf(triggers: StopTrigger[], signal: AbortSignal): Promise<StopReason> {
  const over = new AbortController();
  try {
    return await Promise.race(triggers.map((trigger) => trigger(AbortSignal.any([signal, over.signal]))));
  } finally {
    over.abort();
  }
}

type Check = () => StopReason | undefined | Promise<StopReason | undefined>;

/** Checks at once, and then with pauses of `pauseMs`, until there is a reason. */
export function checkEvery(check: Check, pauseMs: number | (() => number)): StopTrigger {
  return async (signal) => {
    for (;;) {
      const reason = await check();
      if (reason !== undefined) return reason;
      if (!(await pause(typeof pauseMs === 'number' ? pauseMs : pauseMs(), signal))) return forever();
    }
  };
}

export function after(ms: number, reason: StopReason): StopTrigger {
  return async (signal) => ((await pause(ms, signal)) ? reason : forever());
}

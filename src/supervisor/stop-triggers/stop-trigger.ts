import type { StopCode } from '../../session/events.ts';
import { forever, pause } from '../../system/wait.ts';

/** Why something is to be ended from outside: for programs, and for people. */
export interface StopReason {
  cause: StopCode;
  /** Completes "ended because …". */
  detail: string;
}

/** Watches for one reason to stop. Resolves when it is there; when the signal aborts it cleans up and stays pending. */
export type StopTrigger = (signal: AbortSignal) => Promise<StopReason>;

/** The first reason wins; then, and when the outer signal aborts, every watch ends. */
export async function firstOf(causes: StopTrigger[], signal: AbortSignal): Promise<StopReason> {
  const over = new AbortController();
  try {
    return await Promise.race(causes.map((cause) => cause(AbortSignal.any([signal, over.signal]))));
  } finally {
    over.abort();
  }
}

/** Checks again and again, `pauseMs` apart, until there is a reason. */
export function checkEvery(check: () => StopReason | undefined, pauseMs: number | (() => number)): StopTrigger {
  return async (signal) => {
    for (;;) {
      const reason = check();
      if (reason !== undefined) return reason;
      if (!(await pause(typeof pauseMs === 'number' ? pauseMs : pauseMs(), signal))) return forever();
    }
  };
}

export function after(ms: number, reason: StopReason): StopTrigger {
  return async (signal) => ((await pause(ms, signal)) ? reason : forever());
}

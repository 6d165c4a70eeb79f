import type { StopCause } from '../../session/events.ts';

/** Why something is to be ended from outside: for programs, and for people. */
export interface StopReason {
  cause: StopCause;
  /** Completes "ended because …". */
  detail: string;
}

/** Watches for one reason to stop. Resolves when it is there; when the signal aborts it cleans up and stays pending. */
export type Cause = (signal: AbortSignal) => Promise<StopReason>;

/** The first reason wins; then, and when the outer signal aborts, every watch ends. */
export async function firstOf(causes: Cause[], signal: AbortSignal): Promise<StopReason> {
  const over = new AbortController();
  try {
    return await Promise.race(causes.map((cause) => cause(AbortSignal.any([signal, over.signal]))));
  } finally {
    over.abort();
  }
}

/** Checks again and again, `pauseMs` apart, until there is a reason. */
export function checkEvery(check: () => StopReason | undefined, pauseMs: number | (() => number)): Cause {
  return async (signal) => {
    for (;;) {
      const reason = check();
      if (reason !== undefined) return reason;
      if (!(await pause(typeof pauseMs === 'number' ? pauseMs : pauseMs(), signal))) return forever();
    }
  };
}

export function after(ms: number, reason: StopReason): Cause {
  return async (signal) => ((await pause(ms, signal)) ? reason : forever());
}

/** False when the signal cut the pause short. */
export function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cut);
      resolve(true);
    }, ms);
    const cut = () => {
      clearTimeout(timer);
      resolve(false);
    };
    if (signal.aborted) cut();
    else signal.addEventListener('abort', cut, { once: true });
  });
}

function forever(): Promise<never> {
  return new Promise(() => {});
}

import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicMs } from './clock.ts';

/** Resolves to true after `ms`, or to false as soon as the signal aborts. With 0, after the events that are due. */
export function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const isTimed = ms > 0;
    const end = () => {
      signal.removeEventListener('abort', cut);
      resolve(true);
    };
    // A timer of 0 ms would take one to two.
    const timer = isTimed ? setTimeout(end, ms) : setImmediate(end);
    const cut = () => {
      if (isTimed) clearTimeout(timer as NodeJS.Timeout);
      else clearImmediate(timer as NodeJS.Immediate);
      resolve(false);
    };
    if (signal.aborted) cut();
    else signal.addEventListener('abort', cut, { once: true });
  });
}

/** Never settles: the branch of a race that can no longer win. */
export function forever(): Promise<never> {
  return new Promise(() => {});
}

/** Resolves when the signal aborts: the branch of a race that ends what somebody does not want any more. */
export function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

/**
 * Polls, often at first and every 100 ms later, until the condition holds or the time is over. Returns whether it held.
 * A timeout that is a function may shrink meanwhile.
 */
export async function pollUntil(condition: () => boolean, timeoutMs: number | (() => number)): Promise<boolean> {
  const started = monotonicMs();
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    const before = monotonicMs();
    if (condition()) return true;
    const now = monotonicMs();
    const left = started + resolveMs(timeoutMs) - now;
    if (left <= 0) return false;
    // Conditions can be expensive (on Windows some start a program): at most half of the time goes into them.
    await sleep(Math.min(Math.max(pause, now - before), left));
  }
}

/** Returns a duration that is fixed or asked for anew each time. */
export function resolveMs(ms: number | (() => number)): number {
  return typeof ms === 'number' ? ms : ms();
}

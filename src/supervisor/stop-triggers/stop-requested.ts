import { lstatSync } from 'node:fs';
import { readStopRequest } from '../../session/read-stop-request.ts';
import { stopRequestSignal } from '../../session/stop-request.ts';
import { ifReachable } from '../../system/errors.ts';
import { checkEvery, firstOf, type StopReason, type StopTrigger } from './stop-trigger.ts';

const checkMs = 1_000;

/**
 * Fires when the session is asked to stop: by a stop file, which is found within a second, or by the signal of a request,
 * which makes it look at once and is a request itself when there is no file.
 */
export function stopRequested(stopPath: string): StopTrigger {
  const requested = (): StopReason | undefined => {
    if (!ifReachable(() => lstatSync(stopPath, { throwIfNoEntry: false }))) return undefined;
    const request = readStopRequest(stopPath);
    return request === undefined ? undefined : { cause: request.cause, detail: request.detail };
  };
  const bySignal: StopTrigger = (over) =>
    new Promise((resolve) => {
      const listener = () =>
        resolve(requested() ?? { cause: 'stopped', detail: `a stop was requested by ${stopRequestSignal}` });
      process.on(stopRequestSignal, listener);
      // Without any listener the signal would kill the supervisor while it finishes its work.
      over.addEventListener('abort', () => process.on(stopRequestSignal, () => {}).off(stopRequestSignal, listener), {
        once: true,
      });
    });
  return (signal) => firstOf([checkEvery(requested, checkMs), bySignal], signal);
}

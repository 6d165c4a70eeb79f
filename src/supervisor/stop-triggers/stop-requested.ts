import { lstatSync } from 'node:fs';
import { stopRequestSignal } from '../../session/stop-request.ts';
import { ifReachable } from '../../system/errors.ts';
import { checkEvery, firstOf, type StopReason, type StopTrigger } from './stop-trigger.ts';

const checkMs = 1_000;

/**
 * Fires when the session is asked to stop: by a stop file, which is found within a second, or by the signal of a request,
 * which makes it look at once and is a request itself when there is no file.
 */
export function stopRequested(stopPath: string): StopTrigger {
  const requested = async (): Promise<StopReason | undefined> => {
    if (!ifReachable(() => lstatSync(stopPath, { throwIfNoEntry: false }))) return undefined;
    const reader = await loadReader().catch(() => undefined);
    if (reader === undefined)
      return { cause: 'stopped', detail: 'a stop was requested, and what reads why was deleted' };
    const request = reader.readStopRequest(stopPath);
    return request === undefined ? undefined : { cause: request.cause, detail: request.detail };
  };
  const bySignal: StopTrigger = (over) =>
    new Promise((resolve) => {
      const listener = async () =>
        resolve((await requested()) ?? { cause: 'stopped', detail: `a stop was requested by ${stopRequestSignal}` });
      process.on(stopRequestSignal, listener);
      // Without any listener the signal would kill the supervisor while it finishes its work.
      over.addEventListener('abort', () => process.on(stopRequestSignal, () => {}).off(stopRequestSignal, listener), {
        once: true,
      });
    });
  return (signal) => firstOf([checkEvery(requested, checkMs), bySignal], signal);
}

/**
 * Most sessions are never asked to stop and need no schemas, which take longer to load than all the rest. A session that may
 * outlive its step calls this before it starts, because the folder of the bundle may be deleted then.
 */
export function loadReader(): Promise<typeof import('../../session/read-stop-request.ts')> {
  return import('../../session/read-stop-request.ts');
}

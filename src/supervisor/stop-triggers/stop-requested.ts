import { readStopRequest } from '../../session/stop-request.ts';
import { checkEvery, firstOf, type StopReason, type StopTrigger } from './stop-trigger.ts';

const checkMs = 1_000;
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Somebody asked the session to stop: with a stop file, found within a second, or with a signal, which says "look now"
 * and is itself a request when there is no file.
 */
export function stopRequested(stopPath: string): StopTrigger {
  const asked = (): StopReason | undefined => {
    const request = readStopRequest(stopPath);
    return request === undefined ? undefined : { cause: request.cause, detail: request.detail };
  };
  const bySignal: StopTrigger = (over) =>
    new Promise((resolve) => {
      for (const name of signals) {
        const listener = () => resolve(asked() ?? { cause: 'stopped', detail: `the supervisor received ${name}` });
        process.on(name, listener);
        // Without a listener the signal would kill the supervisor in the middle of its last work.
        over.addEventListener('abort', () => process.on(name, () => {}).off(name, listener), { once: true });
      }
    });
  return (signal) => firstOf([checkEvery(asked, checkMs), bySignal], signal);
}

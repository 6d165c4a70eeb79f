import { setInterval } from 'node:timers/promises';
import { errorMessage } from '../system/errors.ts';
import { heartbeatMs } from './liveness.ts';
import type { Registry } from './registry.ts';

/** Gives signs of life of a slot that is held, until the signal aborts. Resolves before that only when the slot is gone. */
export async function sendHeartbeats(
  registry: Registry,
  id: string,
  signal: AbortSignal,
  everyMs = heartbeatMs,
): Promise<void> {
  try {
    for await (const _ of setInterval(everyMs, undefined, { signal, ref: false })) {
      if (!(await isHeld(registry, id))) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function isHeld(registry: Registry, id: string): Promise<boolean> {
  try {
    return await registry.heartbeat(id);
  } catch (error) {
    // A full disk, say. Whoever can see this process believes in it all the same.
    console.error(`no sign of life of slot ${id}: ${errorMessage(error)}`);
    return true;
  }
}

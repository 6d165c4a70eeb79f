import { setInterval } from 'node:timers/promises';
import { errorMessage } from '../system/errors.ts';
import { heartbeatMs } from './liveness.ts';
import type { Hold, Registry } from './registry.ts';

/** Sends heartbeats for a slot until the signal aborts. Resolves earlier only if the slot is lost, with the reason. */
export async function sendHeartbeats(
  registry: Registry,
  id: string,
  signal: AbortSignal,
  everyMs = heartbeatMs,
): Promise<Hold> {
  try {
    for await (const _ of setInterval(everyMs, undefined, { signal, ref: false })) {
      const hold = await holdOf(registry, id);
      if (hold !== 'held') return hold;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return 'held';
}

async function holdOf(registry: Registry, id: string): Promise<Hold> {
  try {
    return await registry.heartbeat(id);
  } catch (error) {
    // For example on a full disk. Those who can see this process need no heartbeat to know that it lives.
    console.error(`Could not send a heartbeat for slot ${id}: ${errorMessage(error)}`);
    return 'held';
  }
}

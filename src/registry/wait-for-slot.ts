import { monotonicMs } from '../system/clock.ts';
import { isCertainlyDead } from './liveness.ts';
import type { Registry, RequestStatus } from './registry.ts';
import type { SlotRequest } from './slot.ts';

/** A waiter checks its request this often even if nobody wakes it: its predecessor may be dead, or the limits new. */
const lookMs = 1_000;
/** The first in the queue checks this often whether a holder is dead. */
const holdersMs = 150;

export type Waiting = Extract<RequestStatus, { kind: 'waiting' }>;
export type Prepared = Extract<RequestStatus, { kind: 'prepared' }>;

/** The end of a wait for a slot. */
export type WaitEnd =
  | { kind: 'off' }
  /** `waitedMs` is 0 if there was room at once. */
  | { kind: 'prepared'; status: Prepared; waitedMs: number }
  /** The time was over, or there will never be room. */
  | { kind: 'refused'; status: Exclude<RequestStatus, { kind: 'off' } | Prepared>; waitedMs: number }
  /** The signal aborted it. */
  | { kind: 'cancelled'; waitedMs: number };

export interface WaitOptions {
  /** The longest wait; 0 does not wait at all. */
  waitMs: number;
  signal: AbortSignal;
  /** Called at least once a second while the request is in the queue. */
  onWaiting: (status: Waiting, waitedMs: number) => Promise<void>;
}

/**
 * Requests a slot and waits in the queue for it. However that ends, a request that was not admitted has left the queue.
 * @throws RegistryError
 * @throws SlotLostError when the request was removed from the queue by hand
 */
export async function waitForSlot(registry: Registry, request: SlotRequest, options: WaitOptions): Promise<WaitEnd> {
  const { waitMs, signal, onWaiting } = options;
  let status = await registry.prepare(request);
  const startedMono = monotonicMs();
  const waited = () => monotonicMs() - startedMono;
  const isWait = status.kind === 'waiting' && waitMs > 0;
  const id = 'slot' in status ? status.slot.id : '';
  try {
    while (status.kind === 'waiting' && waited() < waitMs && !signal.aborted) {
      await onWaiting(status, waited());
      await waitForChange(registry, status, Math.min(lookMs, waitMs - waited()), signal);
      status = await registry.look(id);
    }
  } catch (error) {
    await registry.cancel(id).catch(() => {});
    throw error;
  }
  const waitedMs = isWait ? waited() : 0;
  if (status.kind === 'off') return { kind: 'off' };
  if (status.kind === 'prepared' && !signal.aborted) return { kind: 'prepared', status, waitedMs };
  await registry.cancel(id);
  if (signal.aborted || status.kind === 'prepared') return { kind: 'cancelled', waitedMs };
  return { kind: 'refused', status, waitedMs };
}

/** Sleeps until the request may have been admitted, or, for the first in the queue, until a holder is dead. */
async function waitForChange(registry: Registry, { slot, place, holders }: Waiting, ms: number, signal: AbortSignal) {
  if (place > 1) {
    await registry.waitForChange(slot.id, ms, signal);
    return;
  }
  for (const end = monotonicMs() + ms; !signal.aborted; ) {
    const left = end - monotonicMs();
    if (left <= 0 || holders.some((holder) => isCertainlyDead(holder))) return;
    if (await registry.waitForChange(slot.id, Math.min(holdersMs, left), signal)) return;
  }
}

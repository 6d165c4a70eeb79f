import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicMs } from '../system/clock.ts';
import { aborted } from '../system/wait.ts';
import { isDeadAtAGlance } from './liveness.ts';
import { OrphanWatch } from './orphans.ts';
import type { Registry, RequestStatus } from './registry.ts';
import type { SlotRequest } from './slot.ts';

/** A waiter checks its request this often even if nobody wakes it: its predecessor may be dead, or the limits new. */
const lookMs = 1_000;
/** The first in the queue checks this often whether a holder is dead. */
const holdersMs = 250;
/** A request that must not wait waits this long for what dead holders have left. */
const orphansMs = 2_000;
/** How long the request may take to leave the queue; otherwise it leaves with the process. */
const leaveMs = 1_000;

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
  const orphans = new OrphanWatch(registry);
  // A registry that is locked does not keep a cancelled step.
  const cancelled = aborted(signal);
  const preparing = registry.prepare(request);
  const prepared = await Promise.race([preparing, cancelled]);
  if (prepared === undefined) {
    preparing.then((late) => 'slot' in late && registry.cancel(late.slot.id)).catch(() => {});
    return { kind: 'cancelled', waitedMs: 0 };
  }
  let status = prepared;
  const startedMono = monotonicMs();
  const waited = () => monotonicMs() - startedMono;
  const isWait = status.kind === 'waiting' && waitMs > 0;
  const id = 'slot' in status ? status.slot.id : '';
  const leave = () => Promise.race([registry.cancel(id).catch(() => {}), sleep(leaveMs, undefined, { ref: false })]);
  try {
    if (isFirst(status)) {
      const late = sleep(orphansMs, false, { ref: false });
      const hasLooked = await Promise.race([orphans.check(status.holders), cancelled, late]);
      if (hasLooked) status = await registry.look(id);
    }
    while (status.kind === 'waiting' && waited() < waitMs && !signal.aborted) {
      await onWaiting(status, waited());
      await waitForChange(registry, orphans, status, Math.min(lookMs, waitMs - waited()), signal);
      status = (await Promise.race([registry.look(id), cancelled])) ?? status;
    }
  } catch (error) {
    await leave();
    throw error;
  }
  const waitedMs = isWait ? waited() : 0;
  if (status.kind === 'off') return { kind: 'off' };
  if (status.kind === 'prepared' && !signal.aborted) return { kind: 'prepared', status, waitedMs };
  await leave();
  if (signal.aborted || status.kind === 'prepared') return { kind: 'cancelled', waitedMs };
  return { kind: 'refused', status, waitedMs };
}

function isFirst(status: RequestStatus): status is Waiting {
  return status.kind === 'waiting' && status.place === 1;
}

/** Sleeps until the request may have been admitted, or, for the first in the queue, until a holder is dead. */
async function waitForChange(
  registry: Registry,
  orphans: OrphanWatch,
  { slot, place, holders }: Waiting,
  ms: number,
  signal: AbortSignal,
) {
  if (place > 1) {
    await registry.waitForChange(slot.id, ms, signal);
    return;
  }
  // It may have begun to be one while this process slept, in a way that only the exact check sees.
  void orphans.check(holders);
  for (const end = monotonicMs() + ms; !signal.aborted; ) {
    const left = end - monotonicMs();
    if (left <= 0 || holders.some((holder) => holder.process.session === undefined && isDeadAtAGlance(holder))) return;
    orphans.glance(holders);
    if (await registry.waitForChange(slot.id, Math.min(holdersMs, left), signal)) return;
  }
}

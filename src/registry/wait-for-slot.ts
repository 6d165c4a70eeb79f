import { monotonicMs } from '../system/clock.ts';
import { isCertainlyDead } from './liveness.ts';
import type { Registry, RequestStatus } from './registry.ts';
import type { SlotRequest } from './slot.ts';

/** Who waits looks this often by itself: for a waiter before it that died, and for changed limits. */
const lookMs = 1_000;
/** The first in line looks this often whether a holder has died. */
const holdersMs = 150;

export type Waiting = Extract<RequestStatus, { kind: 'waiting' }>;
export type Prepared = Extract<RequestStatus, { kind: 'prepared' }>;

/** How the wait for a slot ended. */
export type WaitEnd =
  | { kind: 'off' }
  /** `waitedMs` is 0 when there was room at once. */
  | { kind: 'prepared'; status: Prepared; waitedMs: number }
  /** The time was over, or there will never be room. */
  | { kind: 'refused'; status: Exclude<RequestStatus, { kind: 'off' } | Prepared>; waitedMs: number }
  /** The signal aborted it. */
  | { kind: 'cancelled'; waitedMs: number };

export interface WaitOptions {
  /** At the longest; 0 does not wait at all. */
  waitMs: number;
  signal: AbortSignal;
  /** Called with each look at the line, once a second or more often. */
  onWaiting: (standing: Waiting, waitedMs: number) => Promise<void>;
}

/**
 * Asks for a slot and waits for it in the line. Whatever the end, nothing is left behind: what was not prepared has left
 * the line.
 * @throws RegistryError
 * @throws SlotGoneError when the request was taken out of the line by hand
 */
export async function waitForSlot(registry: Registry, request: SlotRequest, options: WaitOptions): Promise<WaitEnd> {
  const { waitMs, signal, onWaiting } = options;
  let standing = await registry.prepare(request);
  const startedMono = monotonicMs();
  const waited = () => monotonicMs() - startedMono;
  const isWait = standing.kind === 'waiting' && waitMs > 0;
  const id = 'slot' in standing ? standing.slot.id : '';
  try {
    while (standing.kind === 'waiting' && waited() < waitMs && !signal.aborted) {
      await onWaiting(standing, waited());
      await untilWorthALook(registry, standing, Math.min(lookMs, waitMs - waited()), signal);
      standing = await registry.look(id);
    }
  } catch (error) {
    await registry.cancel(id).catch(() => {});
    throw error;
  }
  const waitedMs = isWait ? waited() : 0;
  if (standing.kind === 'off') return { kind: 'off' };
  if (standing.kind === 'prepared' && !signal.aborted) return { kind: 'prepared', status: standing, waitedMs };
  await registry.cancel(id);
  if (signal.aborted || standing.kind === 'prepared') return { kind: 'cancelled', waitedMs };
  return { kind: 'refused', status: standing, waitedMs };
}

/** Sleeps until the request may have been admitted, or the first in line sees that a holder has died. */
async function untilWorthALook(registry: Registry, { slot, place, holders }: Waiting, ms: number, signal: AbortSignal) {
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

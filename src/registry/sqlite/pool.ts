import { monotonicMs } from '../../system/clock.ts';
import type { Conditions } from '../admission.ts';
import { conditionsFor, isInOrder } from '../conditions.ts';
import { heartbeatMs } from '../liveness.ts';
import type { RequestStatus } from '../registry.ts';
import { deadBefore, requestStatusOf, takesItsTurn } from '../request-status.ts';
import type { Slot, SlotRequest } from '../slot.ts';
import { hasQueue, readHolders, readMachineLimits, readSlot, readSlots } from './rows.ts';
import type { DatabaseSync } from './sqlite.ts';

// Reads of a pool that change nothing. Each reads no more than it needs: others may wait for the reader to go on.

/** Reads a pool as it is stored, with the conditions for `settle`. */
export function readPool(
  db: DatabaseSync,
  path: string,
  pool: string,
  checksHolders: boolean,
): [slots: Slot[], conditions: Conditions] {
  const machineLimits = readMachineLimits(db, path).get(pool);
  return [readSlots(db, path, pool), conditionsFor(machineLimits, checksHolders)];
}

/** Returns whether a request stands in line behind others, if nothing changes meanwhile. */
export function joinsQueue(db: DatabaseSync, path: string, request: SlotRequest): boolean {
  return hasQueue(db, request.pool) && takesItsTurn(request, readMachineLimits(db, path).get(request.pool));
}

/** Returns the status of a request, or undefined if its pool has to be brought in order or its heartbeat is due. */
export function settledStatus(
  db: DatabaseSync,
  path: string,
  id: string,
  checksHolders: boolean,
): RequestStatus | undefined {
  const slot = readSlot(db, path, id);
  if (slot === undefined) return undefined;
  const { pool } = slot;
  if (slot.phase !== 'waiting') {
    const machineLimits = readMachineLimits(db, path).get(pool);
    return requestStatusOf({ slots: readHolders(db, path, pool), machineLimits }, id);
  }
  const [slots, conditions] = readPool(db, path, pool, checksHolders);
  const isDue = isHeartbeatDue(slot) || deadBefore(slots, id, conditions) !== undefined;
  if (isDue || !isInOrder(slots, conditions)) return undefined;
  return requestStatusOf({ slots, machineLimits: conditions.machineLimits }, id);
}

export function isHeartbeatDue({ heartbeatMono }: Slot): boolean {
  return monotonicMs() - heartbeatMono >= heartbeatMs;
}

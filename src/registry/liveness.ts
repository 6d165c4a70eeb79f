import { monotonicMs } from '../system/clock.ts';
import { type Machine, thisMachine } from '../system/machine.ts';
import {
  identify,
  isCertainlyAlive,
  isPidFree,
  type ProcessIdentity,
  processState,
} from '../system/process-identity.ts';
import type { HolderProcess, Slot } from './slot.ts';

/** How often a holder gives a sign of life, and how long one is believed. */
export const heartbeatMs = 10_000;
const staleMs = 30_000;
/** The clock that counts from boot cannot show a time to come; a record that does is of an earlier boot. */
const futureMs = 5_000;

export function holderProcess(process: ProcessIdentity): HolderProcess {
  return { ...thisMachine(), ...process };
}

export function thisProcess(): HolderProcess {
  return holderProcess(identify(process.pid));
}

/**
 * Whether the process behind a slot is gone. One of this pid namespace is looked at; of one in another container only its
 * signs of life are seen. Those are dated by the monotonic clock, so that setting the wall clock frees nothing.
 */
export function isDead(
  { process, heartbeatMono }: Pick<Slot, 'process' | 'heartbeatMono'>,
  here: Machine = thisMachine(),
  nowMono: number = monotonicMs(),
): boolean {
  if (process.boot !== here.boot) return true;
  const isStale = nowMono - heartbeatMono > staleMs || heartbeatMono - nowMono > futureMs;
  if (process.namespace !== here.namespace) return isStale;
  const state = processState(process);
  // The close look starts a program on macOS and Windows: only where the signs of life have ended.
  return state === 'unknown' ? isStale && !isCertainlyAlive(process) : state === 'dead';
}

/** A cheaper look, for now and then between two of those: misses a zombie and a pid that is in use again. */
export function isCertainlyDead({ process }: Pick<Slot, 'process'>, here: Machine = thisMachine()): boolean {
  return process.boot === here.boot && process.namespace === here.namespace && isPidFree(process.pid);
}

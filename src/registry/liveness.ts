import { monotonicMs } from '../system/clock.ts';
import { type Machine, mayBeSameBoot, thisMachine } from '../system/machine.ts';
import {
  identify,
  isPidFree,
  isCertainlyDead as isProcessCertainlyDead,
  type ProcessIdentity,
  processState,
} from '../system/process-identity.ts';
import type { HolderProcess, Slot } from './slot.ts';

/** The time between two heartbeats of a holder, and the time for which one is believed. */
export const heartbeatMs = 10_000;
const staleMs = 30_000;
/** The monotonic clock starts at boot: a heartbeat from its future belongs to an earlier boot. */
const futureMs = 5_000;

export function holderProcess(process: ProcessIdentity): HolderProcess {
  return { ...thisMachine(), ...process };
}

export function thisProcess(): HolderProcess {
  return holderProcess(identify(process.pid));
}

/**
 * Returns whether the process behind a slot is dead. A process of this pid namespace can be looked up; of one in
 * another container only the heartbeats are visible. These carry monotonic times, so that setting the wall clock frees
 * nothing.
 */
export function isDead(
  { process, heartbeatMono }: Pick<Slot, 'process' | 'heartbeatMono'>,
  here: Machine = thisMachine(),
  nowMono: number = monotonicMs(),
): boolean {
  if (!mayBeSameBoot(process.boot, here.boot)) return true;
  const isStale = nowMono - heartbeatMono > staleMs || heartbeatMono - nowMono > futureMs;
  if (process.namespace !== here.namespace) return isStale;
  const { guard } = process;
  if (guard !== undefined && processState(guard) !== 'dead') return false;
  const state = processState(process);
  // On macOS and Windows the exact check starts a program: it is worth that only once the heartbeats have stopped.
  return state === 'unknown' ? isStale && isProcessCertainlyDead(process) : state === 'dead';
}

/**
 * Returns whether the holder of a slot is dead while processes of its session may live: the slot is not free until a look
 * finds none (orphans.ts). Those of another container, or of an earlier boot, cannot be looked for.
 */
export function isOrphaned(slot: Slot, here: Machine = thisMachine()): boolean {
  const { boot, namespace, session } = slot.process;
  return session !== undefined && mayBeSameBoot(boot, here.boot) && namespace === here.namespace && isDead(slot, here);
}

/** A cheaper check, for between two of those: it misses zombies and reused pids. */
export function isCertainlyDead({ process }: Pick<Slot, 'process'>, here: Machine = thisMachine()): boolean {
  const { boot, namespace, pid, guard } = process;
  const areFree = () => isPidFree(pid) && (guard === undefined || isPidFree(guard.pid));
  return mayBeSameBoot(boot, here.boot) && namespace === here.namespace && areFree();
}

import { monotonicMs } from '../system/clock.ts';
import { type Machine, mayBeSameBoot, thisMachine } from '../system/machine.ts';
import {
  identify,
  isCertainlyDead,
  isPidFree,
  type ProcessIdentity,
  processState,
} from '../system/process-identity.ts';
import type { HolderProcess, Slot } from './slot.ts';

/** The time between two heartbeats of a holder, and the time for which one is believed. */
export const heartbeatMs = 10_000;
const staleMs = 30_000;
/** The monotonic clock starts at boot: a heartbeat from its future belongs to an earlier boot. */
const futureMs = 5_000;

type Held = Pick<Slot, 'process' | 'heartbeatMono'>;

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
export function isDead(slot: Held, here: Machine = thisMachine(), nowMono: number = monotonicMs()): boolean {
  const { process } = slot;
  const { guard } = process;
  const isStale = hasStopped(slot, nowMono);
  if (!isHere(slot, here)) return isStale || !mayBeSameBoot(process.boot, here.boot);
  if (guard !== undefined && processState(guard) !== 'dead') return false;
  const state = processState(process);
  // On macOS and Windows the exact check starts a program: it is worth that only once the heartbeats have stopped.
  return state === 'unknown' ? isStale && isCertainlyDead(process) : state === 'dead';
}

/** Does the same for next to nothing: a zombie counts as alive, and so does another process that has a dead one's pid. */
export function isDeadAtAGlance(slot: Held, here: Machine = thisMachine(), nowMono: number = monotonicMs()): boolean {
  const { boot, pid, guard } = slot.process;
  if (!isHere(slot, here)) return hasStopped(slot, nowMono) || !mayBeSameBoot(boot, here.boot);
  return isPidFree(pid) && (guard === undefined || isPidFree(guard.pid));
}

/** Returns whether the process can be looked up, if it lives. */
function isHere({ process: { boot, namespace } }: Held, here: Machine): boolean {
  return mayBeSameBoot(boot, here.boot) && namespace === here.namespace;
}

/** Returns whether there are no heartbeats any more. */
function hasStopped({ heartbeatMono }: Held, nowMono: number): boolean {
  return nowMono - heartbeatMono > staleMs || heartbeatMono - nowMono > futureMs;
}

/**
 * Returns whether the holder of a slot is dead while processes of its session may live: the slot is not free until a look
 * finds none (orphans.ts). Those of another container, or of an earlier boot, cannot be looked for.
 */
export function isOrphaned(slot: Slot, here: Machine = thisMachine()): boolean {
  return slot.process.session !== undefined && isHere(slot, here) && isDead(slot, here);
}

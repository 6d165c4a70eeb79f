import { errorCode } from './errors.ts';
import { findProcess } from './process-list.ts';

/**
 * Which process a pid meant when it was written down. A pid alone is reused by the system; a pid with its start time is
 * not, within one boot.
 */
export interface ProcessIdentity {
  pid: number;
  /** Empty when it could not be found out. */
  startTime: string;
}

/**
 * The identity of a process that is there now. A child of ours that has already ended is there until the event loop
 * comes to ask after it, so that whoever started one in this turn gets its identity for certain.
 */
export function identify(pid: number): ProcessIdentity {
  return { pid, startTime: findProcess(pid)?.startTime ?? '' };
}

/** Whether exactly this process still lives. A zombie does not, though it answers `kill(pid, 0)`. */
export function isAlive(identity: ProcessIdentity): boolean {
  // Elsewhere looking means starting a program, too dear for every second; the pid alone has to do.
  return process.platform === 'linux' ? isCertainlyAlive(identity) : answersSignal(identity.pid);
}

/**
 * Whether this process, of this pid namespace, still lives: as `isAlive`, but `unknown` where that cannot be said for
 * certain without a program of the system (macOS, Windows) or at all (`/proc` mounted with `hidepid`).
 */
export function processState(identity: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  const found = process.platform === 'linux' ? findProcess(identity.pid) : undefined;
  if (found === undefined) return answersSignal(identity.pid) ? 'unknown' : 'dead';
  if (found.zombie) return 'dead';
  if (identity.startTime === '') return 'unknown';
  return found.startTime === identity.startTime ? 'alive' : 'dead';
}

/** Whether there is no process of this pid, not even a zombie: a look that costs next to nothing. */
export function isPidFree(pid: number): boolean {
  return !answersSignal(pid);
}

/**
 * Signals exactly this process. True when the signal was sent; false when the process is gone, which is success for
 * whoever wanted it to end.
 * @throws when the system refuses, e.g. EPERM for another user's process
 */
export function signalProcess(identity: ProcessIdentity, signal: NodeJS.Signals): boolean {
  if (!isCertainlyAlive(identity)) return false;
  try {
    return process.kill(identity.pid, signal);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
    throw error;
  }
}

/** Looks as closely as the system allows, whatever it costs. */
export function isCertainlyAlive({ pid, startTime }: ProcessIdentity): boolean {
  const found = findProcess(pid);
  return found !== undefined && !found.zombie && startTime !== '' && found.startTime === startTime;
}

function answersSignal(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * When a process began, by the wall clock in ms, within a fraction of a second. Undefined where the system's start times
 * cannot be compared with a clock. Linux counts hundredths of a second (proc(5)).
 */
export function startedMs({ startTime }: ProcessIdentity): number | undefined {
  const own = process.platform === 'linux' ? findProcess(process.pid) : undefined;
  if (own === undefined || startTime === '') return undefined;
  return performance.timeOrigin + (Number(startTime) - Number(own.startTime)) * 10;
}

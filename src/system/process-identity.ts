import { errorCode } from './errors.ts';
import { findProcess, lookUp } from './process-list.ts';
import type { ProcessEntry } from './processes/entry.ts';
import { isSameStart } from './processes/start-time.ts';
import { windowsStart } from './processes/windows.ts';

const isWindows = process.platform === 'win32';
/** How far the clock of JavaScript can be from that of the system. */
const clockMs = 50;

/** Identifies a process within one boot: the system reuses pids, but not with the same start time. */
export interface ProcessIdentity {
  pid: number;
  /** Empty if it is unknown. */
  startTime: string;
}

/**
 * Returns the identity of a process that exists now. A child of this process exists, if only as a zombie, until the
 * event loop reaps it; its identity is therefore certain in the turn in which it was started.
 */
export function identify(pid: number): ProcessIdentity {
  if (isWindows && pid === process.pid) return { pid, startTime: windowsStart(performance.timeOrigin) };
  return { pid, startTime: findProcess(pid)?.startTime ?? '' };
}

/**
 * Returns the identity of a child that was started after `sinceMs` of the clock, in this turn of the event loop. On Windows that
 * time stands for its start: to ask for it starts a program, which is too late for a child that ends at once.
 */
export function identifyChild(pid: number, sinceMs: number): ProcessIdentity {
  return isWindows ? { pid, startTime: windowsStart(sinceMs - clockMs) } : identify(pid);
}

/** Returns the parent of this process, its parent, and so on. Outside of Linux each costs the start of a program. */
export function ancestors(): ProcessIdentity[] {
  const found: ProcessIdentity[] = [];
  for (let entry = findProcess(process.ppid); entry !== undefined; entry = findProcess(entry.parent)) {
    const { pid, startTime } = entry;
    // On Windows the pid of a dead parent may be that of a descendant by now.
    if (found.some((known) => known.pid === pid)) break;
    found.push({ pid, startTime });
  }
  return found;
}

/** Returns whether this process still runs. A zombie does not, though `kill(pid, 0)` succeeds for it. */
export function isAlive(identity: ProcessIdentity): boolean {
  // Elsewhere an exact check starts a program, which is too expensive every second; the pid has to do.
  return process.platform === 'linux' ? isCertainlyAlive(identity) : answersSignal(identity.pid);
}

/**
 * Like `isAlive`, but returns `unknown` if certainty takes a program of the system (macOS, Windows) or is impossible
 * (`/proc` mounted with `hidepid`). The process must be of this pid namespace.
 */
export function processState(identity: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  const found = process.platform === 'linux' ? findProcess(identity.pid) : undefined;
  if (found === undefined) return answersSignal(identity.pid) ? 'unknown' : 'dead';
  if (found.zombie) return 'dead';
  if (identity.startTime === '') return 'unknown';
  return isSameStart(found.startTime, identity.startTime) ? 'alive' : 'dead';
}

/** Returns whether no process has this pid, not even a zombie. Costs next to nothing. */
export function isPidFree(pid: number): boolean {
  return !answersSignal(pid);
}

/**
 * Signals this process and no later one with its pid. Returns whether the signal was sent: false if the process is
 * dead.
 * @throws when the system refuses, for example with EPERM for another user's process
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

/** Like `isAlive`, but exact on every system: on macOS and Windows it starts a program. */
function isCertainlyAlive(identity: ProcessIdentity): boolean {
  return isEntryOf(findProcess(identity.pid), identity);
}

function isEntryOf(found: ProcessEntry | undefined, { startTime }: ProcessIdentity): boolean {
  return found !== undefined && !found.zombie && isSameStart(found.startTime, startTime);
}

/** Returns whether a process is dead, as certainly as the system shows it; what is unknown counts as alive. */
export function isCertainlyDead(identity: ProcessIdentity): boolean {
  const found = lookUp(identity.pid);
  return found === 'unknown' ? !answersSignal(identity.pid) : !isEntryOf(found, identity);
}

function answersSignal(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Returns the wall-clock time in ms at which a process started, exact to a fraction of a second. Undefined on systems
 * whose start times cannot be compared with a clock. Linux counts them in hundredths of a second (proc(5)).
 */
export function startedMs({ startTime }: ProcessIdentity): number | undefined {
  const own = process.platform === 'linux' ? findProcess(process.pid) : undefined;
  if (own === undefined || startTime === '') return undefined;
  return performance.timeOrigin + (Number(startTime) - Number(own.startTime)) * 10;
}

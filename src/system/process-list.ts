import { errorMessage } from './errors.ts';
import type { ProcessEntry } from './processes/entry.ts';
import { listLinux, readLinux } from './processes/linux.ts';
import { listWithPs, readWithPs } from './processes/ps.ts';
import { listWindows } from './processes/windows.ts';

/**
 * Lists all processes of this pid namespace that are visible, without zombies; none when they could not be listed. Whoever
 * takes an empty list for a proof calls `lookAtProcesses`.
 */
export function listProcesses(): ProcessEntry[] {
  return lookAtProcesses() ?? [];
}

/** Does the same, but returns undefined when the processes could not be listed; `lookProblem` says why. */
export function lookAtProcesses(): ProcessEntry[] | undefined {
  return look()?.filter(({ zombie }) => !zombie);
}

let problem = '';

/** Returns why the last look has failed; empty when it has not. */
export function lookProblem(): string {
  return problem;
}

function look(): ProcessEntry[] | undefined {
  try {
    const all = list();
    problem = all.some(({ pid }) => pid === process.pid) ? '' : 'the list of processes lacks this one';
    if (problem === '') return all;
  } catch (error) {
    problem = errorMessage(error);
  }
  return undefined;
}

/** Returns the entry of one process or zombie; undefined if there is none, or it is not known. */
export function findProcess(pid: number): ProcessEntry | undefined {
  const found = lookUp(pid);
  return found === 'unknown' ? undefined : found;
}

/** Does the same, but tells a process that does not exist from a look that has failed. */
export function lookUp(pid: number): ProcessEntry | 'unknown' | undefined {
  switch (process.platform) {
    case 'linux':
      return readLinux(pid);
    case 'win32': {
      const all = look();
      return all === undefined ? 'unknown' : all.find((entry) => entry.pid === pid);
    }
    default:
      return readWithPs(pid);
  }
}

/**
 * Returns whether any process may have one of these files open for writing: always true on systems that do not show it,
 * where other users' processes cannot be seen (`hidepid` in proc(5)), and where a process hides its files that is as young
 * as the one that was given them. `since` is that one's start.
 */
export function areOpenForWriting(paths: string[], since: string): boolean {
  if (process.platform !== 'linux' || findProcess(1) === undefined) return true;
  return listLinux().some((entry) => {
    const files = entry.filesOpenForWriting();
    if (files === undefined) return !entry.zombie && Number(entry.startTime) >= Number(since);
    return files.some((path) => paths.includes(path));
  });
}

function list(): ProcessEntry[] {
  switch (process.platform) {
    case 'linux':
      return listLinux();
    case 'win32':
      return listWindows();
    default:
      return listWithPs();
  }
}

import type { ProcessEntry } from './processes/entry.ts';
import { listLinux, readLinux } from './processes/linux.ts';
import { listWithPs, readWithPs } from './processes/ps.ts';
import { listWindows, readWindows } from './processes/windows.ts';

/** Lists all processes of this pid namespace that are visible, without zombies. */
export function listProcesses(): ProcessEntry[] {
  return list().filter(({ zombie }) => !zombie);
}

/** Returns the entry of one process or zombie; undefined if there is none. */
export function findProcess(pid: number): ProcessEntry | undefined {
  switch (process.platform) {
    case 'linux':
      return readLinux(pid);
    case 'win32':
      return readWindows(pid);
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

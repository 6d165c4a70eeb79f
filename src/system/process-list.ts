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

/** Returns whether any process has one of these files open for writing. Always true on systems that do not show it. */
export function areOpenForWriting(paths: string[]): boolean {
  if (process.platform !== 'linux') return true;
  return listLinux().some((entry) => entry.filesOpenForWriting().some((path) => paths.includes(path)));
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

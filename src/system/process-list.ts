import type { ProcessEntry } from './processes/entry.ts';
import { listLinux, readLinux } from './processes/linux.ts';
import { listWithPs, readWithPs } from './processes/ps.ts';
import { listWindows, readWindows } from './processes/windows.ts';

/** All live processes of this pid namespace that can be seen; no zombies. */
export function listProcesses(): ProcessEntry[] {
  return list().filter(({ zombie }) => !zombie);
}

/** The entry of one process, even when only its zombie is left; undefined when there is none. */
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

/** Whether a process, any process, has one of these files open for writing. Where that cannot be seen: true. */
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

import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** The scope of a pid: one boot of one kernel, and in it one pid namespace. */
export interface Machine {
  /** Changes with every boot; all containers of the machine share it. Empty on systems without such an id. */
  boot: string;
  /** A job container has its own. Empty on systems without pid namespaces. */
  namespace: string;
}

/** Returns the machine that this process runs on. */
export function thisMachine(): Machine {
  cached ??= { boot: bootId(), namespace: process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : '' };
  return cached;
}

let cached: Machine | undefined;

function bootId(): string {
  switch (process.platform) {
    case 'linux':
      return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    case 'darwin':
      return execFileSync('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' }).trim();
    default:
      // Windows knows only the time of its boot, which changes when the clock is set.
      return '';
  }
}

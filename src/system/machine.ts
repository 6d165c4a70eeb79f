import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** Within what a pid has a meaning: one boot of one kernel, and there one pid namespace. */
export interface Machine {
  /** Changes with every start of the machine, the same in all of its containers. Empty where the system has no such id. */
  boot: string;
  /** A job container has its own. Empty where there are no pid namespaces. */
  namespace: string;
}

/** The machine that this process runs on; it cannot change while it does. */
export function thisMachine(): Machine {
  known ??= { boot: bootId(), namespace: process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : '' };
  return known;
}

let known: Machine | undefined;

function bootId(): string {
  switch (process.platform) {
    case 'linux':
      return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    case 'darwin':
      return execFileSync('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' }).trim();
    default:
      // Windows has only a time of boot, which moves when the clock is set.
      return '';
  }
}

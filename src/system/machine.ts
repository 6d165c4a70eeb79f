import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** The scope of a pid: one boot of one kernel, and in it one pid namespace. */
export interface Machine {
  /** Changes with every boot; all containers of the machine share it. Empty where there is none, or it cannot be read. */
  boot: string;
  /** A job container has its own. Empty where there is none, or it cannot be read. */
  namespace: string;
}

/** Returns the machine that this process runs on. */
export function thisMachine(): Machine {
  cached ??= {
    boot: bootId(),
    namespace: process.platform === 'linux' ? orEmpty(() => readlinkSync('/proc/self/ns/pid')) : '',
  };
  return cached;
}

/** Returns whether two boot ids can be those of one boot: an empty one is unknown. */
export function mayBeSameBoot(one: string, other: string): boolean {
  return one === other || one === '' || other === '';
}

let cached: Machine | undefined;

const options = { encoding: 'utf8', timeout: 5_000, cwd: '/' } as const;

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

function bootId(): string {
  switch (process.platform) {
    case 'linux':
      // With systemd's ProcSubset=pid there is no /proc/sys.
      return orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
    case 'darwin':
      return orEmpty(() => execFileSync('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], options).trim());
    default:
      // Windows knows only the time of its boot, which changes when the clock is set.
      return '';
  }
}

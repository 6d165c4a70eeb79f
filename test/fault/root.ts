import { execFileSync } from 'node:child_process';

const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** Whether this machine lets its tests mount and limit, as root or by way of a sudo that asks nobody. */
export const canBeRoot = process.platform === 'linux' && works(['true']);

/** @throws when the command fails, with what it printed */
export function asRoot(command: string[]): void {
  const [program = '', ...args] = [...prefix, ...command];
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Whether a command can be run as root and succeeds. */
export function works(command: string[]): boolean {
  try {
    asRoot(command);
    return true;
  } catch {
    return false;
  }
}

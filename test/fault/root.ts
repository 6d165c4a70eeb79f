import { execFileSync } from 'node:child_process';

const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** Whether the tests can run commands as root: they are root, or sudo asks for no password. */
export const canBeRoot = process.platform === 'linux' && works(['true']);

/**
 * Runs a command as root.
 * @throws when the command fails, with its stderr
 */
export function asRoot(command: string[]): void {
  const [program = '', ...args] = [...prefix, ...command];
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Returns whether a command can be run as root and succeeds. */
export function works(command: string[]): boolean {
  try {
    asRoot(command);
    return true;
  } catch {
    return false;
  }
}

import { spawnSync } from 'node:child_process';

// What this system can. Titles say what a test lacks that is skipped: "with bash", "on POSIX, where …".

export const isWindows = process.platform === 'win32';

export const hasBash = runs('bash', '--norc', '-c', 'true');
export const hasPython = runs('python3', '-c', '');

function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

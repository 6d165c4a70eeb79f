import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isWindows } from '../../kit/this-system.ts';

// On Linux these look processes up in another way than the code under test.

/** Returns whether a process is running; a zombie is not. */
export function isRunning(pid: number): boolean {
  try {
    if (process.platform === 'linux') return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    if (process.platform === 'win32') return process.kill(pid, 0);
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}

/** Starts a process that stays. */
export function stayer(): ChildProcess {
  return spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
}

/** How an execution ends that is ended in this way; Windows has only one way, and shows no signal. */
export function signaled(signal: NodeJS.Signals) {
  return isWindows ? { kind: 'exited', code: 1 } : { kind: 'signaled', signal };
}

export function nameOf(pid: number): string {
  return basename(execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).trim());
}

export function killQuietly(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

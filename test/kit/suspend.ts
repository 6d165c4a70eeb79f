import { readFileSync } from 'node:fs';
import { needs } from './posix-script.ts';
import { eventually } from './wait.ts';

/** Sends SIGSTOP and waits until the process, with all its threads, is stopped. Linux only; skips a test on Windows. */
export async function suspend(pid: number): Promise<void> {
  needs('signals');
  process.kill(pid, 'SIGSTOP');
  const status = () => readFileSync(`/proc/${pid}/status`, 'utf8');
  await eventually(() => /^State:\s+T/m.test(status()), { what: `process ${pid} to stop`, state: status });
}

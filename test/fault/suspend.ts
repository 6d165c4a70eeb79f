import { readFileSync } from 'node:fs';
import { eventually } from '../kit/wait.ts';

/** SIGSTOP, until it has come to a stand with all its threads. */
export async function suspend(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  const status = () => readFileSync(`/proc/${pid}/status`, 'utf8');
  await eventually(() => /^State:\s+T/m.test(status()), { what: `process ${pid} to stand still`, state: status });
}

import { readdirSync, readFileSync } from 'node:fs';
import { eventually } from '../kit/wait.ts';

export interface Orphan {
  pid: number;
  command: string;
}

/**
 * Every process that was started with this tracking id in its environment and still lives: what the runner kills when a
 * job ends (JobExtension.cs:880-928). Linux only; nothing is found elsewhere.
 */
export function findOrphans(trackingId: string): Orphan[] {
  if (process.platform !== 'linux' || trackingId === '') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    // A zombie's environment is empty, so what is found here lives.
    const isOurs = read(`/proc/${pid}/environ`).split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`);
    const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
    return isOurs && Number(pid) !== process.pid ? [{ pid: Number(pid), command }] : [];
  });
}

/** SIGKILL without grace, until a look finds nothing: the runner's single pass misses what is forked meanwhile. */
export async function killOrphans(trackingId: string): Promise<void> {
  const killAll = () => {
    const found = findOrphans(trackingId);
    for (const { pid } of found) kill(pid);
    return found.length === 0;
  };
  await eventually(killAll, { what: "the end of the job's processes", state: () => findOrphans(trackingId) });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went by itself.
  }
}

// Processes go while they are read, and those of other users cannot be.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../kit/wait.ts';

export interface Orphan {
  pid: number;
  command: string;
}

/**
 * Returns the running processes with this tracking ID in their environment, which the runner kills at the end of the job
 * (JobExtension.cs:880-928). Works on Linux; on other systems the result is empty.
 */
export function findOrphans(trackingId: string): Orphan[] {
  if (process.platform !== 'linux' || trackingId === '') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    // The environment of a zombie is empty, so a process that is found here is running.
    const isOfJob = read(`/proc/${pid}/environ`).split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`);
    const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
    return isOfJob && Number(pid) !== process.pid ? [{ pid: Number(pid), command }] : [];
  });
}

/** Kills the processes until none is found. (The real runner kills once, and misses processes that are forked meanwhile.) */
export async function killOrphans(trackingId: string): Promise<void> {
  const killAll = () => {
    const found = findOrphans(trackingId);
    for (const { pid } of found) kill(pid);
    return found.length === 0;
  };
  await eventually(killAll, { what: 'all processes of the job to end', state: () => findOrphans(trackingId) });
}

/**
 * Returns what the journals of sessions name and still runs: their supervisors and commands. For Windows, where no process
 * shows its environment to Node, nor its command line.
 */
export function findNamedInJournals(temp: string): Orphan[] {
  const sessions = join(temp, 'supervised-run');
  const pids = foldersIn(sessions).flatMap((session) => {
    const journal = read(join(sessions, session, 'journal.jsonl'));
    return [...journal.matchAll(/"(?:supervisor|process)":\{"pid":(\d+)/g)].map(([, pid]) => Number(pid));
  });
  // The lease of a session, too, is a process: that of the tests.
  const running = [...new Set(pids)].filter((pid) => ![process.pid, process.ppid].includes(pid) && isRunning(pid));
  return running.map((pid) => ({ pid, command: '' }));
}

/** Their folders could not be removed otherwise. Does nothing elsewhere than on Windows. */
export function killNamedInJournals(temp: string): void {
  if (process.platform === 'win32') for (const { pid } of findNamedInJournals(temp)) kill(pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

// A process can end meanwhile, and those of other users cannot be read.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import type { ProcessEntry } from './entry.ts';

/** Lists the processes of macOS with one `ps`: starting it is what costs. `-E` adds the environment to the command. */
export function listWithPs(): ProcessEntry[] {
  return parsePs(ps(['-A', '-E']));
}

export function readWithPs(pid: number): ProcessEntry | 'unknown' | undefined {
  try {
    return parsePs(ps(['-p', String(pid)]))[0];
  } catch (error) {
    // `ps` exits with 1 if there is no such process.
    return (error as { status?: unknown }).status === 1 ? undefined : 'unknown';
  }
}

/** It takes some 20 ms. A longer wait, for a process table that hangs, would hold up all that this process does. */
const limitMs = 10_000;

/** Without `sess`, for which macOS prints a kernel address. */
export const psColumns = 'pid,ppid,pgid,stat,lstart,command';

function ps(selection: string[]): string {
  return execFileSync('/bin/ps', [...selection, '-ww', '-o', psColumns], {
    encoding: 'latin1',
    // Start times are compared between processes, so they must be in one language and one time zone.
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore'],
    cwd: '/',
    timeout: limitMs,
    killSignal: 'SIGKILL',
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** Parses a header and a line for each process; `lstart` is five words (`Mon Jan  2 15:04:05 2006`), to the second. */
export function parsePs(table: string): ProcessEntry[] {
  return table.split('\n').flatMap((line) => {
    const [, pid, parent, group, state = '', started = '', command = ''] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d+)\s(.*)$/.exec(line) ?? [];
    if (pid === undefined) return [];
    const time = Date.parse(`${started} UTC`);
    return {
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: 0,
      startTime: Number.isNaN(time) ? '' : String(time),
      name: basename(command.trim().split(' ')[0] ?? ''),
      suspended: state.startsWith('T'),
      // ps(1) of macOS: U is an uninterruptible wait.
      blocked: state.startsWith('U'),
      zombie: state.startsWith('Z'),
      environment: () => command,
      filesOpenForWriting: () => [],
    };
  });
}

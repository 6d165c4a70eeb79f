import { readFileSync, statSync } from 'node:fs';
import { findProcess } from './process-list.ts';
import { processName } from './process-names.ts';
import type { ProcessEntry } from './processes/entry.ts';

/** Returns the processes that have locked one of these files for writing. Linux only; elsewhere none. */
function writersOf(paths: readonly string[]): ProcessEntry[] {
  if (process.platform !== 'linux') return [];
  const inodes = new Set(paths.map((path) => String(statSync(path, { bigint: true, throwIfNoEntry: false })?.ino)));
  // `1: POSIX  ADVISORY  WRITE 708 00:2b:1234 120 120` (proc_locks(5)); a request that waits has `->` in the second place.
  const locks = readFileSync('/proc/locks', 'utf8').matchAll(/^\d+: POSIX +\S+ +WRITE +(\d+) +\w+:\w+:(\d+) /gm);
  const pids = [...locks].flatMap(([, pid, inode = '']) => (inodes.has(inode) ? [Number(pid)] : []));
  return [...new Set(pids)].flatMap((pid) => findProcess(pid) ?? []);
}

/** Returns sentences for people that name those processes; empty if they cannot be known. */
export function lockText(paths: readonly string[]): string {
  try {
    const named = writersOf(paths).map((entry) => {
      const { pid, suspended } = entry;
      const advice = suspended ? `, which stands still: let it run on (kill -CONT ${pid}), or end it` : '';
      return ` It is process ${pid} (${processName(entry)})${advice}.`;
    });
    return named.join('');
  } catch {
    return '';
  }
}

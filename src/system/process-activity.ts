import { readFileSync } from 'node:fs';

/**
 * Returns a text that changes whenever a process does anything: its time on a processor, and how often its first thread has
 * waited or was interrupted (proc(5)). It does not change while the process is stopped, or waits for a disk. Undefined when it
 * cannot be read, as on other systems than Linux.
 */
export function activityOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const switches = readFileSync(`/proc/${pid}/status`, 'latin1').match(/^\w+_ctxt_switches:\s*\d+$/gm);
    return [fields[11], fields[12], ...(switches ?? [])].join(' ');
  } catch {
    return undefined;
  }
}

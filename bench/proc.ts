import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEvent } from '../src/session/events.ts';
import { readJournal } from '../src/session/journal.ts';
import { eventually } from '../test/kit/wait.ts';
import type { RunningStep } from './rivals.ts';

// Numbers of Linux about a process (proc(5)). For a process that has ended they are undefined.

/** Returns its peak memory in bytes. */
export function peakMemory(pid: number): number | undefined {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** Returns the processor time that it has used so far, in ms. The kernel counts hundredths of a second. */
export function cpuMs(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return system === undefined ? undefined : (Number(user) + Number(system)) * 10;
}

/** Returns how often its threads have gone to sleep so far, which is how often they have woken up. */
export function sleeps(pid: number): number {
  const count = (thread: string) =>
    Number(/^voluntary_ctxt_switches:\s+(\d+)$/m.exec(read(`/proc/${pid}/task/${thread}/status`))?.[1] ?? 0);
  return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + count(thread), 0);
}

/** Finds the supervisor's pid in the journal of the only session. */
export function findSupervisor(step: RunningStep): Promise<number> {
  const pid = (event: JournalEvent) => (event.type === 'session_started' ? event.supervisor.pid : undefined);
  return findInJournal(step, pid, 'the start of the supervisor');
}

/** Finds the pid of the HelloLoop supervisor that the only session follows. */
export function findAttached(step: RunningStep): Promise<number> {
  const pid = (event: JournalEvent) => (event.type === 'attached' ? event.process?.pid : undefined);
  return findInJournal(step, pid, 'the session that is followed');
}

/** Waits for the first event for which `pick` returns a value. */
function findInJournal(
  { sessions }: RunningStep,
  pick: (event: JournalEvent) => number | undefined,
  what: string,
): Promise<number> {
  const look = () => {
    const events = readdirSync(sessions).flatMap((id) => readJournal(join(sessions, id, 'journal.jsonl')));
    return events.map(pick).find((found) => found !== undefined);
  };
  return eventually(look, { what }) as Promise<number>;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

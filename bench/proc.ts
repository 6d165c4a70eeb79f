import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEvent } from '../src/session/events.ts';
import { readJournal } from '../src/session/journal.ts';
import { eventually } from '../test/kit/wait.ts';
import type { RunningStep } from './rivals.ts';

// What Linux knows about a process (proc(5)). A process that has gone has no numbers: undefined.

/** The most memory that it ever had in use, in bytes. */
export function peakMemory(pid: number): number | undefined {
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** Processor time that it has used so far, in ms; the kernel counts it in hundredths of a second. */
export function cpuMs(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return system === undefined ? undefined : (Number(user) + Number(system)) * 10;
}

/** How often its threads went to sleep so far: every wake-up ends in one. */
export function sleeps(pid: number): number {
  const count = (thread: string) =>
    Number(/^voluntary_ctxt_switches:\s+(\d+)$/m.exec(read(`/proc/${pid}/task/${thread}/status`))?.[1] ?? 0);
  return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + count(thread), 0);
}

/** The supervisor's pid, from the journal of the one session that runs. */
export function findSupervisor(step: RunningStep): Promise<number> {
  const pid = (event: JournalEvent) => (event.type === 'session_started' ? event.supervisor.pid : undefined);
  return findInJournal(step, pid, 'the start of the supervisor');
}

/** The pid of the supervisor that we follow and did not start. */
export function findAttached(step: RunningStep): Promise<number> {
  const pid = (event: JournalEvent) => (event.type === 'attached' ? event.process?.pid : undefined);
  return findInJournal(step, pid, 'the session that is followed');
}

/** Waits for the first event that `pick` finds something in. */
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

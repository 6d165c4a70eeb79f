import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { constants } from 'node:os';
import type { ProcessEntry } from './entry.ts';

export function listLinux(): ProcessEntry[] {
  // The youngest first: they are the most likely to end before they are read.
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .toReversed()
    .flatMap((name) => readLinux(Number(name)) ?? []);
}

/** What is read only when it is asked for. */
type Reads = 'commandLine' | 'isHidden' | 'ignores' | 'user' | 'environment' | 'filesOpenForWriting';

export function readLinux(pid: number): ProcessEntry | undefined {
  const stat = parseStat(read(`/proc/${pid}/stat`, 'utf8'));
  return (
    stat && {
      ...stat,
      dying: stat.dying === true && areThreadsDying(pid),
      commandLine: () => read(`/proc/${pid}/cmdline`, 'utf8').split('\0'),
      isHidden: () => isHidden(pid),
      ignores: (signal) => isIgnored(read(`/proc/${pid}/status`, 'latin1'), signal),
      user: () => savedUser(read(`/proc/${pid}/status`, 'latin1')),
      environment: () => read(`/proc/${pid}/environ`, 'latin1'),
      filesOpenForWriting: () => (stat.isKernel ? [] : filesOpenForWriting(pid)),
    }
  );
}

/**
 * Parses the line of `/proc/<pid>/stat` (proc(5)). The name is in brackets and may contain brackets and blanks, so the
 * fields are counted from its last bracket. Field 9 has flags (PF_EXITING is 4 and PF_KTHREAD 0x200000
 * in the kernel's sched.h), field 20 is
 * the number of threads, field 22 the start in clock ticks since boot.
 */
export function parseStat(stat: string): (Omit<ProcessEntry, Reads> & { isKernel: boolean }) | undefined {
  const open = stat.indexOf('(');
  const close = stat.lastIndexOf(')');
  // Without the fields behind the start, which are more than half of them.
  const [state, parent, group, session, ...rest] = stat.slice(close + 2).split(' ', 20);
  if (open < 0 || close < 0 || session === undefined) return undefined;
  return {
    pid: Number(stat.slice(0, open)),
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    startTime: rest[15] ?? '',
    name: stat.slice(open + 1, close),
    dying: (Number(rest[2]) & 4) !== 0,
    isKernel: (Number(rest[2]) & 0x20_00_00) !== 0,
    suspended: state === 'T',
    blocked: state === 'D',
    // A process whose first thread has ended looks like a zombie while its other threads run.
    zombie: state === 'X' || (state === 'Z' && !(Number(rest[13]) > 1)),
  };
}

/** The files of a process that is not to be read belong to root, whoever runs it (proc(5)). Root reads them all the same. */
function isHidden(pid: number): boolean {
  try {
    readFileSync(`/proc/${pid}/environ`);
    return false;
  } catch (error) {
    const [, user] = /^Uid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`, 'latin1')) ?? [];
    return (error as NodeJS.ErrnoException).code === 'EACCES' && Number(user) === process.getuid?.();
  }
}

/** The real or the saved id decides who may signal a process (kill(2)): `Uid` has real, effective, saved, file system's. */
function savedUser(status: string): number | undefined {
  const [, user] = /^Uid:\s*\d+\s+\d+\s+(\d+)/m.exec(status) ?? [];
  return user === undefined ? undefined : Number(user);
}

/** `SigIgn` in `/proc/<pid>/status` is a mask in hexadecimal, with signal 1 in the lowest bit (proc(5)). */
export function isIgnored(status: string, signal: NodeJS.Signals): boolean {
  const [, mask = '0'] = /^SigIgn:\s*([0-9a-f]+)$/m.exec(status) ?? [];
  return ((BigInt(`0x${mask}`) >> BigInt(constants.signals[signal] - 1)) & 1n) === 1n;
}

/** Returns whether every thread of a process is exiting. */
function areThreadsDying(pid: number): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).every(
      (thread) => parseStat(read(`/proc/${pid}/task/${thread}/stat`, 'utf8'))?.dying !== false,
    );
  } catch {
    return true;
  }
}

/** The mode of a link in `/proc/<pid>/fd` shows how the file was opened (proc(5)). */
function filesOpenForWriting(pid: number): string[] | undefined {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        const link = `/proc/${pid}/fd/${fd}`;
        return (lstatSync(link).mode & 0o200) === 0 ? [] : readlinkSync(link);
      } catch {
        return [];
      }
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' ? undefined : [];
  }
}

/** Returns an empty text if the process has ended or belongs to another user. */
function read(path: string, encoding: 'utf8' | 'latin1'): string {
  try {
    return readFileSync(path, encoding);
  } catch {
    return '';
  }
}

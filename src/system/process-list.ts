import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A live process as the operating system lists it. Zombies are dead and never listed. */
export interface ProcessEntry {
  pid: number;
  parent: number;
  /** Process group; 0 where the system has none (Windows). */
  group: number;
  /** POSIX session; 0 where the system has none (Windows). */
  session: number;
  /** Differs between two processes that had the same pid one after the other; opaque, only compared for equality. */
  startTime: string;
  name: string;
}

/** All live processes of this pid namespace that can be seen. */
export function listProcesses(): ProcessEntry[] {
  switch (process.platform) {
    case 'linux':
      return listLinux();
    case 'win32':
      return listWindows();
    default:
      return listWithPs();
  }
}

/** The entry of one process, or undefined when there is none, or only its zombie. */
export function findProcess(pid: number): ProcessEntry | undefined {
  if (process.platform === 'linux') return readLinux(pid);
  return listProcesses().find((entry) => entry.pid === pid);
}

/**
 * Whether a variable of the process's environment, as it was at its last exec, contains a text. False when the
 * environment cannot be read: another user's process, or Windows.
 */
export function environmentContains(pid: number, variable: string, text: string): boolean {
  try {
    if (process.platform === 'linux') {
      const environment = `\0${readFileSync(`/proc/${pid}/environ`, 'latin1')}`;
      const start = environment.indexOf(`\0${variable}=`);
      if (start < 0) return false;
      const end = environment.indexOf('\0', start + 1);
      return environment.slice(start, end < 0 ? undefined : end).includes(text);
    }
    if (process.platform === 'darwin') {
      // `ps -E` appends the environment of the user's own processes to the command.
      const line = execFileSync('ps', ['-E', '-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'latin1' });
      return line.split(' ').some((word) => word.startsWith(`${variable}=`) && word.includes(text));
    }
  } catch {
    // Gone, or not ours to read.
  }
  return false;
}

/** Pids of the processes that hold a file open under this path, deleted or not. Linux only; elsewhere empty. */
export function processesHolding(path: string): number[] {
  if (process.platform !== 'linux') return [];
  return linuxPids().filter((pid) => {
    try {
      return readdirSync(`/proc/${pid}/fd`).some((fd) => {
        const target = readLink(`/proc/${pid}/fd/${fd}`);
        return target === path || target === `${path} (deleted)`;
      });
    } catch {
      return false;
    }
  });
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function linuxPids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function listLinux(): ProcessEntry[] {
  return linuxPids().flatMap((pid) => readLinux(pid) ?? []);
}

function readLinux(pid: number): ProcessEntry | undefined {
  try {
    // latin1: a process may call itself anything, and the name is bytes.
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return undefined;
  }
}

/**
 * One line of `/proc/<pid>/stat` (proc(5)). The name stands in brackets and may itself contain brackets and blanks, so
 * the fields are counted from the last one. Field 22, the start time, is in clock ticks since boot.
 */
export function parseStat(stat: string): ProcessEntry | undefined {
  const open = stat.indexOf('(');
  const close = stat.lastIndexOf(')');
  const [state, parent, group, session, ...rest] = stat.slice(close + 2).split(' ');
  if (open < 0 || close < 0 || state === undefined || state === 'Z' || state === 'X') return undefined;
  return {
    pid: Number(stat.slice(0, open)),
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    startTime: rest[15] ?? '',
    name: stat.slice(open + 1, close),
  };
}

function listWithPs(): ProcessEntry[] {
  // `lstart` is five words ("Mon Jan  2 15:04:05 2006") in the C locale, to the second.
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,sess=,stat=,lstart=,comm='], {
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return table.split('\n').flatMap((line) => {
    const [pid, parent, group, session, state, ...rest] = line.trim().split(/\s+/);
    if (state === undefined || state.startsWith('Z')) return [];
    return {
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: Number.parseInt(session ?? '0', 16) || 0,
      startTime: rest.slice(0, 5).join(' '),
      name: rest.slice(5).join(' '),
    };
  });
}

function listWindows(): ProcessEntry[] {
  const query =
    'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId)`t$($_.ParentProcessId)`t$($_.CreationDate.Ticks)`t$($_.Name)" }';
  const table = execFileSync('powershell', ['-NoProfile', '-NonInteractive', '-Command', query], {
    encoding: 'utf8',
    windowsHide: true,
    maxBuffer: 64 * 1024 * 1024,
  });
  return table.split(/\r?\n/).flatMap((line) => {
    const [pid, parent, startTime, name] = line.split('\t');
    if (startTime === undefined) return [];
    return { pid: Number(pid), parent: Number(parent), group: 0, session: 0, startTime, name: name ?? '' };
  });
}

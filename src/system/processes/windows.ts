import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ProcessEntry } from './entry.ts';

/** PowerShell takes about a second, and several on a busy machine. WMI can hang for ever. */
const limitMs = 15_000;
/** After a query that has taken all of its time, none is worth the same wait soon. */
const pauseMs = 60_000;

let pausedUntil = 0;

/**
 * Starts PowerShell, which takes about a second: call it sparingly. The list has this process, and that of the query.
 * @throws when PowerShell cannot be started, fails, or takes too long
 */
export function listWindows(): ProcessEntry[] {
  if (performance.now() < pausedUntil) throw new Error('PowerShell has not answered before');
  const begun = performance.now();
  try {
    return parseWindows(run(powershell, ['-NoProfile', '-NonInteractive', '-Command', script]));
  } catch (error) {
    if (performance.now() - begun >= limitMs) pausedUntil = performance.now() + pauseMs;
    throw error;
  }
}

/** Ends a process and what descends from it, as far as the system knows that, without a query. Never throws. */
export function endWindowsTree(pid: number): void {
  try {
    run(['taskkill.exe'], ['/F', '/T', '/PID', String(pid)]);
  } catch {
    // The caller looks whether the process lives.
  }
}

// The script has no double quotes: they would have to survive the quoting of the command line.
const script = `Get-CimInstance Win32_Process | Where-Object CreationDate | ForEach-Object {
    @($_.ProcessId, $_.ParentProcessId, $_.CreationDate.ToUniversalTime().Ticks, $_.Name) -join [char]9 }`;

const powershell = ['WindowsPowerShell', 'v1.0', 'powershell.exe'];

/**
 * Runs a program of the system by its path, in the system's folder, with nothing of the job's environment: Windows looks for
 * programs in the working directory first, and the job's variables hold tokens and change PowerShell.
 */
function run(path: string[], args: string[]): string {
  const { SystemRoot = 'C:\\Windows', SystemDrive = 'C:', TEMP, TMP } = process.env;
  const system = join(SystemRoot, 'System32');
  return execFileSync(join(system, ...path), args, {
    cwd: system,
    env: {
      SystemRoot,
      SystemDrive,
      windir: SystemRoot,
      PATH: system,
      ComSpec: join(system, 'cmd.exe'),
      ...(TEMP !== undefined && { TEMP }),
      ...(TMP !== undefined && { TMP }),
    },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
    timeout: limitMs,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Returns a time of the clock, in ms, as the start of a process: in ticks of 100 ns since the year 1. */
export function windowsStart(ms: number): string {
  const msOf1970 = 62_135_596_800_000;
  return String(BigInt(Math.floor(ms) + msOf1970) * 10_000n);
}

/** Parses lines of pid, parent, start in ticks of 100 ns, and name, separated by tabs; leaves out the hosts of consoles. */
export function parseWindows(table: string): ProcessEntry[] {
  return table.split(/\r?\n/).flatMap((line) => {
    const [pid, parent, startTime, name] = line.split('\t');
    if (name === undefined || isConsoleHost(name)) return [];
    return {
      pid: Number(pid),
      parent: Number(parent),
      group: 0,
      session: 0,
      startTime: startTime ?? '',
      name,
      suspended: false,
      zombie: false,
      environment: () => '',
      filesOpenForWriting: () => [],
    };
  });
}

/** Windows starts one for each new console, as a child of the first program in it. It ends by itself after the last program. */
function isConsoleHost(name: string): boolean {
  return name.toLowerCase() === 'conhost.exe';
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ProcessEntry } from './entry.ts';

/** Starts PowerShell, which takes about a second: call it sparingly. */
export function listWindows(): ProcessEntry[] {
  return query('');
}

export function readWindows(pid: number): ProcessEntry | undefined {
  return query(`-Filter ProcessId=${pid}`)[0];
}

// The script has no double quotes: they would have to survive the quoting of the command line.
function query(filter: string): ProcessEntry[] {
  const script = `Get-CimInstance Win32_Process ${filter} | Where-Object CreationDate | ForEach-Object {
    @($_.ProcessId, $_.ParentProcessId, $_.CreationDate.ToUniversalTime().Ticks, $_.Name) -join [char]9 }`;
  return parseWindows(
    execFileSync(powershell(), ['-NoProfile', '-NonInteractive', '-Command', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      windowsHide: true,
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
}

/** By its path: PATH is the user's. */
function powershell(): string {
  return join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
}

/** Parses lines of pid, parent, start in ticks of 100 ns, and name, separated by tabs. */
export function parseWindows(table: string): ProcessEntry[] {
  return table.split(/\r?\n/).flatMap((line) => {
    const [pid, parent, startTime, name] = line.split('\t');
    if (name === undefined) return [];
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

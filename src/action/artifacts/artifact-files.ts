import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { PackedFile } from '../../pack/protocol.ts';
import { collectedDir, executionDir, type SessionPaths } from '../../session/paths.ts';
import { filesBelow } from '../../session/session-logs.ts';
import type { Probe } from '../../session/state/fold.ts';

/**
 * Returns what the artifact of an attempt holds: its logs, those of the probes before it (`probe-01-output.log`), that of
 * `on-timeout` (`on-timeout-output.log`), the collected files, and the session so far. File commands are left out: they are for later steps alone.
 */
export function artifactFiles(paths: SessionPaths, attempt: number, probes: readonly Probe[]): PackedFile[] {
  const folder = executionDir(paths.root, 'attempt', attempt);
  const probeLogs = probes.flatMap(({ number }) => {
    const prefix = `probe-${String(number).padStart(2, '0')}-`;
    return logsIn(executionDir(paths.root, 'probe', number)).map((path) => asLog(path, prefix));
  });
  const onTimeout = executionDir(paths.root, 'on-timeout', attempt);
  const onTimeoutLogs = existsSync(onTimeout) ? logsIn(onTimeout).map((path) => asLog(path, 'on-timeout-')) : [];
  const collected = filesBelow(collectedDir(folder)).map((path): PackedFile => {
    return { from: path, to: relative(folder, path).split(sep).join('/'), kind: 'unknown' };
  });
  // Somebody may have deleted the session's folder.
  const session = [paths.journal, paths.state].filter(existsSync).map((path) => asLog(path));
  return [...logsIn(folder).map((path) => asLog(path)), ...onTimeoutLogs, ...probeLogs, ...collected, ...session];
}

function asLog(from: string, prefix = ''): PackedFile {
  return { from, to: `${prefix}${basename(from)}`, kind: 'log' };
}

function logsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
    .map(({ name }) => join(folder, name));
}

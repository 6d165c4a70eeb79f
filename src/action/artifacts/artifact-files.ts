import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { PackedFile } from '../../pack/protocol.ts';
import { collectedDir, executionDir, executionFolders, type SessionPaths } from '../../session/paths.ts';
import type { Probe } from '../../session/state.ts';

/**
 * What the artifact of an attempt holds: its logs and those of the probes that led to it (`probe-01-output.log`), what was
 * collected, and the session as far as it has come. Not its file commands, which are meant for later steps alone.
 */
export function artifactFiles(paths: SessionPaths, attempt: number, probes: readonly Probe[]): PackedFile[] {
  const folder = executionDir(paths.root, 'attempt', attempt);
  const probeLogs = probes.flatMap(({ number }) => {
    const prefix = `probe-${String(number).padStart(2, '0')}-`;
    return logsIn(executionDir(paths.root, 'probe', number)).map((path) => asLog(path, prefix));
  });
  const collected = filesBelow(collectedDir(folder)).map((path): PackedFile => {
    return { from: path, to: relative(folder, path).split(sep).join('/'), kind: 'unknown' };
  });
  // They are gone where somebody deleted the session's folder.
  const session = [paths.journal, paths.state].filter(existsSync).map((path) => asLog(path));
  return [...logsIn(folder).map((path) => asLog(path)), ...probeLogs, ...collected, ...session];
}

/** The logs of all that has run in a session, in which commands may have masked values. */
export function sessionLogs({ root }: SessionPaths): string[] {
  const folders = Object.values(executionFolders).map((name) => join(root, name));
  return folders.flatMap(filesBelow).filter((path) => path.endsWith('.log') && !path.includes(`${sep}collected${sep}`));
}

function asLog(from: string, prefix = ''): PackedFile {
  return { from, to: `${prefix}${basename(from)}`, kind: 'log' };
}

function logsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
    .map(({ name }) => join(folder, name));
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [];
  }
}

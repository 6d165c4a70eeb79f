import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { PackedFile } from '../../pack/protocol.ts';
import { collectedDir, executionDir, resultsDir, type SessionPaths } from '../../session/paths.ts';
import { filesBelow } from '../../session/session-logs.ts';
import { checkOwnFolders, maxJournalBytes, replacementOf } from '../../system/own-file.ts';
import type { Member } from './artifact-groups.ts';
import type { Parcel } from './parcel.ts';

/**
 * Returns what the artifact of these attempts holds: the logs of each, those of the probes before it
 * (`probe-01-output.log`), that of `on-timeout` (`on-timeout-output.log`), the collected files, the results of tests, and the
 * session so far. Where there are several attempts, each has a folder (`attempt-21`). File commands are left out: they are
 * for later steps alone. The artifact of the tests has one file.
 * @throws ReplacedFileError if something else stands in the place of one of these folders, or of a file of the session
 */
export function artifactFiles(paths: SessionPaths, { members }: Pick<Parcel, 'members'>): PackedFile[] {
  if (members.length === 0) {
    refuseReplaced(paths.ctrf);
    return [{ from: paths.ctrf, to: basename(paths.ctrf), kind: 'unknown' }];
  }
  for (const own of [paths.journal, paths.state]) refuseReplaced(own, maxJournalBytes);
  const files = members.flatMap((member) => {
    const folder = members.length === 1 ? '' : `attempt-${String(member.attempt.number).padStart(2, '0')}/`;
    return filesOf(paths, member).map((file) => ({ ...file, to: `${folder}${file.to}` }));
  });
  // Somebody may have deleted the session's folder.
  const session = [paths.journal, paths.state].filter(existsSync).map((path) => asLog(path));
  return [...files, ...session];
}

function refuseReplaced(path: string, maxBytes?: number): void {
  const replaced = replacementOf(path, maxBytes);
  if (replaced !== undefined) throw replaced;
}

function filesOf(paths: SessionPaths, { attempt: { number }, probes }: Member): PackedFile[] {
  const folder = executionDir(paths.root, 'attempt', number);
  checkOwnFolders(dirname(folder), folder, collectedDir(folder), resultsDir(folder));
  const probeLogs = probes.flatMap((probe) => {
    const prefix = `probe-${String(probe.number).padStart(2, '0')}-`;
    return logsIn(executionDir(paths.root, 'probe', probe.number)).map((path) => asLog(path, prefix));
  });
  const onTimeout = executionDir(paths.root, 'on-timeout', number);
  const onTimeoutLogs = existsSync(onTimeout) ? logsIn(onTimeout).map((path) => asLog(path, 'on-timeout-')) : [];
  const copies = [collectedDir(folder), resultsDir(folder)].flatMap(filesBelow).map((path): PackedFile => {
    return { from: path, to: relative(folder, path).split(sep).join('/'), kind: 'unknown' };
  });
  return [...logsIn(folder).map((path) => asLog(path)), ...onTimeoutLogs, ...probeLogs, ...copies];
}

function asLog(from: string, prefix = ''): PackedFile {
  return { from, to: `${prefix}${basename(from)}`, kind: 'log' };
}

function logsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
    .map(({ name }) => join(folder, name));
}

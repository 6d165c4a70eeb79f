import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { executionFolders, type SessionPaths } from './paths.ts';

/** The logs of all that has run in a session, in which commands may have masked values. */
export function sessionLogs({ root }: Pick<SessionPaths, 'root'>): string[] {
  const folders = Object.values(executionFolders).map((name) => join(root, name));
  return folders.flatMap(filesBelow).filter((path) => path.endsWith('.log') && !path.includes(`${sep}collected${sep}`));
}

/** None of a folder that is not there. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [];
  }
}

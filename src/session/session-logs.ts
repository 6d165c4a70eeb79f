import { type Dirent, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { replacementOfFolder } from '../system/own-file.ts';
import { executionFolders, type SessionPaths } from './paths.ts';

/** Returns the paths of the logs of all executions, in which commands may have masked values. */
export function sessionLogs({ root }: Pick<SessionPaths, 'root'>): string[] {
  const folders = Object.values(executionFolders).map((name) => join(root, name));
  return folders.flatMap(filesBelow).filter((path) => path.endsWith('.log') && !path.includes(`${sep}collected${sep}`));
}

/** Returns the paths of all files below a folder; none when the folder does not exist, or is a link. Follows no link. */
export function filesBelow(folder: string): string[] {
  if (replacementOfFolder(folder) !== undefined) return [];
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    // Node's own recursive `readdir` follows links.
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? path : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

import { type Dirent, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { replacementOfFolder } from '../system/own-file.ts';
import { collectedDir, executionFolders, resultsDir, type SessionPaths } from './paths.ts';

/** Folders of executions with copies of the command's own files. */
const copies = [collectedDir(''), resultsDir('')];

/** Returns the paths of the logs of all executions, in which commands may have masked values. */
export function sessionLogs({ root }: Pick<SessionPaths, 'root'>): string[] {
  const folders = Object.values(executionFolders).map((name) => join(root, name));
  const isOwn = (path: string) => !copies.some((name) => path.includes(sep + name + sep));
  return folders.flatMap(filesBelow).filter((path) => path.endsWith('.log') && isOwn(path));
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

import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Where systems keep their own programs: those of the FHS, NixOS, Guix. */
const folders = ['/usr/bin', '/bin', '/run/current-system/sw/bin', '/run/current-system/profile/bin'];

/**
 * Returns the path of a program of the system, for our own use. PATH is the user's: what comes first there under the same
 * name may do something else. It counts only on systems that have the program elsewhere. Undefined if there is none; a
 * relative entry of PATH, which leads into the workspace, is passed over.
 */
export function findSystemProgram(name: string): string | undefined {
  const inFolders = firstIn(folders, name);
  return inFolders ?? firstIn((process.env.PATH ?? '').split(delimiter).filter(isAbsolute), name);
}

/** Returns the same, or a path at which there is nothing: the start of it fails with a message that names the program. */
export function systemProgram(name: string): string {
  return findSystemProgram(name) ?? join('/usr/bin', name);
}

function firstIn(parents: string[], name: string): string | undefined {
  return parents.map((folder) => join(folder, name)).find(isExecutable);
}

/** Also false for a path that cannot be looked at. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

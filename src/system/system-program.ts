import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

/** Where systems keep their own programs: those of the FHS, NixOS, Guix. */
const folders = ['/usr/bin', '/bin', '/run/current-system/sw/bin', '/run/current-system/profile/bin'];

/**
 * Returns the path of a program of the system, for our own use. PATH is the user's: what comes first there under the same
 * name may do something else. It counts only on systems that have the program elsewhere.
 */
export function systemProgram(name: string): string {
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? name;
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

import { accessSync, constants, lchownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { passableFolder, type SessionPaths, sessionPaths, sessionsFolders } from '../../session/paths.ts';
import { errorMessage } from '../../system/errors.ts';
import { checkOwnFolders, ReplacedFileError } from '../../system/own-file.ts';

/**
 * Makes the folder of a new session below `temp`, RUNNER_TEMP.
 * @throws when it cannot be made
 */
export function makeSessionFolder(temp: string, sessionId: string): SessionPaths {
  const [usual = '', ofThisUser = ''] = sessionsFolders(temp);
  try {
    return makeIn(temp, usual, sessionId);
  } catch (error) {
    // Another user has made it: the root of a container job, say. The runner cannot empty it for the next job. Or a command
    // of this job has put something else in its place.
    const { code = '' } = error as NodeJS.ErrnoException;
    const isForeign = error instanceof ReplacedFileError || ['EACCES', 'EPERM'].includes(code);
    try {
      if (isForeign && isWritable(temp)) return makeIn(temp, ofThisUser, sessionId);
    } catch {
      // The first error says more.
    }
    throw new Error(`Nothing was run: the session's folder could not be made: ${mkdirProblem(temp, error)}`, {
      cause: error,
    });
  }
}

function makeIn(temp: string, parent: string, sessionId: string): SessionPaths {
  const paths = sessionPaths(join(parent, sessionId));
  checkOwnFolders(parent);
  mkdirSync(parent, { recursive: true, mode: passableFolder });
  giveToOwnerOf(temp, parent);
  checkOwnFolders(parent);
  mkdirSync(paths.root, { mode: passableFolder });
  return paths;
}

/** In a container job root makes folders in a RUNNER_TEMP that belongs to the runner's user, who needs them later. */
function giveToOwnerOf(temp: string, folder: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(temp);
  if (uid !== 0 && statSync(folder).uid === 0) lchownSync(folder, uid, gid);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** In a read-only file system, Node's recursive `mkdir` reports ENOENT in place of EROFS. */
function mkdirProblem(temp: string, error: unknown): string {
  try {
    accessSync(temp, constants.W_OK);
    return errorMessage(error);
  } catch (denied) {
    return errorMessage(denied);
  }
}

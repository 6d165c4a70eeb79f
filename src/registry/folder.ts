import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  type Stats,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode, errorMessage } from '../system/errors.ts';
import { RegistryError } from './registry.ts';

/** Names the folder for every step on the machine. */
export const registryVariable = 'SUPERVISED_RUN_REGISTRY';

/**
 * Returns the registry's folder for when no input names one: the machine owner's, or else the user's. Undefined when the
 * user has no home folder.
 */
export function defaultRegistryFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (env[registryVariable]) return env[registryVariable];
  const folder = stateFolder(env, platform);
  return folder && join(folder, 'supervised-run');
}

/** Returns the user's home folder; undefined without HOME and without an entry in passwd, as a container's user may be. */
export function homeFolder(): string | undefined {
  try {
    // An empty HOME is none.
    return homedir() || undefined;
  } catch {
    return undefined;
  }
}

function stateFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const inHome = (...names: string[]) => {
    const home = homeFolder();
    return home && join(home, ...names);
  };
  switch (platform) {
    case 'win32':
      return env.LOCALAPPDATA || inHome('AppData', 'Local');
    case 'darwin':
      return inHome('Library', 'Application Support');
    default:
      // The XDG base directory specification: a relative path is invalid and ignored.
      return env.XDG_STATE_HOME?.startsWith('/') ? env.XDG_STATE_HOME : inHome('.local', 'state');
  }
}

export function unknownFolder(): RegistryError {
  return new RegistryError(
    `The folder of the slot registry is not known, because this user has no home folder. Set HOME, or name a folder with the input registry or ${registryVariable}.`,
  );
}

/**
 * The folder that holds the registry. Its files are for its owner only, or for its group too if the folder's mode says
 * so (docs/slots.md, "Several users").
 */
export interface RegistryFolder {
  path: string;
  /** Only this user can write to it. */
  isPrivate: boolean;
  /** Creates an empty file unless it exists. Returns whether it was created. */
  create(name: string): boolean;
}

/**
 * Creates the folder if it is missing.
 * @throws RegistryError when it cannot be created, is not a folder, or is writable for everyone
 */
export function openRegistryFolder(path: string): RegistryFolder {
  const folder = makeFolder(path);
  const isWindows = process.platform === 'win32';
  const isShared = (folder.mode & 0o020) !== 0;
  if (!isWindows && (folder.mode & 0o002) !== 0) {
    throw new RegistryError(
      `The registry ${path} can be changed by every user of this machine, so that nobody could rely on its slots. Take that away: chmod o-w ${path}`,
    );
  }
  return {
    path,
    isPrivate: isWindows || (!isShared && folder.uid === process.getuid?.()),
    create: (name) => {
      const file = join(path, name);
      try {
        closeSync(openSync(file, 'wx', 0o600));
      } catch (error) {
        if (errorCode(error) === 'EEXIST') return false;
        throw cannotWrite(path, error);
      }
      if (isShared && !isWindows) chmodSync(file, 0o660);
      // Root (in a container, for example) must not lock out the folder's owner.
      if (process.getuid?.() === 0 && folder.uid !== 0) chownSync(file, folder.uid, folder.gid);
      return true;
    },
  };
}

/** Describes the owner and mode of a file or folder for an error message; empty if neither is known. */
export function ownership(path: string): string {
  try {
    const { mode, uid } = lstatSync(path);
    const digits = (mode & 0o7777).toString(8).padStart(4, '0');
    return process.getuid ? ` (owner uid ${uid}, mode ${digits}; this is uid ${process.getuid()})` : '';
  } catch {
    return '';
  }
}

/** The file in which the machine's owner sets the limits of its pools (docs/slots.md). */
export function poolsFile(folder: string): string {
  return join(folder, 'pools.yml');
}

export function cannotWrite(path: string, error: unknown): RegistryError {
  const message = `The registry ${path} cannot be written${ownership(path)}: ${errorMessage(error)}. Give the user of the runner the right to write there, or name another folder with the input registry or ${registryVariable}.`;
  return new RegistryError(message, { cause: error });
}

function makeFolder(path: string): Stats {
  try {
    makeDeep(path);
    return statSync(path);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** Node's own recursive mkdir never returns where the system says ENOENT of a folder whose parent exists, as in /proc. */
function makeDeep(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    if (errorCode(error) !== 'ENOENT' || existsSync(dirname(path))) throw error;
    makeDeep(dirname(path));
    makeDeep(path);
  }
}

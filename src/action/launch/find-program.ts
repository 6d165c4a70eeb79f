import { statSync } from 'node:fs';
import { delimiter, isAbsolute, resolve } from 'node:path';
import { findProcess } from '../../system/process-list.ts';
import { isExecutable } from '../../system/system-program.ts';
import { jobPid } from './job-process.ts';

/** Where shells are on POSIX when nothing says more. */
const standardFolders = ['/usr/local/bin', '/usr/bin', '/bin', '/opt/homebrew/bin', '/run/current-system/sw/bin'];

/**
 * Finds a program by its name or absolute path: on the PATH of the step, then where `run:` looks. The runner searches its
 * own PATH (ScriptHandler.cs, WhichUtil.cs), which a step's `env:` does not change. Entries that cannot be used, such as
 * files and folders of others, are passed over. Returns undefined if there is none.
 */
export function findProgram(name: string): string | undefined {
  if (isAbsolute(name)) return firstIn([name]);
  if (/[\\/]/.test(name)) return undefined;
  return (
    firstIn(candidates(process.env.PATH, name)) ??
    firstIn(candidates(runnersPath(), name)) ??
    firstIn(candidates(process.platform === 'win32' ? '' : standardFolders.join(delimiter), name))
  );
}

function candidates(path: string | undefined, name: string): string[] {
  const folders = (path ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => resolve(folder, name));
}

function firstIn(paths: string[]): string | undefined {
  return paths.flatMap(process.platform === 'win32' ? withExtensions : (path) => [path]).find(isProgram);
}

/** Beside `npx.cmd` lies `npx`, a script for other systems: only a name that has an extension is one as it is (WhichUtil.cs). */
export function withExtensions(path: string): string[] {
  const extensions = (process.env.PATHEXT || '.COM;.EXE;.BAT;.CMD').split(';').filter((extension) => extension !== '');
  const isWhole = extensions.some((extension) => path.toLowerCase().endsWith(extension.toLowerCase()));
  return [...(isWhole ? [path] : []), ...extensions.map((extension) => path + extension)];
}

function isProgram(path: string): boolean {
  try {
    return statSync(path).isFile() && isExecutable(path);
  } catch {
    return false;
  }
}

/** The PATH with which the runner was started; undefined where its environment cannot be read. */
function runnersPath(): string | undefined {
  return /(?:^|\0)PATH=([^\0]*)/.exec(process.platform === 'linux' ? environmentOf(jobPid()) : '')?.[1];
}

function environmentOf(pid: number): string {
  return findProcess(pid)?.environment() ?? '';
}

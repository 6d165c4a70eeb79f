import { basename, isAbsolute } from 'node:path';

/** A process as the operating system lists it. */
export interface ProcessEntry {
  pid: number;
  parent: number;
  /** Process group; 0 where the system has none or does not say. */
  group: number;
  /** POSIX session; 0 where the system has none or does not say. */
  session: number;
  /**
   * Differs between two processes that had the same pid one after the other. A number that grows with time, in a unit of
   * the system's own; empty when it is not known.
   */
  startTime: string;
  name: string;
  /** The words of its command line, where they can be read; Linux only. They may hold secrets: see `programName`. */
  commandLine?(): string[];
  /** It has ended, and its parent has not asked how: dead, though it answers `kill(pid, 0)`. */
  zombie: boolean;
  /** It ends by itself: the kernel is taking it apart. Linux only. */
  dying?: boolean;
  /** It stands still until a SIGCONT. */
  suspended: boolean;
  /**
   * Its environment as it was at its last exec, `NAME=value` with NULs or blanks between. Empty when it cannot be read:
   * another user's process, Windows, or a program of macOS itself (`/bin/sh`), which its System Integrity Protection
   * hides.
   */
  environment(): string;
  /** The paths of the files that it has open for writing, as the kernel names them. Linux only; elsewhere none. */
  filesOpenForWriting(): string[];
}

/**
 * What people would call the process: its program, and the script that it runs, if the first argument looks like one.
 * Nothing else of the command line, which may hold secrets. Undefined where there is none to be read. (The system's own
 * name for a process is often that of a thread.)
 */
export function programName({ commandLine }: ProcessEntry): string | undefined {
  const [program = '', script = ''] = commandLine?.() ?? [];
  if (program === '') return undefined;
  const isScript = /^[\w./@+-]+\.\w+$/.test(script) && !script.startsWith('-');
  const shown = isAbsolute(script) ? basename(script) : script;
  return `${basename(program)}${isScript ? ` ${shown}` : ''}`.slice(0, 80);
}

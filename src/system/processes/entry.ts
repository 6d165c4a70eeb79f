import { basename, isAbsolute } from 'node:path';

/** A process as the operating system lists it. */
export interface ProcessEntry {
  pid: number;
  parent: number;
  /** The process group; 0 if the system does not have or show one. */
  group: number;
  /** The POSIX session; 0 if the system does not have or show one. */
  session: number;
  /** Tells apart processes that had the same pid. A number that grows with time, in a unit of the system; or empty. */
  startTime: string;
  name: string;
  /** Reads the words of its command line, which may hold secrets (see `programName`). Linux only. */
  commandLine?(): string[];
  /** It has ended and its parent has not reaped it: dead, though `kill(pid, 0)` succeeds for it. */
  zombie: boolean;
  /** It is exiting: the kernel is taking it down. Linux only. */
  dying?: boolean;
  /**
   * Returns whether it belongs to this user and yet hides its environment: its memory is not to be read (PR_SET_DUMPABLE
   * in prctl(2)), as that of `ssh-agent` and `gpg-agent`. Linux only.
   */
  isHidden?(): boolean;
  /** Returns whether it ignores a signal. Linux only. */
  ignores?(signal: NodeJS.Signals): boolean;
  /** Returns the id of the user that may signal it, as far as the system shows it. Linux only. */
  user?(): number | undefined;
  /** It does nothing until it gets a SIGCONT. */
  suspended: boolean;
  /** It is in a system call that nothing can interrupt, such as a write to a disk that does not answer. Not on Windows. */
  blocked?: boolean;
  /**
   * Reads its environment as of its last exec: `NAME=value`, separated by NULs or blanks. Empty if it is not readable:
   * on Windows, for another user's process, and for programs of macOS itself (`/bin/sh`), which System Integrity
   * Protection hides.
   */
  environment(): string;
  /**
   * Lists the files that it has open for writing, with the kernel's paths. Linux only; elsewhere none. Undefined for a
   * process whose files this user may not see, as another user's.
   */
  filesOpenForWriting(): string[] | undefined;
}

/** The longest path on most systems; a program may be given any other text as its name, and to redact it takes time. */
const maxPathLength = 4_096;
const tooLong = '(a name too long to show)';

/**
 * Returns a name for people: the program, and the script that it runs if its first argument looks like one, but nothing
 * else of the command line, which may hold secrets. Undefined if the command line is not readable. (The name that the
 * system has for a process is often that of a thread.) It is whole, so that secrets can still be found in it: whoever
 * shows it shortens it.
 * @param redact takes secrets out of a path before its folders are left out
 */
export function programName({ commandLine }: ProcessEntry, redact: (text: string) => string): string | undefined {
  const [program = '', script = ''] = commandLine?.() ?? [];
  if (program === '') return undefined;
  if (program.length > maxPathLength) return tooLong;
  const isScript = script.length <= maxPathLength && /^[\w./@+-]+\.\w+$/.test(script) && !script.startsWith('-');
  const path = isScript ? redact(script) : '';
  const shown = isAbsolute(path) ? basename(path) : path;
  return `${basename(redact(program))}${isScript ? ` ${shown}` : ''}`;
}

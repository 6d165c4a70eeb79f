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
  /** It has ended, and its parent has not asked how: dead, though it answers `kill(pid, 0)`. */
  zombie: boolean;
  /**
   * Its environment as it was at its last exec, `NAME=value` with NULs or blanks between. Empty when it cannot be read:
   * another user's process, Windows, or a program of macOS itself (`/bin/sh`), which its System Integrity Protection
   * hides.
   */
  environment(): string;
  /** The paths of the files that it has open for writing, as the kernel names them. Linux only; elsewhere none. */
  filesOpenForWriting(): string[];
}

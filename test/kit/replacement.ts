import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Something else that can stand in the place of a file. */
export interface Kind {
  name: string;
  put(path: string): void;
}

const hugeBytes = 5 * 1024 ** 3;

/** What a command can put in the place of a file whatever its system call is; for root another user's file, too. */
export const kinds: readonly Kind[] = [
  { name: 'a pipe', put: (path) => run(path, 'mkfifo', basename(path)) },
  { name: 'a socket', put: putSocket },
  { name: 'a link to a device', put: (path) => symlinkSync('/dev/zero', path) },
  { name: 'a link to nothing', put: (path) => symlinkSync('/nonexistent/file', path) },
  { name: 'a folder', put: (path) => mkdirSync(path) },
  { name: 'a huge file', put: putHugeFile },
  ...(process.getuid?.() === 0 ? [{ name: "another user's file", put: putForeignFile }] : []),
];

const maxTries = 20;

/** Puts something in the place of a file or folder, however often a session that runs restores what was there. */
export function replace(path: string, { put }: Kind): void {
  for (let tries = 1; ; tries += 1) {
    try {
      rmSync(path, { recursive: true, force: true });
      put(path);
      return;
    } catch (error) {
      if (tries === maxTries) throw error;
    }
  }
}

/** The path of a socket may have 107 bytes: it is given without its folder. */
function putSocket(path: string): void {
  const program = 'socket(S, AF_UNIX, SOCK_STREAM, 0); bind(S, sockaddr_un($ARGV[0])) or die $!';
  run(path, 'perl', '-MSocket', '-e', program, basename(path));
}

function putHugeFile(path: string): void {
  writeFileSync(path, '');
  truncateSync(path, hugeBytes);
}

function putForeignFile(path: string): void {
  writeFileSync(path, '{}');
  chownSync(path, 12_345, 12_345);
}

function run(path: string, program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd: dirname(path), stdio: ['ignore', 'ignore', 'inherit'] });
}

import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Pipe {
  reader: Socket;
  /** For the stdio of the child. Close it after the spawn: the reader gets no end of file before. */
  writer: number;
}

/**
 * Opens two real pipes, as the runner does for a step. The `pipe` of Node is a socket, which has another buffer size and
 * cannot be opened by its name in /dev. Returns undefined on Windows; use that of Node there.
 */
export function openPipes(): [Pipe, Pipe] | undefined {
  if (process.platform === 'win32') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'pipes-'));
  try {
    const paths = [join(folder, '1'), join(folder, '2')] as const;
    execFileSync('mkfifo', paths);
    return [openPipe(paths[0]), openPipe(paths[1])];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function openPipe(path: string): Pipe {
  // A blocking open would wait for a writer.
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY);
  return { reader: new Socket({ fd, readable: true, writable: false }), writer };
}

export function closeWriters(pipes: readonly Pipe[]): void {
  for (const { writer } of pipes) closeSync(writer);
}

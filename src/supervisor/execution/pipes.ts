import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, fstatSync, mkdtempSync, openSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorMessage } from '../../system/errors.ts';
import { findSystemProgram } from '../../system/system-program.ts';

/** A pipe that is open and has no name in any folder. */
export interface OpenPipe {
  /** The kernel's name of it. */
  file: string;
  reader: number;
  writers: number[];
}

/** The file descriptors of pipes that the reaper has made, as `READER WRITER …`: Node can make none. */
const variable = 'SUPERVISED_RUN_PIPES';

let inherited: { reader: number; writer: number }[] = [];

/**
 * Keeps the pipes of the reaper for the first calls of `openPipes`, and hides their variable from the scripts. They do not
 * inherit them: Node closes what it has inherited itself in the programs that it starts.
 */
export function inheritPipes(env: NodeJS.ProcessEnv = process.env): void {
  const { [variable]: value = '' } = env;
  delete env[variable];
  inherited = [...value.matchAll(/(\d+) (\d+)/g)].map(([, reader, writer]) => {
    return { reader: Number(reader), writer: Number(writer) };
  });
}

/** Opens pipes that were inherited, without a program. Returns undefined if there are too few that can be used. */
function openInherited(writers: number[]): OpenPipe[] | undefined {
  if (inherited.length < writers.length) return undefined;
  const taken = inherited.splice(0, writers.length);
  try {
    return taken.map(({ reader, writer }, index) => {
      const file = readlinkSync(`/proc/self/fd/${reader}`);
      if (!file.startsWith('pipe:')) throw new Error(`${file} is no pipe`);
      // This opens the pipe anew, with flags of its own (proc_pid_fd(5)).
      const open = () => openSync(`/proc/self/fd/${writer}`, constants.O_WRONLY);
      const pipe = { file, reader, writers: Array.from({ length: writers[index] ?? 1 }, open) };
      closeSync(writer);
      return pipe;
    });
  } catch {
    // There is no /proc, for instance. What is still open carries nothing, and no program inherits it.
    return undefined;
  }
}

/**
 * Makes a pipe for each number of writers. Takes those that were inherited; else tries the folder, then others: file systems
 * such as exFAT and SMB have no named pipes. Returns the reason in place of the pipes where there are none at all.
 */
export async function openPipes(dir: string, writers: number[]): Promise<OpenPipe[] | string> {
  const ready = openInherited(writers);
  const relay = missingOf(['sh', 'cat']);
  if (ready !== undefined && relay === undefined) return ready;
  const mkfifo = findSystemProgram('mkfifo');
  if (relay !== undefined || mkfifo === undefined) return `there is no program \`${relay ?? 'mkfifo'}\``;
  let reason = '';
  for (const parent of new Set([dir, tmpdir(), '/tmp', '/dev/shm'])) {
    let folder: string | undefined;
    try {
      // Nobody else can reach into a folder of this process.
      folder = parent === dir ? dir : mkdtempSync(join(parent, 'supervised-run-pipes-'));
      return await openIn(folder, writers, mkfifo);
    } catch (error) {
      reason ||= errorMessage(error);
    } finally {
      if (folder !== undefined && folder !== dir) rmSync(folder, { recursive: true, force: true });
    }
  }
  return reason;
}

function missingOf(programs: string[]): string | undefined {
  return programs.find((name) => findSystemProgram(name) === undefined);
}

async function openIn(folder: string, writers: number[], mkfifo: string): Promise<OpenPipe[]> {
  const paths = writers.map((_, index) => join(folder, `${index}.pipe`));
  const open: number[] = [];
  try {
    await make(paths, mkfifo);
    return paths.map((path, index) => openPipe(path, writers[index] ?? 1, open));
  } catch (error) {
    for (const fd of open) closeSync(fd);
    throw error;
  } finally {
    for (const path of paths) rmSync(path, { force: true });
  }
}

async function make(paths: string[], mkfifo: string): Promise<void> {
  const child = spawn(mkfifo, ['-m', '600', ...paths], { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let message = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    message = (message + text).slice(0, 1_000);
  });
  const [code, signal] = await once(child, 'close');
  if (code !== 0) throw new Error(message.split('\n')[0] || `mkfifo ended with ${signal ?? code}`);
}

/** Adds every file that it leaves open to `open`. */
function openPipe(path: string, count: number, open: number[]): OpenPipe {
  const add = (flags: number) => {
    const fd = openSync(path, flags);
    open.push(fd);
    return fd;
  };
  // Opening a pipe for reading and writing does not wait for a peer (Linux fifo(7), and macOS), and while it is open the
  // other two need not wait either.
  const both = openSync(path, constants.O_RDWR);
  try {
    if (!fstatSync(both).isFIFO()) throw new Error(`${path} is not a named pipe`);
    const reader = add(constants.O_RDONLY);
    const writers = Array.from({ length: count }, () => add(constants.O_WRONLY));
    // As the kernel names it: without symbolic links.
    return { file: `${realpathSync(path)} (deleted)`, reader, writers };
  } finally {
    closeSync(both);
  }
}

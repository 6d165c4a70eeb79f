import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Channel, logPath } from '../../session/paths.ts';
import { errorMessage } from '../../system/errors.ts';
import { identify, type ProcessIdentity } from '../../system/process-identity.ts';
import { PinnedLog } from './pinned-log.ts';

/** The way of the command's output to one log file. */
export interface OutputChannel {
  name: Channel;
  log: PinnedLog;
  /** What the command gets as its stdout or stderr; closed here by `handedOver` once it has it. */
  fd: number;
  handedOver(): void;
  /** How the kernel names the pipe, and who carries its content to the log; null when the command writes to the log. */
  pipe: { file: string; relay: ProcessIdentity | null } | null;
  /** Resolves when the relay has ended, which it does at the end of file; with its words when it could not go on. */
  ended: Promise<string | undefined>;
  abandon(): void;
}

/**
 * Opens channels with new, empty logs. On POSIX a channel is a named pipe and a relay, `cat` in a session of its own:
 * a true pipe, because scripts open /dev/stdout and /dev/stderr by name, which fails on the sockets that Node makes and
 * truncates a plain file; and a process of its own, so that the log is complete even when the supervisor is killed.
 * On Windows nothing is reopened by name, and the command gets the file.
 */
export async function openChannels(dir: string, names: Channel[]): Promise<OutputChannel[]> {
  const pipes =
    process.platform === 'win32' ? undefined : await makePipes(names.map((name) => join(dir, `${name}.pipe`)));
  return names.map((name, index) => {
    const pipe = pipes?.[index];
    return pipe === undefined ? directChannel(dir, name) : pipedChannel(dir, name, pipe);
  });
}

/** Undefined where pipes cannot be made, on a file system without them; the command then gets the file itself. */
async function makePipes(paths: string[]): Promise<string[] | undefined> {
  try {
    const mkfifo = spawn('mkfifo', ['-m', '600', ...paths], { stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(mkfifo, 'exit');
    if (code === 0) return paths;
    console.error(`mkfifo ended with ${code}; the command gets the log file itself`);
  } catch (error) {
    console.error(`mkfifo could not be started (${errorMessage(error)}); the command gets the log file itself`);
  }
  return undefined;
}

function directChannel(dir: string, name: Channel): OutputChannel {
  const path = logPath(dir, name);
  const fd = openSync(path, 'ax', 0o600);
  return {
    ...{ name, log: new PinnedLog(path), fd, pipe: null },
    handedOver: () => closeSync(fd),
    ended: Promise.resolve(undefined),
    abandon: () => {},
  };
}

function pipedChannel(dir: string, name: Channel, pipe: string): OutputChannel {
  const path = logPath(dir, name);
  const file = openSync(path, 'ax', 0o600);
  const log = new PinnedLog(path);
  // Open for reading and writing does not wait for a peer (Linux fifo(7); macOS does the same), and while it is held
  // neither of the other two has to.
  const both = openSync(pipe, constants.O_RDWR);
  const reader = openSync(pipe, constants.O_RDONLY);
  const writer = openSync(pipe, constants.O_WRONLY);
  closeSync(both);
  // The folder may have been named by way of a link; the kernel never does.
  const pipeFile = `${realpathSync(pipe)} (deleted)`;
  rmSync(pipe);
  // Deaf to the signals that a supervised run around this one sends to all that is in it: the relay ends last.
  const relay = spawn('sh', ['-c', 'trap "" HUP INT TERM; exec cat'], {
    detached: true,
    cwd: '/',
    env: relayEnvironment(),
    stdio: [reader, file, 'pipe'],
  });
  closeSync(reader);
  closeSync(file);
  return {
    ...{ name, log, fd: writer },
    pipe: { file: pipeFile, relay: relay.pid === undefined ? null : identify(relay.pid) },
    handedOver: () => closeSync(writer),
    ended: relayEnd(relay),
    abandon: () => relay.kill('SIGKILL'),
  };
}

/** The runner's sweep at the end of the job finds its processes by RUNNER_TRACKING_ID: a second net for the relay. */
function relayEnvironment(): NodeJS.ProcessEnv {
  const { PATH, RUNNER_TRACKING_ID } = process.env;
  return {
    LC_ALL: 'C',
    ...(PATH !== undefined && { PATH }),
    ...(RUNNER_TRACKING_ID !== undefined && { RUNNER_TRACKING_ID }),
  };
}

async function relayEnd(relay: ChildProcess): Promise<string | undefined> {
  let words = '';
  relay.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words = (words + chunk).slice(0, 1_000);
  });
  try {
    const [code, signal] = await once(relay, 'close');
    return code === 0 ? undefined : words.trim() || `the relay to the log ended with ${signal ?? code}`;
  } catch (error) {
    return `the relay to the log could not be started: ${errorMessage(error)}`;
  }
}

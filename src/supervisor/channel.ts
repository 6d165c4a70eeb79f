import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Channel, logPath } from '../session/paths.ts';
import { errorMessage } from '../system/errors.ts';
import { identify, type ProcessIdentity } from '../system/process-identity.ts';
import { processesHolding } from '../system/process-list.ts';

/** The way of the command's output to one log file. */
export interface OutputChannel {
  name: Channel;
  logPath: string;
  /** What the command gets as its stdout or stderr; closed here by `handedOver` once it has it. */
  fd: number;
  /** Null when the command writes to the file itself. */
  relay: ProcessIdentity | null;
  handedOver(): void;
  /** Resolves when the relay could not go on, with its words; never when all is well. */
  failed: Promise<string>;
  /** To be called when the tree is gone: waits until everything is in the log. Words of failure, if it failed. */
  drained(): Promise<string | undefined>;
}

/** What the relay gets, after the tree is gone, to carry the rest to the log. */
const drainMs = 1_000;

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
  const mkfifo = spawn('mkfifo', ['-m', '600', ...paths], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
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
    ...{ name, logPath: path, fd, relay: null },
    handedOver: () => closeSync(fd),
    failed: new Promise(() => {}),
    drained: async () => undefined,
  };
}

function pipedChannel(dir: string, name: Channel, pipe: string): OutputChannel {
  const path = logPath(dir, name);
  const log = openSync(path, 'ax', 0o600);
  // Open for reading and writing does not wait for a peer (Linux fifo(7); macOS does the same), and while it is held
  // neither of the other two has to.
  const both = openSync(pipe, constants.O_RDWR);
  const reader = openSync(pipe, constants.O_RDONLY);
  const writer = openSync(pipe, constants.O_WRONLY);
  closeSync(both);
  rmSync(pipe);
  const relay = spawn('cat', {
    detached: true,
    cwd: '/',
    env: relayEnvironment(),
    stdio: [reader, log, 'pipe'],
  });
  closeSync(reader);
  closeSync(log);
  const ended = relayEnd(relay);
  return {
    ...{ name, logPath: path, fd: writer, relay: relay.pid === undefined ? null : identify(relay.pid) },
    handedOver: () => closeSync(writer),
    failed: ended.then((words) => words ?? new Promise<string>(() => {})),
    drained: () => drain(relay, ended, pipe),
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

/**
 * The relay ends at the end of file, when nobody holds the pipe any more. Whoever still holds it escaped the tree with
 * a new environment; it inherited the pipe, so it is the command's, and it is ended.
 */
async function drain(
  relay: ChildProcess,
  ended: Promise<string | undefined>,
  pipe: string,
): Promise<string | undefined> {
  const withinDeadline = () =>
    Promise.race([ended.then((words) => ({ words })), sleep(drainMs, undefined, { ref: false })]);
  const first = await withinDeadline();
  if (first !== undefined) return first.words;
  for (const pid of processesHolding(pipe)) {
    if (pid !== relay.pid && pid !== process.pid) killQuietly(pid);
  }
  const second = await withinDeadline();
  if (second !== undefined) return second.words;
  relay.kill('SIGKILL');
  await ended;
  return undefined;
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    console.error(`process ${pid} holds the output and cannot be ended: ${errorMessage(error)}`);
  }
}

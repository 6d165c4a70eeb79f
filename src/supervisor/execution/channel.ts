import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { type Channel, logPath } from '../../session/paths.ts';
import { errorMessage } from '../../system/errors.ts';
import { identify, type ProcessIdentity } from '../../system/process-identity.ts';
import { systemProgram } from '../../system/system-program.ts';
import { PinnedLog } from './pinned-log.ts';
import { type OpenPipe, openPipes } from './pipes.ts';

/** Carries one output stream of a script to its log file. */
export interface OutputChannel {
  name: Channel;
  log: PinnedLog;
  /**
   * The script's stdout, stderr, or both, each opened by itself. One open file for both would share its flags: a program
   * that makes its stderr non-blocking, as Node does, would make the stdout of all others non-blocking.
   */
  fds: number[];
  /** Closes `fds` here, once the script has them. */
  handedOver(): void;
  /** The kernel's name of the pipe, and the process that copies it to the log; null when the script writes to the log. */
  pipe: { file: string; relay: ProcessIdentity | null } | null;
  /** Resolves when the relay has ended, normally at the end of file; with an error message when it failed. */
  ended: Promise<string | undefined>;
  /** Kills the relay. */
  abandon(): void;
  /** Ends the log here: what is written from now on is read, so that nobody who writes is stopped, and goes nowhere. */
  letGo(): void;
  close(): void;
}

/**
 * Opens channels with new, empty logs. On POSIX a channel is a named pipe and a relay, `cat` in a session of its own. It
 * is a real pipe because scripts open /dev/stdout and /dev/stderr by name, which fails on the sockets that Node makes and
 * truncates a plain file. The relay is a process of its own so that the log is complete even when the supervisor is
 * killed. Windows has no such names, and the script gets the file, as it does where no pipe can be made: a warning says what
 * that means. Only channels that `mayOutlive` their script can be let go.
 * @throws when a relay cannot be started, or a log cannot be made
 */
export async function openChannels(
  dir: string,
  names: Channel[],
  mayOutlive = false,
  onWarning: (message: string) => void = console.error,
): Promise<OutputChannel[]> {
  if (process.platform === 'win32') return names.map((name) => directChannel(dir, name));
  const pipes = await openPipes(
    dir,
    names.map((name) => streamsOf(name).length),
  );
  if (typeof pipes === 'string') {
    if (!isWarned) onWarning(withoutPipe(pipes));
    isWarned = true;
    return names.map((name) => directChannel(dir, name));
  }
  const channels = pipes.map((pipe, index) => pipedChannel(dir, names[index] as Channel, pipe, mayOutlive));
  await requireRelays(channels);
  return channels;
}

/** Without a relay, as where the system has no room for another process, nobody would read what a script writes. */
async function requireRelays(channels: OutputChannel[]): Promise<void> {
  const failed = channels.find(({ pipe }) => pipe?.relay === null);
  if (failed === undefined) return;
  const reason = await failed.ended;
  for (const channel of channels) {
    channel.handedOver();
    channel.abandon();
    channel.close();
  }
  throw new Error(reason);
}

/** Once for each session: it is the same for every script. */
let isWarned = false;

function withoutPipe(reason: string): string {
  return `Its output goes straight to its log file, because no pipe could be made for it: ${reason}. What it has written is lost when it opens /dev/stdout or /dev/stderr by name, as \`echo > /dev/stderr\` does; \`>> /dev/stderr\` and \`>&2\` lose nothing.`;
}

export function bytesWritten(channels: OutputChannel[]): number {
  return channels.reduce((sum, { log }) => sum + log.size, 0);
}

export function relaysOf(channels: OutputChannel[]): ProcessIdentity[] {
  return channels.flatMap(({ pipe }) => pipe?.relay ?? []);
}

function directChannel(dir: string, name: Channel): OutputChannel {
  const path = logPath(dir, name);
  const first = openSync(path, 'ax', 0o600);
  const fds = [
    first,
    ...streamsOf(name)
      .slice(1)
      .map(() => openSync(path, 'a')),
  ];
  const log = new PinnedLog(path);
  return {
    name,
    log,
    fds,
    pipe: null,
    handedOver: () => closeAll(fds),
    ended: Promise.resolve(undefined),
    abandon: () => {},
    // The script has the log itself.
    letGo: () => {},
    close: () => log.close(),
  };
}

function pipedChannel(
  dir: string,
  name: Channel,
  { file: pipeFile, reader, writers: fds }: OpenPipe,
  mayOutlive: boolean,
): OutputChannel {
  const path = logPath(dir, name);
  const file = openSync(path, 'ax', 0o600);
  const log = new PinnedLog(path);
  const relay = startCopying(reader, file, 'pipe');
  if (!mayOutlive) closeSync(reader);
  closeSync(file);
  return {
    name,
    log,
    fds,
    pipe: { file: pipeFile, relay: relay.pid === undefined ? null : identify(relay.pid) },
    handedOver: () => closeAll(fds),
    ended: relayEnd(relay),
    abandon: () => relay.kill('SIGKILL'),
    letGo: () => {
      startCopying(reader, 'ignore', 'ignore').unref();
      relay.kill('SIGKILL');
    },
    close: () => {
      if (mayOutlive) closeSync(reader);
      log.close();
    },
  };
}

/** It ignores the signals that a supervised run around this one sends to all its processes: a relay ends last. */
function startCopying(from: number, to: number | 'ignore', errors: 'pipe' | 'ignore'): ChildProcess {
  return spawn(systemProgram('sh'), ['-c', 'trap "" HUP INT TERM; exec "$0"', systemProgram('cat')], {
    detached: true,
    cwd: '/',
    env: relayEnvironment(),
    stdio: [from, to, errors],
  });
}

/** The streams of the script that go into this channel. */
function streamsOf(name: Channel): string[] {
  return name === 'output' ? ['stdout', 'stderr'] : [name];
}

function closeAll(fds: number[]): void {
  for (const fd of fds) closeSync(fd);
}

/** The runner ends processes with its RUNNER_TRACKING_ID at the end of the job: a second net for the relay. */
function relayEnvironment(): NodeJS.ProcessEnv {
  const { PATH, RUNNER_TRACKING_ID } = process.env;
  return {
    LC_ALL: 'C',
    // The reaper lets relays end by themselves (src/reaper).
    SUPERVISED_RUN_RELAY: '1',
    ...(PATH !== undefined && { PATH }),
    ...(RUNNER_TRACKING_ID !== undefined && { RUNNER_TRACKING_ID }),
  };
}

async function relayEnd(relay: ChildProcess): Promise<string | undefined> {
  let message = '';
  relay.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    message = (message + chunk).slice(0, 1_000);
  });
  try {
    const [code, signal] = await once(relay, 'close');
    return code === 0 ? undefined : message.trim() || `the relay to the log ended with ${signal ?? code}`;
  } catch (error) {
    return `the relay to the log could not be started: ${errorMessage(error)}`;
  }
}

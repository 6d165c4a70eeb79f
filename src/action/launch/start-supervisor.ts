import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import type { LaunchMessage } from '../../session/launch-message.ts';
import { type SessionPaths, sessionPaths } from '../../session/paths.ts';
import { errorMessage } from '../../system/errors.ts';
import { identify, type ProcessIdentity } from '../../system/process-identity.ts';
import { bundlePath } from './bundles.ts';
import { supervisorEnvironment } from './command-environment.ts';

/** A supervisor that has its session's folder and waits to be told to begin. */
export interface StartedSupervisor {
  sessionId: string;
  paths: SessionPaths;
  /** Undefined when it could not be started; `gone` says why. */
  process: ProcessIdentity | undefined;
  /** It begins. */
  begin(order: LaunchMessage): void;
  /** There is nothing for it to do: it ends. */
  dismiss(): void;
  /** Resolves when its process is gone, or could not be started, with the story in a few words. */
  gone: Promise<string>;
  /** Lets this process end before it. */
  leave(): void;
  /** Wakes it to look for a stop request at once. Where there are no signals it looks every second anyway. */
  wake(): void;
}

/**
 * Makes the session's folder, for the owner only, and starts the supervisor: detached, in a session of its own, its
 * output in a file. It inherits none of our pipes, which would keep the runner waiting for their end.
 * RUNNER_TRACKING_ID stays, so that the runner's sweep at the end of the job is a second net.
 *
 * This is done before anything else, so that its Node starts while ours still loads. Its order comes on its stdin; when
 * that ends without one, because we died or the inputs were wrong, it ends too.
 */
export function startSupervisor(env: NodeJS.ProcessEnv): StartedSupervisor {
  const sessionId = newSessionId();
  const paths = makeFolder(env.RUNNER_TEMP || tmpdir(), sessionId);
  const log = openSync(paths.supervisorLog, 'ax', 0o600);
  const supervisor = spawn(process.execPath, [bundlePath('supervisor'), paths.root, 'from-stdin'], {
    cwd: parse(paths.root).root,
    env: supervisorEnvironment(env),
    detached: true,
    stdio: ['pipe', log, log],
    windowsHide: true,
  });
  closeSync(log);
  // It may be gone before it is told; `gone` says so.
  supervisor.stdin?.on('error', () => {});
  return {
    sessionId,
    paths,
    process: supervisor.pid === undefined ? undefined : identify(supervisor.pid),
    begin: (order) => supervisor.stdin?.end(`${JSON.stringify(order)}\n`),
    dismiss: () => supervisor.stdin?.end(),
    gone: story(supervisor),
    leave: () => supervisor.unref(),
    wake: () => {
      if (process.platform !== 'win32') supervisor.kill('SIGTERM');
    },
  };
}

/** @throws when it cannot be made */
function makeFolder(temp: string, sessionId: string): SessionPaths {
  const paths = sessionPaths(join(temp, 'supervised-run', sessionId));
  try {
    mkdirSync(paths.root, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Error(`Nothing was run: the session's folder could not be made: ${whyNot(temp, error)}`, {
      cause: error,
    });
  }
  return paths;
}

/** Of a folder in a file system that is read-only, `mkdir` says in Node that it does not exist. */
function whyNot(temp: string, error: unknown): string {
  try {
    accessSync(temp, constants.W_OK);
    return errorMessage(error);
  } catch (denied) {
    return errorMessage(denied);
  }
}

/** Sorts by time, is unique across the runs of a machine, and fits into file and artifact names. */
function newSessionId(): string {
  const time = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${time}-${randomBytes(3).toString('hex')}`;
}

function story(supervisor: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    supervisor.once('error', (error) => resolve(`could not be started: ${error.message}`));
    supervisor.once('exit', (code, signal) =>
      resolve(signal === null ? `exited with code ${code}` : `was killed by ${signal}`),
    );
  });
}

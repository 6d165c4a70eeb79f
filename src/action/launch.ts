import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SessionPaths } from '../session/paths.ts';
import { supervisorEnvironment } from './command-environment.ts';

// `new URL('…', import.meta.url)` would be rewritten by the bundler; a folder in a variable is left alone.
const here = dirname(fileURLToPath(import.meta.url));

/** The bundle of another program of ours: `dist/<name>/index.js`, beside our own folder. */
export function bundlePath(name: 'supervisor' | 'upload'): string {
  return join(here, '..', name, 'index.js');
}

export interface RunningSupervisor {
  /** Resolves when its process is gone, or could not be started, with the story in a few words. */
  gone: Promise<string>;
  /** Lets this process end before it. */
  leave(): void;
  /** Wakes it to look for a stop request at once. Where there are no signals it looks every second anyway. */
  wake(): void;
}

/**
 * Starts the supervisor: detached, in a session of its own, its output in a file. It inherits none of our pipes, which
 * would keep the runner waiting for their end. RUNNER_TRACKING_ID stays, so that the runner's sweep at the end of the
 * job is a second net.
 */
export function launchSupervisor(paths: SessionPaths, env: NodeJS.ProcessEnv): RunningSupervisor {
  const log = openSync(paths.supervisorLog, 'ax', 0o600);
  const supervisor = spawn(process.execPath, [bundlePath('supervisor'), paths.root], {
    cwd: parse(paths.root).root,
    env: supervisorEnvironment(env),
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  return {
    gone: story(supervisor),
    leave: () => supervisor.unref(),
    wake: () => {
      if (process.platform !== 'win32') supervisor.kill('SIGTERM');
    },
  };
}

function story(supervisor: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    supervisor.once('error', (error) => resolve(`could not be started: ${error.message}`));
    supervisor.once('exit', (code, signal) =>
      resolve(signal === null ? `exited with code ${code}` : `was killed by ${signal}`),
    );
  });
}

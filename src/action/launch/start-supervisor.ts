import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parse } from 'node:path';
import type { LaunchMessage } from '../../session/launch-message.ts';
import { type SessionPaths, supervisorMark } from '../../session/paths.ts';
import { identify, type ProcessIdentity } from '../../system/process-identity.ts';
import { titleOf } from '../../system/process-title.ts';
import { treeVariable } from '../../system/tree-members.ts';
import { bundlePath } from './bundles.ts';
import { supervisorEnvironment } from './command-environment.ts';
import { makeSessionFolder } from './session-folder.ts';

/** A supervisor that has its session's folder and waits for its launch message. */
export interface StartedSupervisor {
  sessionId: string;
  paths: SessionPaths;
  /** Undefined when it could not be started; `exited` says why. */
  process: ProcessIdentity | undefined;
  /** Sends the launch message: the session begins. */
  launch(message: LaunchMessage): void;
  /** Closes its stdin without a launch message: it exits. */
  close(): void;
  /** Resolves when the process has exited or could not be started, with a text that completes "its supervisor …". */
  exited: Promise<string>;
  /** Lets this process exit before the supervisor does. */
  unref(): void;
}

/**
 * Makes the session's folder and starts the supervisor: detached, in a session of its own, with its
 * output in a file. It inherits no pipe of this process, whose end the runner would wait for. RUNNER_TRACKING_ID stays in
 * its environment, so that the runner's sweep at the end of the job is a second net.
 *
 * Call this before anything else: the supervisor's Node then starts while this program still loads. The launch message
 * comes on its stdin. If stdin ends without one, because this process died or the inputs are wrong, the supervisor exits.
 * @throws when the folder cannot be made
 */
export function startSupervisor(env: NodeJS.ProcessEnv): StartedSupervisor {
  const sessionId = newSessionId();
  const paths = makeSessionFolder(env.RUNNER_TEMP || tmpdir(), sessionId);
  const log = openSync(paths.supervisorLog, 'ax', 0o600);
  const supervisor = spawn(process.execPath, [bundlePath('supervisor'), paths.root, 'from-stdin'], {
    argv0: titleOf('supervisor'),
    cwd: parse(paths.root).root,
    env: markedEnvironment(env, sessionId),
    detached: true,
    stdio: ['pipe', log, log],
    windowsHide: true,
  });
  closeSync(log);
  // It may exit before the message is sent; `exited` reports that.
  supervisor.stdin?.on('error', () => {});
  return {
    sessionId,
    paths,
    process: supervisor.pid === undefined ? undefined : identify(supervisor.pid),
    launch: (message) => supervisor.stdin?.end(`${JSON.stringify(message)}\n`),
    close: () => supervisor.stdin?.end(),
    exited: exitOf(supervisor),
    unref: () => supervisor.unref(),
  };
}

/** By the mark its processes are found when nothing of the folder is left. */
function markedEnvironment(env: NodeJS.ProcessEnv, sessionId: string): NodeJS.ProcessEnv {
  const inherited = supervisorEnvironment(env);
  return Object.assign(inherited, { [treeVariable]: (inherited[treeVariable] ?? '') + supervisorMark(sessionId) });
}

/** Session ids sort by time, are unique across the runs of a machine, and fit into names of files and artifacts. */
function newSessionId(): string {
  const time = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${time}-${randomBytes(3).toString('hex')}`;
}

function exitOf(supervisor: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    supervisor.once('error', (error) => resolve(`could not be started: ${error.message}`));
    supervisor.once('exit', (code, signal) =>
      resolve(signal === null ? `exited with code ${code}` : `was killed by ${signal}`),
    );
  });
}

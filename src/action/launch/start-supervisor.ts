import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { parse } from 'node:path';
import type { LaunchMessage } from '../../session/launch-message.ts';
import { type SessionPaths, supervisorMark } from '../../session/paths.ts';
import { identifyChild, type ProcessIdentity } from '../../system/process-identity.ts';
import { titleOf } from '../../system/process-title.ts';
import { treeVariable } from '../../system/tree-members.ts';
import { bundleStart } from './bundles.ts';
import { supervisorEnvironment } from './command-environment.ts';
import { type Exit, exitOf, findReaper, reaperEnvironment, supervisorOf } from './reaper.ts';
import { makeSessionFolder } from './session-folder.ts';

/** A supervisor that has its session's folder and waits for its launch message. */
export interface StartedSupervisor {
  sessionId: string;
  paths: SessionPaths;
  /** Undefined when it could not be started; `exited` says why. */
  process: Promise<ProcessIdentity | undefined>;
  /** Sends the launch message: the session begins. */
  launch(message: LaunchMessage): void;
  /** Closes its stdin without a launch message: it exits. */
  close(): void;
  /** The child of this process: its reaper, or else the supervisor itself. */
  child: ProcessIdentity | undefined;
  /** Resolves when the process has exited or could not be started. */
  exited: Promise<Exit>;
  /** Resolves when its reaper has ended, too: nothing that descends from the supervisor runs any more. */
  reaped: Promise<Exit>;
  /** Lets this process exit before the supervisor does. */
  unref(): void;
}

/**
 * Makes the session's folder and starts the supervisor: detached, in a session of its own, with its
 * output in a file. It inherits no pipe of this process, whose end the runner would wait for. RUNNER_TRACKING_ID stays in
 * its environment, so that the runner's sweep at the end of the job is a second net. On Linux its parent is a reaper, where
 * the machine has an interpreter for one.
 *
 * Call this before anything else: the supervisor's Node then starts while this program still loads. The launch message
 * comes on its stdin. If stdin ends without one, because this process died or the inputs are wrong, the supervisor exits.
 * @throws when the folder cannot be made
 */
export function startSupervisor(env: NodeJS.ProcessEnv): StartedSupervisor {
  const sessionId = newSessionId();
  const paths = makeSessionFolder(env.RUNNER_TEMP || tmpdir(), sessionId);
  const log = openSync(paths.supervisorLog, 'ax', 0o600);
  const sinceMs = Date.now();
  const supervisor = spawnSupervisor(env, sessionId, paths, log);
  closeSync(log);
  // It may exit before the message is sent; `exited` reports that.
  supervisor.stdin?.on('error', () => {});
  const child = supervisor.pid === undefined ? undefined : identifyChild(supervisor.pid, sinceMs);
  const { process, exited } = supervisorOf(supervisor, child);
  return {
    sessionId,
    paths,
    process,
    launch: (message) => supervisor.stdin?.end(`${JSON.stringify(message)}\n`),
    close: () => supervisor.stdin?.end(),
    child,
    exited,
    reaped: exitOf(supervisor),
    unref: () => unref(supervisor),
  };
}

function spawnSupervisor(env: NodeJS.ProcessEnv, sessionId: string, { root }: SessionPaths, log: number): ChildProcess {
  const { script, cwd } = bundleStart('supervisor', parse(root).root);
  const supervisor = [script, root, 'from-stdin'];
  const argv0 = titleOf('supervisor');
  const reaper = findReaper(env);
  const environment = markedEnvironment(env, sessionId);
  const options = { cwd, detached: true, windowsHide: true };
  if (reaper === undefined) {
    return spawn(process.execPath, supervisor, { ...options, argv0, env: environment, stdio: ['pipe', log, log] });
  }
  return spawn(reaper.command, reaper.args, {
    ...options,
    argv0: titleOf('reaper'),
    env: reaperEnvironment([process.execPath, argv0, ...supervisor], environment),
    stdio: ['pipe', log, log, 'pipe'],
  });
}

/** By the mark its processes are found when nothing of the folder is left. */
function markedEnvironment(env: NodeJS.ProcessEnv, sessionId: string): NodeJS.ProcessEnv {
  const inherited = supervisorEnvironment(env);
  return Object.assign(inherited, { [treeVariable]: (inherited[treeVariable] ?? '') + supervisorMark(sessionId) });
}

/** Session ids sort by time, are unique across the runs of a machine, and fit into names of files and artifacts. */
function newSessionId(): string {
  const time = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  const random = Math.floor(Math.random() * 2 ** 24);
  return `${time}-${random.toString(16).padStart(6, '0')}`;
}

function unref(supervisor: ChildProcess): void {
  supervisor.unref();
  const pipe = supervisor.stdio[3];
  if (pipe instanceof Socket) pipe.unref();
}

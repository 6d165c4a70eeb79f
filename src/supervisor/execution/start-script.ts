import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import type { Exit } from '../../session/events.ts';
import type { Script } from '../../session/request.ts';
import { errorMessage } from '../../system/errors.ts';
import { replacementOf } from '../../system/own-file.ts';
import { identifyChild, type ProcessIdentity } from '../../system/process-identity.ts';
import type { OutputChannel } from './channel.ts';

export interface StartPlan {
  script: Script;
  workingDirectory: string;
  environment: NodeJS.ProcessEnv;
}

export interface StartedScript {
  /** Null when it could not be started. */
  root: ProcessIdentity | null;
  exited: Promise<Exit>;
  isRunning(): boolean;
}

/** Starts a script with the channels as its output. Never throws: a failed start is an exit of the kind `not_started`. */
export function startScript(plan: StartPlan, channels: OutputChannel[]): StartedScript {
  const [stdout, stderr] = channels.flatMap(({ fds }) => fds);
  const { program, args, file, verbatim } = plan.script;
  try {
    if (file !== '' && !existsSync(file))
      throw new Error(`its script ${file} no longer exists; was the session's folder deleted?`);
    const replaced = file === '' ? undefined : replacementOf(file);
    if (replaced !== undefined) throw replaced;
    const sinceMs = Date.now();
    const child = spawn(program, args, {
      cwd: plan.workingDirectory,
      env: plan.environment,
      // A session and process group of its own.
      detached: process.platform !== 'win32',
      stdio: ['ignore', stdout, stderr],
      windowsHide: true,
      windowsVerbatimArguments: verbatim,
    });
    const exited = new Promise<Exit>((resolve) => {
      child.once('error', (error) => resolve(notStarted(plan, error)));
      child.once('exit', (code, signal) =>
        resolve(signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signaled', signal }),
      );
    });
    const root = child.pid === undefined ? null : identifyChild(child.pid, sinceMs);
    return { root, exited, isRunning: () => isRunning(child) };
  } catch (error) {
    return { root: null, exited: Promise.resolve(notStarted(plan, error)), isRunning: () => false };
  } finally {
    for (const channel of channels) channel.handedOver();
  }
}

/** Its pid is no other process's until this one knows of its end. */
function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

/** The system reports ENOENT for a missing folder and for a missing program alike. */
function notStarted({ workingDirectory, script }: StartPlan, error: unknown): Exit {
  return {
    kind: 'not_started',
    message: folderProblem(workingDirectory) ?? `${script.program} could not be started: ${errorMessage(error)}`,
  };
}

function folderProblem(path: string): string | undefined {
  try {
    const folder = statSync(path, { throwIfNoEntry: false });
    return folder?.isDirectory() === true ? undefined : `the folder ${path} does not exist`;
  } catch (error) {
    return `the folder ${path} cannot be used: ${errorMessage(error)}`;
  }
}

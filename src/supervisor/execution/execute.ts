import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Exit, StopCode, Survivor } from '../../session/events.ts';
import { type Channel, channelsOf } from '../../session/paths.ts';
import type { Script } from '../../session/request.ts';
import { monotonicMs } from '../../system/clock.ts';
import { errorMessage } from '../../system/errors.ts';
import { identify, type ProcessIdentity } from '../../system/process-identity.ts';
import { endTree } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { forever } from '../../system/wait.ts';
import { logLimit } from '../stop-triggers/log-limit.ts';
import { firstOf, type StopReason, type StopTrigger } from '../stop-triggers/stop-trigger.ts';
import { type Watchdog, watchdog } from '../stop-triggers/watchdog.ts';
import { type OutputChannel, openChannels } from './channel.ts';
import { drain, notWritten } from './drain.ts';

export interface ExecutionPlan {
  script: Script;
  workingDirectory: string;
  environment: NodeJS.ProcessEnv;
  /** Its folder, which must not exist yet. */
  dir: string;
  streams: 'merged' | 'split';
  maxLogBytes: number;
  /** Stands in the environment; finds what escaped. */
  mark: string;
  /** What the tree gets between SIGTERM and SIGKILL; asked again and again, because it can shrink while it is used. */
  graceMs(): number;
  /** What may end it from outside, beside the log limit and a log that cannot be written. */
  causes: StopTrigger[];
  watchdog: Watchdog | null;
  onStarted(process: ProcessIdentity | null, relays: ProcessIdentity[]): void;
  onEnding(reason: StopReason, graceMs: number): void;
  /** The stop signal is sent; the tree has its grace. */
  onWaiting(): void;
  /** Its own process has ended, or is about to be ended. */
  onExited(): void;
}

export interface ExecutionEnd {
  exit: Exit;
  cause: StopCode | null;
  /** For people, when there is a cause. */
  detail: string;
  durationMs: number;
  bytes: Partial<Record<Channel, number>>;
  leftBehind: string[];
  survivors: Survivor[];
}

/** What a command left running after its own end is not part of its work any more. */
const leftBehindGraceMs = 1_000;
/** How long the exit of a killed process may take to be seen. */
const exitMs = 5_000;

/** Runs a script to its end: until it exits or a cause ends it, its whole tree is gone and its log complete. */
export async function execute(plan: ExecutionPlan): Promise<ExecutionEnd> {
  mkdirSync(plan.dir, { recursive: true, mode: 0o700 });
  const channels = await openChannels(plan.dir, channelsOf(plan.streams));
  const startedMono = monotonicMs();
  const { child, exited } = startScript(plan, channels);
  const root = child?.pid === undefined ? null : identify(child.pid);
  plan.onStarted(
    root,
    channels.flatMap(({ pipe }) => pipe?.relay ?? []),
  );

  const tree: Tree = { root, mark: plan.mark };
  const reason = await endOrCause(exited, plan, channels, tree);
  plan.onExited();
  if (reason !== undefined) plan.onEnding(reason, plan.graceMs());
  const graceMs = reason === undefined ? () => Math.min(plan.graceMs(), leftBehindGraceMs) : plan.graceMs;
  const end = await endTree(tree, graceMs, reason === undefined ? undefined : plan.onWaiting);
  const exit = await Promise.race([exited, sleep(exitMs, { kind: 'unknown' as const }, { ref: false })]);
  const durationMs = monotonicMs() - startedMono;

  const { found, survivors, failure: incomplete } = await drain(channels, tree, end);
  const failure = incomplete ?? (await keepLogs(channels));
  const bytes = Object.fromEntries(channels.map(({ name, log }) => [name, log.size]));
  for (const { log } of channels) log.close();
  return {
    exit,
    cause: reason?.cause ?? (failure === undefined ? null : 'log_failed'),
    detail: reason?.detail ?? failure ?? '',
    durationMs,
    bytes,
    leftBehind: reason === undefined ? found : [],
    survivors,
  };
}

/** Starts a script with the channels as its output; how it ends is told, whatever comes of it. */
export function startScript(
  plan: Pick<ExecutionPlan, 'script' | 'workingDirectory' | 'environment'>,
  channels: OutputChannel[],
): { child: ChildProcess | undefined; exited: Promise<Exit> } {
  const [stdout, stderr = stdout] = channels.map(({ fd }) => fd);
  const { program, args, file, verbatim } = plan.script;
  try {
    if (file !== '' && !existsSync(file))
      throw new Error(`its script ${file} is gone: was the session's folder deleted?`);
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
    return { child, exited };
  } catch (error) {
    return { child: undefined, exited: Promise.resolve(notStarted(plan, error)) };
  } finally {
    for (const channel of channels) channel.handedOver();
  }
}

/** The system says ENOENT for a missing folder and for a missing program alike. */
function notStarted(
  { workingDirectory, script }: Pick<ExecutionPlan, 'script' | 'workingDirectory'>,
  error: unknown,
): Exit {
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

/** Undefined when the command ended by itself before any cause. */
async function endOrCause(
  exited: Promise<Exit>,
  plan: ExecutionPlan,
  channels: OutputChannel[],
  tree: Tree,
): Promise<StopReason | undefined> {
  const over = new AbortController();
  try {
    const failed = channels.map(async ({ ended }) => (await ended) ?? forever());
    const logFailed: StopTrigger = async () => ({
      cause: 'log_failed',
      detail: notWritten(await Promise.race(failed)),
    });
    const written = () => channels.reduce((sum, { log }) => sum + log.size, 0);
    const tooLong = logLimit(written, plan.maxLogBytes);
    const silent = plan.watchdog === null ? [] : [watchdog(written, tree, plan.watchdog)];
    return await Promise.race([
      exited.then(() => undefined),
      firstOf([...plan.causes, tooLong, ...silent, logFailed], over.signal),
    ]);
  } finally {
    over.abort();
  }
}

/** Why a log is not where it belongs, if it is not. */
async function keepLogs(channels: OutputChannel[]): Promise<string | undefined> {
  try {
    for (const { log } of channels) await log.restore();
    return undefined;
  } catch (error) {
    return `its log was deleted and could not be written anew: ${errorMessage(error)}`;
  }
}

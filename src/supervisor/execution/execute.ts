import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Exit, StopCode, Survivor } from '../../session/events.ts';
import { type Channel, channelsOf, passableFolder } from '../../session/paths.ts';
import { monotonicMs } from '../../system/clock.ts';
import { errorMessage } from '../../system/errors.ts';
import { identify, type ProcessIdentity } from '../../system/process-identity.ts';
import { endTree, type TreeEnd } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { forever } from '../../system/wait.ts';
import { logLimit } from '../stop-triggers/log-limit.ts';
import { firstOf, type StopReason, type StopTrigger } from '../stop-triggers/stop-trigger.ts';
import { type Watchdog, watchdog } from '../stop-triggers/watchdog.ts';
import { bytesWritten, type OutputChannel, openChannels, relaysOf } from './channel.ts';
import { drain, notWritten } from './drain.ts';
import { type StartPlan, startScript } from './start-script.ts';

export interface ExecutionPlan extends StartPlan {
  /** The execution's folder, which must not exist yet. */
  dir: string;
  streams: 'merged' | 'split';
  maxLogBytes: number;
  /** Text in the environment of the tree, by which processes are found that left it. */
  mark: string;
  /** Milliseconds between SIGTERM and SIGKILL; called repeatedly, because a running grace can shrink. */
  graceMs(): number;
  /** Reasons to end it besides the log limit, the watchdog and a log that cannot be written. */
  triggers: StopTrigger[];
  watchdog?: Watchdog;
  /** `process` is null when the script could not be started. */
  onStarted(started: { process: ProcessIdentity | null; relays: ProcessIdentity[] }): void;
  /** A trigger has fired, and the tree is about to be ended. */
  onEnding?(reason: StopReason, graceMs: number): void;
  /** The tree has received SIGTERM and has its grace. */
  onWaiting?(): void;
  /** The script's own process has ended or is about to be ended. */
  onExited?(): void;
}

export interface ExecutionEnd {
  exit: Exit;
  cause: StopCode | null;
  /** The cause for people; empty without one. */
  detail: string;
  durationMs: number;
  bytes: Partial<Record<Channel, number>>;
  leftBehind: string[];
  survivors: Survivor[];
}

/** The grace of processes that a command leaves running after its own end. */
const leftBehindGraceMs = 1_000;
/** How long the exit of a killed process may take to be seen. */
const exitMs = 5_000;

/** Runs a script until it exits or a trigger ends it. Resolves when its whole tree has ended and its log is complete. */
export async function execute(plan: ExecutionPlan): Promise<ExecutionEnd> {
  mkdirSync(plan.dir, { recursive: true, mode: passableFolder });
  const channels = await openChannels(plan.dir, channelsOf(plan.streams));
  const startedMono = monotonicMs();
  const { child, exited } = startScript(plan, channels);
  const root = child?.pid === undefined ? null : identify(child.pid);
  plan.onStarted({ process: root, relays: relaysOf(channels) });

  const tree: Tree = { root, mark: plan.mark };
  const reason = await exitOrTrigger(exited, plan, channels, tree);
  plan.onExited?.();
  const treeEnd = await endTreeFor(reason, tree, plan);
  const exit = await Promise.race([exited, sleep(exitMs, { kind: 'unknown' as const }, { ref: false })]);
  const durationMs = monotonicMs() - startedMono;

  const { found, survivors, failure: incomplete } = await drain(channels, tree, treeEnd);
  const failure = incomplete ?? (await restoreLogs(channels));
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

/** Undefined when the script exits before any trigger fires. */
async function exitOrTrigger(
  exited: Promise<Exit>,
  plan: ExecutionPlan,
  channels: OutputChannel[],
  tree: Tree,
): Promise<StopReason | undefined> {
  const over = new AbortController();
  const written = () => bytesWritten(channels);
  const triggers = [
    ...plan.triggers,
    logLimit(written, plan.maxLogBytes),
    ...(plan.watchdog === undefined ? [] : [watchdog(written, tree, plan.watchdog)]),
    logFailed(channels),
  ];
  try {
    return await Promise.race([exited.then(() => undefined), firstOf(triggers, over.signal)]);
  } finally {
    over.abort();
  }
}

/** A relay could not write everything to its log. */
function logFailed(channels: OutputChannel[]): StopTrigger {
  const failures = channels.map(async ({ ended }) => (await ended) ?? forever());
  return async () => ({ cause: 'log_failed', detail: notWritten(await Promise.race(failures)) });
}

function endTreeFor(reason: StopReason | undefined, tree: Tree, plan: ExecutionPlan): Promise<TreeEnd> {
  if (reason === undefined) return endTree(tree, () => Math.min(plan.graceMs(), leftBehindGraceMs));
  plan.onEnding?.(reason, plan.graceMs());
  return endTree(tree, plan.graceMs, plan.onWaiting);
}

/** Returns why a log could not be put back in its place, if so. */
async function restoreLogs(channels: OutputChannel[]): Promise<string | undefined> {
  try {
    for (const { log } of channels) await log.restore();
    return undefined;
  } catch (error) {
    return `its log was deleted and could not be restored: ${errorMessage(error)}`;
  }
}

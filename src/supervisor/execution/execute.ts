import { setTimeout as sleep } from 'node:timers/promises';
import type { Exit, Kept, StopCode } from '../../session/events.ts';
import { type Channel, channelsOf } from '../../session/paths.ts';
import { monotonicMs } from '../../system/clock.ts';
import { errorMessage } from '../../system/errors.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { lookProblem } from '../../system/process-list.ts';
import { endTree, processesOf, type TreeEnd, type UnendedProcess, unwillingMs } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { forever, pause } from '../../system/wait.ts';
import { logLimit } from '../stop-triggers/log-limit.ts';
import { firstOf, type StopReason, type StopTrigger } from '../stop-triggers/stop-trigger.ts';
import { type Watchdog, watchdog } from '../stop-triggers/watchdog.ts';
import { outputEnd } from './await-output.ts';
import { bytesWritten, type OutputChannel, openChannels, relaysOf } from './channel.ts';
import { containerClientOf } from './container-client.ts';
import { type Drained, drain, notWritten } from './drain.ts';
import { type KeptLeftovers, keepLeftovers } from './keep-leftovers.ts';
import { type StartPlan, startScript } from './start-script.ts';

export interface ExecutionPlan extends StartPlan {
  /** The execution's folder, made for it. */
  dir: string;
  streams: 'merged' | 'split';
  maxLogBytes: number;
  /** Text in the environment of the tree, by which processes are found that left it. */
  mark: string;
  /** The process that adopts all orphans of this one's children. */
  adopter?: number | undefined;
  /** What earlier executions could not end is not this one's. */
  givenUp?: readonly ProcessIdentity[];
  /** Milliseconds between the first signal and SIGKILL; called repeatedly, because a running grace can shrink. */
  graceMs(): number;
  /** The signal that asks the tree to end for this cause. */
  signalAfter(cause: StopCode): NodeJS.Signals;
  /** Reasons to end it besides the log limit, the watchdog and a log that cannot be written. */
  triggers: StopTrigger[];
  watchdog?: Watchdog;
  /** `process` is null when the script could not be started. */
  onStarted(started: { process: ProcessIdentity | null; relays: ProcessIdentity[] }): void;
  /**
   * A trigger has fired, and the tree still runs. Its end waits until this resolves, which `limits` (of the log's size, and
   * a log that cannot be written) should hasten. Must not reject.
   */
  beforeEnd?: ((reason: StopReason, root: ProcessIdentity | null, limits: StopTrigger[]) => Promise<void>) | undefined;
  /** The tree is about to be ended for this reason. */
  onEnding?(reason: StopReason, graceMs: number, signal: NodeJS.Signals): void;
  /** The tree has been asked to end and has its grace. */
  onWaiting?(): void;
  /**
   * With this, the execution goes on after a successful end of the script until its whole tree has ended. Called with the
   * names of what runs on, if anything does.
   */
  onRunsOn?: ((names: string[]) => void) | undefined;
  /** What a script that exits with 0 leaves running is not ended. */
  keepsLeftovers?: boolean;
  /** Something went wrong that does not change how the execution ended; a whole sentence. */
  onWarning(message: string): void;
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
  /** The processes that run on; absent without any. */
  kept?: Kept[];
  survivors: UnendedProcess[];
  /** How it called a container client, such as `docker run`, when it was ended; absent otherwise. */
  containerClient?: string;
}

/** Between two looks at a tree that runs on. Other systems than Linux start a program for one. */
const treeLookMs = process.platform === 'linux' ? 1_000 : 5_000;
/** A tree that nobody could look at for so long counts as ended: there are machines on which no look succeeds. */
const unseenMs = 120_000;
/** A filter closes its output a moment before it exits: it was not left running. */
const settleMs = 200;
const nothingEnded: Drained = { found: [], survivors: [], failure: undefined };
/** How long the exit of a killed process may take to be seen. */
const exitMs = 5_000;

/**
 * Runs a script until it exits or a trigger ends it. Resolves when its whole tree has ended, but for what is to be kept, and
 * its log is complete.
 */
export async function execute(plan: ExecutionPlan): Promise<ExecutionEnd> {
  const channels = await prepare(plan);
  if (!Array.isArray(channels)) return channels;
  const startedMono = monotonicMs();
  const { root, exited, isRunning } = startScript(plan, channels);
  plan.onStarted({ process: root, relays: relaysOf(channels) });

  const { mark, adopter, givenUp = [] } = plan;
  const tree: Tree = { root, mark, adopter, givenUp, isRootRunning: isRunning };
  const { reason, endedMono } = await outputEndOrTrigger(exited, plan, channels, tree);
  const mayKeep = plan.keepsLeftovers === true && reason === undefined && isSuccess(await exited);
  const { kept, unseen }: KeptLeftovers = mayKeep ? await keepLeftovers(channels, tree, settleMs) : { kept: [] };
  if (reason !== undefined) await plan.beforeEnd?.(reason, root, logTriggers(channels, plan));
  const containerClient = reason === undefined ? undefined : containerClientOf(tree);
  const staysAsItIs = kept.length > 0 || unseen !== undefined;
  const treeEnd = staysAsItIs ? undefined : await endTreeFor(reason, tree, plan);
  const exit = await Promise.race([exited, sleep(exitMs, { kind: 'unknown' as const }, { ref: false })]);
  // The wait for the end of the output is not the command's time.
  const durationMs = (reason === undefined ? endedMono : monotonicMs()) - startedMono;

  const { found, survivors, failure } = treeEnd === undefined ? nothingEnded : await drain(channels, tree, treeEnd);
  if (treeEnd?.unseen !== undefined) plan.onWarning(unseenText(treeEnd.unseen));
  if (unseen !== undefined) plan.onWarning(`${unseenText(unseen)}. Nothing was ended.`);
  await restoreLogs(channels, plan.onWarning);
  const bytes = Object.fromEntries(channels.map(({ name, log }) => [name, log.size]));
  for (const channel of channels) channel.close();
  return {
    exit,
    cause: reason?.cause ?? (failure === undefined ? null : 'log_failed'),
    detail: reason?.detail ?? failure ?? '',
    durationMs,
    bytes,
    leftBehind: reason === undefined ? found : [],
    ...(kept.length > 0 && { kept }),
    survivors,
    ...(containerClient !== undefined && { containerClient }),
  };
}

function unseenText(reason: string): string {
  return `It is not known whether the command has left anything running, because the processes of this machine could not be listed: ${reason}`;
}

/** Returns the channels, or the end of a script whose log cannot be made, as on a disk that has no inodes left. */
async function prepare(plan: ExecutionPlan): Promise<OutputChannel[] | ExecutionEnd> {
  try {
    return await openChannels(plan.dir, channelsOf(plan.streams), plan.keepsLeftovers, plan.onWarning);
  } catch (error) {
    return withoutFiles(plan, error);
  }
}

/** Returns the end of a script that is not started because the system refuses its files. */
export function withoutFiles({ onStarted }: Pick<ExecutionPlan, 'onStarted'>, error: unknown): ExecutionEnd {
  onStarted({ process: null, relays: [] });
  const exit = { kind: 'not_started', message: `its files could not be made: ${errorMessage(error)}` } as const;
  return { exit, cause: null, detail: '', durationMs: 0, bytes: {}, leftBehind: [], survivors: [] };
}

/** Returns when the command ended; the reason is undefined when its output has its end, too, before any trigger fires. */
async function outputEndOrTrigger(
  exited: Promise<Exit>,
  plan: ExecutionPlan,
  channels: OutputChannel[],
  tree: Tree,
): Promise<{ reason: StopReason | undefined; endedMono: number }> {
  const over = new AbortController();
  const triggers = [
    ...plan.triggers,
    ...logTriggers(channels, plan),
    ...(plan.watchdog === undefined ? [] : [watchdog(() => bytesWritten(channels), tree, plan.watchdog)]),
  ];
  const fired = firstOf(triggers, over.signal);
  try {
    const early = await Promise.race([exited.then((exit) => untilTreeEnded(exit, tree, plan, over.signal)), fired]);
    const endedMono = monotonicMs();
    plan.onExited?.();
    return { reason: early ?? (await outputEnd(channels, fired)), endedMono };
  } finally {
    over.abort();
  }
}

/** Waits for the rest of the tree after the end of the script, if the plan says so. */
async function untilTreeEnded(exit: Exit, tree: Tree, plan: ExecutionPlan, over: AbortSignal): Promise<undefined> {
  if (plan.onRunsOn === undefined || !isSuccess(exit)) return;
  const begunMono = monotonicMs();
  let isSeen = false;
  do {
    const names = processesOf(tree).map(({ name }) => name);
    const isKnown = lookProblem() === '';
    if (isKnown && names.length === 0) return;
    if (!isKnown && !isSeen && monotonicMs() - begunMono > unseenMs) return;
    if (names.length > 0 && !isSeen) plan.onRunsOn(names);
    isSeen ||= names.length > 0;
  } while (await pause(treeLookMs, over));
}

function isSuccess(exit: Exit): boolean {
  return exit.kind === 'exited' && exit.code === 0;
}

function logTriggers(channels: OutputChannel[], { maxLogBytes }: ExecutionPlan): StopTrigger[] {
  return [logLimit(() => bytesWritten(channels), maxLogBytes), logFailed(channels)];
}

/** A relay could not write everything to its log. */
function logFailed(channels: OutputChannel[]): StopTrigger {
  const failures = channels.map(async ({ ended }) => (await ended) ?? forever());
  return async () => ({ cause: 'log_failed', detail: notWritten(await Promise.race(failures)) });
}

function endTreeFor(reason: StopReason | undefined, tree: Tree, plan: ExecutionPlan): Promise<TreeEnd> {
  if (reason === undefined) return endTree(tree, plan.graceMs, { unwillingMs, settleMs });
  const signal = plan.signalAfter(reason.cause);
  plan.onEnding?.(reason, plan.graceMs(), signal);
  return endTree(tree, plan.graceMs, { signal, onWaiting: plan.onWaiting });
}

/** A log that cannot be put back in its place is gone, but the command's end is what it is. */
async function restoreLogs(channels: OutputChannel[], onWarning: ExecutionPlan['onWarning']): Promise<void> {
  try {
    for (const { log } of channels) await log.restore();
  } catch (error) {
    onWarning(`Its log was taken away and could not be put back: ${errorMessage(error)}`);
  }
}

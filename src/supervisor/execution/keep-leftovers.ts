import { setTimeout as sleep } from 'node:timers/promises';
import type { Kept } from '../../session/events.ts';
import { areOpenForWriting, lookProblem } from '../../system/process-list.ts';
import { processesOf } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { pollUntil } from '../../system/wait.ts';
import { bytesWritten, type OutputChannel } from './channel.ts';
import { quietMs, slowDiskMs, talkativeMs } from './drain.ts';

export interface KeptLeftovers {
  /** None if nothing is left, or if the logs are not complete: the tree is to be ended then. */
  kept: Kept[];
  /** Why the processes could not be listed; absent when they could. What is to stay cannot be told from the rest then. */
  unseen?: string;
}

/**
 * Lets what a command that succeeded has left running run on, without a hold on its logs. `settleMs` is the time in which
 * processes that are about to exit may do so.
 */
export async function keepLeftovers(channels: OutputChannel[], tree: Tree, settleMs: number): Promise<KeptLeftovers> {
  // Who has left the tree with a new environment may hold the output.
  const files = channels.flatMap(({ pipe }) => pipe?.file ?? []);
  const look = () => processesOf({ ...tree, files }).map(({ pid, startTime, name }) => ({ pid, startTime, name }));
  await pollUntil(() => look().length === 0 && lookProblem() === '', settleMs);
  const kept = look();
  const unseen = lookProblem();
  if (kept.length === 0) return unseen === '' ? { kept } : { kept, unseen };
  const held = channels.filter(
    ({ pipe }) => pipe !== null && areOpenForWriting([pipe.file], tree.root?.startTime ?? ''),
  );
  const others = channels.filter((channel) => !held.includes(channel));
  if (!(await areComplete(others))) return { kept: [] };
  await untilQuiet(held);
  for (const channel of held) channel.letGo();
  return { kept };
}

/** Returns whether relays whose pipes nobody holds have copied everything. */
async function areComplete(channels: OutputChannel[]): Promise<boolean> {
  const ends = Promise.all(channels.map(({ ended }) => ended));
  const messages = await Promise.race([ends, sleep(slowDiskMs, undefined, { ref: false })]);
  return messages?.every((message) => message === undefined) ?? false;
}

async function untilQuiet(channels: OutputChannel[]): Promise<void> {
  for (let waitedMs = 0; waitedMs < talkativeMs; waitedMs += quietMs) {
    const before = bytesWritten(channels);
    await sleep(quietMs);
    if (bytesWritten(channels) === before) return;
  }
}

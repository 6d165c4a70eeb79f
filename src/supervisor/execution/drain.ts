import { setTimeout as sleep } from 'node:timers/promises';
import { areOpenForWriting } from '../../system/process-list.ts';
import { endTree, type TreeEnd } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { formatDuration } from '../../text/duration.ts';
import type { OutputChannel } from './channel.ts';

/** How long the relays may take to reach the end of the output once the tree has ended. */
const relayMs = 1_000;
/** The same when only a slow disk can hold them up. */
export const slowDiskMs = 30_000;

export interface Drained extends TreeEnd {
  /** Why the logs are incomplete, if they are. */
  failure: string | undefined;
}

/**
 * Waits until all output of an ended tree is in the logs. Each relay ends at the end of file, which comes once no process
 * holds the pipe open. A process that still does has left the tree with a new environment; it inherited the pipe from the
 * command, so it is ended too.
 */
export async function drain(channels: OutputChannel[], tree: Tree, end: TreeEnd): Promise<Drained> {
  const ends = Promise.all(channels.map(({ ended }) => ended));
  const first = await within(relayMs, ends);
  if (first !== undefined) return { ...end, failure: failureOf(first) };
  const files = channels.flatMap(({ pipe }) => pipe?.file ?? []);
  const { found, survivors } = await endTree({ ...tree, files }, 0);
  const all = { found: [...end.found, ...found], survivors };
  // A process older than the command may have been passed the pipe, and may hold it for ever.
  const isHeldByOthers = areOpenForWriting(files);
  const second = await within(isHeldByOthers ? relayMs : slowDiskMs, ends);
  if (second !== undefined) return { ...all, failure: failureOf(second) };
  for (const channel of channels) channel.abandon();
  const late = `the end of it took longer than ${formatDuration(slowDiskMs)}`;
  return { ...all, failure: isHeldByOthers ? undefined : notWritten(late) };
}

export function notWritten(reason: string): string {
  return `its output could not be written: ${reason}`;
}

function failureOf(ends: (string | undefined)[]): string | undefined {
  const message = ends.find((end) => end !== undefined);
  return message && notWritten(message);
}

function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, sleep(ms, undefined, { ref: false })]);
}

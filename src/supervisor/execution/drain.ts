import { setTimeout as sleep } from 'node:timers/promises';
import { areOpenForWriting } from '../../system/process-list.ts';
import { endTree, type TreeEnd } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { formatDuration } from '../../text/duration.ts';
import type { OutputChannel } from './channel.ts';

/** What the relays get, when the tree is gone, to come to the end of the output. */
const relayMs = 1_000;
/** What they get when nothing but the disk can keep them from it. */
const slowDiskMs = 30_000;

export interface Drained extends TreeEnd {
  /** Why the logs are not complete, if they are not. */
  failure: string | undefined;
}

/**
 * To be called at the end of a tree: waits until all of its output is in the logs. The relays end at the end of file,
 * which comes when nobody holds a pipe any more. Whoever still does escaped the tree with a new environment; it was given
 * the pipe, so it is the command's, and it is ended, too.
 */
export async function drain(channels: OutputChannel[], tree: Tree, end: TreeEnd): Promise<Drained> {
  const ends = Promise.all(channels.map(({ ended }) => ended));
  const first = await within(relayMs, ends);
  if (first !== undefined) return { ...end, failure: failureOf(first) };
  const files = channels.flatMap(({ pipe }) => pipe?.file ?? []);
  const { found, survivors } = await endTree({ ...tree, files }, 0);
  const all = { found: [...end.found, ...found], survivors };
  // A process that is older than the command can have been handed the pipe; it may hold it for ever.
  const heldByOthers = areOpenForWriting(files);
  const second = await within(heldByOthers ? relayMs : slowDiskMs, ends);
  if (second !== undefined) return { ...all, failure: failureOf(second) };
  for (const channel of channels) channel.abandon();
  const late = `the rest of it took longer than ${formatDuration(slowDiskMs)}`;
  return { ...all, failure: heldByOthers ? undefined : notWritten(late) };
}

export function notWritten(words: string): string {
  return `its output could not be written: ${words}`;
}

function failureOf(ends: (string | undefined)[]): string | undefined {
  const words = ends.find((end) => end !== undefined);
  return words && notWritten(words);
}

function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, sleep(ms, undefined, { ref: false })]);
}

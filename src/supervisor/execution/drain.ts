import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../../system/process-identity.ts';
import { areOpenForWriting, findProcess } from '../../system/process-list.ts';
import { endTree, type TreeEnd } from '../../system/process-tree.ts';
import type { Tree } from '../../system/tree-members.ts';
import { formatDuration } from '../../text/duration.ts';
import { bytesWritten, type OutputChannel, relaysOf } from './channel.ts';

/** How long the relays may take to reach the end of the output once the tree has ended. */
const relayMs = 1_000;
/** The same when only a slow disk can hold them up. */
export const slowDiskMs = 30_000;
/** A log that has not grown for so long has all that was written. */
export const quietMs = 100;
/** Who holds the output of a command that has ended may never be quiet. By then what the command wrote is in the log. */
export const talkativeMs = 1_000;

/** As the relays' `ended`. */
type Ends = (string | undefined)[];

export interface Drained extends TreeEnd {
  /** Why the logs are incomplete, if they are. */
  failure: string | undefined;
}

/**
 * Waits until all output of an ended tree is in the logs. Each relay ends at the end of file, which comes once no process
 * holds the pipe open. A process that still does has left the tree with a new environment; it inherited the pipe from the
 * command, so it is ended too. Where it cannot be, the relays are ended when they have copied what there is.
 */
export async function drain(channels: OutputChannel[], tree: Tree, end: TreeEnd): Promise<Drained> {
  const ends = Promise.all(channels.map(({ ended }) => ended));
  // Nobody waits a second time for what could not be ended.
  const first = await within(end.survivors.length > 0 ? quietMs : relayMs, ends);
  if (first !== undefined) return { ...end, failure: failureOf(first) };
  const files = channels.flatMap(({ pipe }) => pipe?.file ?? []);
  const late = await endTree({ ...tree, files, givenUp: [...(tree.givenUp ?? []), ...end.survivors] }, 0);
  const survivors = [...end.survivors.filter(isAlive), ...late.survivors];
  const all = { found: [...end.found, ...late.found], survivors };
  // A process older than the command may have been passed the pipe, and may hold it for ever.
  const isHeld = survivors.length > 0 || areOpenForWriting(files, tree.root?.startTime ?? '');
  const second = await (isHeld ? untilCopied(channels, ends) : within(slowDiskMs, ends));
  if (second !== undefined) return { ...all, failure: failureOf(second) };
  for (const channel of channels) channel.abandon();
  return { ...all, failure: notWritten(`the end of it took longer than ${formatDuration(slowDiskMs)}`) };
}

/** Ends relays that have nothing left to copy though their pipes are held. Returns undefined when a disk holds one of them up. */
async function untilCopied(channels: OutputChannel[], ends: Promise<Ends>): Promise<Ends | undefined> {
  for (let waitedMs = 0; waitedMs < slowDiskMs; waitedMs += quietMs) {
    const before = bytesWritten(channels);
    const ended = await within(quietMs, ends);
    if (ended !== undefined) return ended;
    const isQuiet = bytesWritten(channels) === before;
    const isCopied = isQuiet ? !relaysOf(channels).some(isHeldUp) : waitedMs >= talkativeMs;
    if (!isCopied) continue;
    for (const channel of channels) channel.abandon();
    return [];
  }
  return undefined;
}

/** Returns whether a relay stands in the middle of a write. */
function isHeldUp({ pid }: { pid: number }): boolean {
  const { blocked, suspended } = findProcess(pid) ?? {};
  return blocked === true || suspended === true;
}

export function notWritten(reason: string): string {
  return `its output could not be written: ${reason}`;
}

function failureOf(ends: Ends): string | undefined {
  const message = ends.find((end) => end !== undefined);
  return message && notWritten(message);
}

function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, sleep(ms, undefined, { ref: false })]);
}

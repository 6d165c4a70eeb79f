import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive, type ProcessIdentity, signalProcess } from './process-identity.ts';
import { listProcesses } from './process-list.ts';
import { endTree, type TreeEnd } from './process-tree.ts';
import { isSameStart } from './processes/start-time.ts';
import type { Tree } from './tree-members.ts';
import { pollUntil } from './wait.ts';

/** What is known of a session that nobody looks after any more. */
export interface LostTree extends Pick<Tree, 'root' | 'mark' | 'known'> {
  /** The session's folder: its relays and who writes to them have files below it open. */
  folder: string;
  /** The process that has adopted its orphans, unless that is the parent of this process. */
  reaper?: ProcessIdentity | null;
}

/** How long the relays may take to carry the rest of the output to the logs once the tree has ended. */
const relayMs = 1_000;
/** The same when nobody holds the output any more, and only a slow disk can hold them up. */
const slowDiskMs = 10_000;
/** How long a reaper may take to end what is below it. */
const reaperMs = 3_000;

/**
 * Ends all processes of a session whose supervisor is dead or about to be, in whatever state its files are: the tree, then
 * who still holds the command's output, then relays that do not end by themselves. Returns when the rest of the output is
 * in the logs. A reaper that stands still is continued, and replaced if it does not do its work.
 */
export async function endLostTree(lost: LostTree): Promise<TreeEnd> {
  const { root, mark, known = [], folder, reaper = null } = lost;
  await continueReaper(reaper);
  const adopter = reaper !== null && isStopped(reaper) ? reaper.pid : undefined;
  const tree: Tree = { root, mark, known, adopter };
  const first = await endTree(tree, 0);
  const below = belowFolder(folder);
  const areRelaysGone = () => below.relays().length === 0;
  const isOver = await pollUntil(areRelaysGone, relayMs);
  const files = below.pipes();
  if (isOver && files.length === 0) return withoutReaper(reaper, first);
  const second = files.length === 0 ? { found: [], survivors: [] } : await endTree({ ...tree, files }, 0);
  await pollUntil(areRelaysGone, below.pipes().length > 0 ? relayMs : slowDiskMs);
  for (const relay of below.relays()) send(relay, 'SIGKILL');
  return withoutReaper(reaper, {
    found: [...first.found, ...second.found],
    survivors: [...first.survivors, ...second.survivors],
  });
}

/** Somebody may have stopped it (SIGSTOP). Once continued, it ends everything below itself. */
async function continueReaper(reaper: ProcessIdentity | null): Promise<void> {
  if (reaper === null || !isStopped(reaper)) return;
  send(reaper, 'SIGCONT');
  await pollUntil(() => !isAlive(reaper), reaperMs);
}

/** A reaper that still stands still holds the session's slot for nothing. */
function withoutReaper(reaper: ProcessIdentity | null, end: TreeEnd): TreeEnd {
  if (reaper !== null && isStopped(reaper)) send(reaper, 'SIGKILL');
  return end;
}

function isStopped({ pid, startTime }: ProcessIdentity): boolean {
  return listProcesses().some(
    (entry) => entry.pid === pid && entry.suspended && isSameStart(entry.startTime, startTime),
  );
}

function send(process: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    signalProcess(process, signal);
  } catch {
    // Another user's.
  }
}

/** Finds processes by their open files below a folder, which only Linux shows. */
function belowFolder(folder: string) {
  const prefix = `${kernelPath(folder)}/`;
  const writersOf = (ending: RegExp) =>
    // Elsewhere a list starts a program.
    (process.platform === 'linux' ? listProcesses() : []).map((entry) => {
      const files = (entry.filesOpenForWriting() ?? []).filter((file) => file.startsWith(prefix) && ending.test(file));
      return { entry, files };
    });
  return {
    /** The pipes of commands that somebody can write to: the kernel adds the last word to the name of a removed file. */
    pipes: () => [...new Set(writersOf(/\.pipe \(deleted\)$/).flatMap(({ files }) => files))],
    relays: (): ProcessIdentity[] =>
      writersOf(/\.log( \(deleted\))?$/)
        .filter(({ entry, files }) => files.length > 0 && entry.environment().includes('SUPERVISED_RUN_RELAY=1'))
        .map(({ entry }) => entry),
  };
}

/** The name of a folder without symbolic links, also when it is gone. */
function kernelPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return dirname(folder) === folder ? folder : join(kernelPath(dirname(folder)), basename(folder));
  }
}

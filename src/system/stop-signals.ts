/** A process of a tree that is being ended. */
export interface Candidate {
  pid: number;
  parent: number;
  isRoot: boolean;
  isShell: boolean;
  /** Whether it ignores the first signal; undefined where the system does not show it. */
  ignoresFirst: boolean | undefined;
  /** It has started since the first signals, or the last ones, were sent: it may be part of somebody's clean-up. */
  isNew: boolean;
  /** The signals that it has had. */
  had: ReadonlySet<NodeJS.Signals>;
}

/** How far the grace of a tree has come. */
export interface Moment {
  /** The signal that asks a tree to end. */
  first: NodeJS.Signals;
  elapsedMs: number;
  /** From the first signal to SIGKILL. */
  graceMs: number;
}

export interface Order {
  pid: number;
  signal: NodeJS.Signals;
}

/** How long before the kill everybody gets SIGTERM who has not had it. */
const lastCallMs = 1_000;
/** The same after another signal, which may have begun a clean-up that SIGTERM cuts: time for a second one. */
const secondSignalMs = 1_500;
/** Where a system does not show who ignores a signal, programs that still run by then are taken to do so. */
const unseenMs = 3_000;

/**
 * Returns who gets which signal now. The first one goes to the root and, through shells, to what they run: a shell passes
 * nothing on, a program answers for its own children and may take a second signal as "give up at once". Who ignores it
 * gets SIGTERM, and so does what is left when its parent is gone. A while before the grace ends everybody gets SIGTERM
 * who has not had it.
 */
export function stopSignals(candidates: readonly Candidate[], moment: Moment): Order[] {
  const { first, elapsedMs } = moment;
  const byPid = new Map(candidates.map((candidate) => [candidate.pid, candidate]));
  const isLastCall = isLast(moment);
  const reached = new Map<Candidate, boolean>();
  const signalFor = (candidate: Candidate): NodeJS.Signals | undefined => {
    const { parent, isRoot, isShell, isNew, ignoresFirst, had } = candidate;
    if (isLastCall && !isNew) return 'SIGTERM';
    const isAlone = !isRoot && !byPid.has(parent);
    if (had.size === 0) {
      if (isAlone) return 'SIGTERM';
      if (isNew || !isReached(candidate, byPid, reached)) return undefined;
      return ignoresFirst === true ? 'SIGTERM' : first;
    }
    const isUnmoved = ignoresFirst === undefined && !isShell && !isRoot && elapsedMs >= unseenMs;
    return isUnmoved ? 'SIGTERM' : undefined;
  };
  return candidates.flatMap((candidate) => {
    const signal = signalFor(candidate);
    return signal === undefined || candidate.had.has(signal) ? [] : { pid: candidate.pid, signal };
  });
}

/** Returns whether it is time for the last signals before the kill. */
export function isLast({ first, elapsedMs, graceMs }: Moment): boolean {
  const before = first === 'SIGTERM' ? lastCallMs : secondSignalMs;
  return elapsedMs >= graceMs - Math.min(before, graceMs / 2);
}

/** Returns whether nothing but shells stands between a process and the root, or a process whose parent is gone. */
function isReached(
  candidate: Candidate,
  byPid: ReadonlyMap<number, Candidate>,
  known: Map<Candidate, boolean>,
): boolean {
  const before = known.get(candidate);
  if (before !== undefined) return before;
  // Ends a walk in a circle, which the table of a system that reuses pids may show.
  known.set(candidate, false);
  const parent = byPid.get(candidate.parent);
  const reached = candidate.isRoot || parent === undefined || (parent.isShell && isReached(parent, byPid, known));
  known.set(candidate, reached);
  return reached;
}

/**
 * How far two readings of one start can be apart. On Linux 0.5 s, in ticks of 10 ms: qemu-user shows a process another start
 * than it shows the others (its linux-user/syscall.c, `open_self_stat`). On Windows 5 s, in units of 100 ns: the start of a
 * child of this process is taken from the clock, which costs no query. No system gives a pid to another process so soon.
 */
const tolerances: Partial<Record<NodeJS.Platform, number>> = { linux: 50, win32: 50_000_000 };

/** Returns whether two start times that were read of one pid are those of the same process. An empty one is unknown: false. */
export function isSameStart(one: string, other: string, platform: NodeJS.Platform = process.platform): boolean {
  if (one === '' || other === '') return false;
  return one === other || Math.abs(Number(one) - Number(other)) <= (tolerances[platform] ?? 0);
}

import type { SessionEnded } from './session-end.ts';

type Status = SessionEnded['status'];

/**
 * The exit codes of a supervisor that has ended its session. Its parent has them from the kernel: unlike the journal, nobody
 * else can write them. Node's own codes are lower.
 */
const exitCodes: Readonly<Record<Status, number>> = { completed: 0, failed: 20, stopped: 21 };

/** The exit code of a supervisor that got no launch message. */
export const notLaunched = 22;

export function exitCodeOf(status: Status): number {
  return exitCodes[status];
}

/** Returns how a supervisor with this exit code has ended its session; undefined if it has not. */
export function verdictOf(exitCode: number | null): Status | undefined {
  return (['completed', 'failed', 'stopped'] as const).find((status) => exitCodes[status] === exitCode);
}

// By name from the module: a test that fakes the global timers can still wait.
import { clearTimeout, setTimeout } from 'node:timers';
import { inspect } from 'node:util';

/** One deadline for everything a test waits for: generous, because it only ever ends a test that has failed. */
const usualDeadlineMs = 60_000;
const pollMs = 15;
/** A check that takes longer, such as a look at all processes, is made less often: waiting is to take a tenth of a core. */
const longestPollMs = 150;

export interface WaitOptions {
  /** What is waited for, as the end of the sentence "waited 60 s for …". */
  what: string;
  /** What to show when it never came, besides the last value of the check. */
  state?: () => unknown;
  /** A later deadline, for a test that keeps the whole machine busy by itself. */
  deadlineMs?: number;
}

/** Polls until `check` gives something truthy, and returns that. What it throws counts as "not yet". */
export async function eventually<T>(check: () => T | Promise<T>, options: WaitOptions): Promise<T> {
  const end = performance.now() + (options.deadlineMs ?? usualDeadlineMs);
  for (;;) {
    const begun = performance.now();
    const seen = await attempt(check);
    if ('value' in seen && seen.value) return seen.value;
    if (performance.now() > end) throw overdue(options, 'value' in seen ? seen.value : seen.error);
    const tookMs = performance.now() - begun;
    const pauseMs = Math.min(Math.max(pollMs, 9 * tookMs), longestPollMs);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** The same deadline for a promise. */
export async function within<T>(promise: Promise<T>, options: WaitOptions): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(overdue(options, undefined)), options.deadlineMs ?? usualDeadlineMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function attempt<T>(check: () => T | Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await check() };
  } catch (error) {
    return { error };
  }
}

function overdue({ what, state, deadlineMs = usualDeadlineMs }: WaitOptions, last: unknown): Error {
  const shown = [last, state?.()].filter((part) => part !== undefined).map((part) => show(part));
  return new Error([`Waited ${deadlineMs / 1000} s for ${what}`, ...shown].join('\n'));
}

function show(part: unknown): string {
  return typeof part === 'string' ? part : inspect(part, { depth: 6 });
}

import type { Limits } from './slot.ts';

/** The limits of a pool that has a name, and for which nobody sets others. */
export const defaultLimits: Readonly<Limits> = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });

/** The pool of whoever names none. It has no limits of its own: otherwise steps that know nothing of slots would queue. */
export const defaultPool = 'default';

/** In place of a limit: there is none. */
export const unlimited = Number.MAX_SAFE_INTEGER;

/** Returns the limits of a pool for which nobody sets any. */
export function limitsOf(pool: string): Limits {
  if (pool !== defaultPool) return defaultLimits;
  return { enabled: true, visible: unlimited, background: unlimited, total: unlimited };
}

import type { Survivor } from './events.ts';

/** Returns a text that completes "not everything could be stopped: …": each process, why it runs, and what to do about it. */
export function survivorsText(survivors: readonly Survivor[]): string {
  const each = survivors.map(({ pid, name, reason }) => `process ${pid} (${name}) ${reason}`).join(', ');
  const others = survivors.filter(({ user }) => user !== undefined).map(({ pid }) => pid);
  const advice =
    others.length === 0 ? '' : ` \`sudo -n kill ${others.join(' ')}\` ends ${others.length === 1 ? 'it' : 'them'}.`;
  return `${each}.${advice}`;
}

import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/** One try. It is false when the signal cuts it short, and nothing that it started is left when it resolves. */
export type Check = (signal: AbortSignal) => Promise<boolean>;

/** The first that holds ends the others. */
export async function anyOf(checks: Check[], signal: AbortSignal): Promise<boolean> {
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const results = await Promise.all(
    checks.map(async (check) => {
      const holds = await check(either);
      if (holds) over.abort();
      return holds;
    }),
  );
  return results.includes(true);
}

/** Where to look for a host. `localhost` is both families, whatever the resolver says: servers listen on either. */
export function addressesOf(host: string): string[] {
  return /^localhost\.?$/i.test(host) ? ['127.0.0.1', '::1'] : [host];
}

/** Resolves when it is closed, which happens here when its time is over or the signal aborts. Errors close it, too. */
export function closed(connection: Socket | ClientRequest, limitMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const close = () => void connection.destroy();
    const timer = setTimeout(close, limitMs);
    connection.on('error', () => {});
    connection.on('close', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', close);
      resolve();
    });
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, { once: true });
  });
}

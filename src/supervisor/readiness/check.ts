import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/** One try. Resolves with false when the signal aborts. Nothing that it started is left when it resolves. */
export type Check = (signal: AbortSignal) => Promise<boolean>;

/** Runs all checks at once; the first that holds ends the others. */
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

/** Returns the addresses to try. `localhost` is IPv4 and IPv6, whatever the resolver says: servers listen on either. */
export function addressesOf(host: string): string[] {
  return /^localhost\.?$/i.test(host) ? ['127.0.0.1', '::1'] : [host];
}

/** Resolves when the connection is closed. Closes it after `limitMs` and when the signal aborts; errors close it too. */
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

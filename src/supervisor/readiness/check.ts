import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/** Takes what a try saw instead of what it looked for, in a few words for people. */
export type Saw = (what: string) => void;

/** One try. Resolves with false when the signal aborts. Nothing that it started is left when it resolves. */
export type Check = (signal: AbortSignal, saw?: Saw) => Promise<boolean>;

const refused = 'connection refused';

/** Runs all checks at once; the first that holds ends the others. */
export async function anyOf(checks: Check[], signal: AbortSignal, saw?: Saw): Promise<boolean> {
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  let seen: string | undefined;
  // What listens on one address says more than the other, on which nothing does. A check that has not ended may still say it.
  const note: Saw = (what) => {
    if (seen === undefined || (seen.endsWith(refused) && what !== refused)) seen = what;
    if (seen !== refused) saw?.(seen);
  };
  const results = await Promise.all(
    checks.map(async (check) => {
      const holds = await check(either, note);
      if (holds) over.abort();
      return holds;
    }),
  );
  if (seen === refused && !either.aborted) saw?.(refused);
  return results.includes(true);
}

/** Returns the addresses to try. `localhost` is IPv4 and IPv6, whatever the resolver says: servers listen on either. */
export function addressesOf(host: string): string[] {
  return /^localhost\.?$/i.test(host) ? ['127.0.0.1', '::1'] : [host];
}

/** Resolves when the connection is closed. Closes it after `limitMs` and when the signal aborts; errors close it too. */
export function closed(
  connection: Socket | ClientRequest,
  limitMs: number | null,
  signal: AbortSignal,
  saw?: Saw,
): Promise<void> {
  return new Promise((resolve) => {
    const close = () => void connection.destroy();
    const timer = limitMs === null ? undefined : setTimeout(expire, limitMs);
    function expire(): void {
      saw?.('no answer');
      close();
    }
    connection.on('error', (error) => {
      if (!signal.aborted) saw?.(describeError(error));
    });
    connection.on('close', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', close);
      resolve();
    });
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, { once: true });
  });
}

const acceptIt = '; the line `insecure` below the URL accepts it';
const untrusted = `certificate is not trusted${acceptIt}`;

const known: Readonly<Record<string, string>> = {
  ECONNREFUSED: refused,
  // Of ::1, where IPv6 is switched off, as in many containers.
  EADDRNOTAVAIL: refused,
  EAFNOSUPPORT: refused,
  ECONNRESET: 'connection closed without an answer',
  ENOTFOUND: 'the host is not known',
  EAI_AGAIN: 'the host is not known',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'no answer',
  ENOENT: 'there is no such socket',
  EACCES: 'no permission to use the socket',
  EPROTO: 'an answer that is not TLS',
  ERR_SSL_WRONG_VERSION_NUMBER: 'an answer that is not TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'an answer that is not TLS',
  CERT_HAS_EXPIRED: `certificate has expired${acceptIt}`,
  CERT_NOT_YET_VALID: `certificate is not valid yet${acceptIt}`,
  ERR_TLS_CERT_ALTNAME_INVALID: `certificate is for another host${acceptIt}`,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
};

function describeError(error: NodeJS.ErrnoException): string {
  const code = error.code ?? '';
  if (code.startsWith('HPE_')) return 'an answer that is not HTTP';
  return known[code] ?? (code || 'an error of the connection');
}

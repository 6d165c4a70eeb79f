import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { HttpCondition } from '../../session/ready-condition.ts';
import { quote } from '../../text/quote.ts';
import { addressesOf, anyOf, type Check, closed, type Saw } from './check.ts';

/** A body that is silent for this long is taken for a stream of events, which has no end. */
const bodyMs = 1_000;
const maxRedirects = 10;
const maxQuoted = 200;

/** Vite's preview answers 404 to who does not accept HTML (vite 5.0), and some servers refuse clients without a name. */
const ownHeaders = { accept: 'text/html, */*', 'user-agent': 'supervised-run' };

/** A request on the way to the answer that counts. */
interface Hop {
  url: URL;
  /** The address that has answered for this host before. */
  address?: string;
  /** Absolute. */
  socket?: string | undefined;
  /** By names in lower case. */
  headers: Readonly<Record<string, string>>;
  insecure: boolean;
  /** The number of redirects that led here. */
  redirects: number;
}

/**
 * Holds when a GET is answered with 2xx or 3xx, as late as that may be. Redirects are followed, like wait-on does, and the
 * last answer counts. Uses no proxies.
 */
export function httpCheck({ url, socket, headers = [], insecure }: Omit<HttpCondition, 'kind'>): Check {
  const given = Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
  const hop: Hop = { url: new URL(url), socket, headers: given, insecure: insecure === true, redirects: 0 };
  return (signal, saw) => answersWell(hop, signal, saw);
}

function answersWell(hop: Hop, signal: AbortSignal, saw?: Saw): Promise<boolean> {
  const host = hop.url.hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = hop.socket !== undefined || hop.address !== undefined ? [hop.address] : addressesOf(host);
  const checks = addresses.map(
    (address): Check =>
      (over, sees) =>
        tries(hop, address, over, sees),
  );
  return anyOf(checks, signal, hop.redirects === 0 ? saw : (what) => saw?.(afterRedirect(hop.url, what)));
}

async function tries(hop: Hop, address: string | undefined, signal: AbortSignal, saw?: Saw): Promise<boolean> {
  const { url, socket, headers, insecure } = hop;
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  let holds = false;
  let next: Hop | string | undefined;
  const sent = request(url, {
    agent: false,
    ...(socket === undefined ? { hostname: address } : { socketPath: socket }),
    // The certificate is checked for the name in the header `host`.
    headers: { ...ownHeaders, host: url.host, ...headers },
    rejectUnauthorized: !insecure,
  });
  sent.on('response', (response) => {
    const { statusCode = 0 } = response;
    next = redirectIn(response, { ...hop, ...(address !== undefined && { address }) });
    holds = next === undefined && statusCode >= 200 && statusCode < 400;
    if (typeof next === 'string') saw?.(next);
    else if (next === undefined && !holds) saw?.(String(statusCode));
    response.on('error', () => {});
    // Some servers log an error about a client that does not read the body.
    response.resume();
    response.socket.setTimeout(bodyMs, () => void sent.destroy());
  });
  sent.end();
  await closed(sent, null, signal, saw);
  return typeof next === 'object' && !signal.aborted ? answersWell(next, signal, saw) : holds;
}

/** Returns where an answer leads, or why nobody can follow it; undefined for an answer that is no redirect. */
function redirectIn({ statusCode = 0, headers }: IncomingMessage, hop: Hop): Hop | string | undefined {
  const { location } = headers;
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return undefined;
  const url = URL.parse(location, hop.url.href);
  if (url === null || !/^https?:$/.test(url.protocol)) return `${statusCode} to ${quote(location, maxQuoted)}`;
  if (hop.redirects === maxRedirects) return 'too many redirects';
  const redirects = hop.redirects + 1;
  // What was given for one server, such as a password, is not for another one.
  if (url.origin !== hop.url.origin) return { url, headers: {}, insecure: hop.insecure, redirects };
  return { ...hop, url, redirects };
}

/** Without the query, in which logins pass secrets. Of several redirects the last one counts. */
function afterRedirect({ origin, pathname }: URL, what: string): string {
  const words = 'redirected to ';
  return what.startsWith(words) ? what : `${words}${quote(origin + pathname, maxQuoted)}: ${what}`;
}

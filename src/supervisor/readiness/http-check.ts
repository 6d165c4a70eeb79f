import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { addressesOf, anyOf, type Check, closed, type Saw } from './check.ts';

/** A body that is silent for this long is taken for a stream of events, which has no end. */
const bodyMs = 1_000;

/** Vite's preview answers 404 to who does not accept HTML (vite 5.0), and some servers refuse clients without a name. */
const ownHeaders = { accept: 'text/html, */*', 'user-agent': 'supervised-run' };

/** Holds when a GET is answered with 2xx or 3xx, as late as that may be. Follows no redirects, uses no proxies, and checks certificates. */
export function httpCheck(text: string): Check {
  const url = new URL(text);
  const addresses = addressesOf(url.hostname.replace(/^\[(.*)\]$/, '$1'));
  const checks = addresses.map((address) => (signal: AbortSignal, saw?: Saw) => answers(url, address, signal, saw));
  return (signal, saw) => anyOf(checks, signal, saw);
}

async function answers(url: URL, address: string, signal: AbortSignal, saw?: Saw): Promise<boolean> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  let holds = false;
  // The certificate is checked for the name in this header.
  const sent = request(url, { agent: false, hostname: address, headers: { ...ownHeaders, host: url.host } });
  sent.on('response', (response) => {
    const { statusCode = 0 } = response;
    holds = statusCode >= 200 && statusCode < 400;
    if (!holds) saw?.(String(statusCode));
    response.on('error', () => {});
    // Some servers log an error about a client that does not read the body.
    response.resume();
    response.socket.setTimeout(bodyMs, () => void sent.destroy());
  });
  sent.end();
  await closed(sent, null, signal, saw);
  return holds;
}

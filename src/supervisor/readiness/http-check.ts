import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { addressesOf, anyOf, type Check, closed } from './check.ts';

const limitMs = 5_000;
/** A body that is silent for this long is taken for a stream of events, which has no end. */
const bodyMs = 1_000;

/** Holds when a GET is answered with 2xx or 3xx. Follows no redirects, uses no proxies, and checks certificates. */
export function httpCheck(text: string): Check {
  const url = new URL(text);
  const addresses = addressesOf(url.hostname.replace(/^\[(.*)\]$/, '$1'));
  const checks = addresses.map((address) => (signal: AbortSignal) => answers(url, address, signal));
  return (signal) => anyOf(checks, signal);
}

async function answers(url: URL, address: string, signal: AbortSignal): Promise<boolean> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  let holds = false;
  // The certificate is checked for the name in this header.
  const sent = request(url, { agent: false, hostname: address, headers: { host: url.host } });
  sent.on('response', (response) => {
    const { statusCode = 0 } = response;
    holds = statusCode >= 200 && statusCode < 400;
    response.on('error', () => {});
    // Some servers log an error about a client that does not read the body.
    response.resume();
    response.socket.setTimeout(bodyMs, () => void sent.destroy());
  });
  sent.end();
  await closed(sent, limitMs, signal);
  return holds;
}

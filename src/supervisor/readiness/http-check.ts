import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { addressesOf, anyOf, type Check, closed } from './check.ts';

const limitMs = 5_000;
/** A body that stays silent for so long has no end, as a stream of events. */
const bodyMs = 1_000;

/**
 * A GET is answered with 2xx or 3xx. Redirects are not followed, proxies not used. A certificate that is not trusted is
 * a failed try.
 */
export function httpCheck(text: string): Check {
  const url = new URL(text);
  const addresses = addressesOf(url.hostname.replace(/^\[(.*)\]$/, '$1'));
  const checks = addresses.map((address) => (signal: AbortSignal) => answers(url, address, signal));
  return (signal) => anyOf(checks, signal);
}

async function answers(url: URL, address: string, signal: AbortSignal): Promise<boolean> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  let holds = false;
  // The name in the header is the one that the certificate is checked for, too.
  const sent = request(url, { agent: false, hostname: address, headers: { host: url.host } });
  sent.on('response', (response) => {
    const { statusCode = 0 } = response;
    holds = statusCode >= 200 && statusCode < 400;
    response.on('error', () => {});
    // Read to its end where it has one: some servers complain in their log about a client that does not.
    response.resume();
    response.socket.setTimeout(bodyMs, () => void sent.destroy());
  });
  sent.end();
  await closed(sent, limitMs, signal);
  return holds;
}

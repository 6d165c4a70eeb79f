import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { isItsOwnPeer } from '../../../src/supervisor/readiness/tcp-check.ts';
import { freePort, hasIpv6 } from './loopback.ts';
import { listen, waitFor } from './readiness.ts';

const onIpv6 = it.skipIf(!hasIpv6);

it('is ready once a server listens', async () => {
  const port = await freePort();
  const waiting = waitFor([{ kind: 'tcp', host: '127.0.0.1', port }]);
  await waiting.triedAgain();
  expect(waiting.held).toEqual([]);
  await listen(createServer(), '127.0.0.1', port);
  await waiting.ready();
  expect(waiting.held).toEqual([`tcp: 127.0.0.1:${port}`]);
});

it('finds a server on localhost that listens only on IPv4', async () => {
  const port = await listen(createServer(), '127.0.0.1');
  const waiting = waitFor([{ kind: 'tcp', host: 'localhost', port }]);
  await waiting.ready();
  expect(waiting.isReady()).toBe(true);
});

onIpv6('finds on localhost who listens on IPv6 alone', async () => {
  const port = await listen(createServer(), '::1');
  const waiting = waitFor([{ kind: 'tcp', host: 'localhost', port }]);
  await waiting.ready();
  expect(waiting.isReady()).toBe(true);
});

onIpv6('takes an address as it is', async () => {
  const port = await listen(createServer(), '::1');
  const wrong = waitFor([{ kind: 'tcp', host: '127.0.0.1', port }]);
  await waitFor([{ kind: 'tcp', host: '::1', port }]).ready();
  await wrong.triedAgain();
  expect(wrong.isReady()).toBe(false);
});

it('keeps trying a name that does not exist', async () => {
  const waiting = waitFor([{ kind: 'tcp', host: 'nobody.invalid', port: 80 }]);
  await waiting.triedAgain();
  expect(waiting.isReady()).toBe(false);
});

it('closes its connection without sending anything', async () => {
  const server = createServer();
  const connected = once(server, 'connection');
  const port = await listen(server);
  await waitFor([{ kind: 'tcp', host: 'localhost', port }]).ready();
  const [socket] = await connected;
  expect(await contentOf(socket)).toBe('');
});

it('recognizes a socket that is connected with itself', async () => {
  const port = await freePort();
  const own = connect({ host: '127.0.0.1', port, localAddress: '127.0.0.1', localPort: port });
  onTestFinished(() => void own.destroy());
  await once(own, 'connect');
  expect(isItsOwnPeer(own)).toBe(true);
  const other = connect({ host: '127.0.0.1', port: await listen(createServer()) });
  onTestFinished(() => void other.destroy());
  await once(other, 'connect');
  expect(isItsOwnPeer(other)).toBe(false);
});

async function contentOf(socket: Socket): Promise<string> {
  let content = '';
  for await (const chunk of socket) content += chunk;
  return content;
}

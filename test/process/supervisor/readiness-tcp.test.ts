import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isItsOwnPeer, tcpCheck } from '../../../src/supervisor/readiness/tcp-check.ts';
import { freePort, hasIpv6, listen } from '../../kit/loopback.ts';
import { waitFor } from './readiness.ts';

const onIpv6 = it.skipIf(!hasIpv6);

/** One try. */
function isOpen(host: string, port: number): Promise<boolean> {
  return tcpCheck(host, port)(new AbortController().signal);
}

describe('a tcp condition', () => {
  it('holds once a server listens', async () => {
    const port = await freePort();
    expect(await isOpen('127.0.0.1', port)).toBe(false);
    await listen(createServer(), '127.0.0.1', port);
    const waiting = waitFor([{ kind: 'tcp', host: '127.0.0.1', port }]);
    await waiting.ready();
    expect(waiting.held).toEqual([`tcp: 127.0.0.1:${port}`]);
  });

  it('holds for localhost when a server listens on IPv4 only', async () => {
    expect(await isOpen('localhost', await listen(createServer(), '127.0.0.1'))).toBe(true);
  });

  onIpv6('holds for localhost when a server listens on IPv6 only', async () => {
    expect(await isOpen('localhost', await listen(createServer(), '::1'))).toBe(true);
  });

  onIpv6('tries only the address that it names', async () => {
    const port = await listen(createServer(), '::1');
    expect(await isOpen('::1', port)).toBe(true);
    expect(await isOpen('127.0.0.1', port)).toBe(false);
  });

  it('does not hold for a host name that does not exist', async () => {
    expect(await isOpen('nobody.invalid', 80)).toBe(false);
  });

  it('closes its connection without writing to it', async () => {
    const server = createServer();
    const connected = once(server, 'connection');
    expect(await isOpen('localhost', await listen(server))).toBe(true);
    const [socket] = await connected;
    expect(await contentOf(socket)).toBe('');
  });
});

it('isItsOwnPeer recognizes a socket that is connected to itself', async () => {
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

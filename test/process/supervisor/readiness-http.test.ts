import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { eventually } from '../../kit/wait.ts';
import { hasIpv6 } from './loopback.ts';
import { listen, waitFor } from './readiness.ts';

const onIpv6 = it.skipIf(!hasIpv6);

it.each([200, 204, 299, 301, 302, 304, 399])('is ready on %i', async (status) => {
  const { port } = await serve((_request, response) => void response.writeHead(status, { location: '/x' }).end());
  const waiting = waitFor([{ kind: 'http', url: `http://127.0.0.1:${port}/` }]);
  await waiting.ready();
  expect(waiting.held).toEqual([`http://127.0.0.1:${port}/`]);
});

it('is ready on 200, after 500 and 404', async () => {
  const statuses = [500, 404, 200];
  const { port, requests } = await serve((_request, response) => {
    response.writeHead(statuses[requests.length - 1] ?? 200).end('x');
  });
  await waitFor([{ kind: 'http', url: `http://localhost:${port}/health?a=b` }]).ready();
  expect(requests).toEqual(new Array(3).fill(`GET localhost:${port}/health?a=b`));
});

it('does not follow a redirect', async () => {
  const { port, requests } = await serve((_request, response) => {
    response.writeHead(302, { location: '/login' }).end();
  });
  const waiting = waitFor([{ kind: 'http', url: `http://localhost:${port}/` }]);
  await waiting.ready();
  await waiting.triedAgain();
  expect(requests).toEqual([`GET localhost:${port}/`]);
});

onIpv6('finds on localhost who listens on IPv6 alone', async () => {
  const { port, requests } = await serve((_request, response) => void response.end(), '::1');
  await waitFor([{ kind: 'http', url: `http://localhost:${port}/` }]).ready();
  expect(requests).toEqual([`GET localhost:${port}/`]);
});

onIpv6('takes the answer of one family while the other gives none', async () => {
  const sockets: Socket[] = [];
  const port = await listen(createTcpServer((socket) => void sockets.push(socket.resume())));
  await serve((_request, response) => void response.end(), '::1', port);
  const waiting = waitFor([{ kind: 'http', url: `http://localhost:${port}/` }]);
  await waiting.ready();
  expect(waiting.seconds()).toBeLessThan(4);
  expect(await allClosed(sockets)).toBe(true);
});

it('tries again when a server accepts and never answers', async () => {
  const { port, requests } = await serve((_request, response) => {
    if (requests.length > 1) response.end();
  });
  await waitFor([{ kind: 'http', url: `http://127.0.0.1:${port}/` }]).ready();
  expect(requests).toHaveLength(2);
});

it.each([
  ['closes at once', ''],
  ['speaks another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['switches protocols unasked', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
  ['has headers without end', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(20_000)}`],
])('is not ready when the server %s', async (_what, answer) => {
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections += 1;
    socket.on('error', () => {}).end(answer);
  });
  const port = await listen(server);
  const waiting = waitFor([{ kind: 'http', url: `http://127.0.0.1:${port}/` }]);
  await eventually(() => connections >= 3, { what: 'a third try', state: () => connections });
  expect(waiting.isReady()).toBe(false);
});

it('does not wait for the end of an endless body', async () => {
  const sockets: Socket[] = [];
  const { port } = await serve((_request, response) => {
    if (response.socket) sockets.push(response.socket);
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
  });
  const waiting = waitFor([{ kind: 'http', url: `http://127.0.0.1:${port}/` }]);
  await waiting.ready();
  // One try may take 5 s.
  expect(waiting.seconds()).toBeLessThan(4);
  expect(sockets).toHaveLength(1);
  expect(await allClosed(sockets)).toBe(true);
});

it('reads a body to its end, so that the server sees no broken connection', async () => {
  const ends: string[] = [];
  const { port } = await serve((_request, response) => {
    response.on('close', () => ends.push(response.writableFinished ? 'finished' : 'cut off'));
    response.end(Buffer.alloc(20_000_000));
  });
  await waitFor([{ kind: 'http', url: `http://127.0.0.1:${port}/` }]).ready();
  await eventually(() => ends.length > 0, { what: 'the end of the response' });
  expect(ends).toEqual(['finished']);
});

/** A server that records its requests. */
async function serve(listener: RequestListener, host = '127.0.0.1', port = 0) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.headers.host}${request.url}`);
    listener(request, response);
  });
  return { port: await listen(server, host, port), requests };
}

async function allClosed(sockets: Socket[]): Promise<boolean> {
  await Promise.all(sockets.map((socket) => socket.closed || once(socket, 'close')));
  return true;
}

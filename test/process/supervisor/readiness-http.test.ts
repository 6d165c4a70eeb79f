import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { httpCheck } from '../../../src/supervisor/readiness/http-check.ts';
import { hasIpv6, listen } from '../../kit/loopback.ts';
import { eventually } from '../../kit/wait.ts';
import { pass, stopTime, waitFor } from './readiness.ts';

const onIpv6 = it.skipIf(!hasIpv6);

/** One try. */
function answers(url: string): Promise<boolean> {
  return httpCheck(url)(new AbortController().signal);
}

/** What one try sees last. */
async function seenAt(url: string): Promise<string> {
  let seen = '';
  await httpCheck(url)(new AbortController().signal, (what) => {
    seen = what;
  });
  return seen;
}

describe('an http condition', () => {
  it.each([200, 204, 299, 301, 302, 304, 399])('holds on status %i', async (status) => {
    const { port } = await serve((_request, response) => void response.writeHead(status, { location: '/x' }).end());
    const waiting = waitFor([{ kind: 'http', url: `http://127.0.0.1:${port}/` }]);
    await waiting.ready();
    expect(waiting.held).toEqual([`http://127.0.0.1:${port}/`]);
  });

  it('does not hold on status 500 or 404, and holds on the 200 that follows', async () => {
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
    expect(await answers(`http://localhost:${port}/`)).toBe(true);
    expect(requests).toEqual([`GET localhost:${port}/`]);
  });

  onIpv6('holds for localhost when a server listens on IPv6 only', async () => {
    const { port, requests } = await serve((_request, response) => void response.end(), '::1');
    expect(await answers(`http://localhost:${port}/`)).toBe(true);
    expect(requests).toEqual([`GET localhost:${port}/`]);
  });

  onIpv6('holds when localhost answers on IPv6 and is silent on IPv4', async () => {
    // The silent connection can never time out, so only the answer can end the try.
    stopTime();
    const sockets: Socket[] = [];
    const port = await listen(createTcpServer((socket) => void sockets.push(socket.resume())));
    await serve((_request, response) => void response.end(), '::1', port);
    expect(await answers(`http://localhost:${port}/`)).toBe(true);
    expect(await allClosed(sockets)).toBe(true);
  });

  it('asks again after 5 s without an answer', async () => {
    stopTime();
    const { port, requests } = await serve((_request, response) => {
      if (requests.length > 1) response.end();
    });
    const waiting = waitFor([{ kind: 'http', url: `http://127.0.0.1:${port}/` }]);
    await eventually(() => requests.length === 1, { what: 'the first request' });
    await pass(4_999);
    expect(requests).toHaveLength(1);
    await eventually(() => pass(50).then(() => waiting.isReady()), {
      what: 'the second request',
      state: () => requests,
    });
    expect(requests).toHaveLength(2);
  });

  it('waits for the answer of a server that begins anew when its client leaves', async () => {
    stopTime();
    const responses: ServerResponse[] = [];
    const left: number[] = [];
    const { port } = await serve((_request, response) => {
      const number = responses.push(response);
      response.on('close', () => left.push(number));
    });
    const waiting = waitFor([{ kind: 'http', url: `http://127.0.0.1:${port}/` }]);
    for (let count = 1; count <= 6; count += 1) {
      await eventually(() => responses.length === count, { what: `request ${count}`, state: () => responses.length });
      await pass(5_000);
    }
    expect(left).not.toContain(1);
    expect(waiting.isReady()).toBe(false);
    responses[0]?.end();
    await waiting.ready();
  });

  it('sends what browsers send, without which some servers answer 404', async () => {
    const { port } = await serve((request, response) => {
      const { accept = '', 'user-agent': agent = '' } = request.headers;
      response.writeHead(accept.includes('text/html') && agent !== '' ? 200 : 404).end();
    });
    expect(await answers(`http://127.0.0.1:${port}/`)).toBe(true);
  });

  it.each([
    ['its status', 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n', '404'],
    ['that it closes', '', 'connection closed without an answer'],
    ['that it speaks another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', 'an answer that is not HTTP'],
  ])('says of a server %s', async (_, answer, seen) => {
    const server = createTcpServer(
      (socket) =>
        void socket
          .on('error', () => {})
          .resume()
          .end(answer),
    );
    const port = await listen(server);
    expect(await seenAt(`http://127.0.0.1:${port}/`)).toBe(seen);
    // Nothing listens on the other address of localhost, which says less.
    expect(await seenAt(`http://localhost:${port}/`)).toBe(seen);
    await new Promise((resolve) => server.close(resolve));
    expect(await seenAt(`http://localhost:${port}/`)).toBe('connection refused');
  });

  it.each([
    ['closes at once', ''],
    ['speaks another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['switches protocols unasked', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
    ['has headers without end', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(20_000)}`],
  ])('does not hold when the server %s', async (_, answer) => {
    const server = createTcpServer((socket) => void socket.on('error', () => {}).end(answer));
    const url = `http://127.0.0.1:${await listen(server)}/`;
    expect(await answers(url)).toBe(false);
    expect(await answers(url)).toBe(false);
  });

  it('does not wait for the end of a body that has none', async () => {
    // The limit of a whole try is never reached.
    stopTime();
    const sockets: Socket[] = [];
    const { port } = await serve((_request, response) => {
      if (response.socket) sockets.push(response.socket);
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
    });
    expect(await answers(`http://127.0.0.1:${port}/`)).toBe(true);
    expect(sockets).toHaveLength(1);
    expect(await allClosed(sockets)).toBe(true);
  });

  it('reads a body to its end, so that the server sees no broken connection', async () => {
    const ends: string[] = [];
    const { port } = await serve((_request, response) => {
      response.on('close', () => ends.push(response.writableFinished ? 'finished' : 'broken'));
      response.end(Buffer.alloc(20_000_000));
    });
    expect(await answers(`http://127.0.0.1:${port}/`)).toBe(true);
    await eventually(() => ends.length > 0, { what: 'the end of the response' });
    expect(ends).toEqual(['finished']);
  });
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

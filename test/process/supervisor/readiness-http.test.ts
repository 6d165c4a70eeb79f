import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { httpCheck } from '../../../src/supervisor/readiness/http-check.ts';
import { hasIpv6, listen } from '../../kit/loopback.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';
import { pass, stopTime, waitFor } from './readiness.ts';

const onIpv6 = it.skipIf(!hasIpv6);

/** A network namespace without IPv6, as in many containers. Some machines refuse it. */
const ownNetwork = ['-rn', 'sh', '-c'];
const withoutIpv6 =
  'ip link set lo up && echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6 && echo 1 > /proc/sys/net/ipv6/conf/lo/disable_ipv6';
const canSwitchIpv6Off = spawnSync('unshare', [...ownNetwork, withoutIpv6]).status === 0;

/** One try. */
function answers(url: string, more: Omit<Parameters<typeof httpCheck>[0], 'url'> = {}): Promise<boolean> {
  return httpCheck({ url, ...more })(new AbortController().signal);
}

/** What one try sees last. */
async function seenAt(url: string, more: Omit<Parameters<typeof httpCheck>[0], 'url'> = {}): Promise<string> {
  let seen = '';
  await httpCheck({ url, ...more })(new AbortController().signal, (what) => {
    seen = what;
  });
  return seen;
}

describe('an http condition', () => {
  it.each([200, 204, 299, 300, 301, 304, 399])('holds on status %i that leads nowhere', async (status) => {
    const { port } = await serve((_request, response) => void response.writeHead(status).end());
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

  it.each([301, 302, 303, 307, 308])('follows a redirect with status %i', async (status) => {
    const { port, requests } = await serve((request, response) => {
      if (request.url === '/a/') response.writeHead(status, { location: '../b?c=d' }).end();
      else response.writeHead(request.url === '/b?c=d' ? 200 : 500).end();
    });
    expect(await answers(`http://localhost:${port}/a/`)).toBe(true);
    expect(requests).toEqual([`GET localhost:${port}/a/`, `GET localhost:${port}/b?c=d`]);
  });

  it('follows redirects to other servers, to which it does not send the given headers', async () => {
    const cookies: (string | undefined)[] = [];
    const last = await serve((request, response) => {
      cookies.push(request.headers.cookie);
      response.writeHead(404).end();
    });
    const first = await serve((request, response) => {
      cookies.push(request.headers.cookie);
      response.writeHead(302, { location: `http://127.0.0.1:${last.port}/login?secret=1` }).end();
    });
    const headers = [{ name: 'Cookie', value: 'a=b' }];
    const seen = await seenAt(`http://127.0.0.1:${first.port}/`, { headers });
    expect(seen).toBe(`redirected to "http://127.0.0.1:${last.port}/login": 404`);
    expect(cookies).toEqual(['a=b', undefined]);
  });

  it('does not follow redirects in a circle for ever', async () => {
    const { port, requests } = await serve((request, response) => {
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    expect(await seenAt(`http://localhost:${port}/a`)).toBe(
      `redirected to "http://localhost:${port}/a": too many redirects`,
    );
    expect(requests).toHaveLength(11);
  });

  onIpv6('asks the address again that has sent the redirect', async () => {
    const listener: RequestListener = (request, response) =>
      void response.writeHead(302, { location: `${request.url}x` }).end();
    const { port, requests } = await serve(listener);
    const other = await serve(listener, '::1', port);
    expect(await answers(`http://localhost:${port}/`)).toBe(false);
    expect(requests.length + other.requests.length).toBe(22);
  });

  it.each([
    ['ftp://localhost/', '302 to "ftp://localhost/"'],
    ['http://[', '302 to "http://["'],
    ['http://localhost:1/', 'redirected to "http://localhost:1/": connection refused'],
  ])('does not hold when it is redirected to %s', async (location, seen) => {
    const { port } = await serve((_request, response) => void response.writeHead(302, { location }).end());
    expect(await seenAt(`http://127.0.0.1:${port}/`)).toBe(seen);
    expect(await answers(`http://127.0.0.1:${port}/`)).toBe(false);
  });

  it('sends the headers that are given, in place of its own', async () => {
    const { port } = await serve((request, response) => {
      const { authorization, host, accept } = request.headers;
      response.writeHead(`${authorization} ${host} ${accept}` === 'Bearer x shop.test */*' ? 200 : 401).end();
    });
    const headers = ['Authorization: Bearer x', 'HOST: shop.test', 'accept: */*'].map((line) => {
      const [name = '', value = ''] = line.split(': ');
      return { name, value };
    });
    expect(await seenAt(`http://127.0.0.1:${port}/`)).toBe('401');
    expect(await answers(`http://127.0.0.1:${port}/`, { headers })).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('asks a server on a socket of the file system', async () => {
    const folder = tempFolder();
    const path = join(folder, 'a.sock');
    const url = 'http://localhost/health';
    expect(await seenAt(url, { socket: path })).toBe('there is no such socket');
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(`${request.headers.host}${request.url}`);
      if (request.url === '/health') response.writeHead(302, { location: 'http://localhost/ok' });
      response.end();
    });
    await new Promise<void>((resolve) => void server.listen(path, resolve));
    const waiting = waitFor([{ kind: 'http', url, socket: 'a.sock' }], { workingDirectory: folder });
    await waiting.ready();
    expect(waiting.held).toEqual(['http://unix:a.sock:/health']);
    expect(requests).toEqual(['localhost/health', 'localhost/ok']);
    await new Promise((resolve) => server.close(resolve));
    writeFileSync(path, '');
    expect(await seenAt(url, { socket: path })).toBe('connection refused');
  });

  it('has not seen that nothing listens while the other address of localhost may still answer', async () => {
    const over = new AbortController();
    const seen: string[] = [];
    // The request has arrived, and the other address has been refused long before the try is over.
    const { port } = await serve(() => void setTimeout(() => over.abort(), 200));
    await httpCheck({ url: `http://localhost:${port}/` })(over.signal, (what) => void seen.push(what));
    expect(seen).toEqual([]);
  });

  it.skipIf(!canSwitchIpv6Off)('sees the answer of localhost where IPv6 is switched off', () => {
    const fixture = join(import.meta.dirname, 'fixtures', 'closed-on-localhost.ts');
    const script = `${withoutIpv6}; exec "$0" "$1"`;
    const { stdout } = spawnSync('unshare', [...ownNetwork, script, process.execPath, fixture], { encoding: 'utf8' });
    expect(new Set(stdout.trim().split('\n'))).toEqual(new Set(['403']));
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

import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { ReadyCondition } from '../../../src/session/ready-condition.ts';
import { httpCheck } from '../../../src/supervisor/readiness/http-check.ts';
import { listen } from '../../kit/loopback.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';
import { waitFor } from './readiness.ts';

/** Without openssl there are no certificates to test with. */
const it = test.skipIf(spawnSync('openssl', ['version']).status !== 0);

const run = promisify(execFile);
const fixture = join(import.meta.dirname, 'fixtures', 'until-ready.ts');

it('an https condition does not hold when the certificate is not trusted', async () => {
  const { port, errors } = await serve();
  const waiting = waitFor([{ kind: 'http', url: `https://localhost:${port}/` }]);
  await eventually(() => errors.length >= 2, { what: 'two failed handshakes', state: () => errors });
  expect(waiting.isReady()).toBe(false);
});

it('an https condition holds when the certificate is trusted for the host name of the URL', async () => {
  const { port, certificate } = await serve();
  const conditions = JSON.stringify([{ kind: 'http', url: `https://localhost:${port}/` }]);
  const { stdout } = await run(process.execPath, [fixture, conditions], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  expect(stdout).toBe('ready\n');
});

it('an https condition does not hold when the certificate is for another host name', async () => {
  const { port, certificate, errors, requests } = await serve('DNS:example.org');
  const conditions = JSON.stringify([{ kind: 'http', url: `https://localhost:${port}/` }]);
  const child = execFile(process.execPath, [fixture, conditions], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  await eventually(() => errors.length + requests.length >= 2, { what: 'two tries', state: () => [errors, requests] });
  expect(output).toBe('');
  expect(requests).toEqual([]);
});

it.each(['DNS:localhost', 'DNS:example.org'])(
  'an insecure https condition takes a certificate for %s',
  async (name) => {
    const { port, requests } = await serve(name);
    const condition: ReadyCondition = { kind: 'http', url: `https://localhost:${port}/`, insecure: true };
    const waiting = waitFor([condition]);
    await waiting.ready();
    expect(waiting.held).toEqual([`https://localhost:${port}/ (insecure)`]);
    expect(requests).toEqual(['/']);
  },
);

it('an insecure condition is so where it is redirected, too', async () => {
  const { port, requests } = await serve();
  const first = createHttpServer((_request, response) => {
    response.writeHead(301, { location: `https://localhost:${port}/there` }).end();
  });
  const url = `http://localhost:${await listen(first)}/`;
  expect(await seenAt({ url })).toBe(`redirected to "https://localhost:${port}/there": ${untrusted}`);
  expect(requests).toEqual([]);
  await waitFor([{ kind: 'http', url, insecure: true }]).ready();
  expect(requests).toEqual(['/there']);
});

it('an https condition says what is wrong with the certificate, and what to do', async () => {
  const { port } = await serve();
  expect(await seenAt({ url: `https://localhost:${port}/` })).toBe(untrusted);
  const plain = createHttpServer((_request, response) => void response.end());
  expect(await seenAt({ url: `https://127.0.0.1:${await listen(plain)}/` })).toBe('an answer that is not TLS');
  expect(await seenAt({ url: `http://127.0.0.1:${port}/` })).toMatch(
    /^(an answer that is not HTTP|connection closed .*)$/,
  );
});

const untrusted = 'certificate is not trusted; the line `insecure` below the URL accepts it';

async function seenAt(target: Parameters<typeof httpCheck>[0]): Promise<string> {
  let seen = '';
  await httpCheck(target)(new AbortController().signal, (what) => {
    seen = what;
  });
  return seen;
}

/** An HTTPS server on localhost with a new self-signed certificate. */
async function serve(name = 'DNS:localhost') {
  const folder = tempFolder();
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=test', '-addext', `subjectAltName=${name}`, '-keyout', key, '-out', certificate],
    ],
    { stdio: 'pipe' },
  );
  const errors: string[] = [];
  const requests: string[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    requests.push(request.url ?? '');
    response.end();
  });
  server.on('tlsClientError', (error) => errors.push(error.message));
  server.on('secureConnection', (socket) => socket.on('close', () => errors.push('closed')));
  return { port: await listen(server), certificate, errors, requests };
}

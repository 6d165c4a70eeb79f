import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { listen } from '../../kit/loopback.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';
import { waitFor } from './readiness.ts';

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

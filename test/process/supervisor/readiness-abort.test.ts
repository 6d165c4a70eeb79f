import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { ReadyCondition } from '../../../src/session/ready-condition.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { freePort } from './loopback.ts';
import { listen } from './readiness.ts';

const run = promisify(execFile);
const fixture = (name: string) => join(import.meta.dirname, 'fixtures', `${name}.ts`);

const kinds: [string, () => Promise<ReadyCondition>][] = [
  ['a port on which nobody listens', async () => ({ kind: 'tcp', host: 'localhost', port: await freePort() })],
  ['a server that never answers', async () => http(await listen(createServer((socket) => void socket.resume())))],
  [
    'a TLS handshake that is never done',
    async () => {
      const port = await listen(createServer((socket) => void socket.resume()));
      return { kind: 'http', url: `https://localhost:${port}/` };
    },
  ],
  ['a body without end', async () => http(await endless())],
  ['a large log', async () => ({ kind: 'log', pattern: '(a+)+$' })],
  ['a file that does not exist', async () => ({ kind: 'file', path: '/does/not/exist' })],
  ['a command that does not end', async () => ({ kind: 'exec', command: 'check' })],
];

it.each(kinds)('leaves nothing of %s, whenever it is aborted', async (_what, condition) => {
  const { findings } = await abortAtManyMoments([await condition()]);
  expect(findings).toEqual([]);
});

it('leaves nothing of all of them', async () => {
  const { findings, execs } = await abortAtManyMoments(await Promise.all(kinds.map(([, condition]) => condition())));
  expect(findings).toEqual([]);
  // At the earliest moments it may not have been called yet.
  expect(execs).toBeGreaterThan(0);
});

it('leaves nothing when it is ready', async () => {
  const port = await listen(createHttpServer((_request, response) => void response.end('ok')));
  const conditions: ReadyCondition[] = [
    http(port),
    { kind: 'tcp', host: 'localhost', port },
    { kind: 'file', path: '.' },
  ];
  const { stdout } = await run(process.execPath, [fixture('until-ready'), JSON.stringify(conditions)], {
    // Proxies are for downloads, not for the job's own servers.
    env: {
      ...process.env,
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: 'http://127.0.0.1:9',
      http_proxy: 'http://127.0.0.1:9',
    },
  });
  expect(stdout).toBe('ready\n');
});

/** The process must end by itself, within the test's timeout. */
async function abortAtManyMoments(conditions: ReadyCondition[]): Promise<{ findings: unknown[]; execs: number }> {
  const log = join(tempFolder(), 'output.log');
  writeFileSync(log, `${'b'.repeat(100)}\n`.repeat(100_000));
  const { stdout } = await run(process.execPath, [fixture('abort-readiness'), JSON.stringify(conditions), log]);
  return JSON.parse(stdout);
}

function http(port: number): ReadyCondition {
  return { kind: 'http', url: `http://localhost:${port}/` };
}

/** A server whose answer is 503 and does not end. */
function endless(): Promise<number> {
  return listen(
    createHttpServer((_request, response) => {
      response.writeHead(503);
      const more = setInterval(() => response.write('more'), 20);
      response.on('close', () => clearInterval(more));
    }),
  );
}

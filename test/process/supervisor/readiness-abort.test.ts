import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { ReadyCondition } from '../../../src/session/ready-condition.ts';
import { compileCache } from '../../kit/compile-cache.ts';
import { freePort, listen } from '../../kit/loopback.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const run = promisify(execFile);
const fixture = (name: string) => join(import.meta.dirname, 'fixtures', `${name}.ts`);

const kinds: [string, () => Promise<ReadyCondition>][] = [
  ['a port on which nobody listens', async () => ({ kind: 'tcp', host: 'localhost', port: await freePort() })],
  ['a server that never answers', async () => http(await listen(createServer((socket) => void socket.resume())))],
  [
    'a TLS handshake that never completes',
    async () => {
      const port = await listen(createServer((socket) => void socket.resume()));
      return { kind: 'http', url: `https://localhost:${port}/` };
    },
  ],
  ['an endless body', async () => http(await endless())],
  ['a large log', async () => ({ kind: 'log', pattern: '(a+)+$' })],
  ['a missing file', async () => ({ kind: 'file', path: '/does/not/exist' })],
  ['a command that does not end', async () => ({ kind: 'exec', command: 'check' })],
];

it.each(kinds)('an abort at any moment leaves no timer, socket or file of a wait for %s', async (_, condition) => {
  const { findings } = await abortAtManyMoments([await condition()]);
  expect(findings).toEqual([]);
});

it('an abort at any moment leaves no timer, socket or file of a wait for all conditions', async () => {
  const { findings, execs } = await abortAtManyMoments(await Promise.all(kinds.map(([, condition]) => condition())));
  expect(findings).toEqual([]);
  // The earliest aborts may come before the command is run.
  expect(execs).toBeGreaterThan(0);
});

it('a process that waits for ready conditions can exit as soon as they have held', async () => {
  const port = await listen(createHttpServer((_request, response) => void response.end('ok')));
  const conditions: ReadyCondition[] = [
    http(port),
    { kind: 'tcp', host: 'localhost', port },
    { kind: 'file', path: '.' },
  ];
  const { stdout } = await run(process.execPath, [fixture('until-ready'), JSON.stringify(conditions)], {
    // Ready conditions ignore proxies, which are for downloads.
    env: {
      ...process.env,
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: 'http://127.0.0.1:9',
      http_proxy: 'http://127.0.0.1:9',
    },
  });
  expect(stdout).toBe('ready\n');
});

/** Aborts the wait in a process that must exit by itself. Returns what was left of each wait, and how often the command ran. */
async function abortAtManyMoments(conditions: ReadyCondition[]): Promise<{ findings: unknown[]; execs: number }> {
  const log = join(tempFolder(), 'output.log');
  writeFileSync(log, `${'b'.repeat(100)}\n`.repeat(100_000));
  const { stdout } = await run(process.execPath, [fixture('abort-readiness'), JSON.stringify(conditions), log], {
    env: { ...process.env, ...compileCache },
  });
  return JSON.parse(stdout);
}

function http(port: number): ReadyCondition {
  return { kind: 'http', url: `http://localhost:${port}/` };
}

/** A server that answers 503 with a body that does not end. */
function endless(): Promise<number> {
  return listen(
    createHttpServer((_request, response) => {
      response.writeHead(503);
      const more = setInterval(() => response.write('more'), 20);
      response.on('close', () => clearInterval(more));
    }),
  );
}

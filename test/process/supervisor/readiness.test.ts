import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadyCondition } from '../../../src/session/ready-condition.ts';
import { untilReady } from '../../../src/supervisor/readiness/until-ready.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';
import { listen, waitFor } from './readiness.ts';

const exec: ReadyCondition = { kind: 'exec', command: 'check' };
const file: ReadyCondition = { kind: 'file', path: 'ready' };

describe('file', () => {
  it('is ready when it appears in the working directory', async () => {
    const folder = tempFolder();
    const waiting = waitFor([file], { workingDirectory: folder });
    await waiting.triedAgain();
    expect(waiting.isReady()).toBe(false);
    writeFileSync(join(folder, 'ready'), '');
    await waiting.ready();
    expect(waiting.held).toEqual(['file: ready']);
  });

  it('may be a folder, and have an absolute path', async () => {
    const waiting = waitFor([{ kind: 'file', path: tempFolder() }]);
    await waiting.ready();
    expect(waiting.isReady()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is not a dangling link', async () => {
    const folder = tempFolder();
    symlinkSync('nothing', join(folder, 'ready'));
    const waiting = waitFor([file], { workingDirectory: folder });
    await waiting.triedAgain();
    expect(waiting.isReady()).toBe(false);
  });
});

describe('exec', () => {
  it('is tried until it succeeds, one try at a time and a second apart', async () => {
    const starts: number[] = [];
    const ends: number[] = [];
    const waiting = waitFor([exec], {
      async exec(command) {
        expect(command).toBe('check');
        starts.push(performance.now());
        await new Promise((resolve) => setTimeout(resolve, 300));
        ends.push(performance.now());
        return ends.length === 3;
      },
    });
    await waiting.ready();
    expect(starts).toHaveLength(3);
    expect(Math.min(...starts.slice(1).map((start, index) => start - (ends[index] ?? start)))).toBeGreaterThan(990);
  });

  it('is tried again when it could not be run', async () => {
    let tries = 0;
    const waiting = waitFor([exec], {
      exec() {
        tries += 1;
        if (tries === 1) throw new Error('it could not be started');
        return tries === 2 ? Promise.reject(new Error('it went away')) : Promise.resolve(true);
      },
    });
    await waiting.ready();
    expect(tries).toBe(3);
  });
});

describe('several conditions', () => {
  it('must all hold, each of them once', async () => {
    const folder = tempFolder();
    const server = createServer();
    const port = await listen(server);
    const log = join(folder, 'output.log');
    const waiting = waitFor([file, { kind: 'tcp', host: 'localhost', port }, { kind: 'log', pattern: 'up' }], {
      workingDirectory: folder,
      logPaths: [log],
    });
    await eventually(() => waiting.held.length === 1, { what: 'the port', state: () => waiting.held });
    await new Promise((resolve) => server.close(resolve));
    writeFileSync(log, 'up\n');
    await eventually(() => waiting.held.length === 2, { what: 'the log', state: () => waiting.held });
    await waiting.triedAgain();
    expect(waiting.isReady()).toBe(false);
    writeFileSync(join(folder, 'ready'), '');
    await waiting.ready();
    expect(waiting.held).toEqual([`tcp: localhost:${port}`, 'log: /up/', 'file: ready']);
  });

  it('may be many, without a warning', async () => {
    const warnings: Error[] = [];
    const listener = (warning: Error) => void warnings.push(warning);
    process.on('warning', listener);
    const waiting = waitFor(new Array<ReadyCondition>(20).fill(file), { workingDirectory: tempFolder() });
    await waiting.triedAgain();
    process.off('warning', listener);
    expect(warnings).toEqual([]);
  });

  it('may be none', async () => {
    const waiting = waitFor([]);
    await waiting.ready();
    expect(waiting.held).toEqual([]);
  });
});

it('does not become ready by the effects of its own end', async () => {
  let tried = false;
  const waiting = waitFor([exec], {
    exec(_command, signal) {
      tried = true;
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(true)));
    },
  });
  await eventually(() => tried, { what: 'the first try' });
  waiting.abort();
  await new Promise(setImmediate);
  expect(waiting.held).toEqual([]);
  expect(waiting.isReady()).toBe(false);
});

it('throws for an invalid pattern instead of counting a failed try', async () => {
  const context = { logPaths: [], workingDirectory: '.', exec: async () => true, onHeld: () => {} };
  const ready = untilReady([{ kind: 'log', pattern: '(' }], context, new AbortController().signal);
  await expect(ready).rejects.toThrow('missing closing )');
});

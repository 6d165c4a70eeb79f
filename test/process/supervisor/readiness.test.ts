import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadyCondition } from '../../../src/session/ready-condition.ts';
import { untilReady } from '../../../src/supervisor/readiness/until-ready.ts';
import { PathWatch } from '../../../src/system/path-watch.ts';
import { listen } from '../../kit/loopback.ts';
import { needsLinks } from '../../kit/posix-script.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';
import { pass, stopTime, triedInVain, waitFor } from './readiness.ts';

const exec: ReadyCondition = { kind: 'exec', command: 'check' };
const file: ReadyCondition = { kind: 'file', path: 'ready' };

describe('a file condition', () => {
  it('holds once the file exists in the working directory', async () => {
    stopTime();
    const folder = tempFolder();
    const waiting = waitFor([file], { workingDirectory: folder });
    await triedInVain();
    writeFileSync(join(folder, 'ready'), '');
    await pass(1_000);
    await waiting.ready();
    expect(waiting.held).toEqual(['file: ready']);
  });

  it('holds at once where its folders can be watched, which need not exist yet', async () => {
    needsLinks();
    const folder = tempFolder();
    const watches: PathWatch[] = [];
    const waiting = waitFor([{ kind: 'file', path: 'out/deep/ready' }], {
      workingDirectory: folder,
      watchPath(path, onChange) {
        const watch = new PathWatch(onChange);
        watch.add(path);
        watches.push(watch);
        return watch;
      },
    });
    expect(waiting.isReady()).toBe(false);
    mkdirSync(join(folder, 'out', 'deep'), { recursive: true });
    symlinkSync('nothing', join(folder, 'out', 'deep', 'ready'));
    writeFileSync(join(folder, 'out', 'deep', 'nothing'), '');
    await waiting.ready();
    expect(watches).toHaveLength(1);
  });

  it('holds for a folder and for an absolute path', async () => {
    const waiting = waitFor([{ kind: 'file', path: tempFolder() }]);
    await waiting.ready();
    expect(waiting.isReady()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('does not hold for a link to nothing', async () => {
    stopTime();
    const folder = tempFolder();
    symlinkSync('nothing', join(folder, 'ready'));
    const waiting = waitFor([file], { workingDirectory: folder });
    await triedInVain();
    expect(waiting.isReady()).toBe(false);
  });
});

describe('an exec condition', () => {
  it('runs the command until it succeeds, one run at a time, with a second between two runs', async () => {
    stopTime();
    const runs: PromiseWithResolvers<boolean>[] = [];
    const waiting = waitFor([exec], {
      exec(command) {
        expect(command).toBe('check');
        runs.push(Promise.withResolvers());
        return runs.at(-1)?.promise ?? Promise.resolve(false);
      },
    });
    for (const number of [1, 2]) {
      await pass(60_000);
      expect(runs).toHaveLength(number);
      runs.at(-1)?.resolve(false);
      await pass(999);
      expect(runs).toHaveLength(number);
      await pass(1);
      expect(runs).toHaveLength(number + 1);
    }
    runs.at(-1)?.resolve(true);
    await waiting.ready();
    expect(runs).toHaveLength(3);
  });

  it('runs the command again after a run that could not be started', async () => {
    stopTime();
    let tries = 0;
    const waiting = waitFor([exec], {
      exec() {
        tries += 1;
        if (tries === 1) throw new Error('it could not be started');
        return tries === 2 ? Promise.reject(new Error('it could not be waited for')) : Promise.resolve(true);
      },
    });
    await pass(2_000);
    await waiting.ready();
    expect(tries).toBe(3);
  });
});

describe('several ready conditions', () => {
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
    expect(waiting.isReady()).toBe(false);
    writeFileSync(join(folder, 'ready'), '');
    await waiting.ready();
    expect(waiting.held).toEqual([`tcp: localhost:${port}`, 'log: /up/', 'file: ready']);
  });

  it('cause no warning of Node when there are many', async () => {
    stopTime();
    const warnings: Error[] = [];
    const listener = (warning: Error) => void warnings.push(warning);
    process.on('warning', listener);
    waitFor(new Array<ReadyCondition>(20).fill(file), { workingDirectory: tempFolder() });
    await triedInVain(20);
    // Warnings are emitted in the next turn.
    await new Promise(setImmediate);
    process.off('warning', listener);
    expect(warnings).toEqual([]);
  });

  it('hold at once when there are none', async () => {
    const waiting = waitFor([]);
    await waiting.ready();
    expect(waiting.held).toEqual([]);
  });
});

it('a condition that holds because of the abort does not count', async () => {
  let isTried = false;
  const waiting = waitFor([exec], {
    exec(_command, signal) {
      isTried = true;
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(true)));
    },
  });
  await eventually(() => isTried, { what: 'the first run' });
  waiting.abort();
  await new Promise(setImmediate);
  expect(waiting.held).toEqual([]);
  expect(waiting.isReady()).toBe(false);
});

it('a log pattern that is not a regular expression is an error, not a try that fails', async () => {
  const context = { logPaths: [], workingDirectory: '.', exec: async () => true, onHeld: () => {} };
  const ready = untilReady([{ kind: 'log', pattern: '(' }], context, new AbortController().signal);
  await expect(ready).rejects.toThrow('missing closing )');
});

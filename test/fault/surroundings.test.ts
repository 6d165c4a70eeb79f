import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { untilGo } from '../action/gate.ts';
import { openRegistry, registryFolder } from '../action/slot-pool.ts';
import { newJob, start } from '../action/supervised-step.ts';
import { eventually } from '../kit/wait.ts';
import { numbers, startSession } from './session-under-fault.ts';

/** A new user namespace has its own limit, so that other processes of the machine keep their watches. */
const withoutWatches =
  'unshare --user --map-root-user bash -c \'echo 0 > /proc/sys/user/max_inotify_watches; exec "$@"\' bash';

describe.skipIf(!succeeds(`${withoutWatches} true`))('in a user namespace (not allowed on every system)', () => {
  it('no inotify watches left', async () => {
    const job = await newJob();
    const node = join(job.temp, 'node');
    writeFileSync(node, `#!/bin/bash\nexec ${withoutWatches} ${process.execPath} "$@"\n`, { mode: 0o755 });
    expect(watch(node)).toBe('ENOSPC');
    expect(watch(process.execPath)).toBe('ok');
    const session = await startSession({ run: `echo before; ${untilGo}; seq 100000` }, { job, node });
    await session.step.waitForLine('before');
    session.go();
    session.faultNow();
    await session.check({
      conclusion: 'success',
      output: `before\n${numbers(100_000)}`,
      says: 'it succeeded at the first attempt',
      deadlineMs: 10_000,
    });
  });
});

const faketime = ['/usr/lib', '/usr/lib64', '/usr/local/lib']
  .filter(existsSync)
  .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
  .map((folder) => join(folder, 'faketime', 'libfaketimeMT.so.1'))
  .find(existsSync);

// Changes the clock of the processes of the test only.
describe.skipIf(faketime === undefined)('with libfaketime (package faketime)', () => {
  it('clock set back and forward', async () => {
    const job = await newJob();
    const clock = join(job.temp, 'clock');
    const env = {
      LD_PRELOAD: faketime ?? '',
      FAKETIME_TIMESTAMP_FILE: clock,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
    const set = (offset: string) => writeFileSync(clock, `${offset}\n`);
    set('+0d');
    const slot = { 'slot-pool': 'work', 'slot-limits': 'visible=1 background=1 total=1' };
    const limits = { ...slot, 'attempt-timeout': '1h', timeout: '2h' };
    const run = `echo before; ${untilGo}; date +%Y; seq 100000; exit $((2 - SUPERVISED_RUN_ATTEMPT))`;
    const inputs = { run, 'max-attempts': '2', 'retry-delays': '1s', 'retry-jitter': '0', ...limits };
    const session = await startSession(inputs, { job, env });
    await session.step.waitForLine('before');
    const second = start(job, { run: 'echo mine', name: 'second', ...limits }, { env });
    await second.waitForLine(/place 1 in line/);
    const year = new Date().getUTCFullYear();
    const registry = await openRegistry(job);
    for (const offset of ['+400d', '-800d']) {
      set(offset);
      // The step in line stores these limits when it checks its place; the second time it has done so under this clock.
      for (const pool of [`first-${offset}`, `second-${offset}`]) {
        writeFileSync(join(registryFolder(job), 'pools.yml'), JSON.stringify({ pools: { [pool]: { total: 1 } } }));
        const pools = async () => (await registry.list()).map((view) => view.pool);
        await eventually(async () => (await pools()).includes(pool), {
          what: `the limits of ${pool}`,
          state: () => second.log.lines,
        });
      }
      expect(session.state).toMatchObject({ status: 'running' });
      expect(second.log.lines.join('\n')).not.toContain('Slot 0');
    }
    session.go();
    session.faultNow();
    await session.check({
      conclusion: 'success',
      output: `before\n${year - 2}\n${numbers(100_000)}`,
      says: 'it succeeded at attempt 2 of 2',
      deadlineMs: 15_000,
    });
    expect((await second.finished).log).toContain('second succeeded at the first attempt');
  });
});

function succeeds(command: string): boolean {
  try {
    execFileSync('bash', ['-c', command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Returns the error code of this Node when it watches a folder, or `ok`. */
function watch(node: string): string {
  const program = `try { require('node:fs').watch('/').close(); console.log('ok') } catch (error) { console.log(error.code) }`;
  return execFileSync(node, ['-e', program], { encoding: 'utf8' }).trim();
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { sessionPaths } from '../../src/session/paths.ts';
import { suspend } from '../kit/suspend.ts';
import { eventually } from '../kit/wait.ts';
import { LockHolder } from '../process/registry/lock-holder.ts';
import type { Job } from '../runner/job.ts';
import { errorsOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { openRegistry, registryFolder } from './slot-pool.ts';
import { newJob, sessionDir, start } from './supervised-step.ts';

const slotAction = resolve(import.meta.dirname, '../../slot');

// A process that stands still in the middle of a transaction has the registry locked. It stays so until the test is over.

async function lock(job: Job): Promise<void> {
  await openRegistry(job);
  const holder = await LockHolder.start(join(registryFolder(job), 'registry.sqlite'), 'DELETE FROM slots');
  await suspend(holder.pid);
}

const onLinux = it.skipIf(process.platform !== 'linux');

onLinux('a step that asks for no slot runs without, with a warning', async () => {
  const job = await newJob();
  await lock(job);
  const step = start(job, { run: untilGo });
  await step.waitForLine(/Runs without a slot/);
  go(job);
  const main = await step.finished;
  expect(main.conclusion).toBe('success');
  expect(main.annotations).toEqual([
    {
      level: 'warning',
      message: expect.stringMatching(
        /^test: Runs without a slot \(none was asked for\): .* has been locked by another process for 2 s\. It is process \d+ \(node[^)]*\), which stands still: let it run on \(kill -CONT \d+\)/,
      ),
    },
  ]);
});

onLinux.each([
  ['asks for no slot', {}],
  ['asks for one', { 'slot-pool': 'gpu' }],
])('the end of a run that %s does not wait', async (_, inputs) => {
  const job = await newJob();
  const step = start(job, { run: `echo begun; ${untilGo}`, ...inputs });
  await step.waitForLine('begun');
  await lock(job);
  const before = performance.now();
  go(job);
  expect((await step.finished).conclusion).toBe('success');
  const post = await step.post();
  // The registry gives up after 30 s.
  expect(performance.now() - before).toBeLessThan(25_000);
  expect(post).toMatchObject({ conclusion: 'success', annotations: [] });
});

onLinux('a step that asks for a slot can be cancelled', async () => {
  const job = await newJob();
  await lock(job);
  const step = start(job, { run: 'echo begun', 'slot-pool': 'gpu' });
  await eventually(() => existsSync(sessionPaths(sessionDir(job)).step), { what: 'the session' });
  await step.cancel();
  const { log, outputs } = await step.finished;
  expect(stripVTControlCharacters(log)).toContain('in line for a slot of pool gpu');
  expect(outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled' });
});

onLinux('a job that has a slot ends, with a warning', async () => {
  const job = await newJob();
  const step = job.start({ action: slotAction, inputs: { pool: 'gpu' } });
  await step.finished;
  await lock(job);
  const before = performance.now();
  const post = await step.post();
  expect(performance.now() - before).toBeLessThan(25_000);
  expect(post.conclusion).toBe('success');
  expect(errorsOf(post)).toEqual([]);
  expect(post.annotations).toMatchObject([
    {
      level: 'warning',
      message: expect.stringMatching(/^Slot 0 of pool gpu: not given back\. .*The slot is free when/),
    },
  ]);
});

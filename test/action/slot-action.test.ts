import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs } from '../kit/posix-script.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import type { Step } from '../runner/step.ts';
import { nothingHeld, occupy, openRegistry, poolOf, registryFolder } from './slot-pool.ts';
import { newJob, start } from './supervised-step.ts';
import { startWorker } from './worker.ts';

const action = resolve(import.meta.dirname, '../../slot');
const gpu = { pool: 'gpu', limits: 'total=1' };

function hold(job: Job, inputs: Record<string, string>): Step {
  return job.start({ action, inputs });
}

/** The pid of the process that sends heartbeats for the job; 0 for none. */
function keeperOf(job: Job): number {
  needs('a look at the environments of processes');
  return job.orphans().find(({ command }) => command.includes('keeper'))?.pid ?? 0;
}

describe('the slot of a job', () => {
  it('is held until post releases it', async () => {
    const job = await newJob();
    const step = hold(job, { ...gpu, limits: 'total=3', slots: '2' });
    const { outputs, log } = await step.finished;
    expect(outputs).toMatchObject({
      'slot-id': expect.stringMatching(/^[0-9a-f]{10}$/),
      'wait-ms': '0',
      'slot-number': '0',
      'slot-numbers': '0,1',
    });
    expect(log).toContain('Slots 0, 1 of pool gpu, until the job ends (visible 2/8, total 2/3; id ');
    const pool = await poolOf(job, 'gpu');
    expect(pool).toMatchObject({ slots: [{ kind: 'visible', phase: 'bound', label: { name: 'Tests / test' } }] });
    const post = await step.post();
    expect(post.log).toMatch(/Slots 0, 1 of pool gpu: released after /);
    await nothingHeld(job);
    await eventually(() => job.orphans().length === 0, { what: 'the keeper to end', state: () => job.orphans() });
  });

  it('is shared with a supervised run of the job, and counted once', async () => {
    const job = await newJob();
    const step = hold(job, gpu);
    await step.finished;
    const run = start(job, { run: 'echo "slot $SUPERVISED_RUN_SLOT"', 'slot-pool': 'gpu', 'slot-limits': 'total=1' });
    const { log } = await run.finished;
    expect(log).toContain('slot 0');
    expect(log).toContain('Slot 0 of pool gpu (background 1/8, total 1/1).');
    expect(await poolOf(job, 'gpu')).toMatchObject({ use: { visible: 1, background: 0, total: 1 } });
    await step.post();
  });

  it('is not lent to a step of another job, whatever its variable says', async () => {
    const job = await newJob();
    const worker = await startWorker(job, 'slot', gpu);
    const [{ id = '' } = {}] = (await poolOf(job, 'gpu'))?.slots ?? [];
    const other = await newJob({ env: { SUPERVISED_RUN_REGISTRY: registryFolder(job), SUPERVISED_RUN_JOB_SLOTS: id } });
    const run = start(other, { run: 'echo "slot $SUPERVISED_RUN_SLOT"', 'slot-pool': 'gpu', 'slot-limits': 'total=1' });
    await run.waitForLine(/Waiting for a background slot of pool gpu: place 1 in line/);
    worker.kill('SIGKILL');
    const { log, annotations } = await run.finished;
    expect(log).toContain('slot 0');
    expect(annotations).toEqual([
      {
        level: 'warning',
        message: `SUPERVISED_RUN_JOB_SLOTS names "${id}", which this job does not hold: the step asks for a slot of its own.`,
      },
    ]);
  });

  it('is lent to a step that a command of the job starts', async () => {
    const job = await newJob();
    const step = hold(job, gpu);
    await step.finished;
    needs('scripts that are programs');
    // Main is then a descendant of the worker, and not its child.
    const node = join(job.workspace, 'node');
    writeFileSync(node, `#!/bin/sh\n${process.execPath} "$@"\nexit $?\n`, { mode: 0o755 });
    const inputs = { run: 'echo "slot $SUPERVISED_RUN_SLOT"', 'slot-pool': 'gpu', 'slot-limits': 'total=1' };
    const { log, annotations } = await start(job, inputs, { node }).finished;
    expect(log).toContain('slot 0');
    expect(annotations).toEqual([]);
    await step.post();
  });

  it('is freed when the job dies without a post', async () => {
    const job = await newJob();
    const worker = await startWorker(job, 'slot', gpu);
    expect(await poolOf(job, 'gpu')).toMatchObject({ slots: [{ alive: true, process: { pid: worker.pid } }] });
    worker.kill('SIGKILL');
    await nothingHeld(job);
    // The keeper has noticed it too and removes the slot.
    await eventually(async () => (await poolOf(job, 'gpu')) === undefined, { what: 'the slot to be released' });
  });

  it('is kept when its keeper, the process that sends heartbeats, is killed', async () => {
    const job = await newJob();
    const step = hold(job, gpu);
    await step.finished;
    const keeper = await eventually(() => keeperOf(job), { what: 'the keeper', state: () => job.orphans() });
    process.kill(keeper, 'SIGKILL');
    await eventually(() => keeperOf(job) === 0, { what: 'the keeper to end' });
    expect(await poolOf(job, 'gpu')).toMatchObject({ slots: [{ alive: true }] });
    expect((await step.post()).log).toContain('released after');
  });

  it('causes a warning of post when it was released by hand', async () => {
    const job = await newJob();
    const step = hold(job, gpu);
    const { outputs } = await step.finished;
    await (await openRegistry(job)).release(outputs['slot-id'] ?? '');
    const post = await step.post();
    expect(post.conclusion).toBe('success');
    expect(post.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('no longer held') }]);
  });
});

describe('the slot action without room in the pool', () => {
  it('waits in line, and takes the lowest free number', async () => {
    const job = await newJob();
    const first = await occupy(job, 'gpu', { kind: 'visible', limits: { total: 2 } });
    await occupy(job, 'gpu', { kind: 'visible', limits: { total: 2 } });
    const step = hold(job, { ...gpu, limits: 'total=2' });
    await step.waitForLine('Waiting for a visible slot of pool gpu: place 1 in line, visible 2/8, total 2/2 in use.');
    await first.release();
    const { outputs } = await step.finished;
    expect(outputs['slot-number']).toBe('0');
    expect(Number(outputs['wait-ms'])).toBeGreaterThan(0);
    await step.post();
  });

  it('fails with `wait: 0s`, and post does nothing', async () => {
    const job = await newJob();
    await occupy(job, 'gpu');
    const step = hold(job, { ...gpu, wait: '0s' });
    const { annotations } = await step.finished;
    expect(annotations[0]?.message).toContain(
      'No slot: there was no room for a visible slot in pool gpu and the step does not wait (wait: 0; visible 0/8, total 1/1,',
    );
    expect(annotations[0]?.message).toContain("Its limits are set by the step's input limits.");
    expect((await step.post()).log).toBe('');
  });

  it('leaves the line when it is cancelled', async () => {
    needs('signals');
    const job = await newJob();
    await occupy(job, 'gpu');
    const step = hold(job, gpu);
    await step.waitForLine(/place 1 in line/);
    await step.cancel();
    const { annotations, exitCode, log } = await step.finished;
    expect({ annotations, exitCode }).toEqual({ annotations: [], exitCode: 1 });
    expect(log).toContain('Cancelled (the runner stopped the step: a cancel or timeout-minutes)');
    expect(await poolOf(job, 'gpu')).toMatchObject({ waiters: [] });
  });

  it('leaves the line when it is killed', async () => {
    const job = await newJob();
    const other = await occupy(job, 'gpu');
    const step = hold(job, gpu);
    await step.waitForLine(/place 1 in line/);
    step.kill('SIGKILL');
    await step.finished;
    await other.release();
    await nothingHeld(job);
  });
});

it('the slot action names all invalid inputs', async () => {
  const job = await newJob();
  const { annotations } = await hold(job, { slots: '0', limits: 'all=1', wait: 'long' }).finished;
  expect(annotations[0]?.message.split('\n')).toEqual([
    'Nothing was run: 3 problems in 3 inputs.',
    expect.stringContaining('slots: "0" is not a whole number from 1 to 1000'),
    expect.stringContaining('limits: "all=1" is not limits such as'),
    expect.stringContaining('wait: "long" is not a duration'),
  ]);
});

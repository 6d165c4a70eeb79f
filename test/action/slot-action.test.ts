import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import type { Step } from '../runner/step.ts';
import { nothingHeld, occupy, openRegistry, poolOf } from './slot-pool.ts';
import { newJob, start } from './supervised-step.ts';

const action = resolve(import.meta.dirname, '../../slot');
const gpu = { pool: 'gpu', limits: 'total=1' };

function hold(job: Job, inputs: Record<string, string>): Step {
  return job.start({ action, inputs });
}

/** The process that gives signs of life for the job. */
function keeperOf(job: Job): number {
  return job.orphans().find(({ command }) => command.includes('keeper'))?.pid ?? 0;
}

describe('a job', () => {
  it('holds the slot until its post gives it back', async () => {
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

  it('holds it with the permits that its supervised run uses, which are counted once', async () => {
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

  it('that dies without a post frees it', async () => {
    const job = await newJob();
    const env = { ...job.env, INPUT_POOL: 'gpu', INPUT_LIMITS: 'total=1', GITHUB_OUTPUT: '', GITHUB_STATE: '' };
    const worker = spawn(
      process.execPath,
      [join(import.meta.dirname, 'fixtures/worker.ts'), join(action, '../dist/slot/index.js')],
      { env, cwd: job.workspace, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    onTestFinished(() => void worker.kill('SIGKILL'));
    let output = '';
    worker.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    await eventually(() => output.includes('stage ended: 0'), { what: 'the slot', state: () => output });
    expect(await poolOf(job, 'gpu')).toMatchObject({ slots: [{ alive: true, process: { pid: worker.pid } }] });
    worker.kill('SIGKILL');
    await nothingHeld(job);
    // The keeper, which saw it too, removes it; nobody else had to come by.
    await eventually(async () => (await poolOf(job, 'gpu')) === undefined, { what: 'the slot to be given back' });
  });

  it('keeps it when the process that gives signs of life is killed', async () => {
    const job = await newJob();
    const step = hold(job, gpu);
    await step.finished;
    const keeper = await eventually(() => keeperOf(job), { what: 'the keeper', state: () => job.orphans() });
    process.kill(keeper, 'SIGKILL');
    await eventually(() => keeperOf(job) === 0, { what: 'the keeper to be gone' });
    expect(await poolOf(job, 'gpu')).toMatchObject({ slots: [{ alive: true }] });
    expect((await step.post()).log).toContain('released after');
  });

  it('is warned when somebody freed it by hand', async () => {
    const job = await newJob();
    const step = hold(job, gpu);
    const { outputs } = await step.finished;
    await (await openRegistry(job)).release(outputs['slot-id'] ?? '');
    const post = await step.post();
    expect(post.conclusion).toBe('success');
    expect(post.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('no longer held') }]);
  });
});

describe('without room', () => {
  it('it waits in line, and takes the lowest free number', async () => {
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

  it('it fails when it may not wait, and its post has nothing to do', async () => {
    const job = await newJob();
    await occupy(job, 'gpu');
    const step = hold(job, { ...gpu, wait: '0s' });
    const { annotations } = await step.finished;
    expect(annotations[0]?.message).toContain(
      'No slot: there was no room for a visible slot in pool gpu and the step does not wait (visible 0/8, total 1/1,',
    );
    expect(annotations[0]?.message).toContain("Its limits are set by the step's input limits.");
    expect((await step.post()).log).toBe('');
  });

  it('it leaves the line when it is cancelled', async () => {
    const job = await newJob();
    await occupy(job, 'gpu');
    const step = hold(job, gpu);
    await step.waitForLine('place 1 in line');
    await step.cancel();
    expect((await step.finished).annotations[0]?.message).toContain('Cancelled (the step received SIGINT)');
    expect(await poolOf(job, 'gpu')).toMatchObject({ waiters: [] });
  });

  it('nobody waits for it when it is killed in line', async () => {
    const job = await newJob();
    const other = await occupy(job, 'gpu');
    const step = hold(job, gpu);
    await step.waitForLine('place 1 in line');
    step.kill('SIGKILL');
    await step.finished;
    await other.release();
    await nothingHeld(job);
  });
});

it('names all inputs that are wrong', async () => {
  const job = await newJob();
  const { annotations } = await hold(job, { slots: '0', limits: 'all=1', wait: 'long' }).finished;
  expect(annotations[0]?.message.split('\n')).toEqual([
    'Nothing was run: 3 inputs are not valid.',
    expect.stringContaining('slots: "0" is not a whole number from 1 to 1000'),
    expect.stringContaining('limits: "all=1" is not limits such as'),
    expect.stringContaining('wait: "long" is not a duration'),
  ]);
});

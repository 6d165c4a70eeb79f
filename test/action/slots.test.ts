import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/session/journal.ts';
import { sessionPaths } from '../../src/session/paths.ts';
import { needs } from '../kit/posix-script.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld, occupy, openRegistry, poolOf, registryFolder } from './slot-pool.ts';
import { newJob, noProcessLeft, sessionDir, sessionState, start } from './supervised-step.ts';

const gpu = { 'slot-pool': 'gpu', 'slot-limits': 'total=1', name: 'train' };

const eventTypes = (job: Job) => readJournal(sessionPaths(sessionDir(job)).journal).map(({ type }) => type);

function writePoolsFile(job: Job, text: string): string {
  mkdirSync(registryFolder(job), { recursive: true });
  const path = join(registryFolder(job), 'pools.yml');
  writeFileSync(path, text);
  return path;
}

describe('a step', () => {
  it.each([
    ['a named pool', 'gpu', { 'slot-pool': 'gpu' }, 'background 1/8, total 1/8'],
    ['the default pool with limits', 'default', { 'slot-limits': 'total=2' }, 'background 1/8, total 1/2'],
    ['the default pool, which has no limits', 'default', { slots: '1' }, 'background 1, total 1'],
  ])('holds a slot of %s, until its session ends', async (_, pool, inputs, counts) => {
    const job = await newJob();
    const step = start(job, { run: `echo "slot $SUPERVISED_RUN_SLOT"; ${untilGo}`, ...inputs });
    await step.waitForLine('slot 0');
    expect(await poolOf(job, pool)).toMatchObject({
      use: { visible: 0, background: 1, total: 1 },
      slots: [{ phase: 'bound', process: { pid: sessionState(job).supervisor?.pid }, alive: true }],
    });
    go(job);
    const { outputs, log } = await step.finished;
    expect(outputs).toMatchObject({ 'slot-id': expect.stringMatching(/^[0-9a-f]{10}$/), 'slot-wait-ms': '0' });
    expect(log).toContain(`Slot 0 of pool ${pool} (${counts}).`);
    expect(await poolOf(job, pool)).toBeUndefined();
  });

  it('can take several slots, whose numbers the command gets', async () => {
    const job = await newJob();
    const { log } = await start(job, { run: 'echo "[$SUPERVISED_RUN_SLOTS]"', ...gpu, 'slot-limits': '', slots: '3' })
      .finished;
    expect(log).toContain('[0,1,2]');
    expect(log).toContain('Slots 0, 1, 2 of pool gpu (background 3/8, total 3/8).');
  });

  it('with `slots: 0` takes no slot and creates no registry', async () => {
    const job = await newJob();
    const { log, outputs } = await start(job, { run: 'echo "[$SUPERVISED_RUN_SLOT]"', slots: '0' }).finished;
    expect(log).toContain('[]');
    expect(outputs).toMatchObject({ status: 'completed', 'slot-id': '', 'slot-wait-ms': '' });
    expect(existsSync(registryFolder(job))).toBe(false);
  });
});

describe('a step for which the pool has no room', () => {
  it('waits in line, shows the holders, and gets the slot when it is released', async () => {
    const job = await newJob();
    const other = await occupy(job, 'gpu');
    const step = start(job, { run: 'true', ...gpu });
    await step.waitForLine(/held by the other one/);
    expect(sessionState(job)).toMatchObject({ status: 'launching', runtime: 'slot_waiting', slot: { id: null } });
    await other.release();
    const { outputs, summary, log } = await step.finished;
    expect(log).toContain(
      'Waiting for a background slot of pool gpu: place 1 in line, background 1/8, total 1/1 in use.',
    );
    expect(log).toContain(
      'held by the other one (acme/app, https://github.com/acme/app/actions/runs/7): 1 background slot since ',
    );
    expect(outputs.status).toBe('completed');
    expect(Number(outputs['slot-wait-ms'])).toBeGreaterThan(0);
    expect(log).toMatch(/Slot 0 of pool gpu, after .* in line \(background 1\/8, total 1\/1\)\./);
    // A wait of less than a second is in no summary.
    expect(summary.includes('for a slot of pool `gpu`')).toBe(Number(outputs['slot-wait-ms']) >= 950);
    expect(eventTypes(job).slice(0, 4)).toEqual([
      'slot_waiting',
      'slot_prepared',
      'session_started',
      'attempt_started',
    ]);
  });

  it('gets the slot when the holder is killed', async () => {
    const job = await newJob();
    const holder = start(job, { run: 'echo begun; sleep 60', ...gpu });
    await holder.waitForLine('begun');
    const pid = sessionState(job).supervisor?.pid ?? 0;
    const step = start(job, { run: 'echo mine', ...gpu });
    await step.waitForLine(/held by Tests \/ test \(octo-org\/example, /);
    process.kill(pid, 'SIGKILL');
    expect((await step.finished).log).toContain('mine');
    expect((await holder.finished).conclusion).toBe('failure');
  });

  it.each([
    ['fails at once with `slot-wait: 0s`', '0s', /the step does not wait/],
    ['fails after slot-wait', '300ms', /for [\d.]+ m?s /],
  ])('%s, with counts, holders and the input that sets the limits', async (_, wait, waited) => {
    const job = await newJob();
    await occupy(job, 'gpu');
    const { conclusion, outputs, log, annotations, summary } = await start(job, {
      run: 'echo begun',
      ...gpu,
      'slot-wait': wait,
    }).finished;
    expect(conclusion).toBe('failure');
    expect(log).not.toContain('begun');
    const [error] = annotations;
    expect(error?.message).toMatch(waited);
    expect(error?.message).toContain('; background 1/8, total 1/1, place 1 in line)');
    expect(error?.message).toContain('Held by the other one (acme/app, https://github.com/acme/app/actions/runs/7)');
    expect(error?.message).toContain("Its limits are set by the step's input slot-limits.");
    expect(outputs).toMatchObject({ status: 'failed', 'failure-code': 'slot_refused', attempts: '0', 'slot-id': '' });
    expect(summary).toContain('train');
    expect(await poolOf(job, 'gpu')).toMatchObject({ waiters: [] });
  });

  it.each([
    ['more slots than the limits allow', { slots: '2' }, 'never has room for 2 background slots'],
    ['a kind of slot that the limits exclude', { 'slot-limits': 'background=0' }, 'admits no background slots'],
  ])('fails at once when it asks for %s', async (_, inputs, message) => {
    const job = await newJob();
    const { annotations } = await start(job, { run: 'echo begun', ...gpu, ...inputs }).finished;
    expect(annotations[0]?.message).toContain(message);
    await nothingHeld(job);
  });

  it('leaves the line when it is cancelled', async () => {
    needs('signals');
    const job = await newJob();
    await occupy(job, 'gpu');
    const step = start(job, { run: 'echo begun', ...gpu });
    await step.waitForLine(/place 1 in line/);
    await step.cancel();
    const { outputs, log } = await step.finished;
    expect(outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled' });
    expect(log).toContain('in line for a slot of pool gpu');
    expect(await poolOf(job, 'gpu')).toMatchObject({ waiters: [] });
    expect(job.orphans()).toEqual([]);
  });

  it('leaves the line when it is killed, and post reports it', async () => {
    const job = await newJob();
    const other = await occupy(job, 'gpu');
    const step = start(job, { run: 'echo begun', ...gpu });
    await step.waitForLine(/place 1 in line/);
    step.kill('SIGKILL');
    await step.finished;
    const post = await step.post();
    expect(post.log).toContain('the step ended while it was in line for a slot of pool gpu');
    await other.release();
    expect((await start(job, { run: 'true', ...gpu, 'slot-wait': '0s' }).finished).conclusion).toBe('success');
  });
});

describe('the slot of a step is released', () => {
  it('when main is killed, once the tree has ended', async () => {
    const job = await newJob();
    const step = start(job, { run: 'echo begun; sleep 60', ...gpu });
    await step.waitForLine('begun');
    step.kill('SIGKILL');
    await step.finished;
    await nothingHeld(job);
    // The slot is free a moment before the end is on disk.
    await noProcessLeft(job);
    expect(sessionState(job)).toMatchObject({ status: 'stopped', cause: 'lease_lost' });
  });

  it('when main and supervisor are killed', async () => {
    const job = await newJob();
    const step = start(job, { run: 'echo begun; sleep 60', ...gpu });
    await step.waitForLine('begun');
    const pid = sessionState(job).supervisor?.pid ?? 0;
    process.kill(pid, 'SIGKILL');
    step.kill('SIGKILL');
    await step.finished;
    expect((await start(job, { run: 'true', ...gpu, 'slot-wait': '0s' }).finished).conclusion).toBe('success');
    await step.post();
  });
});

const moments: [string, (job: Job) => unknown][] = [
  ['at its start', () => true],
  ['when it has created the registry', (job) => existsSync(join(registryFolder(job), 'registry.sqlite'))],
  ['when it has started the supervisor', (job) => job.orphans().some(({ command }) => command.includes('supervisor'))],
  ['when it has written the journal', (job) => eventTypes(job).length > 0],
  ['when the session has started', (job) => eventTypes(job).includes('session_started')],
  ['when the attempt has started', (job) => eventTypes(job).includes('attempt_started')],
];

it.each(moments)('a step that is killed %s leaves no slot held', async (name, moment) => {
  if (name === 'when it has started the supervisor') needs('a look at the environments of processes');
  const job = await newJob();
  const step = start(job, { run: 'sleep 60', ...gpu });
  await eventually(() => moment(job), { what: 'the moment', state: () => job.orphans() });
  step.kill('SIGKILL');
  await step.finished;
  await nothingHeld(job);
  expect((await start(job, { run: 'true', ...gpu, 'slot-wait': '0s' }).finished).conclusion).toBe('success');
});

it('a slot that is released by hand ends the session with the next heartbeat', async () => {
  const job = await newJob();
  const step = start(job, { run: 'echo begun; sleep 60', ...gpu });
  await step.waitForLine('begun');
  const registry = await openRegistry(job);
  await registry.release(sessionState(job).slot?.id ?? '');
  const { outputs, annotations } = await step.finished;
  expect(outputs).toMatchObject({ status: 'failed', 'failure-code': 'slot_lost' });
  expect(annotations.at(-1)?.message).toContain('is not held any more');
});

describe('pools.yml of the machine', () => {
  it('wins over the limits of the step, as the log says', async () => {
    const job = await newJob();
    const path = writePoolsFile(job, 'pools:\n  gpu:\n    total: 2\n');
    await occupy(job, 'gpu');
    const { log, conclusion } = await start(job, { run: 'true', ...gpu }).finished;
    expect(conclusion).toBe('success');
    expect(log).toContain(
      `The limits of pool gpu (visible=8 background=8 total=2) are those of this machine, from ${path}; the step asked for visible=8 background=8 total=1.`,
    );
    expect(log).toContain('Slot 1 of pool gpu (background 2/8, total 2/2).');
  });

  it('can switch a pool off', async () => {
    const job = await newJob();
    writePoolsFile(job, 'pools:\n  gpu:\n    enabled: false\n');
    await occupy(job, 'other');
    const { log, outputs } = await start(job, { run: 'echo "[$SUPERVISED_RUN_SLOT]"', ...gpu }).finished;
    expect(log).toContain('Pool gpu is switched off: no slot is taken.');
    expect(log).toContain('[]');
    expect(outputs['slot-id']).toBe('');
  });

  it('can change while a step waits', async () => {
    const job = await newJob();
    await occupy(job, 'gpu');
    const step = start(job, { run: 'true', ...gpu });
    await step.waitForLine(/place 1 in line/);
    writePoolsFile(job, 'pools: [');
    await step.waitForLine(/The previous limits still apply/);
    writePoolsFile(job, 'pools:\n  gpu:\n    total: 2\n');
    expect((await step.finished).conclusion).toBe('success');
  });

  it('that is not valid is an error that names the file', async () => {
    const job = await newJob();
    const path = writePoolsFile(job, 'pools:\n  gpu:\n    totl: 2\n');
    const { annotations, outputs } = await start(job, { run: 'echo begun', ...gpu }).finished;
    expect(annotations[0]?.message).toContain(`train did not start: ${path} is not valid: pools.gpu`);
    expect(outputs['failure-code']).toBe('registry');
  });
});

it.each([
  ['slot-pool', 'gpu'],
  ['slot-pool', 'default'],
  ['slots', '1'],
  ['slot-limits', 'total=8'],
  ['slot-wait', '30m'],
])('with `%s: %s` a damaged registry is an error that names the file, and is left as it is', async (input, value) => {
  const job = await newJob();
  mkdirSync(registryFolder(job), { recursive: true });
  writeFileSync(join(registryFolder(job), 'registry.sqlite'), 'this is no database'.repeat(100));
  const { annotations, conclusion } = await start(job, { run: 'echo begun', [input]: value }).finished;
  expect(conclusion).toBe('failure');
  expect(annotations[0]?.message).toContain(`The registry ${join(registryFolder(job), 'registry.sqlite')} is damaged`);
  expect(annotations).toHaveLength(1);
});

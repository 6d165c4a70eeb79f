import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../src/registry/limits.ts';
import type { PoolView } from '../../src/registry/registry.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import type { StepResult } from '../runner/step-result.ts';
import { errorsOf, startInBackground, startStop } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld, occupy, openRegistry, poolOf, registryFolder } from './slot-pool.ts';
import { newJob, sessionState, start, supervisorLog } from './supervised-step.ts';

// A step that none of the inputs for slots is given.

const isRoot = process.getuid?.() === 0;
const limits = limitsOf('default');

/** Where a step says something of slots: log, summary and outputs. */
const saidOfSlots = ({ log, summary, outputs }: StepResult) =>
  [
    ...stripVTControlCharacters(log).split('\n'),
    ...summary.split('\n'),
    outputs['slot-id'] ?? '',
    outputs['slot-wait-ms'] ?? '',
  ].filter((text) => text !== '' && /slot|pool|registry|permit/i.test(text));

/** A step that asks for nothing is entered by its supervisor, while its command runs. */
async function isEntered(job: Job, slots = 1): Promise<void> {
  await eventually(async () => boundIn(await poolOf(job, 'default')) === slots, { what: `${slots} slots` });
}

function boundIn(pool: PoolView | undefined): number {
  return pool?.slots.filter(({ phase }) => phase === 'bound').length ?? 0;
}

async function occupyDefault(job: Job, permits: number): Promise<void> {
  await occupy(job, 'default', { permits, limits });
}

describe('a step that asks for no slot', () => {
  it('is seen by the owner of the machine, and says nothing of it', async () => {
    const job = await newJob();
    const step = start(job, { run: `echo "begun [$SUPERVISED_RUN_SLOT]"; ${untilGo}` });
    await step.waitForLine('begun []');
    await isEntered(job);
    expect(await poolOf(job, 'default')).toMatchObject({
      limits: null,
      slots: [{ phase: 'bound', process: { pid: sessionState(job).supervisor?.pid }, label: { name: 'Tests / test' } }],
    });
    go(job);
    const main = await step.finished;
    expect(main.conclusion).toBe('success');
    expect(saidOfSlots(main)).toEqual([]);
    expect(main.outputs).toMatchObject({ 'slot-id': '', 'slot-wait-ms': '' });
    expect((await step.post()).log).not.toMatch(/slot/);
    await nothingHeld(job);
  });

  it('never waits for others, whatever these hold', async () => {
    const job = await newJob();
    await occupyDefault(job, 20);
    await occupy(job, 'default', { kind: 'visible', limits });
    const step = start(job, { run: untilGo });
    await isEntered(job, 3);
    go(job);
    const main = await step.finished;
    expect(main.conclusion).toBe('success');
    expect(saidOfSlots(main)).toEqual([]);
  });

  it('says nothing in the background either, nor does the step that stops it', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: 'exec sleep 60' });
    const main = await step.finished;
    await isEntered(job);
    expect(await poolOf(job, 'default')).toMatchObject({ slots: [{ alive: true }] });
    for (const result of [main, await startStop(job).finished, await step.post()])
      expect(saidOfSlots(result)).toEqual([]);
    await nothingHeld(job);
  });

  it('waits in line where the owner of the machine limits the pool, and says so', async () => {
    const job = await newJob();
    mkdirSync(registryFolder(job), { recursive: true });
    writeFileSync(join(registryFolder(job), 'pools.yml'), 'pools:\n  default:\n    total: 1\n');
    const other = await occupy(job, 'default');
    const step = start(job, { run: 'true' });
    await step.waitForLine(
      /Waiting for a background slot of pool default: place 1 in line, background 1\/8, total 1\/1/,
    );
    await other.release();
    const { log, conclusion } = await step.finished;
    expect(conclusion).toBe('success');
    expect(log).toMatch(/Slot 0 of pool default, after .* in line \(background 1\/8, total 1\/1\)\./);
  });

  it('says nothing where the owner of the machine has switched the pool off', async () => {
    const job = await newJob();
    mkdirSync(registryFolder(job), { recursive: true });
    writeFileSync(join(registryFolder(job), 'pools.yml'), 'pools:\n  default:\n    enabled: false\n');
    expect(saidOfSlots(await start(job, { run: 'true' }).finished)).toEqual([]);
  });

  it('goes on when its slot is released by hand, while one that asked for it ends', async () => {
    const job = await newJob();
    const step = start(job, { run: untilGo });
    await isEntered(job);
    const asked = start(await newJob({ env: { SUPERVISED_RUN_REGISTRY: registryFolder(job) } }), {
      run: 'echo begun; sleep 600',
      slots: '1',
    });
    await asked.waitForLine('begun');
    const registry = await openRegistry(job);
    const slots = (await registry.list()).flatMap((pool) => pool.slots);
    expect(slots).toHaveLength(2);
    for (const { id } of slots) await registry.release(id);
    // Both send their heartbeats at the same interval, and the other one began later.
    expect((await asked.finished).outputs['failure-code']).toBe('slot_lost');
    go(job);
    expect((await step.finished).conclusion).toBe('success');
  });
});

type Break = (job: Job) => void;

const damage: Break = (job) => {
  mkdirSync(registryFolder(job), { recursive: true });
  writeFileSync(join(registryFolder(job), 'registry.sqlite'), 'this is no database'.repeat(100));
};

/** Ways in which a registry cannot be used, with the words of the line. */
const unusable: [string, Break, RegExp][] = [
  [
    'in a folder that everyone can change',
    (job) => {
      mkdirSync(registryFolder(job), { recursive: true });
      chmodSync(registryFolder(job), 0o777);
    },
    /can be changed by every user of this machine/,
  ],
  ['in a folder that cannot be made', (job) => writeFileSync(registryFolder(job), ''), /cannot be written/],
  [
    'on a file system that cannot be written',
    (job) => {
      job.env.SUPERVISED_RUN_REGISTRY = '/proc/registry';
    },
    /cannot be written/,
  ],
  [
    'in a home folder that is not known',
    (job) => {
      delete job.env.SUPERVISED_RUN_REGISTRY;
      job.env.HOME = '';
    },
    /The folder of the slot registry is not known, because this user has no home folder/,
  ],
];

const breakLimits: Break = (job) => {
  mkdirSync(registryFolder(job), { recursive: true });
  writeFileSync(join(registryFolder(job), 'pools.yml'), 'pools: [');
};

const hasBadLimits: [string, Break, RegExp] = [
  'with limits that are not valid',
  breakLimits,
  /pools\.yml is not valid/,
];
const isDamaged: [string, Break, RegExp] = ['damaged', damage, /registry\.sqlite is damaged: /];

describe.skipIf(process.platform !== 'linux')('a registry', () => {
  it('that is damaged is a warning: its owner has to do something', async () => {
    const job = await newJob();
    damage(job);
    const step = start(job, { run: untilGo });
    await step.waitForLine(/Runs without a slot/);
    go(job);
    const main = await step.finished;
    expect(main).toMatchObject({ conclusion: 'success', problems: [] });
    expect(main.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(
          /Runs without a slot \(none was asked for\): The registry .* is damaged: .* move it away/,
        ),
      },
    ]);
    expect(main.outputs).toMatchObject({ status: 'completed', 'slot-id': '', 'slot-wait-ms': '' });
    expect(supervisorLog(job)).toBe('');
    expect(saidOfSlots(await step.post())).toEqual([]);
  });

  it.each(unusable)('that is %s is one grey line', async (_, breakIt, words) => {
    const job = await newJob();
    breakIt(job);
    const step = start(job, { run: `${untilGo}; [ ! -e .local ]` });
    await step.waitForLine(/Runs without a slot/);
    go(job);
    const main = await step.finished;
    expect(main).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    expect(saidOfSlots(main)).toEqual([
      expect.stringMatching(/^ {2}Runs without a slot \(none was asked for\): .*[^.]\.$/),
    ]);
    expect(main.log).toMatch(words);
    expect(main.outputs).toMatchObject({ status: 'completed', 'slot-id': '', 'slot-wait-ms': '' });
    expect(supervisorLog(job)).toBe('');
    expect(saidOfSlots(await step.post())).toEqual([]);
  });

  it('whose limits are not valid is one grey line', async () => {
    const job = await newJob();
    breakLimits(job);
    const main = await start(job, { run: 'true' }).finished;
    expect(main).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    expect(saidOfSlots(main)).toEqual([
      expect.stringMatching(/^ {2}Runs without a slot \(none was asked for\): .*pools\.yml is not valid.*[^.]\.$/),
    ]);
  });

  it.each([...unusable, hasBadLimits, isDamaged])(
    'that is %s is an error for a step with a pool, which runs nothing',
    async (_, breakIt, words) => {
      const job = await newJob();
      breakIt(job);
      const main = await start(job, { run: 'echo begun', 'slot-pool': 'gpu' }).finished;
      expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'registry', attempts: '0' });
      expect(errorsOf(main)).toEqual([expect.stringMatching(words)]);
      expect(main.log).not.toContain('begun');
    },
  );

  it.each([...unusable, hasBadLimits, isDamaged])(
    'that is %s is nothing to a step with `slots: 0`',
    async (_, breakIt) => {
      const job = await newJob();
      breakIt(job);
      const main = await start(job, { run: 'true', slots: '0' }).finished;
      expect(main).toMatchObject({ conclusion: 'success', annotations: [] });
      expect(saidOfSlots(main)).toEqual([]);
    },
  );
});

const canBeNobody = isRoot && spawnSync('setpriv', ['--version']).status === 0;

it.skipIf(!canBeNobody)('a user without HOME and without an entry in passwd runs what asks for no slot', async () => {
  const uid = 54_321;
  const job = await newJob();
  const node = join(job.workspace, 'node');
  const become = `setpriv --reuid=${uid} --regid=${uid} --clear-groups`;
  writeFileSync(node, `#!/bin/sh\nchown -R ${uid} "$RUNNER_TEMP" .\nexec ${become} ${process.execPath} "$@"\n`);
  chmodSync(node, 0o755);
  delete job.env.SUPERVISED_RUN_REGISTRY;
  delete job.env.HOME;
  for (const inputs of [{}, { slots: '0' }]) {
    const main = await start(job, { run: 'id -u', ...inputs }, { node }).finished;
    expect(main.log).toMatch(new RegExp(`^${uid}$`, 'm'));
    expect(main).toMatchObject({ conclusion: 'success' });
  }
  expect(existsSync(join(job.workspace, '.local'))).toBe(false);
  expect(readdirSync(job.workspace)).toEqual(['node']);
});

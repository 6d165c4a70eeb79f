import { chmodSync, mkdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import type { Step } from '../runner/step.ts';
import { go } from './gate.ts';
import { openRegistry, poolOf, registryFolder } from './slot-pool.ts';
import { kill, newJob, sessionState, start } from './supervised-step.ts';

// Two steps of two jobs want the one slot of a pool. The first one is killed in part, and the second one is in line. Both
// commands write to one log, which shows whether they ever ran at the same time.

const gpu = { 'slot-pool': 'gpu', 'slot-limits': 'total=1' };
const onLinux = describe.skipIf(process.platform !== 'linux');

const tick = 'while :; do echo first >> "$LOG"; sleep 0.02; done';

/** Commands that go on writing when nobody ends them. */
const commands: [string, string][] = [
  ['a command', tick],
  ['a process in the background', `sh -c '${tick}' & wait`],
  ['an orphan without an environment', `(env -i LOG="$LOG" sh -c '${tick}' &); sleep 1000`],
  ['a process in a session of its own', `setsid sh -c '${tick}' & wait`],
];

const logOf = (job: Job) => join(job.workspace, 'log');

/** What the commands have written, in order. */
function written(job: Job): string[] {
  return readFileSync(logOf(job), 'utf8').trim().split('\n');
}

async function startFirst(job: Job, command: string): Promise<Step> {
  const run = `export LOG="${logOf(job)}"\n${command}`;
  const step = start(job, { run, ...gpu, 'kill-grace': '5s' });
  await eventually(() => written(job).length > 0, { what: 'the first command' });
  // Its group is recorded while it begins.
  await eventually(async () => (await poolOf(job, 'gpu'))?.slots[0]?.process.session?.groups.length === 1, {
    what: 'the group',
  });
  return step;
}

/** Starts the second step, in a job of its own, and waits until it stands in line. */
async function startSecond(job: Job): Promise<Step> {
  const second = await newJob({ env: { SUPERVISED_RUN_REGISTRY: registryFolder(job) } });
  // The first one would write a line every 20 ms.
  const step = start(second, { run: `echo second >> "${logOf(job)}"; sleep 0.5`, ...gpu });
  await step.waitForLine(/held by Tests \/ test/);
  return step;
}

async function expectNoOverlap(job: Job, second: Step): Promise<void> {
  expect((await second.finished).conclusion).toBe('success');
  const lines = written(job);
  expect(lines.slice(lines.indexOf('second'))).toEqual(['second']);
}

const kills: [string, ('supervisor' | 'reaper' | 'main')[]][] = [
  ['supervisor', ['supervisor']],
  ['supervisor and main', ['supervisor', 'main']],
  ['reaper and supervisor', ['reaper', 'supervisor']],
  ['reaper, main and supervisor', ['reaper', 'main', 'supervisor']],
];

onLinux.each(['perl', 'none'])('with SUPERVISED_RUN_REAPER=%s', (reaper) => {
  describe.each(kills.filter(([, who]) => reaper !== 'none' || !who.includes('reaper')))(
    'when %s are killed',
    (_, who) => {
      it.each(commands)('%s does not meet the next holder of its slot', async (_, command) => {
        const job = await newJob({ env: { SUPERVISED_RUN_REAPER: reaper } });
        const first = await startFirst(job, command);
        const second = await startSecond(job);
        const state = sessionState(job);
        const pids = { main: first.pid, supervisor: state.supervisor?.pid, reaper: state.reaper?.process.pid };
        for (const name of who) kill(pids[name]);
        await expectNoOverlap(job, second);
        await first.finished;
      });
    },
  );
});

onLinux('post', () => {
  it('frees the slot of a session whose main, supervisor and reaper are killed, when it has ended its command', async () => {
    const job = await newJob({ env: { SUPERVISED_RUN_REAPER: 'none' } });
    const first = await startFirst(job, `env -i LOG="$LOG" sh -c '${tick}' & wait`);
    kill(first.pid);
    kill(sessionState(job).supervisor?.pid);
    await first.finished;
    const isOrphaned = async () => (await poolOf(job, 'gpu'))?.slots[0]?.orphaned;
    await eventually(isOrphaned, { what: 'the supervisor to end' });
    await first.post();
    expect(await poolOf(job, 'gpu')).toBeUndefined();
  });
});

onLinux('the log of a step in line', () => {
  it('names what keeps a slot and cannot be ended, until it has ended', async () => {
    const job = await newJob({ env: { SUPERVISED_RUN_REAPER: 'none' } });
    // Others could write to this registry, so that no process is ended for its group alone.
    mkdirSync(registryFolder(job), { recursive: true });
    chmodSync(registryFolder(job), 0o770);
    const first = await startFirst(job, `(env -i LOG="$LOG" sh -c '${tick}' &); sleep 1000`);
    const second = await startSecond(job);
    kill(first.pid);
    kill(sessionState(job).supervisor?.pid);
    await second.waitForLine(
      /held by Tests \/ test .*; its run is over, but what it has left cannot be ended: .*process \d+ \(sh\) is known by its number alone.* slots release [0-9a-f]{10} --force\)$/,
    );
    await first.finished;
    await first.post();
    await expectNoOverlap(job, second);
  });
});

onLinux('a slot of a pool in which nobody waits', () => {
  it('is freed by a later step that has room, while its own command runs', async () => {
    const job = await newJob({ env: { SUPERVISED_RUN_REAPER: 'none' } });
    const first = await startFirst(job, tick);
    kill(first.pid);
    kill(sessionState(job).supervisor?.pid);
    await first.finished;
    const second = await newJob({ env: { SUPERVISED_RUN_REGISTRY: registryFolder(job) } });
    const step = start(second, { run: 'until [ -e go ]; do sleep 0.02; done', 'slot-pool': 'gpu' });
    await eventually(
      async () => {
        const { slots = [] } = (await poolOf(job, 'gpu')) ?? {};
        return slots.length === 1 && slots[0]?.alive;
      },
      { what: 'the orphaned slot to be freed' },
    );
    go(second);
    expect(await step.finished).toMatchObject({ conclusion: 'success', annotations: [] });
  });
});

onLinux('a slot that somebody wants back', () => {
  it('is free when the run has ended, which takes its grace', async () => {
    const job = await newJob();
    const slow = `trap 'for i in $(seq 30); do echo first >> "$LOG"; sleep 0.02; done; exit' TERM; ${tick}`;
    const first = await startFirst(job, slow);
    const second = await startSecond(job);
    await (await openRegistry(job)).askBack(sessionState(job).slot?.id ?? '');
    await expectNoOverlap(job, second);
    const { outputs, annotations } = await first.finished;
    expect(outputs).toMatchObject({ status: 'failed', 'failure-code': 'slot_lost' });
    expect(annotations.at(-1)?.message).toContain('was released by hand');
  });
});

onLinux('a registry whose file is deleted', () => {
  it('ends the run that holds a slot, which others cannot see', async () => {
    const job = await newJob();
    const first = await startFirst(job, tick);
    unlinkSync(join(registryFolder(job), 'registry.sqlite'));
    const { outputs, annotations } = await first.finished;
    expect(outputs).toMatchObject({ status: 'failed', 'failure-code': 'slot_lost' });
    expect(annotations.at(-1)?.message).toContain('the registry was deleted or replaced');
  });
});

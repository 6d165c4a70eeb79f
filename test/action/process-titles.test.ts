import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { expect, test as it } from 'vitest';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { newJob, newJobWithArtifacts, start } from './supervised-step.ts';

const isLinux = process.platform === 'linux';
/** What people end their own servers by; these words stand in the command line of every Node. */
const words = ['node', 'index.js', 'main', 'supervisor/index'];

function commandLine(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
}

it.skipIf(!isLinux)('the processes of a step say what they are, and not what they are made of', async () => {
  const job = await newJob();
  const go = join(job.temp, 'go');
  const run = `echo started; until [ -e "${go}" ]; do sleep 0.05; done`;
  const step = start(job, { run });
  await step.waitForLine('started');
  const titles = () =>
    job
      .orphans()
      .map(({ pid }) => (existsSync(`/proc/${pid}`) ? commandLine(pid) : ''))
      .filter((line) => line.includes('supervised-run:'));
  // On a busy machine a title has been seen to be missing at first; why is not known.
  await eventually(
    () =>
      titles().includes('supervised-run: step') &&
      titles().some((line) => /^supervised-run: supervisor of \d{8}-\d{6}-[0-9a-f]{6}$/.test(line)),
    { what: 'the titles of step and supervisor', state: titles },
  );
  const ours = titles();
  for (const line of ours) for (const word of words) expect(line).not.toContain(word);
  writeFileSync(go, '');
  expect((await step.finished).conclusion).toBe('success');
});

it.skipIf(!isLinux).each(words)(
  'a command that ends all processes with %s in their command line ends none of ours',
  async (word) => {
    const { job } = await newJobWithArtifacts();
    // As pkill -f would, among the processes of this job.
    const run = `
    [ $SUPERVISED_RUN_ATTEMPT = 2 ] && exit
    for environment in /proc/[0-9]*/environ; do
      pid=\${environment#/proc/}; pid=\${pid%/environ}
      [ "$pid" = $$ ] && continue
      grep -qzx "RUNNER_TRACKING_ID=$RUNNER_TRACKING_ID" "$environment" 2> /dev/null || continue
      tr '\\0' ' ' < "/proc/$pid/cmdline" 2> /dev/null | grep -qF '${word}' && kill "$pid" && echo "killed $pid"
    done
    exit 4`;
    const main = await start(job, { run, 'max-attempts': '2', 'retry-delays': '0' }).finished;
    expect(main.outputs).toMatchObject({ status: 'completed', attempts: '2' });
    expect(main.log).not.toContain('killed');
  },
);

/** Looks again and again, until the promise has settled, at the processes that have begun since; returns words that they show. */
async function wordsSeen(job: Job, until: Promise<unknown>, others: number[]): Promise<Set<string>> {
  const seen = new Set<string>();
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  until.then(over, over);
  while (!isOver) {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && !others.includes(Number(name)))) {
      const line = readProc(pid, 'cmdline').replaceAll('\0', ' ');
      const word = words.find((each) => line.includes(each));
      if (word !== undefined && readProc(pid, 'environ').includes(job.env.RUNNER_TRACKING_ID ?? '?')) seen.add(line);
    }
    await setImmediate();
  }
  return seen;
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

it.skipIf(!isLinux)('no process that the step starts shows such a word, not even before it has its title', async () => {
  const { job } = await newJobWithArtifacts();
  const step = start(job, { run: 'exit 3', 'max-attempts': '2', 'retry-delays': '0', artifacts: 'always' });
  expect(await wordsSeen(job, step.finished, [step.pid])).toEqual(new Set());
  expect((await step.finished).outputs['artifact-ids']).toMatch(/"1".*"2"/);
});

it.skipIf(!isLinux)('nor does the one that keeps a slot', async () => {
  const job = await newJob();
  const step = job.start({ action: join(import.meta.dirname, '../../slot'), inputs: {} });
  expect(
    await wordsSeen(
      job,
      step.finished.then(() => sleep(300)),
      [step.pid],
    ),
  ).toEqual(new Set());
  await step.post();
});

it.skipIf(!isLinux)('the process that keeps the slot of a job says so', async () => {
  const job = await newJob();
  const slot = join(import.meta.dirname, '../../slot');
  const step = job.start({ action: slot, inputs: {} });
  await step.finished;
  const lines = () => job.orphans().map(({ pid }) => (existsSync(`/proc/${pid}`) ? commandLine(pid) : ''));
  await eventually(() => lines().some((line) => line.startsWith('supervised-run: keeper of slot ')), {
    what: 'the keeper to have its title',
    state: lines,
  });
  await step.post();
});

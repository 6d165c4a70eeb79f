import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newJob, sessionDir, start } from './supervised-step.ts';

const retried = { 'max-attempts': '2', 'retry-delays': '0s', name: 'it' };

describe('inputs about retries of a step with one attempt', () => {
  it.each([
    [{ 'on-retry': 'echo again' }, 'on-retry has no effect: max-attempts is 1, so that nothing is retried.'],
    [
      { 'max-attempts': '1', 'retry-delays': '10s', probe: 'true', 'failure-preset': 'agent' },
      'retry-delays, probe and failure-preset have no effect: max-attempts is 1, so that nothing is retried.',
    ],
  ])('%j are named in one warning', async (inputs, warning) => {
    const job = await newJob();
    const main = await start(job, { run: 'true', ...inputs }).finished;
    expect(main).toMatchObject({ conclusion: 'success', problems: [] });
    expect(main.annotations).toEqual([{ level: 'warning', message: warning }]);
  });

  it('are not named with two, or where there are none', async () => {
    const job = await newJob();
    expect((await start(job, { run: 'true', ...retried }).finished).annotations).toEqual([]);
    expect((await start(job, { run: 'true', 'failure-rules': '[]' }).finished).annotations).toEqual([]);
  });
});

describe('retry-on', () => {
  it('says why a step is not retried', async () => {
    const job = await newJob();
    const main = await start(job, { run: 'exit 3', ...retried, 'retry-on': 'timeout, 75' }).finished;
    expect(main.outputs).toMatchObject({ attempts: '1', 'failure-code': 'exit', 'failure-family': 'soft' });
    expect(main.annotations.at(-1)?.message).toContain('(not retried: `retry-on: timeout, 75` does not name it)');
  });

  it('is refused with what it may mean', async () => {
    const job = await newJob();
    const main = await start(job, { run: 'true', ...retried, 'retry-on': 'error' }).finished;
    expect(main.annotations[0]?.message).toMatch(
      /^Nothing was run\. Input retry-on: "error" is not one of any, .*; did you mean "failure"\?$/,
    );
  });
});

describe('retry-notice', () => {
  const failsOnce = '[ "$SUPERVISED_RUN_ATTEMPT" = 2 ] || exit 3';

  it.each([
    [undefined, ['notice']],
    ['notice', ['notice']],
    ['warning', ['warning']],
    ['none', []],
  ])('%s: a failed attempt that is retried has the annotations %j', async (given, levels) => {
    const job = await newJob();
    const inputs = { run: failsOnce, ...retried, ...(given === undefined ? {} : { 'retry-notice': given }) };
    const main = await start(job, inputs).finished;
    expect(main).toMatchObject({ conclusion: 'success', problems: [] });
    expect(main.annotations.map(({ level }) => level)).toEqual(levels);
    expect(main.log).toContain('exited with code 3');
  });
});

describe('run-on-retry', () => {
  it('runs from the second attempt on, with the shell, folder and environment of run', async () => {
    const job = await newJob();
    const facts = 'echo "$SUPERVISED_RUN_ATTEMPT $PWD $COLOUR $0"';
    const main = await start(
      job,
      {
        ...retried,
        shell: 'sh',
        run: `${facts}\nexit 1`,
        'run-on-retry': `${facts}\necho how=again >> "$GITHUB_OUTPUT"`,
      },
      { env: { COLOUR: 'green' } },
    ).finished;
    expect(main).toMatchObject({ conclusion: 'success', outputs: { attempts: '2', how: 'again' }, problems: [] });
    const folder = sessionDir(job);
    expect(main.log).toContain(`1 ${job.workspace} green ${join(folder, 'run.sh')}`);
    expect(main.log).toContain(`2 ${job.workspace} green ${join(folder, 'run-on-retry.sh')}`);
  });

  it('leaves no script behind, which may hold secrets', async () => {
    const job = await newJob();
    const step = start(job, { ...retried, run: 'exit 1', 'run-on-retry': 'true' });
    await step.finished;
    await step.post();
    const folder = sessionDir(job);
    expect(existsSync(folder) ? readdirSync(folder).filter((name) => /\.sh$/.test(name)) : []).toEqual([]);
  });
});

describe('jitter', () => {
  it('leaves a delay below a minute as it is, and is named where it is on', async () => {
    const job = await newJob();
    const plain = start(job, { run: 'exit 1', ...retried, 'retry-delays': '10s' });
    await plain.waitForLine(/Attempt 2 of 2 follows in 10 s, at /);
    await plain.cancel();
    const jittery = start(job, { run: 'exit 1', ...retried, 'retry-delays': '10m' });
    expect(await jittery.waitForLine(/Attempt 2 of 2 follows in /)).toMatch(
      /follows in (?:9|10|11) min(?: \d\d s)? \(10 min with jitter\), at \d\d:\d\d:\d\d UTC/,
    );
    await jittery.cancel();
  });
});

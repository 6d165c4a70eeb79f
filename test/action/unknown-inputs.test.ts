import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs } from '../kit/posix-script.ts';
import { newJob, noProcessLeft, start } from './supervised-step.ts';

const repository = resolve(import.meta.dirname, '../..');

describe('a step with inputs of another action', () => {
  it.each([
    ['after its own', { run: 'echo it runs', max_attempts: '3', retry_wait_seconds: '5' }],
    ['before its own', { max_attempts: '3', retry_wait_seconds: '5', run: 'echo it runs' }],
  ])('%s stops before anything runs, and has every problem at once', async (_case, inputs) => {
    const job = await newJob();
    const main = await start(job, { ...inputs, 'kill-grace': 'long' }).finished;
    expect(main.conclusion).toBe('failure');
    expect(main.annotations).toHaveLength(1);
    const [first, ...lines] = (main.annotations[0]?.message ?? '').split('\n');
    expect(first).toBe('Nothing was run: 3 problems in 3 inputs.');
    expect(lines).toEqual([
      expect.stringMatching(/^ {2}max_attempts: there is no such input; did you mean `max-attempts: 3`\?/),
      expect.stringMatching(/^ {2}retry_wait_seconds: there is no such input; did you mean `retry-delays: 5s`\?/),
      expect.stringMatching(/^ {2}kill-grace: "long" is not a duration/),
    ]);
    expect(main.log).not.toContain('it runs');
    await noProcessLeft(job);
  });

  it('alone is named, and what is missing', async () => {
    const job = await newJob();
    const main = await start(job, { timeout_minutes: '10', max_attempts: '3', command: 'npm test' }).finished;
    expect(main.log).toContain('Nothing was run: 4 problems in 4 inputs.');
    expect(main.log).toMatch(/timeout_minutes: .* did you mean `attempt-timeout: 10m`\?/);
    expect(main.log).toMatch(/command: .* did you mean `run`\?/);
    expect(main.log).toContain('run: nothing was given');
  });

  it.each([
    ['slot', { pool: 'gpu', 'slot-limits': 'total=2' }, 'slot-limits: there is no such input; did you mean `limits`?'],
    [
      'wait',
      { session: 'x', timeout_minutes: '3' },
      'timeout_minutes: there is no such input; did you mean `timeout`?',
    ],
    ['stop', { session: 'x', sesion: 'y' }, 'sesion: there is no such input; did you mean `session`?'],
  ])('%s says so, too', async (action, inputs, problem) => {
    needs('an order of the environment, which shows what `env:` gives');
    const job = await newJob();
    const main = await job.start({ action: resolve(repository, action), inputs }).finished;
    expect(main.annotations).toEqual([{ level: 'error', message: `Nothing was run. Input ${problem}` }]);
  });
});

describe('a variable of `env:` that looks like an input', () => {
  it('arrives in the command without a word', async () => {
    const job = await newJob({ env: { INPUT_MAX_ATTEMPTS: '3' } });
    const env = { INPUT_DIR: 'here', OTHER: '' };
    const main = await start(job, { run: 'env | grep ^INPUT_ | sort' }, { env }).finished;
    expect(main).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    expect(main.log).toMatch(/INPUT_DIR=here\n *INPUT_MAX_ATTEMPTS=3\n/);
  });

  it('is warned of where it may be an input, and arrives', async () => {
    const job = await newJob();
    const main = await start(job, { run: 'env | grep ^INPUT_D' }, { env: { INPUT_DIR: 'here' } }).finished;
    expect(main).toMatchObject({ conclusion: 'success', problems: [] });
    expect(main.annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/^There is no input dir; .*`env:` gives INPUT_DIR, all is well/),
      },
    ]);
    expect(main.log).toContain('INPUT_DIR=here');
  });
});

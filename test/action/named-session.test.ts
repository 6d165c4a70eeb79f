import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Job } from '../runner/job.ts';
import { errorsOf, startInBackground, startStop, startWait, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { newJob, noProcessLeft, start } from './supervised-step.ts';

const server = { run: 'exec sleep 60' };

function startNamed(job: Job, name: string, inputs: Record<string, string> = server) {
  return startInBackground(job, { ...inputs, name }).finished;
}

describe('stop and wait by name', () => {
  it('mean the session of that name', async () => {
    const job = await newJob();
    const shop = await startNamed(job, 'shop');
    const data = await startNamed(job, 'data base', { run: untilGo });
    expect((await startStop(job, { session: ' shop ' }).finished).log).toMatch(/shop: stopped as asked, after /);
    expect([stateOf(shop).status, stateOf(data).status]).toEqual(['stopped', 'running']);
    go(job);
    const wait = await startWait(job, { session: 'data base' }).finished;
    expect(wait.outputs).toMatchObject({ status: 'completed', 'session-id': data.outputs['session-id'] });
    expect(wait.log).not.toContain('are called');
  });

  it("mean the step's id where it has no name, without the values of the matrix", async () => {
    const job = await newJob({ matrix: { os: 'linux', node: 20 } });
    const inputs = { ...server, name: '' };
    const step = startInBackground(job, inputs, { env: { GITHUB_ACTION: 'shop' } });
    const first = await step.finished;
    const second = await startInBackground(job, inputs, { env: { GITHUB_ACTION: 'shop' } }).finished;
    expect(first.log).toContain('shop (linux, 20) is ready after');
    expect(errorsOf(await startStop(job).finished)).toEqual([
      expect.stringMatching(/session: it must be given: this job has shop \(\S+\), shop 2 \(\S+\)$/),
    ]);
    expect((await startStop(job, { session: 'shop' }).finished).outputs).toMatchObject({
      'session-id': first.outputs['session-id'],
    });
    expect((await startStop(job, { session: 'shop 2 (linux, 20)' }).finished).outputs).toMatchObject({
      'session-id': second.outputs['session-id'],
    });
    await noProcessLeft(job);
  });

  it.each([
    ['stop', startStop, 'stopped'],
    ['wait', startWait, 'completed'],
  ])('%s takes the newest of that name that runs, and says which and how to name another', async (_, begin, status) => {
    const job = await newJob();
    const over = await startNamed(job, 'shop', { run: 'true' });
    const old = await startNamed(job, 'shop', { run: untilGo });
    const last = await startNamed(job, 'shop', { run: untilGo });
    const after = await startNamed(job, 'shop', server);
    await startStop(job, { session: after.outputs['session-id'] ?? '' }).finished;
    if (status === 'completed') go(job);
    const { log, outputs } = await begin(job, { session: 'shop' }).finished;
    expect(outputs).toMatchObject({ status });
    const ids = [over, old, last, after].map((main) => main.outputs['session-id'] ?? '');
    // Once all of them may end, which one still runs is not known.
    if (status === 'stopped') expect(outputs['session-id']).toBe(ids[2]);
    expect(log).toContain(`4 sessions of this job are called shop; this step takes ${outputs['session-id']}. To name`);
    for (const id of ids) expect(log).toContain(id);
  });

  it('of a name with a secret, which no file has', async () => {
    const job = await newJob();
    const redact = 'hunter2hunter2';
    const main = await startInBackground(job, { ...server, name: `for ${redact}`, redact }).finished;
    expect(stateOf(main).name).toBe('for ***');
    expect((await startStop(job, { session: `for ${redact}`, redact }).finished).outputs.status).toBe('stopped');
  });

  it('a wait for a name that no session has is an error that lists them', async () => {
    const job = await newJob();
    const { outputs } = await startNamed(job, 'shop');
    expect(errorsOf(await startWait(job, { session: 'shpo' }).finished)).toEqual([
      `Nothing was run. Input session: "shpo" is not a background session of this job: this job has shop (${outputs['session-id']})`,
    ]);
  });
});

describe('a stop with nothing to stop is a success with one line', () => {
  const stopLines = async (job: Job, session = '') => {
    const { conclusion, annotations, problems, log } = await startStop(job, { session }).finished;
    expect({ conclusion, annotations, problems }).toEqual({ conclusion: 'success', annotations: [], problems: [] });
    return stripVTControlCharacters(log).trim();
  };

  it('in a job that has none', async () => {
    const job = await newJob();
    expect(await stopLines(job)).toBe('■ There was nothing to stop: this job has no background session.');
    expect(await stopLines(job, 'shop')).toBe('■ There was nothing to stop: this job has no background session.');
    await start(job, { run: 'true', name: 'shop' }).finished;
    expect(await stopLines(job, 'shop')).toBe('■ There was nothing to stop: this job has no background session.');
    expect(await stopLines(job, '20260102-030405-abcdef')).toContain('There was nothing to stop: ');
  });

  it('for a name that no session has, while others go on', async () => {
    const job = await newJob();
    const main = await startNamed(job, 'shop');
    expect(await stopLines(job, 'data')).toBe(
      `■ There was nothing to stop: "data" is not a background session of this job, which has shop (${main.outputs['session-id']}).`,
    );
    expect(stateOf(main).status).toBe('running');
  });

  it('when all have been stopped', async () => {
    const job = await newJob();
    for (const name of ['shop', 'data']) await startNamed(job, name);
    for (const name of ['shop', 'data']) await startStop(job, { session: name }).finished;
    expect(await stopLines(job)).toMatch(
      /^■ There was nothing to stop: all sessions of this job have ended: (?:shop|data) \(\S+\), (?:shop|data) \(\S+\)\.$/,
    );
    expect(await stopLines(job, 'data')).toBe('■ There was nothing to stop: data had already ended (stopped).');
  });

  it.each([
    ['that its inputs prevented', { run: 'true', 'max-attempts': 'x' }, 'this job has no background session'],
    ['that ended before it was ready', { run: 'exit 3', ready: 'log: /up/' }, 'shop had already ended (failed)'],
    ['that was not ready in time', { ...server, ready: 'log: /up/', 'ready-timeout': '1s' }, 'shop had already ended'],
    ['for which there was no slot', { ...server, 'slot-limits': 'total=0' }, 'shop had already ended (failed)'],
  ])('after a start %s', async (_, inputs, why) => {
    const job = await newJob();
    const step = startInBackground(job, { name: 'shop', ...inputs });
    const main = await step.finished;
    expect(errorsOf(main)).toHaveLength(1);
    for (const session of ['shop', '', main.outputs['session-id'] ?? '', main.outputs['session-dir'] ?? ''])
      expect(await stopLines(job, session)).toContain(`There was nothing to stop: ${why}`);
  });

  it('and a wait after a failed start says that its step has reported it', async () => {
    const job = await newJob();
    const main = await startNamed(job, 'shop', { run: 'exit 3', ready: 'log: /up/' });
    expect(errorsOf(await startWait(job, { session: 'shop' }).finished)).toEqual([
      `Nothing was run. Input session: the step that started ${main.outputs['session-id']} has already reported its end`,
    ]);
  });
});

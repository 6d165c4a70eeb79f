import { describe, expect, it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { ended, errorsOf, startInBackground, startStop, startWait, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld } from './slot-pool.ts';
import { newJob, newJobWithArtifacts, noProcessLeft, start } from './supervised-step.ts';

const up = { ready: 'log: /up/' };
const failing = `echo up; ${untilGo}; exit 5`;

describe('the stop action', () => {
  it('ends the whole tree, and succeeds', async () => {
    const { job, service } = await newJobWithArtifacts();
    const run = `setsid bash -c 'trap "" TERM; while :; do sleep 0.2; done' & echo up; trap 'echo bye; exit' TERM; ${untilGo}`;
    const main = await startInBackground(job, { run, ...up, 'kill-grace': '1s', 'slot-pool': 'ports' }).finished;
    const stop = await startStop(job).finished;
    expect(stop).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    expect(stop.outputs).toMatchObject({
      status: 'stopped',
      'failure-code': 'stopped',
      'session-id': main.outputs['session-id'],
      'slot-id': main.outputs['slot-id'],
    });
    expect(stop.groups).toEqual([]);
    expect(outputOf(stop)).toContain('bye');
    expect(stop.log).toMatch(/■.* server: stopped as asked, after .*\.$/m);
    expect(stop.summary).toContain('⏹️ **server** stopped as asked, after ');
    await noProcessLeft(job);
    await nothingHeld(job);
    expect(service.artifacts.size).toBe(0);
  });

  it('leaves nothing for post to report', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: 'exec sleep 60' });
    await step.finished;
    await startStop(job).finished;
    expect(await step.post()).toMatchObject({
      conclusion: 'success',
      annotations: [],
      groups: [],
      summary: '',
      log: '',
    });
  });

  it('publishes the outputs of the command', async () => {
    const job = await newJob();
    const run = 'echo "port=8080" >> "$GITHUB_OUTPUT"; echo up; exec sleep 60';
    await startInBackground(job, { run, ...up }).finished;
    expect((await startStop(job).finished).outputs).toMatchObject({ port: '8080', status: 'stopped' });
  });

  it('ends a session in the delay before its next attempt', async () => {
    const job = await newJob();
    const inputs = { run: failing, ...up, 'max-attempts': '2', 'retry-delays': '1h' };
    const main = await startInBackground(job, inputs).finished;
    go(job);
    const stop = await startStop(job).finished;
    expect(stop).toMatchObject({ conclusion: 'success', outputs: { status: 'stopped' } });
    expect(stateOf(main).attempts).toHaveLength(1);
  });

  it('accepts the ID or the folder of the session', async () => {
    const job = await newJob();
    const one = await startInBackground(job, { run: 'exec sleep 60' }).finished;
    const two = await startInBackground(job, { run: 'exec sleep 60' }).finished;
    expect(errorsOf(await startStop(job).finished)).toEqual([expect.stringContaining('session: it must be given')]);
    await startStop(job, { session: one.outputs['session-id'] ?? '' }).finished;
    expect([stateOf(one).status, stateOf(two).status]).toEqual(['stopped', 'running']);
    await startStop(job, { session: two.outputs['session-dir'] ?? '' }).finished;
    expect(stateOf(two).status).toBe('stopped');
    await noProcessLeft(job);
  });
});

describe('the stop action of a session that has already ended', () => {
  it('reports a failure as an error, and succeeds', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: failing, ...up });
    const main = await step.finished;
    go(job);
    await ended(main);
    const stop = await startStop(job).finished;
    expect(stop.conclusion).toBe('success');
    expect(errorsOf(stop)).toEqual([
      expect.stringMatching(/server failed after .*: it exited with code 5\. Its log: /),
    ]);
    expect(stop.outputs).toMatchObject({ status: 'failed', 'exit-code': '5' });
    expect(stop.log).toContain('There was nothing to stop: server had already ended (failed).');
    expect(stop.log).not.toContain('✓');
    expect(service.artifacts.size).toBe(1);
    expect((await step.post()).annotations).toEqual([]);
  });

  it('does not report a failure again that another step has reported', async () => {
    const job = await newJob();
    const main = await startInBackground(job, { run: failing, ...up }).finished;
    go(job);
    await ended(main);
    await start(job, { run: 'true' }).finished;
    const stop = await startStop(job, { session: main.outputs['session-id'] ?? '' }).finished;
    expect(stop).toMatchObject({ conclusion: 'success', annotations: [] });
  });

  it('succeeds when the session has succeeded', async () => {
    const job = await newJob();
    const main = await startInBackground(job, { run: untilGo }).finished;
    go(job);
    await ended(main);
    const stop = await startStop(job).finished;
    expect(stop).toMatchObject({ conclusion: 'success', annotations: [], outputs: { status: 'completed' } });
    expect(stop.log).toContain('There was nothing to stop: server had already ended (completed).');
  });

  it.each([
    ['waited for', startWait],
    ['stopped', startStop],
  ])('reports nothing again when the session was %s', async (_, before) => {
    const { job, service } = await newJobWithArtifacts();
    const run = 'echo "colour=blue" >> "$GITHUB_OUTPUT"; echo "## Mine" >> "$GITHUB_STEP_SUMMARY"; echo up';
    const main = await startInBackground(job, { run: `${run}; ${untilGo}; exit 5`, ...up }).finished;
    go(job);
    await ended(main);
    expect((await before(job).finished).summary).toContain('## Mine');
    const stop = await startStop(job).finished;
    expect(stop).toMatchObject({ conclusion: 'success', annotations: [], groups: [], summary: '' });
    expect(stop.outputs).toMatchObject({
      status: 'failed',
      'exit-code': '5',
      'artifact-ids': expect.stringMatching(/"1"/),
    });
    expect(stop.log).toContain('There was nothing to stop: server had already ended (failed).');
    expect(service.artifacts.size).toBe(1);
  });
});

it('post finishes what a killed stop action has begun', async () => {
  const job = await newJob();
  const step = startInBackground(job, { run: `trap '' TERM; echo up; ${untilGo}`, ...up, 'kill-grace': '1h' });
  const main = await step.finished;
  const stop = startStop(job);
  await stop.waitForLine(/Stopping the command: the stop action\./);
  stop.kill('SIGKILL');
  await stop.finished;
  go(job);
  await ended(main);
  const post = await step.post();
  expect(post).toMatchObject({ conclusion: 'success', annotations: [] });
  expect(post.summary).toContain('⏹️ **server** stopped as asked, after ');
  await noProcessLeft(job);
});

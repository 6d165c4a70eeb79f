import { describe, expect, it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { ended, errorsOf, followed, startInBackground, startStop, startWait, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld } from './slot-pool.ts';
import { newJob, newJobWithArtifacts, noProcessLeft, start } from './supervised-step.ts';

const up = { ready: 'log: /up/' };

describe('the wait action', () => {
  it('ends like the session, with its outputs, environment, path and summary', async () => {
    const job = await newJob();
    const run = `echo up
${untilGo}
echo "colour=blue" >> "$GITHUB_OUTPUT"
echo "ROOM=hall" >> "$GITHUB_ENV"
echo "/opt/tool" >> "$GITHUB_PATH"
echo "## By the command" >> "$GITHUB_STEP_SUMMARY"`;
    const main = await startInBackground(job, { run, ...up, 'slot-pool': 'ports' }).finished;
    expect(main.summary).toBe('');
    go(job);
    const wait = await startWait(job).finished;
    expect(wait).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    expect(wait.outputs).toMatchObject({ status: 'completed', 'exit-code': '0', attempts: '1', colour: 'blue' });
    expect(wait.outputs).toMatchObject({
      'session-id': main.outputs['session-id'],
      'slot-id': main.outputs['slot-id'],
      'failure-code': '',
    });
    expect(wait.env).toMatchObject({ ROOM: 'hall' });
    expect(wait.path).toEqual(['/opt/tool']);
    expect(wait.summary).toContain('## By the command');
    expect(wait.summary).toContain('✅ **server** succeeded after ');
    expect(wait.log).toMatch(/server succeeded at the first attempt, after .*\.$/m);
    await nothingHeld(job);
    const later = await start(job, { run: 'echo "later: $ROOM"' }).finished;
    expect(later.log).toContain('later: hall');
  });

  it('shows the next attempts, uploads the artifact of each failed one, and fails with the last', async () => {
    const { job, service } = await newJobWithArtifacts();
    const run = `echo "up $SUPERVISED_RUN_ATTEMPT"; ${untilGo}; exit $((SUPERVISED_RUN_ATTEMPT + 2))`;
    await startInBackground(job, { run, ...up, 'max-attempts': '2', 'retry-delays': '0s' }).finished;
    go(job);
    const wait = await startWait(job).finished;
    expect(wait.groups.map(({ title }) => title)).toEqual(['Attempt 1 of 2 (continued)', 'Attempt 2 of 2']);
    expect(wait.groups[1]?.lines).toContain('up 2');
    expect(wait.outputs).toMatchObject({ status: 'failed', 'exit-code': '4', attempts: '2', recoveries: '1' });
    expect(JSON.parse(wait.outputs['artifact-ids'] ?? '')).toEqual({ 1: expect.anything(), 2: expect.anything() });
    expect(service.artifacts.size).toBe(2);
    expect(errorsOf(wait)).toEqual([expect.stringContaining('attempt 2 of 2 exited with code 4')]);
    expect(wait.summary).toContain('exited with code 3');
    expect(wait.summary).toContain('exited with code 4');
  });

  it('reports the end of a session that has already ended', async () => {
    const job = await newJob();
    const main = await startInBackground(job, { run: `echo up; ${untilGo}; echo last; exit 3`, ...up }).finished;
    go(job);
    await ended(main);
    const wait = await startWait(job).finished;
    expect(wait.groups).toEqual([]);
    expect(outputOf(wait)).toEqual(['last']);
    // Reported once, as the error of this step.
    expect(errorsOf(wait)).toEqual([
      expect.stringMatching(/^server failed after .*: it exited with code 3\..*\nlast$/),
    ]);
  });

  it('fails after its timeout; the session runs on, and another step can wait for it', async () => {
    const job = await newJob();
    const main = await startInBackground(job, { run: `echo up; ${untilGo}; echo done`, ...up }).finished;
    const late = await startWait(job, { timeout: '300ms' }).finished;
    expect(late.conclusion).toBe('failure');
    expect(errorsOf(late)).toEqual([
      `server has not ended within 0.3 s (timeout: 0 turns this off); it runs on (session ${main.outputs['session-id']}).`,
    ]);
    expect(stateOf(main)).toMatchObject({ status: 'running', runtime: 'ready' });
    go(job);
    const wait = await startWait(job, { timeout: '1h' }).finished;
    expect(wait.conclusion).toBe('success');
    expect(outputOf(wait)).toEqual(['done']);
  });
});

describe('the session that a wait is for', () => {
  it('need not be named when the end of the other session was reported', async () => {
    const job = await newJob();
    const first = await startInBackground(job, { run: 'echo up', ...up }).finished;
    await startWait(job).finished;
    const second = await startInBackground(job, { run: `echo up; ${untilGo}`, ...up }).finished;
    go(job);
    const { outputs } = await startWait(job).finished;
    expect(outputs['session-id']).toBe(second.outputs['session-id']);
    expect(outputs['session-id']).not.toBe(first.outputs['session-id']);
  });

  it('must be named by its ID or folder when there are two', async () => {
    const job = await newJob();
    const first = await startInBackground(job, { run: untilGo, name: 'first' }).finished;
    const second = await startInBackground(job, { run: untilGo, name: 'second' }).finished;
    const ids = [first, second].map(({ outputs }) => outputs['session-id'] ?? '');
    expect(errorsOf(await startWait(job).finished)).toEqual([
      expect.stringMatching(/^Nothing was run\. Input session: it must be given: this job has /),
    ]);
    const unknown = errorsOf(await startWait(job, { session: 'nonsense' }).finished).join();
    expect(unknown).toContain('session: "nonsense" is not a background session of this job: this job has ');
    for (const id of ids) expect(unknown).toContain(id);
    go(job);
    const byId = await startWait(job, { session: ids[0] ?? '' }).finished;
    expect(byId.log).toContain('first succeeded');
    const byFolder = await startWait(job, { session: second.outputs['session-dir'] ?? '' }).finished;
    expect(byFolder.log).toContain('second succeeded');
  });

  it('must run in the background', async () => {
    const job = await newJob();
    const step = start(job, { run: `echo begun; ${untilGo}` });
    await step.waitForLine('begun');
    expect(errorsOf(await startWait(job).finished)).toEqual([
      'Nothing was run. Input session: it must be given: this job has none',
    ]);
    go(job);
    await step.finished;
  });

  it('cannot be waited for twice', async () => {
    const job = await newJob();
    const main = await startInBackground(job, { run: untilGo }).finished;
    go(job);
    await startWait(job).finished;
    const id = main.outputs['session-id'];
    expect(errorsOf(await startWait(job).finished)).toEqual([
      `Nothing was run. Input session: another step has already waited for ${id} and reported its end`,
    ]);
  });

  it('cannot be waited for after it was stopped', async () => {
    const job = await newJob();
    const main = await startInBackground(job, { run: 'exec sleep 60' }).finished;
    await startStop(job).finished;
    expect(errorsOf(await startWait(job).finished)).toEqual([
      `Nothing was run. Input session: another step has already stopped ${main.outputs['session-id']} and reported its end`,
    ]);
  });

  it('is named with the timeout when both are invalid', async () => {
    const job = await newJob();
    expect(errorsOf(await startWait(job, { timeout: 'soon' }).finished)).toEqual([
      expect.stringContaining('timeout: "soon" is not a duration'),
    ]);
  });
});

describe('a wait', () => {
  it('that is cancelled ends the session, and post writes the summary', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: `echo up; ${untilGo}`, ...up });
    const main = await step.finished;
    const wait = startWait(job);
    await followed(main);
    expect((await wait.cancel()).signals).toEqual(['SIGINT']);
    const { outputs } = await wait.finished;
    expect(outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled' });
    await noProcessLeft(job);
    const post = await step.post();
    expect(post.conclusion).toBe('success');
    expect(post.summary).toContain('### ⏹️ server');
    expect(service.artifacts.size).toBe(1);
  });

  it.each([
    ['while the session runs', 'exit 0', []],
    ['and the session fails after it', 'exited with code 3', [expect.stringContaining('server failed after')]],
  ])('that is killed %s is finished by post', async (_, end, errors) => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: `echo up; ${untilGo}; echo late; ${end}`, ...up });
    const main = await step.finished;
    const wait = startWait(job);
    await followed(main);
    wait.kill('SIGKILL');
    await wait.finished;
    go(job);
    await ended(main);
    const post = await step.post();
    expect(errorsOf(post)).toEqual(errors);
    expect(post.log).toContain('late');
    expect(post.summary).toContain('server');
    // The killed step has failed the job, and in a failed job the log of a background session is wanted.
    expect(service.artifacts.size).toBe(1);
  });

  it('that is killed can be repeated', async () => {
    const job = await newJob();
    const main = await startInBackground(job, { run: `echo up; ${untilGo}; echo late`, ...up }).finished;
    const killed = startWait(job);
    await followed(main);
    killed.kill('SIGKILL');
    await killed.finished;
    go(job);
    const wait = await startWait(job).finished;
    expect(wait.conclusion).toBe('success');
    expect(wait.log).toContain('late');
  });

  it('excludes a second one for the same session', async () => {
    const job = await newJob();
    const main = await startInBackground(job, { run: untilGo }).finished;
    const first = startWait(job);
    await followed(main);
    expect(errorsOf(await startWait(job).finished)).toEqual([
      `Nothing was run. Input session: another step is already waiting for ${main.outputs['session-id']}`,
    ]);
    go(job);
    expect((await first.finished).conclusion).toBe('success');
  });
});

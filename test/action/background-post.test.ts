import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { eventually } from '../kit/wait.ts';
import { ended, errorsOf, startInBackground, startWait, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld } from './slot-pool.ts';
import { newJob, newJobWithArtifacts, noProcessLeft } from './supervised-step.ts';

const up = { ready: 'log: /up/' };

describe('post of a background session', () => {
  it('stops a session that no step waited for, and succeeds', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: `echo up; ${untilGo}`, ...up });
    const main = await step.finished;
    expect(main.summary).toBe('');
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    expect(post.log).toMatch(/^server was stopped at the end of the job, after .*\.$/m);
    expect(stateOf(main)).toMatchObject({ status: 'stopped', cause: 'stopped' });
    expect(post.summary).toMatch(/^⏹️ \*\*server\*\* stopped as asked, after .*\n$/);
    await noProcessLeft(job);
    await nothingHeld(job);
    expect(service.artifacts.size).toBe(0);
  });

  it('shows the output that main did not show', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: `echo up; ${untilGo}; echo more; touch written; exec sleep 60`, ...up });
    const main = await step.finished;
    go(job);
    await eventually(() => existsSync(join(job.workspace, 'written')), { what: 'the last output' });
    const post = await step.post();
    expect(outputOf(main)).toContain('up');
    expect(post.groups).toEqual([]);
    expect(outputOf(post).filter((line) => line === 'up' || line === 'more')).toEqual(['more']);
  });

  it('with `at-job-end: wait` waits for its end', async () => {
    const job = await newJob();
    const run = 'echo up; until [ -e go ]; do echo tick; sleep 0.1; done; echo done';
    const step = startInBackground(job, { run, ...up, 'at-job-end': 'wait' });
    const main = await step.finished;
    const post = step.startPost();
    await post.waitForLine('tick');
    go(job);
    const result = await post.finished;
    expect(result).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(outputOf(result)).toContain('done');
    expect(result.log).toMatch(/^server succeeded at the first attempt, after .*\.$/m);
    expect(result.summary).toContain('✅ **server** succeeded after ');
    expect(stateOf(main).status).toBe('completed');
  });

  it('with `at-job-end: wait` reports a failure as an error', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: `echo up; ${untilGo}; exit 3`, ...up, 'at-job-end': 'wait' });
    await step.finished;
    const post = step.startPost();
    go(job);
    const result = await post.finished;
    expect(result.conclusion).toBe('success');
    expect(errorsOf(result)).toEqual([expect.stringContaining('In the background: server failed after')]);
    expect(service.artifacts.size).toBe(1);
  });

  it('reports a session that has failed in log and summary, with its artifact', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: `echo up; ${untilGo}; echo failing; exit 3`, ...up });
    const main = await step.finished;
    go(job);
    await ended(main);
    const post = await step.post();
    expect(post.conclusion).toBe('success');
    expect(errorsOf(post)).toEqual([
      expect.stringMatching(
        /^In the background: server failed after .*: it exited with code 3\. Its log: .*\nfailing$/,
      ),
    ]);
    expect(outputOf(post)).toEqual(['failing']);
    expect(post.summary).toContain('### ❌ server');
    expect(service.artifacts.size).toBe(1);
  });

  it('reports nothing again after a step has waited for the session', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = startInBackground(job, { run: `echo up; ${untilGo}; echo failing; exit 3`, ...up });
    await step.finished;
    go(job);
    const waited = await startWait(job).finished;
    expect(waited.summary).toContain('### ❌ server');
    expect(service.artifacts.size).toBe(1);
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', annotations: [], groups: [], summary: '' });
    expect(post.log).toBe('');
    expect(service.artifacts.size).toBe(1);
  });
});

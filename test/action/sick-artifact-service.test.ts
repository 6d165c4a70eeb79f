import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sessionPaths } from '../../src/session/paths.ts';
import { readStepRecord } from '../../src/session/step-record.ts';
import type { Operation } from '../runner/artifact-protocol.ts';
import { startArtifactService } from '../runner/artifact-service.ts';
import type { FaultyAnswer } from '../runner/faults.ts';
import { newJob, newJobWithArtifacts, noProcessLeft, sessionDir, start } from './supervised-step.ts';

// Post has its own limit, two minutes by default; main keeps it only where it is shorter than main's.
const postLimit = { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '20000' };

it.each<[string, FaultyAnswer | 'silence', Operation]>([
  ['answers 500', { status: 500 }, 'CreateArtifact'],
  ['answers 503 after 3 s', { status: 503, delayMs: 3_000 }, 'CreateArtifact'],
  ['never answers', 'silence', 'CreateArtifact'],
  ['takes no content', 'silence', 'PutBlock'],
  ['does not finalize', { status: 500 }, 'FinalizeArtifact'],
])('a service that %s holds a failed step for a limited time, and post goes on', async (_, answer, at) => {
  const { job, service } = await newJobWithArtifacts({ env: postLimit });
  const heal = answer === 'silence' ? service.hold(at).release : service.fail({ at, answer });
  const step = start(job, { run: 'echo hello; exit 1' });
  const main = await step.finished;
  expect(main.conclusion).toBe('failure');
  expect(main.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(`it exited with code 1. Its log: ${join(sessionDir(job), 'attempts', '01')}`),
  ]);
  expect(main.log).toMatch(
    /… The artifact of attempt 1 was not uploaded within 14 s: the post step goes on\. .* files are in (\/|[A-Z]:\\)/,
  );
  await noProcessLeft(job);
  heal();
  const post = await step.startPost().finished;
  expect(post.log).toMatch(/↑ Artifact of attempt 1 /);
  expect(post.summary).toContain('/artifacts/');
  expect(service.artifacts.size).toBe(1);
});

it('post ends although the service never answers, and says where the files are', async () => {
  const { job, service } = await newJobWithArtifacts();
  service.hold('CreateArtifact');
  const step = start(job, { run: 'exit $((2 - SUPERVISED_RUN_ATTEMPT))', 'max-attempts': '2', 'retry-delays': '0' });
  await step.finished;
  job.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS = '500';
  const post = await step.startPost().finished;
  expect(post.annotations).toMatchObject([
    {
      message: expect.stringMatching(
        /^The artifact of attempt 1 could not be uploaded: .*took longer than 0\.5 s.* in (\/|[A-Z]:\\)/,
      ),
    },
  ]);
  await noProcessLeft(job);
});

it.each<[string, FaultyAnswer, number]>([
  ['403', { status: 403 }, 1],
  ['409 for every name', { status: 409 }, 3],
])('a service that answers %s is not asked again', async (_, answer, requests) => {
  const { job, service } = await newJobWithArtifacts();
  service.fail({ at: 'CreateArtifact', answer });
  const step = start(job, { run: 'exit 1' });
  const main = await step.finished;
  expect(main.log).toContain('The artifact of attempt 1 could not be uploaded');
  const post = await step.startPost().finished;
  expect(post.log).not.toContain('rtifact');
  expect(service.requests.map(({ operation }) => operation)).toEqual(Array(requests).fill('CreateArtifact'));
});

it('a service that refuses connections is not tried again', async () => {
  const service = await startArtifactService();
  const { env } = service;
  await service.close();
  const job = await newJob({ artifactService: { env } });
  const main = await start(job, { run: 'exit 1', 'artifact-name': 'mine' }).finished;
  expect(main.log).toMatch(/The artifact of attempt 1 could not be uploaded: .*ECONNREFUSED/);
  // Every try has another name.
  expect(readStepRecord(sessionPaths(sessionDir(job)).step)?.uploads).toMatchObject({
    1: { status: 'failed', triedNames: ['mine-attempt-1'] },
  });
});

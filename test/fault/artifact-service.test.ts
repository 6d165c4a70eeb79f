import { expect, it } from 'vitest';
import { newJob, newJobWithArtifacts } from '../action/supervised-step.ts';
import { startArtifactService } from '../runner/artifact-service.ts';
import type { Fault } from '../runner/faults.ts';
import { unzip } from '../runner/unzip.ts';
import { startSession } from './session-under-fault.ts';

/** The time limit of one upload with all its tries; 5 minutes by default. */
const deadlineMs = 1_000;
const limited = { env: { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: String(deadlineMs) } };

const notUploaded = (reason: string) =>
  new RegExp(
    `The artifact of attempt 1 could not be uploaded: ${reason}[\\s\\S]*The files are in /[\\s\\S]*it failed after .*: it exited with code 1\\.`,
  );

it('an artifact service that is slow', async () => {
  const { job, service } = await newJobWithArtifacts();
  for (const at of ['CreateArtifact', 'PutBlock', 'FinalizeArtifact'] as const) {
    service.fail({ at, answer: { delayMs: 500 } });
  }
  const session = await startSession({ run: 'echo hello; exit 1' }, { job });
  await session.check({
    conclusion: 'failure',
    output: 'hello\n',
    says: /↑ Artifact of attempt 1 .*\/artifacts\/1/,
    deadlineMs: 20_000,
  });
  const [artifact] = service.artifacts.values();
  expect(
    unzip(artifact?.zip ?? Buffer.alloc(0))
      .get('output.log')
      ?.toString(),
  ).toBe('hello\n');
});

it.each<[string, Fault, string]>([
  ['an artifact service that refuses', { at: 'CreateArtifact', answer: { status: 403, message: 'no' } }, '.*403.*'],
  ['an artifact service that resets', { at: 'CreateArtifact', answer: 'reset' }, '.*ECONNRESET'],
  ['an artifact service that resets at the end', { at: 'FinalizeArtifact', answer: 'reset' }, '.*ECONNRESET'],
  [
    'an artifact service that answers nonsense to the content',
    { at: 'PutBlock', answer: 'nonsense' },
    '<h1>Maintenance</h1>',
  ],
])('%s', async (_, fault, reason) => {
  const { job, service } = await newJobWithArtifacts();
  service.fail(fault);
  const session = await startSession({ run: 'echo hello; exit 1' }, { job });
  const says = notUploaded(reason);
  // There are up to three tries, a second apart.
  await session.check({ conclusion: 'failure', output: 'hello\n', says, deadlineMs: 15_000 });
});

// The client repeats these requests by itself for longer than the deadline.
it.each<[string, Fault]>([
  ['an artifact service that resets while it is given the content', { at: 'PutBlock', answer: 'reset' }],
  ['an artifact service that answers nonsense', { at: 'CreateArtifact', answer: 'nonsense' }],
  ['an artifact service that answers nonsense at the end', { at: 'FinalizeArtifact', answer: 'nonsense' }],
])('%s', async (_, fault) => {
  const { job, service } = await newJobWithArtifacts(limited);
  service.fail(fault);
  const session = await startSession({ run: 'echo hello; exit 1' }, { job });
  const says = notUploaded('it took longer than 1 s');
  await session.check({ conclusion: 'failure', output: 'hello\n', says, deadlineMs: deadlineMs + 5_000 });
});

it('an artifact service that is not there', async () => {
  const service = await startArtifactService();
  const { env } = service;
  await service.close();
  const job = await newJob({ artifactService: { env } });
  const session = await startSession({ run: 'echo hello; exit 1' }, { job });
  const says = notUploaded('.*ECONNREFUSED');
  await session.check({ conclusion: 'failure', output: 'hello\n', says, deadlineMs: 15_000 });
});

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as it } from 'vitest';
import { eventually } from '../kit/wait.ts';
import { unzip } from '../runner/unzip.ts';
import { newJob, newJobWithArtifacts, sessionDir, start } from './supervised-step.ts';

const flaky = 'echo "log of $SUPERVISED_RUN_ATTEMPT"; exit $((3 - SUPERVISED_RUN_ATTEMPT))';

it('each failed attempt is uploaded as an artifact, and the successful one is not', async () => {
  const { job, service } = await newJobWithArtifacts();
  const main = await start(job, { run: flaky, name: 'a b', 'max-attempts': '3', 'retry-delays': '0' }).finished;
  expect(main.conclusion).toBe('success');
  const ids = JSON.parse(main.outputs['artifact-ids'] ?? '') as Record<string, number>;
  expect(Object.keys(ids)).toEqual(['1', '2']);
  const stored = [...service.artifacts.values()];
  expect(stored.map(({ id }) => id)).toEqual(Object.values(ids));
  expect(stored.map(({ name }) => name)).toEqual(
    [1, 2].map((n) => expect.stringMatching(new RegExp(`^a-b-.*-attempt-${n}$`))),
  );
  expect(stored.map(({ zip }) => unzip(zip).get('output.log')?.toString())).toEqual(['log of 1\n', 'log of 2\n']);
  expect(main.summary).toContain(`/artifacts/${ids[1]}`);
});

it('an artifact is uploaded while the next attempt runs', async () => {
  const { job, service } = await newJobWithArtifacts();
  // The second attempt ends only when the artifact of the first has been uploaded.
  const run = 'if [ $SUPERVISED_RUN_ATTEMPT = 1 ]; then exit 1; fi; until [ -e uploaded ]; do sleep 0.05; done';
  const step = start(job, { run, 'max-attempts': '2', 'retry-delays': '0' });
  await eventually(() => service.artifacts.size === 1, { what: 'the first artifact to be uploaded' });
  writeFileSync(join(job.workspace, 'uploaded'), '');
  expect((await step.finished).conclusion).toBe('success');
});

it('artifact-paths are collected before the next attempt overwrites them', async () => {
  const { job, service } = await newJobWithArtifacts();
  const run =
    'mkdir -p report/deep; echo "report $SUPERVISED_RUN_ATTEMPT" > "report/deep/a:b.txt"; echo no > report/skip.log; exit 1';
  mkdirSync(join(job.workspace, 'report'));
  symlinkSync('/etc/hostname', join(job.workspace, 'report', 'leak'));
  const main = await start(job, {
    run,
    'max-attempts': '2',
    'retry-delays': '0',
    'artifact-paths': 'report/**\n!**/*.log',
    'artifact-name': 'my/report',
  }).finished;
  expect([...service.artifacts.keys()]).toEqual(['my_report-attempt-1', 'my_report-attempt-2']);
  const zips = [...service.artifacts.values()].map(({ zip }) => unzip(zip));
  expect(zips.map((files) => files.get('collected/report/deep/a_b.txt')?.toString())).toEqual([
    'report 1\n',
    'report 2\n',
  ]);
  expect([...(zips[0]?.keys() ?? [])].sort()).toEqual([
    'collected/report/deep/a_b.txt',
    'journal.jsonl',
    'output.log',
    'state.json',
  ]);
  expect(main.log).toContain('Not collected: report/leak: a link that leads out of the workspace');
});

it('an artifact whose name is taken gets a suffix', async () => {
  const { job, service } = await newJobWithArtifacts();
  for (const attempt of [1, 2]) {
    const main = await start(job, { run: 'exit 1', 'artifact-name': 'same' }).finished;
    expect(Object.keys(JSON.parse(main.outputs['artifact-ids'] ?? ''))).toEqual(['1']);
    expect(service.artifacts.size).toBe(attempt);
  }
  expect([...service.artifacts.keys()]).toEqual(['same-attempt-1', 'same-attempt-1-2']);
});

it('a failed upload is a warning, and the files are kept', async () => {
  const { job, service } = await newJobWithArtifacts();
  service.fail({ at: 'CreateArtifact', answer: { status: 403, message: 'no' } });
  const main = await start(job, {
    run: 'echo keep me; exit $((2 - SUPERVISED_RUN_ATTEMPT))',
    'max-attempts': '2',
    'retry-delays': '0',
  }).finished;
  expect(main.conclusion).toBe('success');
  expect(main.annotations.filter(({ level }) => level === 'warning')).toMatchObject([
    { message: expect.stringMatching(/^The artifact of attempt 1 could not be uploaded: .*403/) },
  ]);
  expect(readFileSync(join(sessionDir(job), 'attempts/01/output.log'), 'utf8')).toBe('keep me\n');
});

it('the upload to a service that does not answer fails at its deadline', async () => {
  const { job, service } = await newJobWithArtifacts({ env: { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '300' } });
  const hold = service.hold('FinalizeArtifact');
  const main = await start(job, { run: 'exit 1' }).finished;
  expect(main.outputs['artifact-ids']).toBe('{}');
  expect(main.log).toContain('could not be uploaded: it took longer than 0.3 s');
  hold.release();
});

it('without an artifact service the files go to a folder that the log names', async () => {
  const job = await newJob();
  const main = await start(job, { run: 'echo x; exit 1', 'artifact-name': 'mine' }).finished;
  const folder = join(sessionDir(job), 'artifacts', 'mine-attempt-1');
  expect(main.log).toContain(folder);
  expect(readFileSync(join(folder, 'output.log'), 'utf8')).toBe('x\n');
});

it('`artifacts: never` uploads nothing, and `artifacts: always` uploads a successful attempt', async () => {
  const { job, service } = await newJobWithArtifacts();
  await start(job, { run: 'exit 1', artifacts: 'never' }).finished;
  expect(service.requests).toEqual([]);
  await start(job, { run: 'true', artifacts: 'always', 'retention-days': '3' }).finished;
  expect(service.artifacts.size).toBe(1);
});

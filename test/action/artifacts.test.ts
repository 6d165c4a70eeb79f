import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test as it } from 'vitest';
import { sessionPaths } from '../../src/session/paths.ts';
import { needs, needsLinks, runnable } from '../kit/posix-script.ts';
import { tempFolder } from '../kit/temp-folder.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { unzip } from '../runner/unzip.ts';
import { storedFiles } from './stored-artifacts.ts';
import {
  kill,
  newJob,
  newJobWithArtifacts,
  noProcessLeft,
  sessionDir,
  sessionState,
  start,
} from './supervised-step.ts';

const repository = resolve(import.meta.dirname, '../..');

function uploaders(job: Job) {
  needs('a look at the environments of processes');
  return job.orphans().filter(({ command }) => command.startsWith('supervised-run: upload'));
}

const flaky = 'echo "log of $SUPERVISED_RUN_ATTEMPT"; exit $((3 - SUPERVISED_RUN_ATTEMPT))';

it('each failed attempt is uploaded as an artifact, and the successful one is not', async () => {
  const { job, service } = await newJobWithArtifacts();
  const step = start(job, { run: flaky, name: 'a b', 'max-attempts': '3', 'retry-delays': '0' });
  const main = await step.finished;
  expect(main.conclusion).toBe('success');
  const post = await step.startPost().finished;
  const stored = storedFiles(service.artifacts);
  expect([...stored.keys()]).toEqual([1, 2].map((n) => expect.stringMatching(`^a-b-.*-attempt-${n}$`)));
  expect([...stored.values()].map((files) => files.get('output.log')?.toString())).toEqual([
    'log of 1\n',
    'log of 2\n',
  ]);
  const linked = [...(main.summary + post.summary).matchAll(/\/artifacts\/(\d+)/g)].map(([, id]) => Number(id));
  const named = new Map([...service.artifacts].filter(([, { id }]) => linked.includes(id)));
  expect([...storedFiles(named).keys()]).toEqual([...stored.keys()]);
});

it('a success does not wait for the artifacts of attempts that were made good', async () => {
  const { job, service } = await newJobWithArtifacts();
  const hold = service.hold('CreateArtifact');
  const step = start(job, { run: flaky, name: 'a b', 'max-attempts': '3', 'retry-delays': '0' });
  const main = await step.finished;
  expect(main.conclusion).toBe('success');
  expect(main.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
  await noProcessLeft(job);
  hold.release();
  const post = await step.startPost().finished;
  for (const attempt of [1, 2]) expect(post.log).toContain(`↑ Artifact of attempt ${attempt} (log, `);
  expect(service.artifacts.size).toBe(2);
});

it('a success waits for artifacts that are asked for', async () => {
  const { job } = await newJobWithArtifacts();
  const main = await start(job, { run: 'true', artifacts: 'always' }).finished;
  expect(Object.keys(JSON.parse(main.outputs['artifact-ids'] ?? ''))).toEqual(['1']);
});

it('attempts beyond the twentieth share an artifact, to which the annotation of the last one leads', async () => {
  const { job, service } = await newJobWithArtifacts();
  const main = await start(job, {
    run: 'echo "log of $SUPERVISED_RUN_ATTEMPT"; exit 1',
    'max-attempts': '23',
    'retry-delays': '0',
    'artifact-name': 'many',
    'retention-days': '3',
  }).finished;
  const own = Array.from({ length: 20 }, (_, index) => `many-attempt-${index + 1}`);
  expect(new Set(service.artifacts.keys())).toEqual(new Set([...own, 'many-attempts-21-to-23']));
  const shared = service.artifacts.get('many-attempts-21-to-23');
  const files = unzip(shared?.zip ?? Buffer.alloc(0));
  expect([...files.keys()].sort()).toEqual([
    'attempt-21/output.log',
    'attempt-22/output.log',
    'attempt-23/output.log',
    'journal.jsonl',
    'state.json',
  ]);
  expect(files.get('attempt-22/output.log')?.toString()).toBe('log of 22\n');
  expect(shared?.expiresAt).toBeDefined();
  const ids = JSON.parse(main.outputs['artifact-ids'] ?? '') as Record<string, number>;
  expect([ids[21], ids[22], ids[23]]).toEqual([shared?.id, shared?.id, shared?.id]);
  expect(main.annotations.at(-1)?.message).toContain(`/artifacts/${shared?.id}`);
});

it('one process uploads all artifacts of a session, at most three at a time', async () => {
  const { job, service } = await newJobWithArtifacts();
  const hold = service.hold('CreateArtifact');
  const step = start(job, { run: 'exit 1', 'max-attempts': '5', 'retry-delays': '0' });
  await hold.reached;
  await eventually(() => sessionState(job).status === 'failed', { what: 'the last attempt to end' });
  await eventually(() => service.requests.length === 3, { what: 'three uploads to begin' });
  expect(uploaders(job)).toHaveLength(1);
  expect(service.requests).toHaveLength(3);
  hold.release();
  await step.finished;
  expect(service.artifacts.size).toBe(5);
});

it.each(['main', 'post'] as const)('uploader and packer end with %s', async (stage) => {
  const { job, service } = await newJobWithArtifacts();
  const hold = service.hold('CreateArtifact');
  let step = start(job, { run: 'exit 1' });
  await hold.reached;
  kill(step.pid);
  await step.finished;
  await noProcessLeft(job);
  if (stage === 'main') return;
  step = step.startPost();
  await eventually(() => service.requests.length === 2, { what: 'post to upload' });
  kill(step.pid);
  await step.finished;
  await noProcessLeft(job);
});

it('an artifact whose uploader is killed is tried again', async () => {
  const { job, service } = await newJobWithArtifacts();
  const hold = service.hold('CreateArtifact');
  const step = start(job, { run: 'exit 1' });
  await hold.reached;
  kill(uploaders(job)[0]?.pid);
  hold.release();
  const main = await step.finished;
  expect(main.annotations.at(-1)?.message).toMatch(/\/artifacts\/\d+$/);
  expect(readFileSync(sessionPaths(sessionDir(job)).step, 'utf8')).toContain('"uploaded"');
});

it('an artifact whose packer is killed before it has anything to do is there all the same', async () => {
  const { job, service } = await newJobWithArtifacts();
  // Main packs a smaller log itself.
  const run = 'trap "until [ -e killed ]; do sleep 0.05; done; exit 1" TERM; seq 200000; while :; do sleep 0.05; done';
  const step = start(job, { run, 'attempt-timeout': '1s', 'kill-grace': '5m' });
  const packer = () => job.orphans().find(({ command }) => command.startsWith('supervised-run: redacts'));
  await eventually(packer, { what: 'the packer to start' });
  kill(packer()?.pid);
  writeFileSync(join(job.workspace, 'killed'), '');
  const { annotations } = await step.finished;
  expect(annotations.at(-1)?.message).toMatch(/\/artifacts\/\d+$/m);
  expect(service.artifacts.size).toBe(1);
});

it('the uploader loads while an attempt that has reached its limit has its grace', async () => {
  const { job, service } = await newJobWithArtifacts();
  const run = 'trap "until [ -e loaded ]; do sleep 0.05; done; exit 1" TERM; while :; do sleep 0.05; done';
  const step = start(job, { run, 'attempt-timeout': '1s', 'kill-grace': '5m' });
  await eventually(() => uploaders(job).length === 1, { what: 'the uploader to start' });
  expect(sessionState(job).attempts[0]?.status).not.toBe('ended');
  writeFileSync(join(job.workspace, 'loaded'), '');
  expect((await step.finished).conclusion).toBe('failure');
  expect(service.artifacts.size).toBe(1);
});

it.each<[string, Record<string, string>, boolean]>([
  ['a success', { run: 'true' }, false],
  ['a success that has left something running', { run: 'sleep 60 & true' }, false],
  ['a failure with `artifacts: never`', { run: 'exit 1', artifacts: 'never' }, false],
  ['a failure', { run: 'exit 1' }, true],
])('%s starts a packer or an uploader only where there is an artifact', async (_, inputs, isStarted) => {
  const { job } = await newJobWithArtifacts();
  const folder = tempFolder();
  cpSync(join(repository, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(repository, 'action.yml'), join(folder, 'action.yml'));
  const record = join(folder, 'started');
  for (const bundle of ['pack', 'upload']) {
    const text = `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(record)}, '${bundle} ');`;
    writeFileSync(join(folder, 'dist', bundle, 'index.js'), text);
  }
  const step = job.start({ action: folder, inputs: runnable(inputs) });
  await step.finished;
  await step.startPost().finished;
  expect(existsSync(record)).toBe(isStarted);
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
  needsLinks();
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
  // Both may be on their way at once.
  const names = ['my_report-attempt-1', 'my_report-attempt-2'];
  expect([...service.artifacts.keys()].sort()).toEqual(names);
  const zips = names.map((name) => unzip(service.artifacts.get(name)?.zip ?? Buffer.alloc(0)));
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
  const step = start(job, {
    run: 'echo keep me; exit $((2 - SUPERVISED_RUN_ATTEMPT))',
    'max-attempts': '2',
    'retry-delays': '0',
  });
  const main = await step.finished;
  expect(main.conclusion).toBe('success');
  const post = await step.startPost().finished;
  const warnings = [...main.annotations, ...post.annotations].filter(({ level }) => level === 'warning');
  expect(warnings).toMatchObject([
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
  expect(readFileSync(join(folder, 'output.log'), 'utf8')).toMatch(/^x\r?\n$/);
});

it('`artifacts: never` uploads nothing, and `artifacts: always` uploads a successful attempt', async () => {
  const { job, service } = await newJobWithArtifacts();
  await start(job, { run: 'exit 1', artifacts: 'never' }).finished;
  expect(service.requests).toEqual([]);
  await start(job, { run: 'true', artifacts: 'always', 'retention-days': '3' }).finished;
  expect(service.artifacts.size).toBe(1);
});

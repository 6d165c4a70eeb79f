import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test as it } from 'vitest';
import { runnable } from '../kit/posix-script.ts';
import { tempFolder } from '../kit/temp-folder.ts';
import { newJobWithArtifacts } from './supervised-step.ts';

const repository = resolve(import.meta.dirname, '../..');

/** Copies the action below a node_modules whose every module leaves its name in a file when it is loaded. */
function actionBelowForeignModules(): { action: string; loaded: () => string[] } {
  const folder = tempFolder();
  const record = join(folder, 'loaded');
  const { packages } = JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8'));
  const names = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));
  for (const name of [...names, 'supports-color', 'bufferutil', 'utf-8-validate', 'encoding']) {
    if (name === '') continue;
    const foreign = join(folder, 'node_modules', name);
    mkdirSync(foreign, { recursive: true });
    const text = `require('fs').appendFileSync(${JSON.stringify(record)}, ${JSON.stringify(`${name}\n`)});`;
    writeFileSync(join(foreign, 'index.js'), text);
  }
  const action = join(folder, 'repository', 'action');
  cpSync(join(repository, 'dist'), join(action, 'dist'), { recursive: true });
  cpSync(join(repository, 'action.yml'), join(action, 'action.yml'));
  const loaded = () => (existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : []);
  return { action, loaded };
}

it('no bundle loads a module of the repository in which the action is', () => {
  const { action, loaded } = actionBelowForeignModules();
  const folder = tempFolder();
  for (const bundle of readdirSync(join(action, 'dist'))) {
    const { status, error } = spawnSync(
      process.execPath,
      [join(action, 'dist', bundle, 'index.js'), folder, 'from-stdin'],
      {
        env: { RUNNER_TEMP: folder, HOME: folder },
        input: '',
        stdio: ['pipe', 'ignore', 'ignore'],
        timeout: 60_000,
      },
    );
    expect({ bundle, status, error, loaded: loaded() }).toMatchObject({ bundle, error: undefined, loaded: [] });
  }
});

it('a whole step with collected files and an artifact loads none either', async () => {
  const { action, loaded } = actionBelowForeignModules();
  const { job, service } = await newJobWithArtifacts();
  const inputs = {
    run: 'echo x > report.txt; exit 3',
    'artifact-paths': '*.txt',
    'failure-rules': '- { code: mine, output: nothing, family: soft }',
  };
  const step = job.start({ action, inputs: runnable(inputs) });
  const main = await step.finished;
  await step.post();
  expect(main.outputs).toMatchObject({ 'exit-code': '3' });
  expect(service.artifacts.size).toBe(1);
  expect(loaded()).toEqual([]);
});

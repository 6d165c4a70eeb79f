import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryName } from '../../src/system/atomic-file.ts';
import { go, untilGo } from './gate.ts';
import {
  kill,
  newJob,
  newJobWithArtifacts,
  noProcessLeft,
  sessionDir,
  sessionState,
  start,
} from './supervised-step.ts';

const state = 'supervised-run-finished';
const recordOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'step.json'), 'utf8'));

const withReaper = it.skipIf(process.platform !== 'linux');

withReaper.each([
  ['a success', 'true', 'success'],
  ['a failure', 'exit 3', 'failure'],
])('after %s whose end main has reported, post has nothing to do', async (_, run, conclusion) => {
  const { job } = await newJobWithArtifacts();
  const step = start(job, { run });
  const main = await step.finished;
  expect(main).toMatchObject({ conclusion, state: { [state]: sessionDir(job) } });
  expect(recordOf(sessionDir(job)).finished).toBe(true);
  // Of a session that is gone post would say so.
  rmSync(join(sessionDir(job), 'request.json'));
  expect(await step.post()).toMatchObject({ conclusion: 'success', log: '', annotations: [] });
});

withReaper.each([
  ['`leftovers: keep`', { run: 'sleep 1000 &', leftovers: 'keep' }, {}],
  ['no reaper', { run: 'true' }, { SUPERVISED_RUN_REAPER: 'none' }],
])('with %s post has something to do', async (_, inputs, env: Record<string, string>) => {
  const job = await newJob({ env });
  const step = start(job, inputs as Record<string, string>);
  expect((await step.finished).state).not.toHaveProperty(state);
  expect((await step.post()).conclusion).toBe('success');
  expect(recordOf(sessionDir(job)).finished).toBe(true);
  // The relay of what was left running ends a moment after that.
  await noProcessLeft(job);
});

withReaper('without the proof of a reaper that was killed post has something to do', async () => {
  const job = await newJob();
  const step = start(job, { run: 'echo up; sleep 1000' });
  await step.waitForLine('up');
  kill(sessionState(job).reaper?.process.pid);
  const main = await step.finished;
  expect(main.outputs).toMatchObject({ 'failure-code': 'supervisor_lost' });
  expect(main.state).not.toHaveProperty(state);
  expect((await step.post()).conclusion).toBe('success');
});

withReaper('post does not believe a state that the command has written', async () => {
  const job = await newJob();
  const step = start(job, { run: `echo up; ${untilGo}; sleep 1000` });
  await step.waitForLine('up');
  const runners = join(job.temp, '_runner_file_commands');
  const [file = ''] = execFileSync('ls', [runners], { encoding: 'utf8' }).match(/save_state_\S+/) ?? [];
  writeFileSync(join(runners, file), `${state}=${sessionDir(job)}\n`, { flag: 'a' });
  step.kill('SIGKILL');
  go(job);
  expect((await step.finished).state).toHaveProperty(state);
  const post = await step.post();
  expect(stripVTControlCharacters(post.log)).toContain('was ended');
  expect(job.orphans()).toEqual([]);
});

it('post deletes the script of a step that was killed before its session began', async () => {
  const job = await newJob();
  const step = start(job, { run: 'true', 'max-attempts': 'many' });
  expect((await step.finished).conclusion).toBe('failure');
  const folder = join(job.temp, 'supervised-run/20260131-101500-1a2b3c');
  mkdirSync(folder, { recursive: true });
  for (const name of ['run.sh', basename(temporaryName('step.json'))]) writeFileSync(join(folder, name), 'secret');
  expect((await step.post()).conclusion).toBe('success');
  expect(readdirSync(folder)).toEqual([]);
});

withReaper('a pipe in the place of the record does not keep post waiting', async () => {
  const job = await newJob();
  const step = start(job, { run: 'true' });
  await step.finished;
  rmSync(join(sessionDir(job), 'step.json'));
  execFileSync('mkfifo', [join(sessionDir(job), 'step.json')]);
  expect((await step.post()).conclusion).toBe('success');
});

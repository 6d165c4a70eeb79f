import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: Biome does not know this module of Node yet.
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { runnable } from '../kit/posix-script.ts';
import { tempFolder } from '../kit/temp-folder.ts';
import type { Job } from '../runner/job.ts';
import type { Step } from '../runner/step.ts';
import { nothingHeld, openRegistry, registryFolder } from './slot-pool.ts';
import { newJob, newJobWithArtifacts, noProcessLeft, sessionState, start } from './supervised-step.ts';

const repository = resolve(import.meta.dirname, '../..');

/** Copies the action, to be broken. */
function copyOfAction(): string {
  const action = tempFolder();
  for (const name of ['dist', 'action.yml']) cpSync(join(repository, name), join(action, name), { recursive: true });
  return action;
}

/** The file of main's bundle that has this text. */
function partWith(action: string, text: string): string {
  const folder = join(action, 'dist', 'main');
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const [file, ...others] = paths.filter((path) => readFileSync(path, 'utf8').includes(text));
  if (file === undefined || others.length > 0) throw new Error(`"${text}" is not in one file of the bundle`);
  return file;
}

/** The part with which a session is followed. It loads while the command runs. */
const following = (action: string) => partWith(action, "The end of the supervisor's log");

/** A command that lasts, and says when it runs. */
const inputs = (job: Job) => runnable({ run: `echo > '${join(job.temp, 'runs')}'; sleep 300` });
/** Code that waits until it runs. */
const waiting = (job: Job) =>
  `while (!process.getBuiltinModule('fs').existsSync(${JSON.stringify(join(job.temp, 'runs'))})) await new Promise((done) => setTimeout(done, 20));`;

async function isEnded(job: Job, step: Step, problem: string | RegExp): Promise<void> {
  const main = await step.finished;
  expect(main).toMatchObject({ conclusion: 'failure', problems: [] });
  expect(main.annotations).toEqual([{ level: 'error', message: expect.stringMatching(problem) }]);
  await noProcessLeft(job);
  expect(sessionState(job).status).toBe('stopped');
}

describe('what a step has started is ended when main', () => {
  it('cannot load what it follows the session with, while the command runs', async () => {
    const job = await newJob();
    const action = copyOfAction();
    const problem = 'this part of the action is broken';
    writeFileSync(following(action), `${waiting(job)} throw new Error('${problem}');`);
    const step = job.start({ action, inputs: inputs(job) });
    await isEnded(job, step, problem);
    expect(sessionState(job).failure?.reason).toContain(`its step cannot follow it: ${problem}`);
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: 'success', problems: [] });
    expect(post.log).toContain(problem);
  });

  it('fails in the middle of following it', async () => {
    const job = await newJob();
    const action = copyOfAction();
    const file = following(action);
    const code = readFileSync(file, 'utf8').replace('new SessionLog(', 'noSuchThing(');
    writeFileSync(file, `${waiting(job)} ${code}`);
    const step = job.start({ action, inputs: inputs(job) });
    await isEnded(job, step, /^noSuchThing is not defined$/);
    expect((await step.post()).conclusion).toBe('success');
  });

  it('finds its folder deleted while the command runs, with what asks the supervisor to stop', async () => {
    const job = await newJob();
    const action = copyOfAction();
    const folder = JSON.stringify(join(action, 'dist'));
    const deleting = `process.getBuiltinModule('fs').rmSync(${folder}, { recursive: true });`;
    writeFileSync(following(action), `${waiting(job)} ${deleting} throw new Error('gone');`);
    const step = job.start({ action, inputs: inputs(job) });
    await isEnded(job, step, 'gone');
  });

  it('is cancelled after the command has deleted the folder of the action', async () => {
    const job = await newJob();
    const action = copyOfAction();
    const run = `rm -r '${join(action, 'dist')}'; echo deleted; sleep 300`;
    const step = job.start({ action, inputs: runnable({ run, slots: '0' }) });
    await step.waitForLine('deleted');
    await step.cancel();
    expect((await step.finished).exitCode).toBe(1);
    await noProcessLeft(job);
    expect(sessionState(job)).toMatchObject({ status: 'stopped', failure: { code: 'cancelled' } });
  });

  it('cannot load what it begins the session with', async () => {
    const job = await newJob();
    const action = copyOfAction();
    rmSync(partWith(action, 'Up to ${'));
    const step = job.start({ action, inputs: inputs(job) });
    expect((await step.finished).conclusion).toBe('failure');
    await noProcessLeft(job);
    expect(existsSync(join(job.temp, 'runs'))).toBe(false);
    expect((await step.post()).conclusion).toBe('success');
  });
});

describe('what a step has started is ended when the registry fails', () => {
  /** Each phase of a slot is a change of its row. */
  async function failingAt(job: Job, phase: string): Promise<void> {
    await openRegistry(job);
    const db = new DatabaseSync(join(registryFolder(job), 'registry.sqlite'));
    const when = `NEW.phase = '${phase}'`;
    for (const change of ['INSERT', 'UPDATE'])
      db.exec(
        `CREATE TRIGGER on_${change} BEFORE ${change} ON slots WHEN ${when} BEGIN SELECT RAISE(ABORT, 'broken'); END`,
      );
    db.close();
  }

  it.each([
    ['is prepared for the step', 'prepared'],
    ['is handed to the supervisor', 'finalized'],
    ['is bound by the supervisor', 'bound'],
  ])('as a slot %s', async (_, phase) => {
    const job = await newJob();
    await failingAt(job, phase);
    const step = start(job, { ...inputs(job), slots: '1', 'slot-pool': 'work' });
    const main = await step.finished;
    expect(main.conclusion).toBe('failure');
    expect(main.log).toContain('broken');
    await noProcessLeft(job);
    await nothingHeld(job);
    expect(existsSync(join(job.temp, 'runs'))).toBe(false);
    expect((await step.post()).conclusion).toBe('success');
  });
});

it('an artifact of small logs needs no pack process', async () => {
  const { job, service } = await newJobWithArtifacts();
  const action = copyOfAction();
  rmSync(join(action, 'dist', 'pack'), { recursive: true });
  const main = await job.start({ action, inputs: runnable({ run: 'echo hello; exit 3' }) }).finished;
  expect(main.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
  expect(service.artifacts.size).toBe(1);
});

/** A log that main does not pack itself. */
const manyLines = 'seq 200000';

it.each(['pack', 'upload'])(
  'an artifact whose %s process cannot start is a warning, and nothing is left',
  async (bundle) => {
    const { job, service } = await newJobWithArtifacts();
    const action = copyOfAction();
    rmSync(join(action, 'dist', bundle), { recursive: true });
    const step = job.start({ action, inputs: runnable({ run: `${manyLines}; exit 3` }) });
    const main = await step.finished;
    expect(main.outputs).toMatchObject({ status: 'failed', 'exit-code': '3' });
    const post = await step.post();
    const warnings = [...main.annotations, ...post.annotations].filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message).join('\n')).toContain(`the ${bundle} process`);
    expect(post.conclusion).toBe('success');
    expect(service.artifacts.size).toBe(0);
    await noProcessLeft(job);
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { needs } from '../kit/posix-script.ts';
import type { Job } from '../runner/job.ts';
import { newJob, newJobWithArtifacts, sessionDir, start } from './supervised-step.ts';

/** What the runner adds for an action alone (NodeScriptActionHandler.cs). */
const runnersOwn = {
  'STATE_supervised-run-session': '/elsewhere',
  ACTIONS_CACHE_URL: 'http://cache',
  ACTIONS_CACHE_SERVICE_V2: 'true',
  ACTIONS_CACHE_MODE: 'readonly',
};

/** The environment of a step's command, by name. */
async function commandEnvironment(
  job: Job,
  inputs: Record<string, string>,
  env: Record<string, string>,
): Promise<Record<string, string>> {
  const main = await start(job, { run: 'env', ...inputs }, { env }).finished;
  const lines = outputOf(main);
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2)));
}

it('the command gets the environment of a run step', async () => {
  const { job } = await newJobWithArtifacts({ env: { FROM_JOB: 'yes' } });
  const names = Object.keys(await commandEnvironment(job, { name: 'x', 'max-attempts': '2' }, runnersOwn));
  const forbidden = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL|SUPERVISED_RUN_NODE_)/;
  expect(names.filter((name) => forbidden.test(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['FROM_JOB', 'RUNNER_TRACKING_ID', 'GITHUB_REPOSITORY', 'CI']));
});

it('variables of the user with names like those of the runner reach the command', async () => {
  needs('names of variables that differ in case alone');
  const given = {
    STATE_BUCKET: 'tf',
    INPUT_DIR: 'a',
    input_dir: 'b',
    input_run: 'c',
    INPUT_WORKING_DIRECTORY: 'd',
    STATE_isPost: 'e',
    ACTIONS_CACHE_KEY: 'f',
    ACTIONS_STEP_TIMEOUT: 'g',
    NODE_OPTIONS: '--no-warnings',
    NODE_PATH: '/opt/modules',
    RUNNER_TRACKING_ID: 'h',
  };
  expect(await commandEnvironment(await newJob(), {}, given)).toMatchObject(given);
});

it('pass-actions-env gives all scripts the variables that the runner has for actions', async () => {
  const job = await newJob();
  const run = 'echo "1 $ACTIONS_CACHE_URL $ACTIONS_CACHE_SERVICE_V2"; exit 1';
  const inputs = { run, 'on-retry': 'echo "2 $ACTIONS_CACHE_URL"', 'max-attempts': '2', 'retry-delays': '0' };
  const given = { ...inputs, 'pass-actions-env': 'true' };
  const main = await start(job, given, { env: runnersOwn }).finished;
  const lines = main.groups.flatMap((group) => group.lines);
  expect(lines).toEqual(expect.arrayContaining(['1 http://cache true', '2 http://cache']));
  const written = readdirSync(sessionDir(job), { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of written)
    expect(readFileSync(join(sessionDir(job), name), 'utf8')).not.toContain('http://cache');
});

it('only the successful attempt publishes outputs, environment, path and summary', async () => {
  const job = await newJob();
  const script = [
    'echo "from=attempt $SUPERVISED_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"',
    'echo "only$SUPERVISED_RUN_ATTEMPT=yes" >> "$GITHUB_OUTPUT"',
    'printf "MULTI<<EOF\\nline 1\\nline 2\\nEOF\\n" >> "$GITHUB_ENV"',
    'echo "/opt/attempt$SUPERVISED_RUN_ATTEMPT" >> "$GITHUB_PATH"',
    'echo "# Summary of attempt $SUPERVISED_RUN_ATTEMPT" >> "$GITHUB_STEP_SUMMARY"',
    '[ $SUPERVISED_RUN_ATTEMPT = 2 ]',
  ].join('\n');
  const main = await start(job, { run: script, 'max-attempts': '2', 'retry-delays': '0' }).finished;
  expect(main.outputs).toMatchObject({ from: 'attempt 2', only2: 'yes', status: 'completed' });
  expect(main.outputs.only1).toBeUndefined();
  expect(main.env).toMatchObject({ MULTI: 'line 1\nline 2' });
  expect(main.path).toEqual(['/opt/attempt2']);
  expect(main.summary).toContain('# Summary of attempt 2');
  expect(main.summary).not.toContain('# Summary of attempt 1');
});

it('the last attempt publishes its outputs when all have failed', async () => {
  const job = await newJob();
  const run = 'echo "n=$SUPERVISED_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"; exit 1';
  const main = await start(job, { run, 'max-attempts': '2', 'retry-delays': '0' }).finished;
  expect(main.outputs).toMatchObject({ n: '2', status: 'failed' });
});

it('a malformed line of GITHUB_OUTPUT is reported with attempt and line number', async () => {
  const job = await newJob();
  const run = 'echo "good=1" >> "$GITHUB_OUTPUT"; echo "what is this" >> "$GITHUB_OUTPUT"';
  const main = await start(job, { run, name: 'it' }).finished;
  expect(main.commandErrors).toEqual([]);
  expect(main.conclusion).toBe('failure');
  expect(main.outputs).toMatchObject({ good: '1', status: 'completed' });
  expect(main.annotations.at(-1)?.message).toMatch(/GITHUB_OUTPUT of attempt 1, line 2:/);
});

it('the command can set neither the outputs of the action nor its state', async () => {
  const job = await newJob();
  const run = 'echo "status=great" >> "$GITHUB_OUTPUT"; echo "supervised-run-session=/elsewhere" >> "$GITHUB_STATE"';
  const step = start(job, { run, name: 'it' });
  const main = await step.finished;
  expect(main.outputs.status).toBe('completed');
  expect((await step.post()).log).toBe('');
});

import { expect, test as it } from 'vitest';
import { newJob, newJobWithArtifacts, start } from './supervised-step.ts';

it('the command gets the environment of a run step', async () => {
  const { job } = await newJobWithArtifacts({
    env: { FROM_JOB: 'yes', STATE_old: 'x', ACTIONS_CACHE_URL: 'http://cache' },
  });
  const main = await start(job, { run: 'env' }, { env: { NODE_OPTIONS: '--no-warnings' } }).finished;
  const names = (main.groups[0]?.lines ?? []).map((line) => line.slice(0, line.indexOf('=')));
  const forbidden = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL|SUPERVISED_RUN_NODE_OPTIONS)/;
  expect(names.filter((name) => forbidden.test(name))).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining(['FROM_JOB', 'RUNNER_TRACKING_ID', 'GITHUB_REPOSITORY', 'CI', 'NODE_OPTIONS']),
  );
  expect(main.groups[0]?.lines).toContain(`RUNNER_TRACKING_ID=${job.env.RUNNER_TRACKING_ID}`);
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
  expect((await step.post()).log).toContain('nothing is left running');
});

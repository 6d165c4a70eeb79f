import { readdirSync } from 'node:fs';
import { expect, test as it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { needs } from '../kit/posix-script.ts';
import { newJob, sessionDir, sessionState, start, supervisorLog } from './supervised-step.ts';

it('a command that succeeds has its output in the log, a line below it, and no group, as in a `run:` step', async () => {
  const job = await newJob();
  const step = start(job, { run: 'echo hello\necho world >&2', name: 'greeting' });
  const main = await step.finished;
  expect(main.conclusion).toBe('success');
  expect(main.groups).toEqual([]);
  expect(outputOf(main)).toEqual(['hello', 'world']);
  expect(main.log).toMatch(/\nworld\n.*✓.* greeting succeeded at the first attempt, after .*\.$/);
  expect(main.log.match(/greeting/g)).toHaveLength(1);
  expect(main.log).not.toContain(main.outputs['session-id']);
  expect(main.annotations).toEqual([]);
  expect(main.stderr).toBe('');
  expect(main.problems).toEqual([]);
  expect(main.outputs).toMatchObject({
    'session-dir': sessionDir(job),
    status: 'completed',
    'exit-code': '0',
    signal: '',
    attempts: '1',
    'failure-code': '',
    'failure-reason': '',
    'artifact-ids': '{}',
  });
  expect(Number(main.outputs['duration-ms'])).toBeGreaterThan(0);
  const post = await step.post();
  expect(post.conclusion).toBe('success');
  expect(post.log).toBe('');
  expect(job.orphans()).toEqual([]);
  expect(supervisorLog(job)).toBe('');
});

it('a command that succeeds at the third attempt has a group for each, and two notices', async () => {
  const job = await newJob();
  const script =
    'echo "this is $SUPERVISED_RUN_ATTEMPT of $SUPERVISED_RUN_MAX_ATTEMPTS, before: $SUPERVISED_RUN_LAST_FAILURE"\n[ $SUPERVISED_RUN_ATTEMPT = 3 ] || exit 7';
  const main = await start(job, { run: script, name: 'flaky', 'max-attempts': '3', 'retry-delays': '0s, 10ms' })
    .finished;
  expect(main.conclusion).toBe('success');
  expect(main.groups.map(({ title, lines }) => [title, ...lines])).toEqual([
    ['Attempt 1 of 3', 'this is 1 of 3, before: '],
    ['Attempt 2 of 3', 'this is 2 of 3, before: exit'],
    ['Attempt 3 of 3', 'this is 3 of 3, before: exit'],
  ]);
  // A failed attempt that is retried is a notice, so that nothing red is left when the command succeeds in the end.
  expect(main.annotations.map(({ level }) => level)).toEqual(['notice', 'notice']);
  expect(main.outputs).toMatchObject({ status: 'completed', attempts: '3', 'exit-code': '0', 'failure-code': '' });
});

it('a command that fails in every attempt fails the step with one error', async () => {
  const job = await newJob();
  const main = await start(job, { run: 'exit 7', name: 'broken', 'max-attempts': '2', 'retry-delays': '0' }).finished;
  expect(main.conclusion).toBe('failure');
  expect(main.exitCode).toBe(1);
  const errors = main.annotations.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toMatch(
    /^broken failed after 2 attempts and .*: attempt 2 of 2 exited with code 7\. Its log: /,
  );
  expect(main.outputs).toMatchObject({ status: 'failed', 'exit-code': '7', attempts: '2', 'failure-code': 'exit' });
});

it('exit code, signal and failure to start have different outputs and messages', async () => {
  needs('signals');
  const cases = [
    { run: 'kill -KILL $$', exit: ['', 'SIGKILL', 'killed'], says: /was killed by SIGKILL/ },
    { run: 'kill -TERM $$', exit: ['', 'SIGTERM', 'signal'], says: /was ended by SIGTERM/ },
    {
      run: 'bash -c "kill -KILL \\$\\$"',
      exit: ['137', '', 'exit'],
      says: /code 137: a process in it was ended by SIGKILL/,
    },
    { run: 'no-such-program', exit: ['127', '', 'not_started'], says: /a command in it was not found/ },
  ];
  for (const { run, exit, says } of cases) {
    const job = await newJob();
    const main = await start(job, { run, name: 'it' }).finished;
    expect(main.conclusion).toBe('failure');
    const { 'exit-code': code, signal, 'failure-code': failure } = main.outputs;
    expect([code, signal, failure]).toEqual(exit);
    expect(main.annotations.at(-1)?.message).toMatch(says);
  }
});

it('an attempt whose working directory was removed does not start', async () => {
  const job = await newJob();
  const main = await start(job, {
    run: 'rm -r "$PWD"; exit 1',
    'working-directory': '.',
    'max-attempts': '3',
    'retry-delays': '0',
  }).finished;
  expect(main.outputs).toMatchObject({ 'failure-code': 'not_started', 'exit-code': '', attempts: '2' });
  expect(main.annotations.at(-1)?.message).toContain('does not exist');
});

it('shell works as in a run step', async () => {
  const cases: [Record<string, string>, string][] = [
    [{ run: 'false | true; echo $-' }, 'no pipefail'],
    [{ run: 'set -o | grep pipefail', shell: 'bash' }, 'on'],
    [{ run: 'echo "$0"', shell: 'sh' }, '.sh'],
    [{ run: 'import os; print("pid", os.getpid() > 0)', shell: 'python3 {0}' }, 'pid True'],
    [{ run: 'the text', shell: 'cat {0}' }, 'the text'],
  ];
  const [plain, ...others] = cases;
  const job = await newJob();
  expect((await start(job, plain?.[0] ?? {}).finished).conclusion).toBe('success');
  for (const [inputs, expected] of others) {
    const main = await start(await newJob(), inputs).finished;
    expect(main.conclusion).toBe('success');
    expect(outputOf(main).join('\n')).toContain(expected);
  }
  const failFast = await start(await newJob(), { run: 'false\necho never' }).finished;
  expect(failFast.conclusion).toBe('failure');
  expect(failFast.log).not.toContain('never');
});

it('on-retry runs before each retry, in its own group, and its failure is a warning', async () => {
  const job = await newJob();
  const main = await start(job, {
    run: 'exit $((2 - SUPERVISED_RUN_ATTEMPT))',
    'on-retry': 'echo cleaning before $SUPERVISED_RUN_ATTEMPT; exit 3',
    name: 'it',
    'max-attempts': '3',
    'retry-delays': '0',
  }).finished;
  expect(main.conclusion).toBe('success');
  expect(main.groups.map(({ title }) => title)).toEqual([
    'Attempt 1 of 3',
    'on-retry, before attempt 2 of 3',
    'Attempt 2 of 3',
  ]);
  expect(main.groups[1]?.lines).toEqual(['cleaning before 2']);
  expect(main.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
});

it('all invalid inputs are reported at once, and nothing is started', async () => {
  const job = await newJob();
  const main = await start(job, {
    run: ' ',
    'max-attempts': '0',
    'attempt-timeout': '10 parsecs',
    'kill-grace': '-3s',
    'working-directory': 'no/such/folder',
    summary: 'yes',
  }).finished;
  expect(main.conclusion).toBe('failure');
  const message = main.annotations[0]?.message ?? '';
  for (const input of ['run', 'max-attempts', 'attempt-timeout', 'kill-grace', 'working-directory', 'summary']) {
    expect(message).toContain(`${input}:`);
  }
  expect(readdirSync(`${job.temp}/supervised-run`)).toEqual([]);
});

it('a shell that does not exist is an error', async () => {
  const main = await start(await newJob(), { run: 'x', shell: 'no-such-shell {0}' }).finished;
  expect(main.annotations[0]?.message).toContain('"no-such-shell" is not on the PATH');
});

it('the scripts are removed, and only the owner may list the session folder', async () => {
  const job = await newJob();
  const main = await start(job, { run: 'stat -c %a "$RUNNER_TEMP"/supervised-run/*/', 'on-retry': 'true' }).finished;
  expect(outputOf(main)).toEqual(['711']);
  expect(readdirSync(sessionDir(job)).sort()).toEqual(
    ['attempts', 'journal.jsonl', 'request.json', 'state.json', 'step.json', 'supervisor.log'].sort(),
  );
  expect(sessionState(job).status).toBe('completed');
});

it('a step.json that cannot be written is a warning', async () => {
  const job = await newJob();
  const run = 'cd "$RUNNER_TEMP"/supervised-run/*; rm step.json; mkdir step.json; exit 3';
  const main = await start(job, { run, name: 'it' }).finished;
  expect(main.annotations.at(-1)?.message).toMatch(/^it failed after .*: it exited with code 3/);
  expect(main.outputs).toMatchObject({ status: 'failed', 'exit-code': '3' });
  expect(main.annotations.map(({ level }) => level)).toContain('warning');
});

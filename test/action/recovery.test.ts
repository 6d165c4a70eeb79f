import { spawn } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { errorsOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld } from './slot-pool.ts';
import { newJob, noProcessLeft, sessionState, start, summaryOf } from './supervised-step.ts';

const twice = { 'max-attempts': '2', 'retry-delays': '0s', name: 'it' };

describe('failure-rules', () => {
  const rules = `
- code: mirror_down
  family: soft
  output: 'mirror \\d+ is down'
- code: bad_flag
  family: hard
  exit-codes: 64
- code: hopeless
  family: soft
  output: no such project
  retry: never
`;

  it('give a failure a code by its output, and a soft one is retried', async () => {
    const job = await newJob();
    const run =
      '[ $SUPERVISED_RUN_ATTEMPT = 2 ] && echo "after $SUPERVISED_RUN_LAST_FAILURE" && exit; echo MIRROR 7 is down; exit 1';
    const { outputs, log } = await start(job, { run, 'failure-rules': rules, ...twice }).finished;
    expect(outputs).toMatchObject({ status: 'completed', attempts: '2', recoveries: '1', 'failure-family': '' });
    expect(log).toContain('after mirror_down');
  });

  it.each([
    ['a hard failure', 'exit 64', 'bad_flag', 'hard'],
    ['a failure with `retry: never`', 'echo no such project; exit 1', 'hopeless', 'final'],
  ])('do not retry %s', async (_, run, code, family) => {
    const job = await newJob();
    const { outputs, conclusion } = await start(job, { run, 'failure-rules': rules, ...twice }).finished;
    expect(conclusion).toBe('failure');
    expect(outputs).toMatchObject({ attempts: '1', recoveries: '0', 'failure-code': code, 'failure-family': family });
    expect(outputs['failure-reason']).toContain('not retried: ');
  });

  it('retry a hard failure once for each of the hard-retry-delays', async () => {
    const job = await newJob();
    const inputs = { run: 'exit 64', 'failure-rules': rules, ...twice, 'max-attempts': '5', 'hard-retry-delays': '0s' };
    const { outputs } = await start(job, inputs).finished;
    expect(outputs).toMatchObject({ attempts: '2', recoveries: '1', 'failure-code': 'bad_flag' });
    expect(outputs['failure-reason']).toContain('not retried: hard-retry-delays are used up');
  });
});

describe('failure-preset: agent', () => {
  const agent = { 'failure-preset': 'agent', ...twice };

  it('retries after a rate limit', async () => {
    const job = await newJob();
    const run = `echo 'API Error: 429 {"type":"error","error":{"type":"rate_limit_error"}}'; exit 1`;
    const { outputs } = await start(job, { run, ...agent }).finished;
    expect(outputs).toMatchObject({
      status: 'failed',
      attempts: '2',
      recoveries: '1',
      'failure-code': 'rate_limit',
      'failure-family': 'soft',
    });
  });

  it('does not retry after a rejected key', async () => {
    const job = await newJob();
    const run = "echo 'Invalid API key · Please run /login'; exit 1";
    const { outputs, annotations } = await start(job, { run, ...agent }).finished;
    expect(outputs).toMatchObject({ attempts: '1', 'failure-code': 'auth', 'failure-family': 'hard' });
    expect(annotations.at(-1)?.message).toContain(
      'not retried: by the rule auth of failure-preset, retrying would hardly help',
    );
  });
});

describe('a probe', () => {
  it('that fails delays the next attempt, uses up none, and is shown', async () => {
    const job = await newJob();
    const step = start(job, {
      run: '[ $SUPERVISED_RUN_ATTEMPT = 2 ]',
      probe: 'echo knocking; [ -e knocked ] || { touch knocked; exit 9; }',
      ...twice,
    });
    const { log, groups, outputs } = await step.finished;
    expect(groups.map(({ title }) => title)).toEqual([
      ...['Attempt 1 of 2', 'Probe 1, before attempt 2 of 2', 'Probe 2, before attempt 2 of 2'],
      'Attempt 2 of 2',
    ]);
    expect(groups[1]?.lines).toEqual(['knocking']);
    expect(log).toContain('Probe 1 exited with code 9: attempt 2 does not start yet.');
    expect(log).toContain('Probe 2 succeeded.');
    expect(outputs).toMatchObject({ status: 'completed', attempts: '2', recoveries: '2' });
    expect(await summaryOf(step)).toMatch(/[Pp]robe/);
  });

  it('is ended by a cancel', async () => {
    const job = await newJob();
    const step = start(job, { run: 'exit 1', probe: 'echo knocking; exec sleep 60', ...twice });
    await step.waitForLine('knocking');
    await step.cancel();
    expect((await step.finished).outputs).toMatchObject({ status: 'stopped', attempts: '1' });
    await noProcessLeft(job);
  });

  it('that takes longer than probe-timeout has failed', async () => {
    const job = await newJob();
    const probe = '[ -e knocked ] && exit; touch knocked; exec sleep 60';
    const run = '[ $SUPERVISED_RUN_ATTEMPT = 2 ]';
    const { log, conclusion } = await start(job, { run, probe, 'probe-timeout': '300ms', ...twice }).finished;
    expect(conclusion).toBe('success');
    expect(log).toContain(
      'Probe 1 was ended: it took longer than 0.3 s (probe-timeout: 0 turns this off): attempt 2 does not start yet.',
    );
  });
});

describe('a silent command', () => {
  it('is reported once as a suspected stall, until it writes again', async () => {
    const job = await newJob();
    const run = `echo begun; ${untilGo}; echo again`;
    const step = start(job, { run, 'stall-warning': '500ms', name: 'it' });
    await step.waitForLine(/The command has been silent for [\d.]+ m?s: it may hang\./);
    expect(sessionState(job).runtime).toBe('suspected_stall');
    go(job);
    const { log, conclusion } = await step.finished;
    expect(conclusion).toBe('success');
    expect(log.match(/it may hang/g)).toHaveLength(1);
    expect(log).toContain('again');
  });

  it('is ended after stall-timeout and retried', async () => {
    const job = await newJob();
    const run = 'echo begun; [ $SUPERVISED_RUN_ATTEMPT = 2 ] || exec sleep 60';
    const inputs = { run, 'stall-timeout': '1s', 'stall-warning': '500ms', ...twice };
    const step = start(job, inputs);
    const { log, outputs } = await step.finished;
    expect(outputs).toMatchObject({ status: 'completed', attempts: '2', recoveries: '1' });
    expect(log).toMatch(/has been silent for [\d.]+ m?s: it may hang\./);
    expect(log).toMatch(
      /Stopping the command: it was silent for [\d.]+ s \(stall-timeout: 0 turns this off\)\. (?:SIGTERM now, SIGKILL|It is ended at once)/,
    );
    expect(log).toMatch(
      /Attempt 1 of 2 was ended: it was silent for [\d.]+ s \(stall-timeout: 0 turns this off\), after [\d.]+ s\./,
    );
    expect(await summaryOf(step)).toContain('was silent for');
  });
});

describe('a session without attempts left', () => {
  it('shows every failure in its summary, with delay and probe', async () => {
    const job = await newJob();
    const { outputs, summary, annotations } = await start(job, {
      run: 'exit 3',
      probe: 'true',
      'max-attempts': '3',
      'retry-delays': '0s, 10ms',
      name: 'it',
    }).finished;
    expect(outputs).toMatchObject({
      status: 'failed',
      attempts: '3',
      recoveries: '2',
      'failure-code': 'exit',
      'failure-family': 'soft',
    });
    expect(sessionState(job)).toMatchObject({ status: 'failed', runtime: 'paused_manual' });
    expect(errorsOf({ annotations })).toEqual([expect.stringContaining('attempt 3 of 3 exited with code 3')]);
    expect(summary).not.toContain('paused_manual');
    expect(summary.match(/exited with code 3/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('lease-pid', () => {
  it('ends the session when its process has ended', async () => {
    const job = await newJob();
    const owner = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    onTestFinished(() => void owner.kill('SIGKILL'));
    const step = start(job, { run: 'echo begun; exec sleep 60', 'lease-pid': `${owner.pid}`, name: 'it' });
    await step.waitForLine('begun');
    expect(sessionState(job).lease).toMatchObject({ kind: 'override', process: { pid: owner.pid } });
    owner.kill('SIGKILL');
    const { outputs, conclusion, summary } = await step.finished;
    expect(conclusion).toBe('failure');
    expect(outputs).toMatchObject({ status: 'stopped', 'failure-code': 'lease_lost' });
    expect(outputs['failure-reason']).toContain(`(process ${owner.pid}) is no longer running`);
    expect(sessionState(job).runtime).toBe('stopped_host_closed');
    expect(summary).toContain(`${owner.pid}`);
    await noProcessLeft(job);
    await nothingHeld(job);
  });

  it('of no process is an error of the input', async () => {
    const job = await newJob();
    const { annotations } = await start(job, { run: 'echo begun', 'lease-pid': '2147483647' }).finished;
    expect(errorsOf({ annotations })).toEqual([
      'Nothing was run. Input lease-pid: "2147483647" is not a process that runs on this machine',
    ]);
  });
});

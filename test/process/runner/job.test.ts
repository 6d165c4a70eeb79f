import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as it, onTestFinished } from 'vitest';
import { isWindows } from '../../kit/this-system.ts';
import { eventually } from '../../kit/wait.ts';
import { createJob, type Job, type JobOptions } from '../../runner/job.ts';
import type { Step } from '../../runner/step.ts';

const tinyAction = join(import.meta.dirname, '../../runner/fixtures/tiny-action');
const onUnix = it.skipIf(isWindows);

async function newJob(options: JobOptions = {}): Promise<Job> {
  const job = await createJob(options);
  onTestFinished(() => job.dispose());
  return job;
}

function start(job: Job, script: string, more: Record<string, string> = {}): Step {
  return job.start({ action: tinyAction, inputs: { script, ...more } });
}

const append = (variable: string, text: string) =>
  `(await import('node:fs')).appendFileSync(process.env.${variable}, ${JSON.stringify(text)});`;

// Prints `ready` once its signal handlers are installed, and keeps running.
const ignoring = (...signals: string[]) =>
  `for (const signal of ${JSON.stringify(signals)}) process.on(signal, () => console.log('ignored ' + signal));
   setInterval(() => {}, 1000);
   console.log('ready');`;

it('a step that succeeds leaves outputs, variables, path, summary and state', async () => {
  const job = await newJob();
  const result = await start(
    job,
    append('GITHUB_OUTPUT', 'answer=42\n') +
      append('GITHUB_ENV', 'COLOUR=blue\nGITHUB_SHA=mine\n') +
      append('GITHUB_PATH', '/first\n/second\n') +
      append('GITHUB_STEP_SUMMARY', '# Title\n') +
      append('GITHUB_STATE', 'session<<END\none\ntwo\nEND\n') +
      "console.log('out'); console.error('err');",
  ).finished;
  expect(result).toMatchObject({
    exitCode: 0,
    signal: null,
    conclusion: 'success',
    outputs: { answer: '42' },
    env: { COLOUR: 'blue', GITHUB_SHA: 'mine' },
    path: ['/first', '/second'],
    summary: '# Title\n',
    state: { session: 'one\ntwo' },
    stderr: 'err\n',
    problems: [],
  });
  expect(result.raw.toString()).toBe('out\n');
  expect(result.lines.toSorted()).toEqual(['err', 'out']);

  const next = await start(job, 'console.log(process.env.COLOUR, process.env.PATH, process.env.GITHUB_SHA)').finished;
  expect(next.log).toMatch(/^blue [/]second.[/]first.* 0123456789abcdef/);
});

it('post gets the state of main, the same inputs and its own command files', async () => {
  const job = await newJob();
  const step = start(job, `${append('GITHUB_STATE', 'pid=17\n')}console.log(process.env.GITHUB_STATE)`, {
    'post script': 'console.log(process.env.STATE_pid, process.env["INPUT_A-NUMBER"], process.env.GITHUB_STATE)',
  });
  const post = await step.post();
  const main = await step.finished;
  const [pid, number, file] = post.log.split(' ');
  expect([pid, number]).toEqual(['17', '1.0']);
  expect(file).toContain(join('_runner_file_commands', 'save_state_'));
  expect(file).not.toBe(main.log);
});

it("a step has the environment of a runner, without this machine's variables", async () => {
  process.env.GITHUB_SOMETHING = 'from the machine';
  onTestFinished(() => {
    delete process.env.GITHUB_SOMETHING;
  });
  const job = await newJob({ env: { GITHUB_JOB: 'chosen' } });
  const { log } = await start(job, 'console.log(JSON.stringify({ ...process.env, cwd: process.cwd() }))').finished;
  const env: Record<string, string> = JSON.parse(log);
  expect(env).toMatchObject({
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_JOB: 'chosen',
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_TEMP: job.temp,
    RUNNER_TRACKING_ID: expect.stringMatching(/^github_/),
    cwd: job.workspace,
  });
  expect(env).not.toHaveProperty('GITHUB_SOMETHING');
  expect(env).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN');
});

it('a missing or unknown input is a problem of the result, not an error', async () => {
  const job = await newJob();
  const step = job.start({ action: tinyAction, inputs: { Scrpt: '' } });
  expect((await step.finished).problems).toEqual(["Unexpected input 'scrpt'", "Required input 'script' was not given"]);
});

it.each([
  ['process.exitCode = 3', { exitCode: 3, signal: null }],
  [
    "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)",
    isWindows ? { exitCode: 1, signal: null } : { exitCode: null, signal: 'SIGKILL' },
  ],
  ["console.log('::set-env name=A::1')", { exitCode: 0, signal: null }],
  [append('GITHUB_OUTPUT', 'broken\n'), { exitCode: 0, signal: null }],
])('a step fails with: %s', async (script, exit) => {
  const job = await newJob();
  expect(await start(job, script).finished).toMatchObject({ ...exit, conclusion: 'failure' });
});

it('waitForLine finds a line that was already written and one that is still to come', async () => {
  const job = await newJob();
  const step = start(
    job,
    "console.log('::error::first'); process.stdin.on('end', () => console.log('second')).resume()",
  );
  expect(await step.waitForLine(/second/)).toBe('second');
  expect(await step.waitForLine(/first/)).toBe('##[error]first');
  await expect(step.waitForLine('third')).rejects.toThrow(/without the line third.*first\nsecond/s);
});

onUnix('cancel sends only SIGINT to a step that ends on it', async () => {
  const job = await newJob();
  const step = start(job, `process.on('SIGINT', () => { console.log('bye'); process.exit(0); }); ${ignoring()}`);
  await step.waitForLine('ready');
  expect(await step.cancel()).toMatchObject({ signals: ['SIGINT'] });
  expect(await step.finished).toMatchObject({ exitCode: 0, conclusion: 'cancelled', log: 'ready\nbye' });
});

onUnix('cancel sends SIGTERM and SIGKILL to a step that does not end, each after its wait', async () => {
  const job = await newJob({ timing: { interruptMs: 300, terminateMs: 200 } });
  const step = start(job, ignoring('SIGINT', 'SIGTERM'));
  await step.waitForLine('ready');
  const { signals, tookMs } = await step.cancel();
  expect(signals).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
  expect(tookMs).toBeGreaterThan(490);
  expect(await step.finished).toMatchObject({
    signal: 'SIGKILL',
    conclusion: 'cancelled',
    log: 'ready\nignored SIGINT\nignored SIGTERM',
  });
});

it('cancel sends nothing to a step that has ended', async () => {
  const job = await newJob();
  const step = start(job, '');
  await step.finished;
  expect((await step.cancel()).signals).toEqual([]);
  expect((await step.finished).conclusion).toBe('success');
});

const leavingAChild = (stdio: string) =>
  `const { spawn } = await import('node:child_process');
   spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: '${stdio}' }).unref();`;

onUnix('a child that holds stdout open delays the end of the step, and is a problem of the result', async () => {
  const job = await newJob({ timing: { heldPipeMs: 300 } });
  const { problems, durationMs } = await start(job, leavingAChild('inherit')).finished;
  expect(problems).toEqual([expect.stringContaining('held open')]);
  expect(durationMs).toBeGreaterThan(290);
});

it.runIf(process.platform === 'linux')(
  'orphans are found by the tracking id, and are killed with the job',
  async () => {
    const job = await createJob();
    await start(job, leavingAChild('ignore')).finished;
    const [orphan, ...others] = job.orphans();
    expect(orphan?.command).toContain('setInterval');
    expect(others).toEqual([]);
    await job.dispose();
    expect(job.orphans()).toEqual([]);
  },
);

const endless =
  "let n = 0; const write = () => process.stdout.write('x'.repeat(9999) + '\\n', () => setImmediate(write)); write();";

onUnix('closeStdout breaks the pipe of the step', async () => {
  const job = await newJob();
  const step = start(
    job,
    `process.stdout.on('error', ({ code }) => { console.error(code); process.exit(5); }); ${endless}`,
  );
  await step.waitForLine(/xxx/);
  step.closeStdout();
  expect(await step.finished).toMatchObject({ exitCode: 5, stderr: 'EPIPE\n' });
});

onUnix('abandon ends the step but not its process', async () => {
  const job = await newJob();
  const step = start(job, `${append('GITHUB_STATE', 'a=1\n')}${ignoring('SIGPIPE')}`, {
    'post script': 'console.log(process.env.STATE_a)',
  });
  await step.waitForLine('ready');
  expect(await step.abandon()).toMatchObject({ exitCode: null, conclusion: 'cancelled', state: { a: '1' } });
  expect((await step.post()).log).toBe('1');
  expect(step.kill('SIGKILL')).toBe(true);
  expect(await step.exited).toEqual({ exitCode: null, signal: 'SIGKILL' });
});

onUnix('a paused reader blocks the step, and loses nothing', async () => {
  const job = await newJob();
  const written = join(job.temp, 'written');
  const text = "'x'.repeat(2 ** 20)";
  const script = `const { writeFileSync } = await import('node:fs');
    process.stdout.write(${text}, () => writeFileSync(${JSON.stringify(written)}, ''));`;
  let pauses = 0;
  const onChunk = () => {
    if (pauses === 0) step.pauseReading();
    pauses += 1;
  };
  const step = job.start({ action: tinyAction, inputs: { script }, onChunk });
  await eventually(() => pauses > 0, { what: 'the first chunk' });
  expect(existsSync(written)).toBe(false);
  step.resumeReading();
  expect((await step.finished).raw.length).toBe(2 ** 20);
  expect(existsSync(written)).toBe(true);
});

it('onChunk sees output that is not kept', async () => {
  const job = await newJob();
  let bytes = 0;
  const onChunk = (chunk: Buffer) => {
    bytes += chunk.length;
  };
  const script = "process.stdout.write('x'.repeat(300_000)); console.error('::error::kept')";
  const { raw, log } = await job.start({ action: tinyAction, inputs: { script }, keepLog: false, onChunk }).finished;
  expect([bytes, raw.length, log]).toEqual([300_000, 0, '##[error]kept']);
});

it.each([
  ['success', 'after a step that succeeded', undefined, 'process.exit(0)'],
  ['failure', 'after a step that failed', undefined, 'process.exit(1)'],
  ['cancelled', 'after a cancel of the job', 'job', "setInterval(() => {}, 1000); console.log('ready')"],
  ['failure', 'after a timeout of the step', 'timeout', "setInterval(() => {}, 1000); console.log('ready')"],
  ['success', 'after a cancel of the step', 'step', "setInterval(() => {}, 1000); console.log('ready')"],
] as const)('post sees the job.status %s %s', async (status, _, by, script) => {
  const job = await newJob();
  const say = "console.log('status ' + process.env.INPUT_STATUS);";
  const step = start(job, say + script, { 'post script': say });
  if (by !== undefined) {
    await step.waitForLine('ready');
    await step.cancel(by);
  }
  expect((await step.finished).lines[0]).toBe('status success');
  expect((await step.post()).lines).toEqual([`status ${status}`]);
});

import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort, listen } from '../kit/loopback.ts';
import { outputOf } from '../kit/output-of.ts';
import { isWindows } from '../kit/this-system.ts';
import type { Job } from '../runner/job.ts';
import { errorsOf, eventsOf, startInBackground, startStop, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld, poolOf } from './slot-pool.ts';
import { newJob, noProcessLeft } from './supervised-step.ts';

const serve = `echo starting; ${untilGo}; echo "listening now"; exec sleep 60`;

interface Condition {
  ready: string;
  /** Makes the condition hold. */
  fulfil: () => unknown;
}

async function httpCondition(): Promise<Condition> {
  let status = 503;
  const server = createHttpServer((_, response) => response.writeHead(status).end());
  const port = await listen(server);
  return {
    ready: `http://localhost:${port}/health`,
    fulfil: () => {
      status = 200;
    },
  };
}

async function tcpCondition(): Promise<Condition> {
  const port = await freePort();
  return { ready: `tcp: ${port}`, fulfil: () => listen(createServer(), '127.0.0.1', port) };
}

const create = (job: Job, name: string) => writeFileSync(join(job.workspace, name), '');

describe('main of a background session ends', () => {
  it.each<[string, (job: Job) => Condition | Promise<Condition>]>([
    ['a line of the log matches', (job) => ({ ready: 'log: /LISTENING/i', fulfil: () => go(job) })],
    ['a file exists', (job) => ({ ready: 'file: made', fulfil: () => create(job, 'made') })],
    ['a port is open', tcpCondition],
    ['an HTTP server answers', httpCondition],
    [
      'a command succeeds',
      (job) => ({
        ready: `exec: ${isWindows ? 'if not exist made exit 1' : 'test -e made'}`,
        fulfil: () => create(job, 'made'),
      }),
    ],
    [
      'each of several conditions has held',
      (job) => {
        create(job, 'made');
        return { ready: 'file: made\n# and a line of its log\nlog: /listening/\n', fulfil: () => go(job) };
      },
    ],
  ])('when %s', async (_, condition) => {
    const job = await newJob();
    const { ready, fulfil } = await condition(job);
    const step = startInBackground(job, { run: serve, ready });
    await step.waitForLine('starting');
    const fulfilledAt = Date.now();
    await fulfil();
    const main = await step.finished;
    expect(main).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    const event = eventsOf(main).find(({ type }) => type === 'ready');
    expect(Date.parse(event?.at ?? '')).toBeGreaterThanOrEqual(fulfilledAt);
    expect(main.log).toMatch(/server is ready after .* and runs on in the background \(session [\w-]+\)\./);
    expect(stateOf(main)).toMatchObject({ status: 'running', runtime: 'ready', ready: { attempt: 1 } });
  });

  it('as soon as the command runs if there is no condition', async () => {
    const job = await newJob();
    const main = await startInBackground(job, { run: 'exec sleep 60' }).finished;
    expect(main).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    expect(stateOf(main)).toMatchObject({ status: 'running', runtime: 'ready' });
  });

  it('when a retry is ready', async () => {
    const job = await newJob();
    const run = `[ $SUPERVISED_RUN_ATTEMPT = 2 ] || exit 1\n${serve}`;
    const step = startInBackground(job, {
      run,
      ready: 'log: /listening/',
      'max-attempts': '2',
      'retry-delays': '0s',
    });
    await step.waitForLine('starting');
    go(job);
    const main = await step.finished;
    expect(main.conclusion).toBe('success');
    expect(main.log).toContain('server is ready after');
    expect(stateOf(main)).toMatchObject({ runtime: 'ready', ready: { attempt: 2 } });
  });
});

it('the outputs of main describe a running session, which holds its slot until it ends', async () => {
  const job = await newJob();
  const run =
    'echo "attempt $SUPERVISED_RUN_ATTEMPT of session $SUPERVISED_RUN_SESSION_ID, slot $SUPERVISED_RUN_SLOT."';
  const inputs = { run: `${run}; echo up; exec sleep 60`, ready: 'log: /^up$/', 'slot-pool': 'ports' };
  const main = await startInBackground(job, inputs).finished;
  const { outputs, log } = main;
  expect(outputs).toMatchObject({
    status: 'running',
    attempts: '1',
    'exit-code': '',
    'failure-code': '',
    recoveries: '0',
    'session-id': expect.stringMatching(/^\d{8}-\d{6}-[0-9a-f]{6}$/),
    'slot-id': expect.stringMatching(/^[0-9a-f]{10}$/),
  });
  expect(log).toContain(`attempt 1 of session ${outputs['session-id']}, slot 0.`);
  expect(await poolOf(job, 'ports')).toMatchObject({ slots: [{ id: outputs['slot-id'], alive: true }] });
  await startStop(job).finished;
  await nothingHeld(job);
});

describe('main of a background session fails', () => {
  it('at once, with log and exit code, when the command fails before it is ready', async () => {
    const job = await newJob();
    const step = startInBackground(job, {
      run: 'echo no port for me; exit 4',
      ready: 'log: /up/',
      'ready-timeout': '1h',
    });
    const main = await step.finished;
    expect(main.conclusion).toBe('failure');
    expect(main.outputs).toMatchObject({ status: 'failed', 'exit-code': '4', 'failure-code': 'exit' });
    expect(outputOf(main)).toContain('no port for me');
    expect(errorsOf(main)).toEqual([expect.stringMatching(/^server failed after .*: it exited with code 4\./)]);
    expect(main.summary).toContain('**Failed** after ');
    await nothingHeld(job);
  });

  it('when the command succeeds before it is ready', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: 'echo bye', ready: 'file: never\nlog: /up/', 'ready-timeout': '1h' });
    const main = await step.finished;
    expect(main.conclusion).toBe('failure');
    expect(outputOf(main)).toContain('bye');
    expect(main.outputs).toMatchObject({ status: 'failed', 'exit-code': '0', 'failure-code': 'not_ready' });
    expect(errorsOf(main)).toEqual([
      expect.stringMatching(/^server failed after .*: the session ended before it was ready: file: never, log: \/up\//),
    ]);
  });

  it('when the session is not ready in time, and names the conditions that did not hold', async () => {
    const job = await newJob();
    create(job, 'made');
    const ready = 'file: made\nfile: never\nexec: exit 1';
    const step = startInBackground(job, { run: untilGo, ready, 'ready-timeout': '500ms' });
    const main = await step.finished;
    expect(main.conclusion).toBe('failure');
    expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'not_ready', 'failure-family': 'final' });
    expect(errorsOf(main)).toEqual([
      expect.stringContaining(
        'it was ended: it was not ready within 0.5 s (a longer ready-timeout waits longer): file: never, exec: exit 1 (exit 1).',
      ),
    ]);
    await noProcessLeft(job);
    await nothingHeld(job);
    const post = await step.post();
    expect(post.annotations).toEqual([]);
  });

  it('when it is cancelled before the session is ready, and the tree is ended', async () => {
    const job = await newJob();
    const step = startInBackground(job, { run: 'echo starting; exec sleep 60', ready: 'file: never' });
    await step.waitForLine('starting');
    expect((await step.cancel()).signals).toEqual(['SIGINT']);
    const main = await step.finished;
    expect(main.outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled' });
    await noProcessLeft(job);
    await nothingHeld(job);
  });
});

it('main of a background session names all invalid inputs, and starts nothing', async () => {
  const job = await newJob();
  const inputs = {
    run: 'echo started',
    ready: 'tcp: 99999\nlog: up\nfile: fine',
    'ready-timeout': 'soon',
    'at-job-end': 'ask',
    'failure-rules': '- code: mine\n  family: middling\n',
  };
  const main = await startInBackground(job, inputs).finished;
  expect(main.log).not.toContain('Attempt 1');
  const [error = ''] = errorsOf(main);
  expect(error).toContain('line 1: "tcp: 99999" is not allowed: a port is a whole number from 1 to 65535');
  expect(error).toContain('line 2: "log: up" is not allowed: log: needs /regex/');
  expect(error).toContain('ready-timeout: "soon" is not');
  expect(error).toContain('at-job-end: "ask" is not');
  expect(error).toMatch(/failure-rules: .*family/);
  const foreground = await startInBackground(job, { run: 'true', background: 'false', ready: 'tcp: 80' }).finished;
  expect(errorsOf(foreground)).toEqual([
    'Nothing was run. Input ready: only a step with background: true waits for it',
  ]);
  await noProcessLeft(job);
});

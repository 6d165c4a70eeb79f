import { describe, expect, it } from 'vitest';
import { eventually } from '../kit/wait.ts';
import { ended, errorsOf, startInBackground, startStop, startWait, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { nothingHeld } from './slot-pool.ts';
import { newJob, noProcessLeft, sessionState, start, terminate } from './supervised-step.ts';

const sentence = /it was ended: somebody other than Supervised Run sent SIGTERM to the supervisor \(process \d+\)/;
const server = { run: `setsid sleep 1000 & echo up; ${untilGo}`, ready: 'log: /up/' };

describe.skipIf(process.platform === 'win32')('a SIGTERM to the supervisor that nobody of ours sent', () => {
  it('fails an attempt, which is retried', async () => {
    const job = await newJob();
    const run = `[ $SUPERVISED_RUN_ATTEMPT = 2 ] && exit; setsid sleep 1000 & echo begun; ${untilGo}`;
    const step = start(job, { run, 'max-attempts': '2', 'retry-delays': '0' });
    await step.waitForLine('begun');
    terminate(sessionState(job).supervisor?.pid);
    const main = await step.finished;
    expect(main).toMatchObject({ conclusion: 'success', outputs: { status: 'completed', attempts: '2' } });
    expect(main.log).toMatch(
      /Stopping the command: somebody other than Supervised Run sent SIGTERM to the supervisor \(process \d+\)\. SIGTERM now/,
    );
    await noProcessLeft(job);
  });

  it('fails a step without retries as an error with a code of its own', async () => {
    const job = await newJob();
    const step = start(job, { run: `echo begun; ${untilGo}`, name: 'it' });
    await step.waitForLine('begun');
    terminate(sessionState(job).supervisor?.pid);
    const main = await step.finished;
    expect(main.outputs).toMatchObject({
      status: 'failed',
      'failure-code': 'supervisor_signal',
      'failure-family': 'soft',
    });
    expect(errorsOf(main)).toEqual([expect.stringMatching(sentence)]);
    expect((await step.post()).annotations).toEqual([]);
    await noProcessLeft(job);
  });

  it.each([
    ['stop', startStop, { conclusion: 'success' }],
    ['wait', startWait, { conclusion: 'failure' }],
  ])('in the background is a failure that %s reports', async (_, report, result) => {
    const job = await newJob();
    const step = startInBackground(job, server);
    const main = await step.finished;
    terminate(stateOf(main).supervisor?.pid);
    await ended(main);
    const reported = await report(job).finished;
    expect(reported).toMatchObject(result);
    expect(reported.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_signal' });
    expect(errorsOf(reported)).toEqual([expect.stringMatching(sentence)]);
    expect(reported.log).not.toMatch(/was stopped/);
    expect((await step.post()).annotations).toEqual([]);
    await noProcessLeft(job);
    await nothingHeld(job);
  });

  it('in the background is a failure that post reports', async () => {
    const job = await newJob();
    const step = startInBackground(job, server);
    const main = await step.finished;
    terminate(stateOf(main).supervisor?.pid);
    await ended(main);
    expect(errorsOf(await step.post())).toEqual([expect.stringMatching(sentence)]);
    await noProcessLeft(job);
  });

  it('in the background leads to another attempt, where there is one', async () => {
    const job = await newJob();
    const inputs = { run: `echo up; ${untilGo}`, ready: 'log: /up/', 'max-attempts': '2', 'retry-delays': '0' };
    const main = await startInBackground(job, inputs).finished;
    terminate(stateOf(main).supervisor?.pid);
    await eventually(() => stateOf(main).attempts.length === 2, {
      what: 'the second attempt',
      state: () => stateOf(main),
    });
    go(job);
    const wait = await startWait(job).finished;
    expect(wait).toMatchObject({ conclusion: 'success', outputs: { status: 'completed', attempts: '2' } });
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { runnable } from '../kit/posix-script.ts';
import type { Job } from '../runner/job.ts';
import type { Step } from '../runner/step.ts';
import type { StepResult } from '../runner/step-result.ts';
import { ended, errorsOf, startInBackground, startStop, startWait, stateOf } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { newJob, newJobWithArtifacts } from './supervised-step.ts';

const passed = '<testcase classname="shop" name="sums" time="2"/>';
const failed =
  '<testcase classname="shop" name="ships" file="shop.py" line="7"><failure message="is wrong"/></testcase>';
const oldFile = 'out/old.xml: older than the attempt, so not its result.';

/** A job whose command is up until the test lets it go, then writes the results of its attempt and fails if a test of it has. */
async function newSuite(attempts: string[][]): Promise<{ job: Job; inputs: Record<string, string> }> {
  const { job } = await newJobWithArtifacts();
  mkdirSync(join(job.workspace, 'out'));
  writeFileSync(join(job.workspace, 'shop.py'), '');
  writeFileSync(join(job.workspace, 'out/old.xml'), '<testsuite name="old"><testcase name="old"/></testsuite>');
  for (const [index, cases] of attempts.entries())
    writeFileSync(join(job.workspace, `${index + 1}.xml`), `<testsuite name="shop">${cases.join('')}</testsuite>`);
  const results = 'cp $SUPERVISED_RUN_ATTEMPT.xml out/junit.xml; ! grep -q "<failure" out/junit.xml';
  const inputs = {
    run: `echo up\n${untilGo}\n${results}`,
    name: 'shop',
    ready: 'log: /up/',
    'test-results': 'out/*.xml',
    'max-attempts': '2',
    'retry-delays': '0',
  };
  return { job, inputs };
}

/** What people and programs are told of tests, once each. */
function told({ log, annotations, summary }: StepResult) {
  const times = (text: string) => log.split(text).length - 1;
  return {
    counts: (log.match(/\d+ tests?: .*/g) ?? []).map((line) => line.trim()),
    oldFile: times(oldFile),
    titles: annotations.map(({ title }) => title).filter((title) => title !== undefined),
    summary: summary.split('shop › ships').length - 1,
  };
}

const nothing = { counts: [], oldFile: 0, titles: [], summary: 0 };

async function posted(step: Step) {
  return told(await step.post());
}

describe('the tests of a session in the background', () => {
  it('that are flaky are shown by the wait action, once, with all outputs', async () => {
    const { job, inputs } = await newSuite([
      [passed, failed],
      [passed, failed.replace(/<failure.*\/>/, '')],
    ]);
    const step = startInBackground(job, inputs);
    expect(told(await step.finished)).toEqual(nothing);
    go(job);
    const result = await startWait(job).finished;
    expect(result).toMatchObject({ conclusion: 'success', problems: [] });
    expect(result.outputs).toMatchObject({
      tests: '{"total":2,"passed":1,"failed":0,"skipped":0,"flaky":1,"quarantined":0}',
      'failed-tests': '[]',
      'flaky-tests': '["shop › ships"]',
      'tests-file': expect.stringMatching(/ctrf\.json$/),
    });
    expect(told(result)).toMatchObject({
      counts: ['2 tests: 1 passed, 1 failed', '2 tests: 2 passed'],
      oldFile: 2,
      titles: ['ships is flaky'],
    });
    const post = await step.post();
    expect(post.annotations).toEqual([]);
    const summary = result.summary + post.summary;
    expect(summary.match(/1 flaky test/g)).toHaveLength(1);
    expect(summary).toContain(`- ⚠️ ${oldFile.slice(0, -1)} (attempts 1 and 2)`);
  });

  it('that failed are shown by the wait action, though the session ended before it', async () => {
    const { job, inputs } = await newSuite([[passed, failed]]);
    const step = startInBackground(job, { ...inputs, 'max-attempts': '1' });
    const main = await step.finished;
    go(job);
    await ended(main);
    const wait = await startWait(job).finished;
    expect(wait.outputs).toMatchObject({ 'failed-tests': '["shop › ships"]', 'flaky-tests': '[]' });
    expect(told(wait)).toEqual({
      counts: ['2 tests: 1 passed, 1 failed'],
      oldFile: 1,
      titles: ['ships failed'],
      summary: 1,
    });
    expect(errorsOf(wait).at(-1)).toMatch(/^shop failed after .*\n1 failed test: shop › ships$/s);
    expect(await posted(step)).toEqual(nothing);
  });

  it('that failed are shown by the stop action where the session ended before it, and by nobody after', async () => {
    const { job, inputs } = await newSuite([[passed, failed]]);
    const step = startInBackground(job, { ...inputs, 'max-attempts': '1' });
    const main = await step.finished;
    go(job);
    await ended(main);
    const stop = await startStop(job).finished;
    expect(stop.conclusion).toBe('success');
    expect(stop.outputs).toMatchObject({
      tests: '{"total":2,"passed":1,"failed":1,"skipped":0,"flaky":0,"quarantined":0}',
      'failed-tests': '["shop › ships"]',
    });
    expect(told(stop)).toEqual({
      counts: ['2 tests: 1 passed, 1 failed'],
      oldFile: 1,
      titles: ['ships failed'],
      summary: 1,
    });
    expect(await posted(step)).toEqual(nothing);
  });

  it('that the command writes when it is stopped are shown by the stop action', async () => {
    const { job, inputs } = await newSuite([[passed, failed]]);
    const run = `trap 'cp 1.xml out/junit.xml; exit 0' TERM\necho up\n${untilGo}`;
    const step = startInBackground(job, { ...inputs, run });
    const main = await step.finished;
    const stop = await startStop(job).finished;
    expect(stop).toMatchObject({ conclusion: 'success', annotations: [], problems: [] });
    expect(stop.outputs).toMatchObject({
      status: 'stopped',
      tests: '{"total":2,"passed":1,"failed":1,"skipped":0,"flaky":0,"quarantined":0}',
      'failed-tests': '["shop › ships"]',
      'tests-file': '',
    });
    expect(told(stop)).toEqual({ counts: ['2 tests: 1 passed, 1 failed'], oldFile: 1, titles: [], summary: 1 });
    expect(stateOf(main).tests?.attempts).toMatchObject({ 1: { total: 2, failed: 1, notes: [oldFile] } });
    expect(await posted(step)).toEqual(nothing);
  });

  it('are shown by post where no step has waited for them', async () => {
    const { job, inputs } = await newSuite([[passed, failed]]);
    const step = startInBackground(job, { ...inputs, 'max-attempts': '1' });
    const main = await step.finished;
    go(job);
    await ended(main);
    expect(await posted(step)).toEqual({
      counts: ['2 tests: 1 passed, 1 failed'],
      oldFile: 1,
      titles: ['ships failed'],
      summary: 1,
    });
  });
});

it('a step without results says why in its log, its summary and its state', async () => {
  const job = await newJob();
  const inputs = runnable({ run: 'echo x > a.xml; exit 3', 'test-results': '*.xml', name: 'shop' });
  const step = await job.start({ action: join(import.meta.dirname, '../..'), inputs }).finished;
  const note = '"a.xml": it is no JUnit XML, CTRF, TRX, TAP or output of go test -json';
  expect(step.log).toContain(note);
  expect(step.summary).toContain(`- ⚠️ ${note}\n`);
});

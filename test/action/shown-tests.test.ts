import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { sessionPaths } from '../../src/session/paths.ts';
import { testsConcluded, testsRead } from '../kit/events.ts';
import { needs } from '../kit/posix-script.ts';
import { writeJournal } from '../kit/write-journal.ts';
import type { Job } from '../runner/job.ts';
import { unzip } from '../runner/unzip.ts';
import { startInBackground, startWait } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { storedFiles } from './stored-artifacts.ts';
import {
  kill,
  newJob,
  newJobWithArtifacts,
  noProcessLeft,
  sessionDir,
  sessionState,
  start,
} from './supervised-step.ts';

/** Writes the results that each attempt leaves: the names of its tests, those that fail with a mark. */
function prepare(job: Job, attempts: string[][]): Record<string, string> {
  mkdirSync(join(job.workspace, 'tests'));
  writeFileSync(join(job.workspace, 'tests/test_shop.py'), '');
  for (const [index, tests] of attempts.entries()) {
    const cases = tests.map((name) => {
      const failure = name.startsWith('!') ? '<failure message="hunter2 is wrong">at line 7</failure>' : '';
      return `<testcase classname="shop" name="${name.replace('!', '')}" file="tests/test_shop.py" line="7">${failure}</testcase>`;
    });
    writeFileSync(join(job.workspace, `${index + 1}.xml`), `<testsuite name="shop">${cases.join('')}</testsuite>`);
  }
  return {
    run: 'mkdir -p out; cp $SUPERVISED_RUN_ATTEMPT.xml out/junit.xml; ! grep -q "<failure" out/junit.xml',
    name: 'shop',
    'test-results': 'out/junit.xml',
    redact: 'hunter2',
  };
}

describe('a step whose tests', () => {
  it('pass has one more line, and nothing else', async () => {
    const { job, service } = await newJobWithArtifacts();
    const step = start(job, prepare(job, [['sums', 'ships']]));
    const main = await step.finished;
    expect(main.lines.filter((line) => /test/.test(line))).toEqual([expect.stringMatching(/✓\S* 2 tests: 2 passed$/)]);
    expect(main.annotations).toEqual([]);
    expect(main.outputs).toMatchObject({
      tests: '{"total":2,"passed":2,"failed":0,"skipped":0,"flaky":0,"quarantined":0}',
      'failed-tests': '[]',
      'flaky-tests': '[]',
      'tests-file': join(sessionDir(job), 'ctrf.json'),
      'artifact-ids': '{}',
    });
    expect(main.summary).toMatch(/^✅ \*\*shop\*\* succeeded after .* · 2 of 2 tests passed\n$/);
    await step.startPost().finished;
    expect(service.artifacts.size).toBe(0);
  });

  it('are flaky has notices, and artifacts with the results of the attempt and those of the session', async () => {
    const { job, service } = await newJobWithArtifacts();
    const inputs = {
      ...prepare(job, [
        ['sums', '!ships'],
        ['sums', 'ships'],
      ]),
      'max-attempts': '2',
      'retry-delays': '0',
    };
    const step = start(job, { ...inputs, 'artifact-name': 'shop' });
    const main = await step.finished;
    expect(main.conclusion).toBe('success');
    const notice = { level: 'notice', title: 'ships is flaky', file: 'tests/test_shop.py', line: '7' };
    expect(main.annotations).toContainEqual({
      ...notice,
      message: 'shop › ships failed in attempt 1, passed in attempt 2: *** is wrong',
    });
    expect(main.outputs).toMatchObject({ 'failed-tests': '[]', 'flaky-tests': '["shop › ships"]' });
    const post = await step.startPost().finished;
    const stored = storedFiles(service.artifacts);
    expect([...stored.keys()]).toEqual(['shop-attempt-1', 'shop-tests']);
    expect(stored.get('shop-attempt-1')?.get('results/out/junit.xml')?.toString()).toContain('*** is wrong');
    expect([...(stored.get('shop-tests')?.keys() ?? [])]).toEqual(['ctrf.json']);
    const ctrf = stored.get('shop-tests')?.get('ctrf.json')?.toString() ?? '';
    expect(JSON.parse(ctrf)).toMatchObject({ reportFormat: 'CTRF', results: { summary: { tests: 2, flaky: 1 } } });
    expect(ctrf).not.toContain('hunter2');
    expect(main.log + post.log).toMatch(/Artifact of attempt 1 \(log and test results, /);
    expect(main.log + post.log).toMatch(/Artifact of the tests \(CTRF, /);
    const summary = main.summary + post.summary;
    expect(summary).toContain('**⚠️ 1 flaky test**');
    expect(summary).toContain('[CTRF, ');
    expect(summary).not.toContain('hunter2');
  });

  it('fail has an annotation for each, and its own', async () => {
    const job = await newJob();
    const main = await start(job, { ...prepare(job, [['sums', '!ships', '!totals']]) }).finished;
    expect(main.annotations.map(({ title, file, message }) => ({ title, file, message }))).toEqual([
      { title: 'ships failed', file: 'tests/test_shop.py', message: 'shop › ships: *** is wrong' },
      { title: 'totals failed', file: 'tests/test_shop.py', message: 'shop › totals: *** is wrong' },
      {
        title: undefined,
        file: undefined,
        message: expect.stringMatching(/^shop failed after .*\n2 failed tests: shop › ships, shop › totals$/),
      },
    ]);
    expect(main.outputs['failed-tests']).toBe('["shop › ships","shop › totals"]');
  });
});

it('outputs about tests are names for the command to use where the step has no test-results', async () => {
  const job = await newJob();
  const { outputs } = await start(job, { run: 'echo tests=mine >> "$GITHUB_OUTPUT"' }).finished;
  expect(outputs).toMatchObject({ tests: 'mine' });
  expect(Object.keys(outputs)).not.toContain('failed-tests');
});

it('a step that waits for a session in the background shows its tests', async () => {
  const job = await newJob();
  const inputs = prepare(job, [['sums', '!ships']]);
  const run = `echo up\n${untilGo}\n${inputs.run}`;
  await startInBackground(job, { ...inputs, run, ready: 'log: /up/' }).finished;
  go(job);
  const wait = await startWait(job, { redact: 'hunter2' }).finished;
  expect(wait.conclusion).toBe('failure');
  expect(wait.log).toContain('2 tests: 1 passed, 1 failed');
  expect(wait.annotations.map(({ title }) => title)).toContain('ships failed');
  expect(wait.outputs['failed-tests']).toBe('["shop › ships"]');
});

it('post shows the tests of a session whose main and supervisor were killed', async () => {
  const { job, service } = await newJobWithArtifacts();
  const inputs = { ...prepare(job, []), run: 'echo begun; sleep 1000' };
  const step = start(job, inputs);
  await step.waitForLine('begun');
  const supervisor = sessionState(job).supervisor?.pid;
  if (supervisor === undefined) throw new Error('no supervisor yet');
  needs('signals');
  // So that it does not notice the end of main.
  process.kill(supervisor, 'SIGSTOP');
  step.kill('SIGKILL');
  kill(supervisor);
  await step.finished;
  await noProcessLeft(job);
  const paths = sessionPaths(sessionDir(job));
  const ships = { test: 'shop › ships', file: 'tests/test_shop.py', line: 7, message: 'wrong' };
  const failedTests = [{ ...ships, history: [{ attempt: 1, status: 'failed' as const }] }];
  writeJournal(
    paths.journal,
    testsRead(1, [ships], { notes: ['"a.xml": it is empty'] }),
    testsConcluded({ failedTests }),
  );
  mkdirSync(join(paths.root, 'attempts/01/results'), { mode: 0o700 });
  writeFileSync(join(paths.root, 'attempts/01/results/a.log'), 'hunter2', { mode: 0o600 });
  writeFileSync(paths.ctrf, '{"reportFormat":"CTRF"}', { mode: 0o600 });
  const post = await step.startPost().finished;
  expect(post.log).toContain('214 tests: 212 passed, 1 failed, 1 skipped');
  expect(post.log).toContain('"a.xml": it is empty');
  expect(post.annotations.map(({ title }) => title)).toContain('ships failed');
  expect(post.log).toContain('1 failed test: shop › ships');
  expect(post.summary).toContain('**❌ 1 failed test**');
  const files = [...service.artifacts.values()].flatMap(({ zip }) => [...unzip(zip)]);
  expect(files.find(([name]) => name === 'results/a.log')?.[1].toString()).toBe('***');
  expect(files.map(([name]) => name)).toContain('ctrf.json');
});

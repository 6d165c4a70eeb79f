import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test as it } from 'vitest';
import { tempFolder } from '../kit/temp-folder.ts';
import { createJob } from '../runner/job.ts';
import { installed } from '../tools/tools.ts';
import { sessionDir, start } from './supervised-step.ts';

// What other reporters make of our files. `bash .ci/run install` installs them (test/tools/install.ts).

const ctrf = installed('ctrf');
const reporter = installed('github-actions-ctrf');
const junitparser = installed('junitparser');

const hard = `it's "<b>" | *$(x)* é`;
const escaped = hard.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const failure = '<failure message="assert 3 == 4 &lt;b&gt;">at line 7</failure>';
const testCase = (name: string, inside = '') =>
  `<testcase classname="shop" name="${name}" time="0.5">${inside}</testcase>`;

/** Attempt 1 of all tests; attempt 2 of those that failed, of which one passes. */
const attempts = [
  [
    testCase('sums'),
    testCase(escaped, failure),
    testCase('ships', failure),
    testCase('held', failure),
    testCase('later', '<skipped/>'),
  ],
  [testCase(escaped), testCase('ships', failure), testCase('held', failure)],
];

/** The files of the session. */
let files: { ctrf: string; junit: string };

beforeAll(async () => {
  if ([ctrf, reporter, junitparser].every((tool) => tool === undefined)) return;
  const job = await createJob();
  const work = tempFolder(afterAll);
  for (const [index, cases] of attempts.entries())
    writeFileSync(join(job.workspace, `${index + 1}.xml`), `<testsuite name="shop">${cases.join('')}</testsuite>`);
  writeFileSync(join(job.workspace, 'q.yml'), "- test: '*held'\n  until: 2999-01-01\n  reason: DNS of the lab\n");
  const inputs = {
    run: 'cp $SUPERVISED_RUN_ATTEMPT.xml junit.xml; exit 1',
    'rerun-failed': 'cp $SUPERVISED_RUN_ATTEMPT.xml junit.xml; exit 1',
    'test-results': 'junit.xml',
    'merged-results': 'all.xml',
    'max-attempts': '2',
    'retry-delays': '0',
    quarantine: 'q.yml',
  };
  await start(job, inputs).finished;
  files = { ctrf: join(work, 'ctrf.json'), junit: join(work, 'all.xml') };
  writeFileSync(files.ctrf, readFileSync(join(sessionDir(job), 'ctrf.json')));
  writeFileSync(files.junit, readFileSync(join(job.workspace, 'all.xml')));
  await job.dispose();
});

describe.skipIf(ctrf === undefined)("CTRF's own package", () => {
  it('finds the file valid, and the flaky test in it', async () => {
    const { validate, validateStrict, isTestFlaky } = await import(
      pathToFileURL(join(ctrf ?? '', 'node_modules/ctrf/dist/index.js')).href
    );
    const report = JSON.parse(readFileSync(files.ctrf, 'utf8'));
    expect(validate(report)).toEqual({ valid: true, errors: [] });
    validateStrict(report);
    const flaky = report.results.tests.filter(isTestFlaky).map(({ name }: { name: string }) => name);
    expect(flaky).toEqual([hard]);
  });
});

describe.skipIf(reporter === undefined)("CTRF's reporter for GitHub", () => {
  it.each([
    ['summary', '| 5 | 2 | 1 | 2 | 0 | 0 | 1 |'],
    ['flaky', '| 🍂 it&#x27;s &quot;&lt;b&gt;&quot; | *$(x)* é | 1 |'],
    ['failed', 'assert 3 == 4'],
    ['tests', '| ships | ❌ |'],
  ])('shows the verdict of each test (%s)', (view, line) => {
    const folder = tempFolder();
    const [summary, event] = [join(folder, 'summary.md'), join(folder, 'event.json')];
    writeFileSync(summary, '');
    writeFileSync(event, '{}');
    const env = {
      PATH: process.env.PATH,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: event,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_JOB: 'e2e',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_NUMBER: '1',
    };
    const cli = join(reporter ?? '', 'node_modules/.bin/github-actions-ctrf');
    execFileSync(process.execPath, [cli, view, files.ctrf], { env, cwd: folder });
    expect(readFileSync(summary, 'utf8')).toContain(line);
  });
});

describe.skipIf(junitparser === undefined)('junitparser', () => {
  it('counts the verdicts of the merged file', () => {
    const program = `import json, sys
from junitparser import JUnitXml
xml = JUnitXml.fromfile(sys.argv[1])
cases = [(case.name, type(case.result[0]).__name__ if case.result else 'passed', case.time) for suite in xml for case in suite]
print(json.dumps([[xml.tests, xml.failures, xml.errors, xml.skipped], cases]))`;
    const python = join(junitparser ?? '', 'bin/python');
    const [counts, cases] = JSON.parse(execFileSync(python, ['-c', program, files.junit], { encoding: 'utf8' }));
    expect(counts).toEqual([5, 1, 0, 2]);
    expect(cases).toEqual(
      expect.arrayContaining([
        ['sums', 'passed', 0.5],
        [hard, 'passed', 0.5],
        ['ships', 'Failure', 0.5],
        ['held', 'Skipped', 0.5],
        ['later', 'Skipped', 0.5],
      ]),
    );
  });
});

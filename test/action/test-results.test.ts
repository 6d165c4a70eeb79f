import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { newJob, sessionDir, sessionState, start, supervisorLog } from './supervised-step.ts';

/**
 * A tool in a few lines: its arguments are the tests to run, by default all of `suite.txt`, and it writes JUnit XML. A line
 * there is a test, and the attempts in which it fails: `sums 1 2`.
 */
const tool = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const attempt = process.env.SUPERVISED_RUN_ATTEMPT;
const suite = new Map(readFileSync('suite.txt', 'utf8').trim().split('\\n').map((line) => line.split(' ')).map(([name, ...fails]) => [name, fails]));
const asked = process.argv.slice(2).map((id) => id.split('::').at(-1));
const names = asked.length === 0 ? [...suite.keys()] : asked;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const failed = names.filter((name) => suite.get(name).includes(attempt));
const cases = names.map((name) => '<testcase classname="tests.test_shop" name="' + escaped(name) + '" time="0.1">' + (failed.includes(name) ? '<failure message="' + escaped(name) + ' is wrong">at line 7</failure>' : '') + '</testcase>');
mkdirSync('out', { recursive: true });
writeFileSync('out/junit.xml', '<testsuites name="pytest tests"><testsuite name="pytest" hostname="h" timestamp="2026-01-01">' + cases.join('') + '</testsuite></testsuites>');
writeFileSync('ran-' + attempt + '.txt', names.join(' ') + ' ' + (process.env.SUPERVISED_RUN_RERUN ?? '') + ' ' + (process.env.SUPERVISED_RUN_FAILED_TESTS ?? ''));
process.exitCode = process.env.EXIT === undefined ? (failed.length > 0 ? 1 : 0) : Number(process.env.EXIT);
`;

async function newSuite(lines: string[]) {
  const job = await newJob();
  mkdirSync(join(job.workspace, 'tests'));
  writeFileSync(join(job.workspace, 'tests/test_shop.py'), '');
  writeFileSync(join(job.workspace, 'tool.mjs'), tool);
  writeFileSync(join(job.workspace, 'suite.txt'), `${lines.join('\n')}\n`);
  const inputs = {
    run: 'node tool.mjs',
    'max-attempts': '3',
    'retry-delays': '0s',
    'test-results': 'out/junit.xml',
    'rerun-failed': 'node tool.mjs {tests}',
  };
  const ran = (attempt: number) => readFileSync(join(job.workspace, `ran-${attempt}.txt`), 'utf8');
  return { job, inputs, ran };
}

describe('a step with test-results', () => {
  it('runs only what failed again, and names what is flaky', async () => {
    const { job, inputs, ran } = await newSuite(['sums', 'totals 1', 'ships']);
    const step = await start(job, inputs).finished;
    expect(step.conclusion).toBe('success');
    expect(ran(2)).toMatch(/^totals failed .*failed-tests.txt$/);
    expect(sessionState(job).tests).toMatchObject({
      attempts: { 1: { total: 3, failed: 1, passed: 2 }, 2: { total: 1, passed: 1 } },
      rerun: [2],
      session: {
        total: 3,
        passed: 2,
        flaky: 1,
        failed: 0,
        flakyTests: [{ history: [{ attempt: 1 }, { attempt: 2 }] }],
      },
    });
    expect(existsSync(join(sessionDir(job), 'ctrf.json'))).toBe(true);
  });

  it('leaves nothing of its scripts, and collects the results of each attempt', async () => {
    const { job, inputs } = await newSuite(['sums', 'totals 1 2']);
    const main = await start(job, inputs).finished;
    expect(main.conclusion).toBe('success');
    const session = sessionDir(job);
    expect(readdirSync(session).filter((name) => /rerun/.test(name))).toEqual([]);
    const results = [1, 2, 3].map((n) => readFileSync(join(session, `attempts/0${n}/results/out/junit.xml`), 'utf8'));
    expect(results.map((text) => text.match(/<testcase/g)?.length)).toEqual([2, 1, 1]);
    expect(supervisorLog(job)).toBe('');
  });

  it('writes one JUnit file of all attempts', async () => {
    const { job, inputs } = await newSuite(['sums', 'totals 1', 'ships']);
    const merged = { ...inputs, 'merged-results': 'reports/all.xml', redact: 'wrong' };
    expect((await start(job, merged).finished).conclusion).toBe('success');
    const text = readFileSync(join(job.workspace, 'reports/all.xml'), 'utf8');
    expect(text).toContain('tests="3" failures="0"');
    expect(text).toContain('<flakyFailure message="totals is ***" type="attempt 1">');
    expect(readFileSync(join(sessionDir(job), 'ctrf.json'), 'utf8')).toContain('"message":"totals is ***"');
  });

  it('fails when tests have failed, though its command exits with 0', async () => {
    const { job, inputs } = await newSuite(['sums', 'totals 1 2 3']);
    const step = await start(job, inputs, { env: { EXIT: '0' } }).finished;
    expect(step).toMatchObject({ conclusion: 'failure', outputs: { 'failure-code': 'tests_failed', attempts: '3' } });
    expect(step.log).toContain('exited with code 0, though its one test failed');
  });

  it('succeeds with the exit code alone, if that is to be trusted', async () => {
    const { job, inputs } = await newSuite(['sums', 'totals 1']);
    const step = await start(job, { ...inputs, trust: 'exit-code' }, { env: { EXIT: '0' } }).finished;
    expect(step).toMatchObject({ conclusion: 'success', outputs: { attempts: '1' } });
  });

  it('fails when its command does, though all tests have passed, with a name for that', async () => {
    const { job, inputs } = await newSuite(['sums', 'totals']);
    const step = await start(job, { ...inputs, 'max-attempts': '1', 'rerun-failed': '' }, { env: { EXIT: '3' } })
      .finished;
    expect(step.outputs['failure-code']).toBe('failed_outside_tests');
    expect(step.log).toContain('exited with code 3, though all 2 tests passed');
  });

  it('fails when a test that had failed did not run again, and runs everything then', async () => {
    const { job, inputs, ran } = await newSuite(['sums', 'totals 1 2 3']);
    const step = await start(job, { ...inputs, 'rerun-failed': 'node tool.mjs sums # {tests}' }).finished;
    expect(ran(2)).toMatch(/^sums failed/);
    expect(ran(3)).toMatch(/^sums totals all/);
    expect(step.log).toContain('Attempt 2 of 3 has no new result of 1 test that had failed: ');
    expect(step.conclusion).toBe('failure');
  });

  it('runs everything again when more tests failed than rerun-limit', async () => {
    const { job, inputs, ran } = await newSuite(['sums 1', 'totals 1', 'ships']);
    await start(job, { ...inputs, 'rerun-limit': '1' }).finished;
    expect(ran(2)).toBe('sums totals ships all ');
  });

  it('runs everything again when an attempt has no results, and takes no old file for them', async () => {
    const { job, inputs, ran } = await newSuite(['sums 1', 'ships']);
    const crashes = '[ "$SUPERVISED_RUN_ATTEMPT" = 2 ] && exit 7; node tool.mjs';
    const step = await start(job, { ...inputs, run: crashes, 'rerun-failed': `${crashes} {tests}` }).finished;
    expect(ran(3)).toBe('sums ships all ');
    const { attempts = {}, session } = sessionState(job).tests ?? {};
    expect(attempts).toMatchObject({ 1: { total: 2 }, 2: { total: 0 }, 3: { total: 2 } });
    expect(session).toMatchObject({ total: 2, flaky: 1, failed: 0 });
    expect(step.conclusion).toBe('success');
  });

  it('fails with flaky tests if it is to', async () => {
    const { job, inputs } = await newSuite(['sums', 'totals 1']);
    const step = await start(job, { ...inputs, flaky: 'fail' }).finished;
    expect(step).toMatchObject({ conclusion: 'failure', outputs: { 'failure-code': 'flaky_tests', attempts: '2' } });
    expect(step.log).toMatch(/has 1 flaky test: .*totals/);
  });

  it('does not retry what is in quarantine, and fails when that is over', async () => {
    const quarantined = async (until: string) => {
      const { job, inputs } = await newSuite(['sums', 'totals 1 2 3']);
      writeFileSync(join(job.workspace, 'quarantine.yml'), `- test: '*totals'\n  until: ${until}\n  issue: 7\n`);
      const step = await start(job, { ...inputs, quarantine: 'quarantine.yml' }).finished;
      return { step, tests: sessionState(job).tests?.session };
    };
    const held = await quarantined('2999-01-01');
    expect(held.step).toMatchObject({ conclusion: 'success', outputs: { attempts: '1' } });
    expect(held.tests).toMatchObject({ quarantined: 1, failed: 0, quarantinedTests: [{ issue: '7' }] });
    const over = await quarantined('2020-01-01');
    expect(over.step.conclusion).toBe('failure');
    expect(over.tests).toMatchObject({ failed: 1, expired: [{ until: '2020-01-01' }] });
  });

  it('reads an attempt that ran into its limit', async () => {
    const { job, inputs } = await newSuite(['sums', 'totals 1']);
    const hangs = 'node tool.mjs || true; [ "$SUPERVISED_RUN_ATTEMPT" = 2 ] || sleep 600';
    const limits = { run: hangs, 'attempt-timeout': '3s', 'kill-grace': '0s', 'max-attempts': '2' };
    await start(job, { ...inputs, ...limits }).finished;
    expect(sessionState(job).tests?.attempts).toMatchObject({ 1: { total: 2, failed: 1 }, 2: { total: 2 } });
  });

  it('ends the session when the command has made a file in the place of a script', async () => {
    const { job, inputs } = await newSuite(['sums', 'totals 1']);
    const run = 'for s in "$RUNNER_TEMP"/supervised-run/*/; do touch "$s/rerun-failed-2.sh"; done; node tool.mjs';
    const step = await start(job, { ...inputs, run }).finished;
    expect(step.outputs).toMatchObject({ 'failure-code': 'file_replaced', attempts: '1' });
    expect(supervisorLog(job)).toBe('');
  });

  it('reports all that is wrong with its inputs at once', async () => {
    const job = await newJob();
    writeFileSync(join(job.workspace, 'quarantine.yml'), '- test: a\n- until: 2026-13-01\n');
    const inputs = { run: 'true', shell: 'sh', 'test-results': 'x', 'rerun-failed': 'go "{tests}"' };
    const wrong = { quarantine: 'quarantine.yml', 'rerun-limit': 'many', flaky: 'no' };
    const { log, conclusion } = await start(job, { ...inputs, ...wrong }).finished;
    expect(conclusion).toBe('failure');
    for (const problem of [
      'rerun-failed: {tests} stands between quotes',
      'quarantine: quarantine.yml: entry 1, until:',
      'quarantine: quarantine.yml: entry 2, test:',
      'rerun-limit: "many" is not a number of tests',
      'flaky: "no" is not one of pass, warn, fail',
    ])
      expect(log).toContain(problem);
  });

  it('says that what needs results needs them', async () => {
    const job = await newJob();
    const { log } = await start(job, { run: 'true', 'merged-results': 'all.xml', quarantine: 'none.yml' }).finished;
    expect(log).toContain('merged-results: it needs test-results');
    expect(log).toContain('quarantine: none.yml cannot be read');
  });
});

// usage: node test/act/smoke.ts
// Runs the built action with act, a runner that this project did not write. Needs Node 24, and act on the PATH or in $ACT.
// Each workflow in workflows/ runs once; a scenario checks what one of them printed.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRepository, leftovers, type Run, runWorkflow } from './act.ts';

type Scenario = { title: string; workflow: string; exitCode: number; check: (run: Run) => void };

const root = path.join(import.meta.dirname, '..', '..');

const scenarios: readonly Scenario[] = [
  {
    title: 'a success passes outputs and environment to a later step',
    workflow: 'success',
    exitCode: 0,
    check: (run) => {
      shows(run, 'painting, attempt 1 of 1');
      shows(run, 'seen: status=[completed] exit-code=[0] signal=[] attempts=[1] failure-code=[]');
      shows(run, 'seen: artifact-ids=[{}] colour=[blue] list=[one,two] room=[hall]');
      shows(run, 'a word of the command');
    },
  },
  {
    title: 'a success at the second attempt passes on nothing of the first',
    workflow: 'retry',
    exitCode: 0,
    check: (run) => {
      shows(run, '::group::Attempt 1 of 3');
      shows(run, '::group::Attempt 2 of 3');
      hides(run, '::group::Attempt 3 of 3');
      shows(run, 'last failure: [exit]');
      shows(run, 'seen: status=[completed] exit-code=[0] attempts=[2]');
      shows(run, 'seen: winner=[2] first=[] second=[yes] env=[/yes]');
      hides(run, '::error');
    },
  },
  {
    title: 'a failure of every attempt fails the step, with the reason in its outputs',
    workflow: 'failure',
    exitCode: 0,
    check: (run) => {
      shows(run, 'giving up, attempt 1');
      shows(run, 'giving up, attempt 2');
      shows(run, 'seen: outcome=[failure] conclusion=[success] status=[failed]');
      shows(run, 'seen: exit-code=[7] attempts=[2] failure-code=[exit]');
      shows(run, '::error');
    },
  },
  {
    title: 'without an artifact service each failed attempt is kept in a folder that the log names',
    workflow: 'failure',
    exitCode: 0,
    check: (run) => {
      const folders = [...run.log.matchAll(/\| .*\bartifact of attempt \d.* (\/\S+)$/gim)].map(([, folder]) => folder);
      equal('folders in the log', new Set(folders).size, 2);
      for (const folder of folders) {
        shows(run, `file: ${folder}/output.log`);
        shows(run, `file: ${folder}/collected/report/page.txt`);
      }
    },
  },
  {
    title: 'a killed command fails the job, and later steps do not run',
    workflow: 'failing-job',
    exitCode: 1,
    check: (run) => {
      shows(run, 'SIGKILL');
      hides(run, '| seen although the step before it failed');
      shows(run, 'Job failed');
    },
  },
  {
    title: 'invalid inputs are all named, and nothing is started',
    workflow: 'bad-input',
    exitCode: 1,
    check: (run) => {
      shows(run, 'max-attempts');
      shows(run, 'attempt-timeout');
      hides(run, '| started although its inputs are wrong');
    },
  },
  {
    title: 'a slot is held by the job, used by its run, and released by post',
    workflow: 'slot',
    exitCode: 0,
    check: (run) => {
      shows(run, 'Slot 0 of pool gpu, until the job ends (visible 1/2, total 1/2; id ');
      shows(run, 'Slot 0 of pool gpu (background 1/2, total 1/2).');
      shows(run, 'training on [0]');
      shows(run, 'elsewhere on [0]');
      shows(
        run,
        'No slot: there was no room for 2 visible slots in pool gpu and the step does not wait (wait: 0; visible 1/2,',
      );
      shows(run, 'seen: number=[0] numbers=[0] wait=[0/0] refused=[failure]');
      shows(run, 'Slot 0 of pool gpu: released after ');
    },
  },
  {
    title: 'background sessions become ready, are waited for and stopped, the last one by post',
    workflow: 'background',
    exitCode: 0,
    check: (run) => {
      shows(run, 'the server is ready after ');
      shows(run, 'seen: server=[running] port=[8080]');
      equal('times that the tests were shown', run.log.match(/\| tested in the background/g)?.length, 1);
      shows(run, 'the tests succeeded at the first attempt');
      shows(run, 'the server: stopped as asked, after ');
      shows(run, 'seen: tests=[completed] verdict=[fine] server=[stopped]');
      shows(run, 'the straggler was stopped at the end of the job, after ');
      hides(run, '::error');
    },
  },
  {
    title: 'no secret is in an artifact or in the log of post, and no command of the output acts',
    workflow: 'redact',
    exitCode: 0,
    check: (run) => {
      shows(run, 'seen: stolen=[]');
      shows(run, 'kept: the password is ***');
      shows(run, 'kept: this was ***');
      hides(run, '| kept a secret');
      hides(run, '| the session has a secret');
      shows(run, '(log, 1 secret redacted; ');
      hides(run, 'battery');
    },
  },
];

function shows({ log }: Run, text: string): void {
  if (!log.includes(text)) throw new Error(`the log does not have: ${text}`);
}

function hides({ log }: Run, text: string): void {
  if (log.includes(text)) throw new Error(`the log has: ${text}`);
}

function equal(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${what}: ${actual}, not ${expected}`);
}

/** Checks what holds for every run: post ran, and did not say again what main had said. */
function checkPost({ log }: Run): void {
  equal('post stages', log.match(/Run Post The action/g)?.length, 1);
  equal('successful post stages', log.match(/Success - Post The action/g)?.length, 1);
  equal('lines of post about a session that had ended', log.match(/nothing is left|has ended \(/g), null);
}

function report(title: string, check: () => void, log?: string): boolean {
  try {
    check();
    console.log(`ok ${title}`);
    return true;
  } catch (error) {
    console.log(`not ok ${title}\n  ${error instanceof Error ? error.message : error}`);
    if (log !== undefined) console.log(log.replaceAll(/^/gm, '  > '));
    return false;
  }
}

function main(): number {
  equal('major version of Node', process.version.split('.')[0], 'v24');
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'supervised-run-act-')));
  try {
    const repository = path.join(scratch, 'repository');
    createRepository(root, repository);
    const runs = new Map<string, Run>();
    const results = scenarios.map(({ title, workflow, exitCode, check }) => {
      const file = path.join(import.meta.dirname, 'workflows', `${workflow}.yml`);
      const run = runs.get(workflow) ?? runWorkflow(file, repository, scratch);
      runs.set(workflow, run);
      const checkAll = () => {
        check(run);
        equal("act's exit code", run.exitCode, exitCode);
      };
      return report(title, checkAll, run.log);
    });
    for (const [workflow, run] of runs) {
      results.push(report(`post runs: ${workflow}`, () => checkPost(run), run.log));
    }
    results.push(report('no process is left running', () => equal('processes', leftovers(scratch).join('\n'), '')));
    const passed = results.filter(Boolean).length;
    console.log(`${passed} of ${results.length} smoke scenarios passed`);
    return passed === results.length ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = main();

// Runs scenarios.ts where other platforms can be had on this machine, and prints a line for each: `ok`, `not ok`, or `skipped`
// with a sentence. `node test/platforms/smoke.ts [ENVIRONMENT…]`; README.md explains the environments.
import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { posix, type Report, type Scenario, special, windows, windowsBare } from './scenarios.ts';

/** Each with what it has to be set up. */
const environments: Record<string, string> = {
  musl: 'musl',
  container: 'sandbox',
  'no-pipes': 'sandbox',
  'no-home': 'sandbox',
  'proc-subset': 'sandbox',
  hidepid: 'sandbox',
  'read-only': 'sandbox',
  'other-user': 'sandbox',
  'noexec-temp': 'sandbox',
  'odd-paths': 'sandbox',
  'least-node': 'least-node',
  'newest-node': 'newest-node',
  windows: 'windows',
  'windows-bare': 'windows',
  'windows-unit': 'windows-unit',
  'windows-process': 'windows-process',
  'windows-action': 'windows-process',
};

/** These run only if they are named: they take over twenty minutes. */
const named = ['windows-action'];

const repository = resolve(import.meta.dirname, '../..');

/**
 * What is run in place of scenarios: the arguments of vitest, for one run after another. Programs start slowly there, so not
 * every file of units gets its own process; one of the action that Wine's server ends takes no other with it.
 */
const tests: Record<string, string[][]> = {
  'windows-unit': [['--project=unit', '--no-isolate']],
  'windows-process': [['--project=process', ...processTests()]],
  'windows-action': actionTests().map((file) => ['--project=action', file]),
};

const here = (name: string) => join(import.meta.dirname, name);
/** A download that takes longer does not come. */
const setUpS = 300;
const scenarioMs = 150_000;
const testsMs = 600_000;
/** Wine's server dies now and then, and then its programs have no output. */
const tries = 2;

const work = makeCopy();
let failed = 0;
try {
  const all = Object.keys(environments).filter((environment) => !named.includes(environment));
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;
  // Windows waits most of the time.
  const isWindows = (environment: string) => environment.startsWith('windows');
  await Promise.all([runEach(wanted.filter(isWindows)), runEach(wanted.filter((each) => !isWindows(each)))]);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

/** Other users must be able to read it, and sandboxes mount it. */
function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'platforms-'));
  chmodSync(copy, 0o755);
  for (const part of ['action.yml', 'dist']) cpSync(join(repository, part), join(copy, part), { recursive: true });
  cpSync(here('step.mjs'), join(copy, 'step.mjs'));
  mkdirSync(join(copy, 'registry'), { mode: 0o700 });
  return copy;
}

async function runEach(wanted: string[]): Promise<void> {
  for (const environment of wanted) await runAll(environment);
}

async function runAll(environment: string): Promise<void> {
  const begun = performance.now();
  const problem = setUp(environment) ?? (await tryOut(environment));
  if (problem !== undefined) {
    console.log(`skipped ${environment}: ${problem}`);
    return;
  }
  const given = tests[environment];
  if (given !== undefined) await runTests(environment, given);
  else for (const scenario of scenariosOf(environment)) await runOne(environment, scenario);
  console.log(`-- ${environment}: ${Math.round((performance.now() - begun) / 1000)} s`);
}

function scenariosOf(environment: string): Scenario[] {
  if (environment === 'windows') return windows;
  return environment === 'windows-bare' ? windowsBare : [...posix, ...(special[environment] ?? [])];
}

/** Returns the reason when it cannot be had here. */
function setUp(environment: string): string | undefined {
  // `timeout` ends what it has started, too.
  const command = [String(setUpS), here('set-up'), environments[environment] ?? environment];
  const { status, stderr, error } = spawnSync('timeout', command, { encoding: 'utf8' });
  if (status === 0) return undefined;
  if (status === 124) return `it could not be set up within ${setUpS} s.`;
  return stderr?.trim().split('\n').at(-1) || `it could not be set up: ${error?.message ?? `exit code ${status}`}`;
}

async function runOne(environment: string, scenario: Scenario): Promise<void> {
  const { expected, name, ...given } = scenario;
  let output = '';
  for (let round = 0; round < tries; round += 1) {
    output = (await start(environment, ['step.mjs', JSON.stringify(given)])).output;
    const report = reportIn(output);
    if (report === undefined) continue;
    const broken = Object.entries(expected).filter(([, holds]) => !holds(report));
    console.log(`${broken.length === 0 ? 'ok' : 'not ok'} ${environment}: ${name}`);
    if (broken.length === 0) return;
    const { main, post, outputs, state, ...rest } = report;
    console.log(
      `   not so: ${broken.map(([what]) => what).join('; ')}\n${main.log}\n${post.log}\n${JSON.stringify({ code: main.code, ms: main.ms, outputs, ...rest }, null, 2)}`,
    );
    failed += 1;
    return;
  }
  console.log(`not ok ${environment}: ${name}\n   no report; its output was:\n${output}`);
  failed += 1;
}

async function runTests(environment: string, runs: string[][]): Promise<void> {
  const copied = readdirSync(repository).filter(
    (name) => !['.git', 'node_modules', 'dist', 'action.yml'].includes(name),
  );
  for (const part of copied) cpSync(join(repository, part), join(work, part), { recursive: true });
  mkdirSync(join(work, 'node_modules'), { recursive: true });
  for (const args of runs) await runVitest(environment, args, runs.length === 1 ? 'tests' : `tests of ${args.at(-1)}`);
}

async function runVitest(environment: string, args: string[], what: string): Promise<void> {
  const report = join(work, `${environment}.json`);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...args, '--reporter=json'];
  vitest.push(`--outputFile=${environment}.json`);
  rmSync(report, { force: true });
  let output = '';
  for (let round = 0; round < tries && !existsSync(report); round += 1)
    ({ output } = await start(environment, vitest, testsMs));
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  if (results?.success === true) {
    console.log(`ok ${environment}: ${results.numPassedTests} ${what}`);
    return;
  }
  failed += 1;
  console.log(`not ok ${environment}: ${results?.numFailedTests ?? 'all'} ${what}\n${output}`);
  for (const { name, message, assertionResults } of results?.testResults ?? [])
    for (const { status, fullName, failureMessages } of [
      { status: message && 'failed', fullName: '', failureMessages: [message] },
      ...assertionResults,
    ])
      if (status === 'failed') console.log(`   ${name}: ${fullName}: ${failureMessages.join('\n')}`);
}

/** Returns the files of the process tier that say most about Windows and take little time. */
function processTests(): string[] {
  const supervisor = [
    'attempts',
    'limits',
    'recovery',
    'retry-on',
    'probe',
    'watchdog',
    'leftovers',
    'runs-on',
    'lease-kinds',
  ];
  const others = [
    'supervisor/collect',
    'supervisor/readiness',
    'registry/orphans-unseen',
    'registry/sqlite',
    'registry/wait',
    'system',
  ];
  return [...supervisor.map((name) => `supervisor/${name}`), ...others].map((name) => `test/process/${name}`);
}

function actionTests(): string[] {
  const folder = 'test/action';
  const files = readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.test.ts')).map((file) => `${folder}/${file}`);
}

/** Returns the reason when not even Node starts there, as where this machine allows no sandboxes. */
async function tryOut(environment: string): Promise<string | undefined> {
  let said = '';
  for (let round = 0; round < tries; round += 1) {
    const { isGood, output } = await start(environment, ['-e', '0']);
    if (isGood) return undefined;
    said = (output.trim().split('\n').at(-1) ?? '').replace(/\.$/, '');
  }
  return `Node does not start there${said === '' ? '' : `: ${said}`}.`;
}

/** Runs Node there. */
function start(
  environment: string,
  args: string[],
  timeout = scenarioMs,
): Promise<{ isGood: boolean; output: string }> {
  const options = {
    env: { ...process.env, PLATFORM_NODE: process.execPath },
    timeout,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  } as const;
  return new Promise((resolve) => {
    const machine = environment === 'windows-action' ? 'windows-process' : environment;
    execFile(here('run-in'), [machine, work, ...args], options, (error, stdout, stderr) =>
      resolve({ isGood: error === null, output: `${stdout}${stderr}` }),
    );
  });
}

function reportIn(output: string): Report | undefined {
  const line = output.split('\n').findLast((each) => each.startsWith('{"main":'));
  return line === undefined ? undefined : JSON.parse(line);
}

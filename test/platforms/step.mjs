// Runs the action in the working directory as one step, main and post, and prints a report as the last line. It runs on every
// platform and needs nothing but Node. Its only argument is a scenario of scenarios.ts, as JSON.
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { inputs, variables = {}, files = {}, planted = [], query, limitMs = 60_000 } = JSON.parse(process.argv[2]);
const isWindows = process.platform === 'win32';
const root = mkdtempSync(join(realpathSync(tmpdir()), 'step-'));
const workspace = folder('workspace');
const temp = folder('temp');
const state = file('state');
const output = file('output');

for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
for (const name of planted) copyFileSync('C:\\programs\\planted.exe', join(workspace, name));
if (query !== undefined) writeFileSync('C:\\powershell.txt', query);

const env = {
  ...process.env,
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: workspace,
  RUNNER_TEMP: temp,
  GITHUB_STATE: state,
  GITHUB_OUTPUT: output,
  GITHUB_ENV: file('env'),
  GITHUB_PATH: file('path'),
  GITHUB_STEP_SUMMARY: file('summary'),
  ACTIONS_RUNTIME_TOKEN: 'token-of-the-runtime',
  RUNNER_TRACKING_ID: 'github_1234',
  SCRATCH: folder('scratch'),
  NODE: process.execPath,
  ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
};
for (const [name, value] of Object.entries(variables)) setVariable(name, value);

const main = await run('main', env);
const saved = [...pairs(state)].map(([name, value]) => [`STATE_${name}`, value]);
const post = await run('post', { ...env, ...Object.fromEntries(saved) });
const outputs = Object.fromEntries(pairs(output));
const session = outputs['session-dir'] ?? '';
console.log(
  JSON.stringify({
    main,
    post,
    outputs,
    left: left(),
    supervisorLog: text(join(session, 'supervisor.log')),
    state: JSON.parse(text(join(session, 'state.json')) || 'null'),
    collected: collected(join(session, 'attempts', '01', 'collected')),
    queries: lines('C:\\powershell.log'),
    plantedStarts: lines('C:\\planted.log'),
    tracked: text(join(env.SCRATCH, 'tracked')),
  }),
);

async function run(stage, environment) {
  const begun = performance.now();
  const entry = new RegExp(`^ +${stage}: *(\\S+)`, 'm').exec(readFileSync('action.yml', 'utf8'))?.[1] ?? '';
  const log = join(root, `${stage}.log`);
  writeFileSync(log, '');
  const child = spawn(process.execPath, [resolve(entry)], {
    cwd: workspace,
    env: environment,
    stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')],
  });
  const code = await new Promise((done) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
    child.once('exit', (status, signal) => {
      clearTimeout(timer);
      done(status ?? signal);
    });
  });
  return { code, ms: Math.round(performance.now() - begun), log: text(log) };
}

/** The marked processes that still run: each has written its pid to a file in the scratch folder. */
function left() {
  return readdirSync(env.SCRATCH)
    .filter((name) => name.startsWith('pid'))
    .filter((name) => isRunning(Number(text(join(env.SCRATCH, name)))));
}

function isRunning(pid) {
  if (!isWindows && existsSync('/proc/self/stat')) return !/^$|\) [ZX] /.test(text(`/proc/${pid}/stat`));
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** On Windows a name has one value, in whatever case. `{workspace}` and `{old}`, the value before, are replaced. */
function setVariable(name, value) {
  const same = Object.keys(env).filter(
    (each) => each === name || (isWindows && each.toUpperCase() === name.toUpperCase()),
  );
  const old = same.map((each) => env[each])[0] ?? '';
  for (const each of same) delete env[each];
  env[name] = value.replaceAll('{workspace}', () => workspace).replaceAll('{old}', () => old);
}

function collected(path) {
  return existsSync(path) ? readdirSync(path, { recursive: true }).map(String).sort() : [];
}

function folder(name) {
  mkdirSync(join(root, name));
  return join(root, name);
}

function file(name) {
  writeFileSync(join(root, name), '');
  return join(root, name);
}

function text(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function lines(path) {
  return isWindows
    ? text(path)
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

/** `NAME=value`, or `NAME<<END`, lines, and `END`. */
function* pairs(path) {
  const pattern = /^(.+?)(?:<<(.+)\r?\n([\s\S]*?)\r?\n\2|=(.*))\r?$/gm;
  for (const [, name, , long, short] of text(path).matchAll(pattern)) yield [name, long ?? short];
}

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { needs } from '../kit/posix-script.ts';
import type { Job } from '../runner/job.ts';
import type { StepResult } from '../runner/step-result.ts';
import { errorsOf, startInBackground, startStop } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { newJob, newJobWithArtifacts, noProcessLeft, start } from './supervised-step.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/from-retry.md'), 'utf8');

async function run(inputs: Record<string, string>, job?: Job): Promise<StepResult> {
  return await start(job ?? (await newJob()), { name: 'it', 'retry-delays': '0s', ...inputs }).finished;
}

/** Runs a step whose first attempt fails as given and whose second one succeeds. */
async function failsOnce(failure: string, inputs: Record<string, string>): Promise<StepResult> {
  return await run({ run: `[ $SUPERVISED_RUN_ATTEMPT = 2 ] && exit; ${failure}`, 'max-attempts': '2', ...inputs });
}

/** Expects an error that names the input of the other tool, and nothing to run. */
async function isRefused(input: string, value: string, hint: RegExp): Promise<void> {
  const result = await run({ run: 'echo it ran', [input]: value });
  expect(result.conclusion).toBe('failure');
  expect(errorsOf(result).join('\n')).toMatch(hint);
  expect(result.log).not.toMatch(/^it ran$/m);
}

async function timesOut(limit: string): Promise<void> {
  const job = await newJob();
  const child = `setsid bash -c 'trap "" TERM; while :; do sleep 0.1; done' & sleep 1000`;
  const { outputs } = await run({ run: child, 'attempt-timeout': limit, 'kill-grace': '1s' }, job);
  expect(outputs).toMatchObject({ 'failure-code': 'attempt_timeout', attempts: '1' });
  await noProcessLeft(job);
}

const rows: Record<string, Record<string, () => Promise<void>>> = {
  'nick-fields/retry': {
    command: async () => {
      await isRefused('command', 'true', /command.*run/);
      expect((await run({ run: 'false; echo ok' })).conclusion).toBe('failure');
    },
    'timeout_minutes: 10': async () => {
      await isRefused('timeout_minutes', '10', /timeout_minutes.*attempt-timeout/);
      await timesOut('1s');
    },
    'timeout_seconds: 15': async () => {
      await isRefused('timeout_seconds', '15', /timeout_seconds.*attempt-timeout/);
    },
    'max_attempts: 3': async () => {
      await isRefused('max_attempts', '3', /max_attempts.*max-attempts/);
      expect((await run({ run: 'exit 1' })).outputs.attempts).toBe('1');
      expect((await run({ run: 'exit 1', 'max-attempts': '3' })).outputs.attempts).toBe('3');
    },
    'retry_wait_seconds: 5': async () => {
      await isRefused('retry_wait_seconds', '5', /retry_wait_seconds.*retry-delays/);
      const { outputs, log } = await run({ run: 'exit 1', 'max-attempts': '2', 'retry-delays': '1s' });
      expect(outputs.recoveries).toBe('1');
      expect(log.match(/follows in 1 s/g)).toHaveLength(1);
    },
    'shell: python': async () => {
      const inputs = { run: 'import sys; print("from", sys.version_info.major)' };
      expect((await run({ ...inputs, shell: 'python' })).log).toMatch(/^from 3$/m);
      expect((await run({ ...inputs, shell: 'python3 -u {0}' })).log).toMatch(/^from 3$/m);
    },
    polling_interval_seconds: () => isRefused('polling_interval_seconds', '1', /polling_interval_seconds/),
    'retry_on: any': async () => {
      expect((await failsOnce('exit 1', {})).outputs.attempts).toBe('2');
      expect((await failsOnce('sleep 1000', { 'attempt-timeout': '4s' })).outputs.attempts).toBe('2');
    },
    'retry_on: timeout': async () => {
      const only = { 'retry-on': 'timeout', 'attempt-timeout': '4s' };
      expect((await failsOnce('sleep 1000', only)).outputs).toMatchObject({ attempts: '2', status: 'completed' });
      expect((await failsOnce('exit 2', only)).outputs).toMatchObject({ attempts: '1', 'exit-code': '2' });
    },
    'retry_on: error': async () => {
      const only = { 'retry-on': 'failure', 'attempt-timeout': '4s' };
      expect((await failsOnce('exit 2', only)).outputs).toMatchObject({ attempts: '2', status: 'completed' });
      expect((await failsOnce('sleep 1000', only)).outputs.attempts).toBe('1');
    },
    'retry_on_exit_code: 75': async () => {
      expect((await failsOnce('exit 75', { 'retry-on': '75' })).outputs.attempts).toBe('2');
      expect((await failsOnce('exit 74', { 'retry-on': '75' })).outputs.attempts).toBe('1');
      const both = { 'retry-on': '75, timeout', 'attempt-timeout': '4s' };
      expect((await failsOnce('sleep 1000', both)).outputs.attempts).toBe('2');
    },
    'warning_on_retry: true': async () => {
      const levels = ({ annotations }: StepResult) => annotations.map(({ level }) => level);
      expect(levels(await failsOnce('exit 1', {}))).toEqual(['notice']);
      expect(levels(await failsOnce('exit 1', { 'retry-notice': 'warning' }))).toEqual(['warning']);
    },
    on_retry_command: async () => {
      const { log, annotations, conclusion } = await failsOnce('exit 1', {
        'on-retry': 'echo cleaned; false; echo more',
      });
      expect(log).toMatch(/^cleaned$/m);
      expect(log).not.toMatch(/^more$/m);
      expect(annotations.map(({ level }) => level)).toContain('warning');
      expect(conclusion).toBe('success');
    },
    new_command_on_retry: async () => {
      const inputs = { run: 'echo all; exit 1', 'run-on-retry': 'echo only the failed', 'max-attempts': '2' };
      const { log, conclusion } = await run(inputs);
      expect(conclusion).toBe('success');
      expect(log).toMatch(/^all$[\s\S]*^only the failed$/m);
    },
    'continue_on_error: true': async () => {
      await isRefused('continue_on_error', 'true', /continue_on_error.*continue-on-error/);
      // The runner makes the conclusion: the step of the action itself fails in any case.
      expect((await run({ run: 'exit 1' })).conclusion).toBe('failure');
    },
    'output total_attempts': async () => {
      expect((await failsOnce('exit 1', {})).outputs.attempts).toBe('2');
      expect((await run({ run: 'true', 'working-directory': 'missing' })).outputs.attempts).toBe('0');
    },
    'output exit_code': async () => {
      expect((await run({ run: 'exit 99' })).outputs).toMatchObject({ 'exit-code': '99', signal: '' });
      needs('signals');
      expect((await run({ run: 'kill -KILL $$' })).outputs).toMatchObject({ 'exit-code': '', signal: 'SIGKILL' });
    },
    'output exit_error': async () => {
      const { outputs } = await run({ run: 'exit 99' });
      expect(outputs).toMatchObject({ 'failure-code': 'exit', 'failure-reason': expect.stringContaining('code 99') });
    },
    'exit code 127': async () => {
      const { outputs } = await run({ run: 'no-such-command', 'max-attempts': '3' });
      expect(outputs).toMatchObject({ attempts: '1', 'exit-code': '127' });
    },
    'a command that is killed': async () => {
      expect((await run({ run: 'kill -KILL $$' })).conclusion).toBe('failure');
    },
    'leftover processes': async () => {
      const job = await newJob();
      await run({ run: 'sleep 1000 & exit 1', 'max-attempts': '2' }, job);
      await noProcessLeft(job);
    },
    'GITHUB_OUTPUT of a failed attempt': async () => {
      const { outputs } = await failsOnce('echo stale=yes >> "$GITHUB_OUTPUT"; exit 1', {});
      expect(outputs).toMatchObject({ attempts: '2' });
      expect(outputs).not.toHaveProperty('stale');
    },
  },
  'Wandalen/wretry.action': {
    command: () => isRefused('command', 'true', /command.*run/),
    'attempt_limit: 3': async () => {
      await isRefused('attempt_limit', '3', /attempt_limit.*max-attempts/);
      expect((await run({ run: 'exit 1', 'max-attempts': '3' })).outputs.attempts).toBe('3');
    },
    'attempt_delay: 1000': async () => {
      await isRefused('attempt_delay', '1000', /attempt_delay.*retry-delays/);
      const { log } = await run({ run: 'exit 1', 'max-attempts': '3', 'retry-delays': '1s, 0s' });
      expect(log.match(/follows in 1 s/g)).toHaveLength(1);
    },
    'time_out: 60000': async () => {
      await isRefused('time_out', '60000', /time_out.*timeout/);
      const { outputs } = await run({ run: 'sleep 1000', timeout: '1s', 'max-attempts': '3' });
      expect(outputs).toMatchObject({ 'failure-code': 'timeout', attempts: '1' });
    },
    current_path: async () => {
      await isRefused('current_path', 'app', /current_path.*working-directory/);
      const job = await newJob();
      mkdirSync(join(job.workspace, 'app'));
      expect((await run({ run: 'basename "$PWD"', 'working-directory': 'app' }, job)).log).toMatch(/^app$/m);
    },
    pre_retry_command: async () => {
      await isRefused('pre_retry_command', 'true', /pre_retry_command.*on-retry/);
      expect((await failsOnce('exit 1', { 'on-retry': 'echo cleaned' })).log).toMatch(/^cleaned$/m);
    },
    retry_condition: async () => {
      const rules = '- { code: no_project, family: soft, output: no such project, retry: never }';
      const { outputs } = await failsOnce('echo no such project; exit 1', { 'failure-rules': rules });
      expect(outputs).toMatchObject({ attempts: '1', 'failure-code': 'no_project' });
    },
    'action, with': () => isRefused('action', 'actions/checkout@v7', /action/),
    'output outputs': async () => {
      expect((await run({ run: 'echo it=made >> "$GITHUB_OUTPUT"' })).outputs.it).toBe('made');
    },
  },
  'JarvusInnovations/background-action': {
    run: async () => {
      const job = await newJob();
      needs('background jobs of a shell that are processes');
      const servers = `sh -c 'echo up; ${untilGo}' &\nsh -c 'echo up too; ${untilGo}' &`;
      const main = await startInBackground(job, { run: servers, ready: 'log: /up too/' }).finished;
      expect(main).toMatchObject({ conclusion: 'success', outputs: { status: 'running' } });
      expect((await startStop(job).finished).conclusion).toBe('success');
      await noProcessLeft(job);
    },
    'wait-on: tcp:4000': async () => {
      await becomesReady(`tcp: localhost:${await portOf(createServer())}`);
    },
    'wait-on: file:out/ready': () => becomesReady('file: made', 'touch made'),
    'wait-on: http-get://…': async () => {
      const server = createHttpServer((_, response) => response.end('up'));
      await becomesReady(`http://localhost:${await portOf(server)}/`);
    },
    'wait-on: socket:/tmp/it': () =>
      becomesReady(
        'exec: test -S it',
        `python3 -c "import socket; s = socket.socket(socket.AF_UNIX); s.bind('it'); s.listen()"`,
      ),
    'wait-for: 30s': async () => {
      const job = await newJob();
      const inputs = { run: 'sleep 1000', ready: 'file: never', 'ready-timeout': '1s' };
      const main = await startInBackground(job, inputs).finished;
      expect(main).toMatchObject({ conclusion: 'failure', outputs: { 'failure-code': 'not_ready' } });
    },
    'tail: true': async () => {
      const job = await newJob();
      const step = startInBackground(job, {
        run: `echo live; ${untilGo}; touch made; sleep 1000`,
        ready: 'file: made',
      });
      await step.waitForLine('live');
      go(job);
      await step.finished;
    },
    'log-output-if: failure': async () => {
      const { job } = await newJobWithArtifacts();
      const step = startInBackground(job, { run: `echo up; ${untilGo}; echo it broke; exit 3`, ready: 'log: /up/' });
      await step.finished;
      go(job);
      const stop = await startStop(job).finished;
      const post = await step.post();
      expect(`${stop.log}\n${post.log}`).toMatch(/^it broke$/m);
    },
    'log-output-resume': async () => {
      const job = await newJob();
      const step = startInBackground(job, { run: `echo up; ${untilGo}; echo more; exit 3`, ready: 'log: /up/' });
      const main = await step.finished;
      go(job);
      const stop = await startStop(job).finished;
      const post = await step.post();
      expect([main, stop, post].flatMap(outputOf).filter((line) => line === 'more')).toHaveLength(1);
    },
    'working-directory': async () => {
      const job = await newJob();
      mkdirSync(join(job.workspace, 'app'));
      const inputs = { run: 'basename "$PWD"; sleep 1000', 'working-directory': 'app', ready: 'log: /^app$/' };
      expect((await startInBackground(job, inputs).finished).conclusion).toBe('success');
      await startStop(job).finished;
    },
    'shutdown-grace: 10': async () => {
      const job = await newJob();
      const inputs = {
        run: `trap 'touch tidy; exit' TERM; echo up; ${untilGo}`,
        ready: 'log: /up/',
        'kill-grace': '10s',
      };
      await startInBackground(job, inputs).finished;
      await startStop(job).finished;
      expect(existsSync(join(job.workspace, 'tidy'))).toBe(true);
    },
    'outputs stdout-log, stderr-log': async () => {
      const { outputs } = await run({ run: 'echo to stdout; echo to stderr >&2', streams: 'split' });
      const attempt = join(outputs['session-dir'] ?? '', 'attempts/01');
      expect(readFileSync(join(attempt, 'stdout.log'), 'utf8')).toBe('to stdout\n');
      expect(readFileSync(join(attempt, 'stderr.log'), 'utf8')).toBe('to stderr\n');
    },
  },
  'A loop by hand': {
    'for i in 1 2 3 with break': async () => {
      expect((await run({ run: 'exit 1', 'max-attempts': '3' })).conclusion).toBe('failure');
      expect((await failsOnce('exit 1', { 'max-attempts': '3' })).outputs.attempts).toBe('2');
    },
    'sleep 10': async () => {
      expect((await failsOnce('exit 1', { 'retry-delays': '1s' })).log).toContain('follows in 1 s');
    },
    'timeout 10m': () => timesOut('1s'),
    'tee e2e.log': async () => {
      const { job, service } = await newJobWithArtifacts();
      const { outputs } = await run({ run: 'echo a line; false | cat', shell: 'bash' }, job);
      expect(outputs['failure-code']).toBe('exit');
      expect(service.artifacts.size).toBe(1);
    },
    'flock /tmp/licence': async () => {
      const job = await newJob();
      const one = { 'slot-pool': 'licence', 'slot-limits': 'total=1', name: 'it' };
      const first = start(job, { run: `echo mine; ${untilGo}`, ...one });
      await first.waitForLine('mine');
      const second = start(job, { run: 'echo mine now', ...one });
      await second.waitForLine(/place 1 in line/);
      go(job);
      await first.finished;
      expect((await second.finished).log).toMatch(/^mine now$/m);
    },
    $i: async () => {
      const { log } = await run({ run: 'echo "number $SUPERVISED_RUN_ATTEMPT"; exit 1', 'max-attempts': '2' });
      expect(log).toMatch(/^number 1$[\s\S]*^number 2$/m);
    },
  },
};

/** Waits until a background session with this condition is ready. */
async function becomesReady(ready: string, begin = 'true'): Promise<void> {
  const job = await newJob();
  const main = await startInBackground(job, { run: `${begin}; sleep 1000`, ready }).finished;
  expect(main).toMatchObject({ conclusion: 'success', outputs: { status: 'running' } });
  await startStop(job).finished;
}

/** Starts a server that is closed when the test has finished. */
async function portOf(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  return await new Promise((resolve) => server.listen(0, () => resolve((server.address() as AddressInfo).port)));
}

/** Returns the first cells of the table below a heading, without their backquotes. */
function rowsOf(heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| (.+?) \|/gm)]
    .map(([, cell = '']) => cell.replaceAll('`', ''))
    .filter((cell) => cell !== 'there');
}

describe.each(Object.entries(rows))('from %s', (heading, cases) => {
  it('has a test for each row of the page', () => {
    expect(Object.keys(cases)).toEqual(rowsOf(heading));
  });
  it.each(Object.entries(cases))('%s', (_, test) => test());
});

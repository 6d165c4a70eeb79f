import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { unzip } from '../runner/unzip.ts';
import { startInBackground, startWait } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import {
  kill,
  newJob,
  newJobWithArtifacts,
  noProcessLeft,
  sessionDir,
  sessionState,
  start,
} from './supervised-step.ts';

/** A command that hangs and says so when it is asked by SIGUSR1, as a JVM does on SIGQUIT. */
const hanging = `trap 'echo "I hang in line 7"; touch answered' USR1; echo begun; while :; do sleep 0.05; done`;
const ask = 'kill -USR1 "$SUPERVISED_RUN_PID"; until [ -e answered ]; do sleep 0.02; done';

it('on-timeout runs before each attempt that is stopped, in its own group, and its files belong to the attempt', async () => {
  const { job, service } = await newJobWithArtifacts();
  const step = start(job, {
    run: hanging,
    'on-timeout': `rm -f answered; ${ask}; echo "dump of $SUPERVISED_RUN_ATTEMPT"; echo x >dump.txt`,
    name: 'it',
    'attempt-timeout': '1s',
    'max-attempts': '2',
    'retry-delays': '0',
    'artifact-paths': 'dump.txt',
  });
  const main = await step.finished;
  expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'attempt_timeout' });
  const groups = ['Attempt 1 of 2', 'Attempt 2 of 2'].flatMap((attempt) => [
    attempt,
    `on-timeout, before ${attempt.replace('A', 'a')} is stopped: it took longer than 1 s (attempt-timeout: 0 turns this off)`,
    `${attempt} (continued)`,
  ]);
  expect(main.groups.map(({ title }) => title)).toEqual(groups);
  for (const [before, dump, after] of [main.groups.slice(0, 3), main.groups.slice(3)]) {
    // A follower that is late shows the answer where it reads of the script's start.
    const own = [...(before?.lines ?? []), ...(after?.lines ?? [])];
    expect(own.slice(0, 2)).toEqual(['begun', 'I hang in line 7']);
    expect(own[2]).toContain(
      'Stopping the command: it took longer than 1 s (attempt-timeout: 0 turns this off). SIGTERM now',
    );
    expect(dump?.lines).toEqual([`dump of ${before === main.groups[0] ? 1 : 2}`]);
  }
  expect(service.artifacts.size).toBe(2);
  for (const [index, { zip }] of [...service.artifacts.values()].entries()) {
    const files = unzip(zip);
    expect(files.get('on-timeout-output.log')?.toString()).toBe(`dump of ${index + 1}\n`);
    expect(files.get('output.log')?.toString()).toMatch(/^begun\nI hang in line 7\n/);
    expect([...files.keys()]).toContain('collected/dump.txt');
  }
  expect((await step.post()).conclusion).toBe('success');
});

it('on-timeout that fails is a warning, in the summary too', async () => {
  const main = await start(await newJob(), {
    run: 'sleep 60',
    'on-timeout': 'echo no such tool; exit 127',
    name: 'it',
    'attempt-timeout': '1s',
  }).finished;
  expect(main.outputs).toMatchObject({ 'failure-code': 'attempt_timeout' });
  const warnings = main.annotations.filter(({ level }) => level === 'warning');
  expect(warnings.map(({ message }) => message)).toEqual([
    'it: the on-timeout script of attempt 1 exited with code 127: a command in it was not found; the attempt is stopped anyway.',
  ]);
  expect(main.summary).toContain('`on-timeout` of attempt 1 failed');
});

it('secrets and workflow commands of on-timeout are treated as those of the command', async () => {
  const { job, service } = await newJobWithArtifacts();
  const step = start(job, {
    run: 'echo begun; sleep 60',
    'on-timeout': `echo 'TOKEN=hunter2-hunter2'; echo '::add-mask::masked at run time'; echo 'masked at run time'
      echo '::set-output name=a::b'; echo '::endgroup::'`,
    redact: 'hunter2-hunter2',
    'attempt-timeout': '1s',
  });
  const main = await step.finished;
  expect(main.log).not.toContain('hunter2-hunter2');
  expect(main.log).toContain(': :set-output');
  const files = unzip([...service.artifacts.values()][0]?.zip ?? Buffer.alloc(0));
  const log = files.get('on-timeout-output.log')?.toString();
  expect(log).toContain('TOKEN=***\n');
  expect(log).not.toMatch(/^masked/m);
  const folder = sessionDir(job);
  await step.post();
  expect(readdirSync(folder).filter((name) => name.startsWith('on-timeout.'))).toEqual([]);
});

it('a cancel while on-timeout runs ends both at once', async () => {
  const job = await newJob();
  const step = start(job, {
    run: `trap 'echo interrupted; exit 1' INT; echo begun; while :; do sleep 0.05; done`,
    'on-timeout': `trap '' INT TERM; echo dumping; sleep 60 & while :; do sleep 0.05; done`,
    'attempt-timeout': '1s',
    'max-attempts': '2',
  });
  await step.waitForLine('dumping');
  const { signals } = await step.cancel();
  expect(signals).toEqual(['SIGINT']);
  const main = await step.finished;
  expect(main).toMatchObject({ outputs: { status: 'stopped', 'failure-code': 'cancelled', attempts: '1' } });
  expect(main.log).toMatch(/^interrupted$/m);
  expect(main.annotations).toEqual([]);
  await noProcessLeft(job);
});

it('a supervisor that is killed while on-timeout runs leaves nothing, and the log has its end', async () => {
  const job = await newJob();
  const step = start(job, { run: 'sleep 60', 'on-timeout': 'echo dumping; sleep 60', 'attempt-timeout': '1s' });
  await step.waitForLine('dumping');
  kill(JSON.parse(readFileSync(join(sessionDir(job), 'state.json'), 'utf8')).supervisor.pid);
  const main = await step.finished;
  expect(main.outputs).toMatchObject({ 'failure-code': 'supervisor_lost' });
  expect(sessionState(job).onTimeouts).toMatchObject([{ status: 'ended', cause: 'supervisor_lost' }]);
  expect(main.groups.every(({ closed }) => closed)).toBe(true);
  await noProcessLeft(job);
});

it('a step that waits goes on in the middle of on-timeout, and no line is lost or shown twice', async () => {
  const job = await newJob();
  const step = startInBackground(job, {
    run: `echo up; printf 'half of a '; until [ -e asked ]; do sleep 0.02; done; echo line; touch told; while :; do sleep 0.05; done`,
    'on-timeout': `echo dumping; printf 'half '; touch asked; until [ -e told ]; do sleep 0.02; done; ${untilGo}; echo 'is whole'`,
    ready: 'log: /up/',
    'attempt-timeout': '2s',
  });
  const first = await step.finished;
  const wait = startWait(job, { timeout: '4s' });
  await wait.waitForLine('dumping');
  const waited = await wait.finished;
  go(job);
  const last = await startWait(job).finished;
  const lines = [first, waited, last].flatMap(outputOf);
  for (const line of ['up', 'dumping', 'half is whole', 'half of a line']) {
    expect(lines.filter((shown) => shown === line)).toEqual([line]);
  }
  await step.post();
});

it('on-timeout is not allowed with attach', async () => {
  const main = await start(await newJob(), { attach: 'helloloop', 'on-timeout': 'true' }).finished;
  expect(main.annotations[0]?.message).toContain('on-timeout: not with attach: helloloop');
});

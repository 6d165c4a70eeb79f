import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs } from '../../kit/posix-script.ts';
import { eventually } from '../../kit/wait.ts';
import { fixtures, linesOf, type RecordingName, recordingPath, written } from '../../process/helloloop/recording.ts';
import { unzip } from '../../runner/unzip.ts';
import { errorsOf } from '../background-session.ts';
import { newJob, newJobWithArtifacts, noProcessLeft, sessionState, start } from '../supervised-step.ts';

const attach = { attach: 'helloloop', slots: '0' };

/** A launcher that starts the replay of a recording in the background and exits, as HelloLoop's does. */
function launch(name: RecordingName, before = ''): string {
  const player = `'${process.execPath}' '${join(fixtures, 'replay-paced.mjs')}' '${recordingPath(name)}' .`;
  return `echo launching\n${before}${player} < /dev/null > /dev/null 2>&1 &`;
}

/** The lines that the executions of the recording wrote. */
function recordedLines(name: RecordingName): string[] {
  return written(linesOf(name)).executions.flatMap(({ stdout, stderr }) =>
    `${stdout}\n${stderr}`.split('\n').filter((line) => line !== ''),
  );
}

describe('a HelloLoop session', () => {
  it('has log, conclusion, outputs, summary and artifacts like any other', async () => {
    const { job, service } = await newJobWithArtifacts();
    needs('background jobs of a shell that are processes');
    const step = start(job, { ...attach, run: launch('hard', 'echo "of=the launcher" >> "$GITHUB_OUTPUT"\n') });
    await step.waitForLine(/Attempt 2: codex-recovery-01/);
    writeFileSync(join(job.workspace, 'go'), '');
    const main = await step.finished;
    const { groups, lines, outputs, summary } = main;
    expect(main.conclusion).toBe('failure');
    expect(main.problems).toEqual([]);
    expect(groups.map(({ title }) => title)).toEqual([
      ...['Launcher', 'Task main-flow: Build the main flow', 'Attempt 1: codex'],
      ...['Probe 1, before attempt 2: codex-probe-01', 'Attempt 2: codex-recovery-01'],
    ]);
    expect(groups[0]?.lines).toEqual(['launching']);
    const expected = recordedLines('hard');
    // The error quotes the last line once more.
    const shown = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('##[error]')),
    );
    expect(shown.filter((line) => expected.includes(line)).sort()).toEqual(expected.sort());
    expect(main.log).toMatch(
      /HelloLoop session 2026-11-22T08-55-06-680Z \(run-once\), for as long as 终端 \(node, .*\) lives/,
    );
    expect(errorsOf(main)).toEqual([expect.stringContaining('attempt 2 exited with code 2 (auth: 当前错误')]);
    expect(outputs).toMatchObject({
      status: 'failed',
      'exit-code': '1',
      attempts: '2',
      recoveries: '1',
      of: 'the launcher',
      'failure-code': 'auth',
      'failure-family': 'hard',
    });
    expect(summary).toContain('| 2 | codex-recovery-01 | Build the main flow | ❌');
    expect(summary).toContain('paused_manual');
    const zips = [...service.artifacts.values()].map(({ zip }) => unzip(zip));
    expect(zips.map((files) => files.get('stderr.log')?.toString())).toEqual([
      'attempt 1 warning on stderr\n401 unauthorized: api key rejected\n',
      'attempt 2 warning on stderr\n401 unauthorized: api key rejected\n',
    ]);
    const names = [...(zips[1]?.keys() ?? [])].map((name) => name.replace(/^.*\//, ''));
    expect(names).toEqual(
      expect.arrayContaining([
        'codex-runtime.json',
        'codex-auto-recovery-01.json',
        'result.json',
        'probe-01-stdout.log',
      ]),
    );
    expect((await step.post()).conclusion).toBe('success');
    await noProcessLeft(job);
  });

  it('that does not exist within attach-timeout is an error with the path of its state file', async () => {
    const job = await newJob();
    const main = await start(job, { ...attach, 'attach-timeout': '200ms', 'state-dir': 'loop' }).finished;
    const path = join(job.workspace, 'loop/supervisor/state.json');
    expect(errorsOf(main)).toEqual([
      expect.stringMatching(
        /^HelloLoop failed after .*: the session did not start: no HelloLoop session within 0\.2 s/,
      ),
    ]);
    expect(main.log).toContain(`there is no ${path}`);
  });

  it('whose launcher fails shows the output of the launcher', async () => {
    const job = await newJob();
    const main = await start(job, { ...attach, run: 'echo no such engine\nexit 4' }).finished;
    expect(main.groups).toMatchObject([{ title: 'Launcher', lines: ['no such engine'] }]);
    expect(main.log).toContain('The launcher exited with code 4.');
    expect(errorsOf(main)).toEqual([expect.stringContaining('did not start: the launcher exited with code 4')]);
  });
});

describe('a HelloLoop session that runs', () => {
  const state = (pid: string) => `{"sessionId":"s","status":"running","command":"run-loop","pid":${pid}}`;
  // A supervisor with a child in a new session, which is not found as a descendant once its parent has ended.
  const run = `mkdir -p .helloloop/supervisor
setsid sh -c 'setsid sleep 1000 & exec sleep 1001' < /dev/null > /dev/null 2>&1 &
echo '${state("'$!'")}' > .helloloop/supervisor/state.json`;

  it('is ended, with its children, by a cancel', async () => {
    const job = await newJob();
    const step = start(job, { ...attach, run });
    await step.waitForLine(/HelloLoop session s/);
    const { signals } = await step.cancel();
    expect(signals).toEqual(['SIGINT']);
    const main = await step.finished;
    await noProcessLeft(job);
    expect(main.outputs).toMatchObject({ status: 'stopped', 'failure-code': 'cancelled' });
    expect((await step.post()).conclusion).toBe('success');
  });

  it('is left running by a cancel with `on-cancel: detach`, and by post', async () => {
    const job = await newJob();
    const step = start(job, { ...attach, run, 'on-cancel': 'detach' });
    await step.waitForLine(/HelloLoop session s/);
    await step.cancel();
    const main = await step.finished;
    expect(main.log).toContain('the HelloLoop session goes on');
    await step.post();
    await eventually(() => job.orphans().length === 2, { what: 'only HelloLoop to run', state: () => job.orphans() });
  });

  it('is ended by the supervisor when main is killed', async () => {
    const job = await newJob();
    const step = start(job, { ...attach, run });
    await step.waitForLine(/HelloLoop session s/);
    step.kill('SIGKILL');
    await step.finished;
    await noProcessLeft(job);
    expect(sessionState(job)).toMatchObject({ status: 'stopped', cause: 'lease_lost' });
    expect((await step.post()).summary).toContain('HelloLoop');
  });

  it('is ended by main when the supervisor of this action is killed', async () => {
    const job = await newJob();
    const step = start(job, { ...attach, run });
    await step.waitForLine(/HelloLoop session s/);
    process.kill(sessionState(job).supervisor?.pid ?? 0, 'SIGKILL');
    const main = await step.finished;
    expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_lost' });
    await noProcessLeft(job);
  });

  it('ends with its supervisor, whose last output is shown', async () => {
    const job = await newJob();
    const step = start(job, { ...attach, run: `${run}\necho 'out of memory' > .helloloop/supervisor/stderr.log` });
    await step.waitForLine(/HelloLoop session s/);
    process.kill(sessionState(job).attached?.process?.pid ?? 0, 'SIGKILL');
    const main = await step.finished;
    expect(main.groups.at(-1)).toMatchObject({
      title: 'The last words of the HelloLoop supervisor',
      lines: ['out of memory'],
    });
    expect(main.outputs).toMatchObject({ status: 'failed', 'failure-code': 'supervisor_lost' });
  });
});

describe('inputs', () => {
  it('of retries and the background are invalid with `attach: helloloop`', async () => {
    const job = await newJob();
    const main = await start(job, { ...attach, 'max-attempts': '3', background: 'true', probe: 'true' }).finished;
    expect(main.log).toContain('Nothing was run: 3 problems in 3 inputs.');
    expect(main.log).toContain('max-attempts: not with attach: helloloop, because HelloLoop makes its own attempts');
    expect(main.log).toContain('on-cancel: detach');
  });

  it('of HelloLoop are invalid without attach', async () => {
    const job = await newJob();
    const main = await start(job, { run: 'true', 'on-cancel': 'detach', session: 'x' }).finished;
    expect(main.log).toContain('on-cancel: it is used only with attach: helloloop');
    expect(main.log).toContain('session: it is used only with attach: helloloop');
  });
});

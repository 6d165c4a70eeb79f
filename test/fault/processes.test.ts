import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { untilGo } from '../action/gate.ts';
import { newJob, newJobWithArtifacts } from '../action/supervised-step.ts';
import { suspend } from '../kit/suspend.ts';
import { eventually } from '../kit/wait.ts';
import { canLimitProcesses, processGroup } from './process-limit.ts';
import { numbers, startSession } from './session-under-fault.ts';

const manyLines = `echo before; ${untilGo}; seq 100000; touch done`;
const allOutput = `before\n${numbers(100_000)}`;

describe.skipIf(process.platform !== 'linux')('on Linux, which shows whether a process is suspended', () => {
  it('SIGSTOP and SIGCONT on the supervisor', async () => {
    const session = await startSession({ run: manyLines });
    await session.step.waitForLine('before');
    await suspend(session.supervisorPid);
    session.go();
    await eventually(() => existsSync(join(session.job.workspace, 'done')), { what: 'the command to end' });
    process.kill(session.supervisorPid, 'SIGCONT');
    session.faultNow();
    const says = 'it succeeded at the first attempt';
    await session.check({ conclusion: 'success', output: allOutput, says, deadlineMs: 10_000 });
  });

  it('SIGSTOP and SIGCONT on main', async () => {
    const session = await startSession({ run: manyLines });
    await session.step.waitForLine('before');
    await suspend(session.step.pid);
    session.go();
    await eventually(() => session.state.status === 'completed', { what: 'the session to end' });
    session.step.kill('SIGCONT');
    session.faultNow();
    const says = 'it succeeded at the first attempt';
    await session.check({ conclusion: 'success', output: allOutput, says, deadlineMs: 10_000 });
  });

  it('SIGSTOP on the supervisor, and a cancel', async () => {
    const session = await startSession({ run: 'echo before; exec sleep 1000' });
    await session.step.waitForLine('before');
    await suspend(session.supervisorPid);
    session.faultNow();
    await session.step.cancel();
    await session.check({
      conclusion: 'cancelled',
      output: 'before\n',
      says: /it was stopped after .*: it was ended: the runner stopped the step/,
      deadlineMs: 7_000,
    });
  });

  it('SIGSTOP on main, and a cancel', async () => {
    const session = await startSession({ run: manyLines });
    await session.step.waitForLine('before');
    await suspend(session.step.pid);
    session.faultNow();
    const { signals } = await session.step.cancel();
    expect(signals).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
    await session.check({
      conclusion: 'cancelled',
      output: 'before\n',
      // Ended by post or by the supervisor, which has lost its lease, whichever is first.
      says: /--- post\n[\s\S]*it was (cancelled|stopped) after .*: it was ended: the step .*(is over|is no longer running)/,
      deadlineMs: 10_000,
    });
  });

  it('stdout of main closed', async () => {
    const session = await startSession({ run: 'echo before; while :; do echo more > more; cat more; sleep 0.1; done' });
    await session.step.waitForLine('before');
    session.faultNow();
    session.step.closeStdout();
    await session.step.finished;
    const written = session.state.attempts[0];
    expect(written).toMatchObject({ status: 'ended', cause: 'cancelled' });
    const output = `before\n${'more\n'.repeat(200)}`;
    await session.check({
      conclusion: 'failure',
      output,
      kept: 'its beginning',
      says: /--- post\n[\s\S]*it was stopped after .*: it was ended: nobody reads the step's log any more/,
      deadlineMs: 7_000,
    });
  });
});

describe.skipIf(!canLimitProcesses)('with a limit of processes (needs root, or sudo without a password)', () => {
  it('no process table entries left when main starts', async () => {
    const group = processGroup();
    const job = await newJob();
    // Node starts its own threads before the limit is set: it cannot run without them.
    const preload = join(job.temp, 'preload.mjs');
    const warmUp = `await Promise.all(Array.from({ length: 8 }, () => readFile('/etc/hostname')))`;
    writeFileSync(
      preload,
      `import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
${warmUp};
writeFileSync('${group.limit}', '1');`,
    );
    const env = { NODE_OPTIONS: `--import ${preload}` };
    const step = (await startSession({ run: 'touch begun' }, { job, env, node: group.node })).step;
    const main = await step.finished;
    expect(main.log).toMatch(/it failed .*: its supervisor could not be started: spawn .* EAGAIN/);
    expect(existsSync(join(job.workspace, 'begun'))).toBe(false);
    expect(job.orphans()).toEqual([]);
  });

  it('no process table entries left between two attempts', async () => {
    const group = processGroup();
    const { job } = await newJobWithArtifacts();
    const run = `echo before; echo 1 > ${group.limit}; exit 1`;
    const inputs = { run, 'max-attempts': '3', 'retry-delays': '0' };
    const session = await startSession(inputs, { job, node: group.node });
    const { main } = await session.check(
      {
        conclusion: 'failure',
        output: 'before\n',
        says: /it failed after 2 attempts .*: attempt 2 of 3 did not start: .* EAGAIN/,
        deadlineMs: 15_000,
      },
      group.lift,
    );
    expect(main.log).toMatch(/The artifact of attempt 1 could not be uploaded: .*EAGAIN/);
  });

  it('no process table entries left for the command', async () => {
    const group = processGroup();
    const job = await newJob();
    const inputs = { run: `echo before; echo 1 > ${group.limit}; ls; echo after`, shell: 'sh' };
    const session = await startSession(inputs, { job, node: group.node });
    await session.step.finished;
    const script = join(session.paths.root, 'run.sh');
    await session.check(
      {
        conclusion: 'failure',
        output: `before\n${script}: 1: Cannot fork\n`,
        says: /it failed after .*: it exited with code 2/,
        deadlineMs: 10_000,
      },
      group.lift,
    );
  });

  it('no process table entries left for anyone, and a cancel', async () => {
    const group = processGroup();
    const job = await newJob();
    const run = `mkfifo pipe; echo before; echo 1 > ${group.limit}; read -r line < pipe`;
    const session = await startSession({ run }, { job, node: group.node });
    await session.step.waitForLine('before');
    await eventually(() => readFileSync(group.limit, 'utf8') === '1\n', { what: 'the limit to be set' });
    session.faultNow();
    await session.step.cancel();
    await session.check(
      {
        conclusion: 'cancelled',
        output: 'before\n',
        says: /it was stopped after .*: it was ended: the runner stopped the step/,
        deadlineMs: 7_000,
      },
      group.lift,
    );
  });

  it('a command that forks without end for 2 s', async () => {
    const group = processGroup();
    // At most 400 processes, in a group of their own, so that the rest of the machine is not affected.
    writeFileSync(group.limit, '400');
    const bomb = join(import.meta.dirname, 'fixtures', 'fork-bomb.pl');
    const session = await startSession({ run: `echo before; ${group.enter} perl ${bomb}; echo after` });
    const { main } = await session.check({
      conclusion: 'success',
      output: 'before\nafter\n',
      says: 'it succeeded at the first attempt',
      deadlineMs: 20_000,
    });
    expect(main.log).toMatch(/Ended \d+ processes that the command had left running: perl fork-bomb\.pl, perl/);
  });
});

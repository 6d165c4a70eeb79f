import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { untilGo } from '../action/gate.ts';
import { newJob, newJobWithArtifacts } from '../action/supervised-step.ts';
import { eventually } from '../kit/wait.ts';
import { numbers, startSession } from './session-under-fault.ts';
import { hasSmallDisks, smallDisk } from './small-disk.ts';

const mebibyte = 1024 * 1024;

// The folder of the session is on this disk.
describe.skipIf(!hasSmallDisks)('with a disk of 4 MiB (needs root, or sudo without a password)', () => {
  it('disk full while the command writes', async () => {
    const { folder } = smallDisk(4 * mebibyte);
    const job = await newJob({ env: { RUNNER_TEMP: folder } });
    const session = await startSession({ run: 'seq 1 1000000; sleep 1000', 'max-attempts': '3' }, { job });
    await session.check({
      conclusion: 'failure',
      output: numbers(1_000_000),
      kept: 'its beginning',
      says: /it failed .*: its output could not be written: [/\w]*\bcat: .*No space left on device/,
      deadlineMs: 15_000,
    });
  });

  it('disk full while the journal is written', async () => {
    const disk = smallDisk(4 * mebibyte);
    const job = await newJob({ env: { RUNNER_TEMP: disk.folder } });
    const session = await startSession({ run: `echo begun; touch begun; ${untilGo}; exit 1` }, { job });
    await eventually(() => existsSync(join(job.workspace, 'begun')), { what: 'the command to start' });
    await session.step.waitForLine('begun');
    disk.fill(session.paths.journal, session.paths.supervisorLog);
    session.faultNow();
    session.go();
    const { main } = await session.check({
      conclusion: 'failure',
      output: 'begun\n',
      says: /it failed .*: its supervisor exited with code 1, and its journal cannot be written: ENOSPC: no space left/,
      deadlineMs: 10_000,
    });
    expect(main.annotations.filter(({ message }) => message.includes('step.json ('))).toHaveLength(1);
  });

  it('no inodes left between two attempts', async () => {
    const { folder } = smallDisk(4 * mebibyte, 200);
    const job = await newJob({ env: { RUNNER_TEMP: folder } });
    const run = 'echo begun; i=0; while : > "$RUNNER_TEMP/file$i"; do i=$((i + 1)); done 2> /dev/null; exit 1';
    const session = await startSession({ run, 'max-attempts': '2', 'retry-delays': '0' }, { job });
    await session.check({
      conclusion: 'failure',
      output: 'begun\n',
      says: /its files could not be made: ENOSPC: no space left on device/,
      deadlineMs: 15_000,
    });
    expect(session.state).toMatchObject({ status: 'failed', failure: { code: 'not_started' } });
  });

  it('disk full while an artifact is packed', async () => {
    const { folder } = smallDisk(4 * mebibyte);
    const { job } = await newJobWithArtifacts({ env: { RUNNER_TEMP: folder } });
    // There is room for the log, but not for the redacted copy of it.
    const session = await startSession({ run: 'seq 1 400000; exit 1' }, { job });
    await session.check({
      conclusion: 'failure',
      output: numbers(400_000),
      says: /The artifact of attempt 1 could not be uploaded: .*output\.log: ENOSPC: no space left.*\. The files are in \//,
      deadlineMs: 15_000,
    });
  });

  it('disk full while files are collected for an artifact', async () => {
    const { folder } = smallDisk(4 * mebibyte);
    const { job, service } = await newJobWithArtifacts({ env: { RUNNER_TEMP: folder } });
    writeFileSync(join(job.workspace, 'report.bin'), Buffer.alloc(8 * mebibyte, 'x'));
    const inputs = { run: 'echo hello; exit 1', 'artifact-paths': '*.bin' };
    const session = await startSession(inputs, { job });
    await session.check({
      conclusion: 'failure',
      output: 'hello\n',
      says: /Not collected: report\.bin: ENOSPC: no space left on device/,
      deadlineMs: 15_000,
    });
    expect(service.artifacts.size).toBe(1);
  });

  it('disk full under a session in the background, and the end of the job', async () => {
    const disk = smallDisk(4 * mebibyte);
    const job = await newJob({ env: { RUNNER_TEMP: disk.folder } });
    const inputs = { run: `echo begun; ${untilGo}`, background: 'true', ready: 'log: /begun/' };
    const session = await startSession(inputs, { job });
    const { outputs } = await session.step.finished;
    expect(outputs.status).toBe('running');
    disk.fill(session.paths.journal, session.paths.supervisorLog);
    await session.check({
      conclusion: 'success',
      output: 'begun\n',
      says: /--- post\n[\s\S]*In the background: it failed .*its journal cannot be written: ENOSPC: no space left/,
      deadlineMs: 10_000,
    });
  });

  it('read-only temp', async () => {
    const disk = smallDisk(mebibyte);
    disk.makeReadOnly();
    const job = await newJob({ env: { RUNNER_TEMP: disk.folder } });
    const session = await startSession({ run: 'touch begun' }, { job });
    const main = await session.step.finished;
    expect(main.conclusion).toBe('failure');
    expect(main.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Nothing was run: the session's folder could not be made: EROFS: read-only file system, access '/,
      ),
    ]);
    expect(existsSync(join(job.workspace, 'begun'))).toBe(false);
    expect(job.orphans()).toEqual([]);
    expect((await session.step.post()).log).toBe('');
  });
});

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionPaths } from '../../src/session/paths.ts';
import type { StateFile } from '../../src/session/state/state-file-schema.ts';
import { suspend } from '../kit/suspend.ts';
import { eventually } from '../kit/wait.ts';
import type { Job } from '../runner/job.ts';
import { kill, newJob, noProcessLeft, sessionDir, sessionState, start } from './supervised-step.ts';

/** A daemon that shows its descent by nothing but the command's output, which it holds. */
const daemon = `(setsid env -i bash -c 'echo $$ > pid.new; mv pid.new pid; exec sleep 1000' &)
until [ -e pid ]; do sleep 0.02; done
echo begun`;

function isDaemonGone(job: Job): boolean {
  const pid = readFileSync(join(job.workspace, 'pid'), 'utf8').trim();
  return !existsSync(`/proc/${pid}`) || /^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

/** The relay has a mark of its own; what is seen of the daemon is its pid. */
async function nothingLeft(job: Job): Promise<void> {
  await eventually(() => isDaemonGone(job), { what: 'the daemon to end' });
  await noProcessLeft(job);
}

function stateOnDisk(job: Job): StateFile {
  return JSON.parse(readFileSync(sessionPaths(sessionDir(job)).state, 'utf8'));
}

const withoutReaper = () => newJob({ env: { SUPERVISED_RUN_REAPER: 'none' } });

describe.skipIf(process.platform !== 'linux')(
  'without a reaper, a daemon that holds the output and its relay end',
  () => {
    it('with main, after the supervisor was killed; state.json has the end', async () => {
      const job = await withoutReaper();
      const step = start(job, { run: `${daemon}; sleep 1000` });
      await step.waitForLine('begun');
      kill(sessionState(job).supervisor?.pid);
      expect((await step.finished).outputs['failure-code']).toBe('supervisor_lost');
      expect(isDaemonGone(job)).toBe(true);
      expect(job.orphans()).toEqual([]);
      expect(stateOnDisk(job)).toMatchObject({ status: 'failed', cause: 'supervisor_lost', runtime: 'failed' });
    });

    it('with post, after main and supervisor were killed', async () => {
      const job = await withoutReaper();
      const step = start(job, { run: `${daemon}; sleep 1000` });
      await step.waitForLine('begun');
      const supervisor = sessionState(job).supervisor?.pid ?? 0;
      await suspend(supervisor);
      kill(step.pid);
      kill(supervisor);
      await step.finished;
      await step.post();
      await nothingLeft(job);
      expect(stateOnDisk(job).status).toBe('failed');
    });

    it('with a supervisor that crashes', async () => {
      const job = await withoutReaper();
      // The journal cannot grow any more, and the next event is that the command is silent.
      const limit = `prlimit --fsize=1 --pid $(sed -n 's/.*"supervisor":{"pid":\\([0-9]*\\).*/\\1/p' "$RUNNER_TEMP"/supervised-run/*/journal.jsonl)`;
      const run = `${daemon}\n${limit}; sleep 1000`;
      const { outputs } = await start(job, { run, 'stall-warning': '1s' }).finished;
      expect(outputs['failure-reason']).toContain('its supervisor exited with code 1');
      await nothingLeft(job);
    });

    it('with post, when the session cannot be read', async () => {
      const job = await withoutReaper();
      const step = start(job, { run: `${daemon}; sleep 1000` });
      await step.waitForLine('begun');
      const { request } = sessionPaths(sessionDir(job));
      const supervisor = sessionState(job).supervisor?.pid ?? 0;
      await suspend(supervisor);
      kill(step.pid);
      await step.finished;
      writeFileSync(request, '{');
      kill(supervisor);
      await step.post();
      await nothingLeft(job);
    });

    it('with post, when the folder was deleted', async () => {
      const job = await withoutReaper();
      const step = start(job, { run: `${daemon}; sleep 1000` });
      await step.waitForLine('begun');
      const supervisor = sessionState(job).supervisor?.pid ?? 0;
      await suspend(supervisor);
      kill(step.pid);
      await step.finished;
      rmSync(sessionDir(job), { recursive: true });
      kill(supervisor);
      await step.post();
      await nothingLeft(job);
    });
  },
);

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SessionPaths, sessionPaths } from '../../src/session/paths.ts';
import { startInBackground, startWait } from '../action/background-session.ts';
import { untilGo } from '../action/gate.ts';
import { newJob } from '../action/supervised-step.ts';
import type { Job } from '../runner/job.ts';
import { SessionUnderFault } from './session-under-fault.ts';

// One step starts a session in the background. Another step, which stands for an older version of the action, waits for it.

async function inBackground(job: Job) {
  const inputs = { run: `echo before; ${untilGo}; echo after`, name: 'it', 'slot-pool': 'work' };
  const starter = startInBackground(job, inputs);
  const { outputs } = await starter.finished;
  return { starter, paths: sessionPaths(outputs['session-dir'] ?? '') };
}

function changeRequest({ request }: SessionPaths, change: object): void {
  writeFileSync(request, JSON.stringify({ ...JSON.parse(readFileSync(request, 'utf8')), ...change }));
}

describe.skipIf(process.platform === 'win32')('on POSIX, where a supervisor is stopped by a signal', () => {
  it('a request with unknown fields', async () => {
    const job = await newJob();
    const { starter, paths } = await inBackground(job);
    changeRequest(paths, { colour: 'green', slot: { pool: 'default', permits: 1, registry: '', mood: 'good' } });
    const event = { v: 1, seq: 90, at: new Date().toISOString(), mono: 0, type: 'telepathy', colour: 'green' };
    appendFileSync(paths.journal, `${JSON.stringify(event)}\n`);
    const session = new SessionUnderFault(job, startWait(job), { starter });
    session.go();
    await session.check({
      conclusion: 'success',
      output: 'before\nafter\n',
      says: 'it succeeded at the first attempt',
      deadlineMs: 10_000,
    });
  });

  it('a request of a newer version', async () => {
    const job = await newJob();
    const { starter, paths } = await inBackground(job);
    changeRequest(paths, { v: 2 });
    const session = new SessionUnderFault(job, startWait(job), { starter });
    const { post } = await session.check({
      conclusion: 'failure',
      output: 'before\n',
      says: /session: .*request\.json is not valid: .*this version of the action reads only requests of version 1/,
      deadlineMs: 10_000,
    });
    expect(post.log).toMatch(/request\.json is not valid: .*requests of version 1/);
  });
});

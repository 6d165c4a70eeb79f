import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { needs } from '../../kit/posix-script.ts';
import { isWindows } from '../../kit/this-system.ts';
import { newSession } from './session.ts';

/** Ready when the second server has started. */
const background = (path: string) => ({ ready: [{ kind: 'file' as const, path }], readyTimeoutMs: 20_000 });

describe('a background session whose script starts servers with & and ends', () => {
  it('is ready and runs on until it is stopped, and nothing is left', async () => {
    const session = newSession(`resident web; resident api; ${isWindows ? 'resident' : 'detached'} worker; touch up`, {
      request: { background: background('up') },
    }).start();
    const { processes } = await session.event('attempt_runs_on');
    expect(processes).toHaveLength(3);
    await session.event('ready');
    expect(session.types()).not.toContain('attempt_ending');
    expect(session.residents().sort()).toEqual(['api', 'web', 'worker']);
    session.stop();
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'stopped', attempts: [{ exit: { kind: 'exited', code: 0 } }] });
    expect(session.residents()).toEqual([]);
  });

  it('becomes ready after the end of its script', async () => {
    needs('a shell with background jobs that outlive it');
    const session = newSession('(await go; touch up; become web) &', { request: { background: background('up') } });
    session.start();
    await session.event('attempt_runs_on');
    writeFileSync(join(session.scratch, 'go'), 'go');
    await session.event('ready');
    session.stop();
    await session.finished();
  });

  it('ends with the last of them', async () => {
    needs('a shell with background jobs that outlive it');
    const session = newSession('touch up; (await go) & (await go; echo last) &', {
      request: { background: background('up') },
    }).start();
    await session.event('attempt_runs_on');
    await session.event('ready');
    writeFileSync(join(session.scratch, 'go'), 'go');
    const state = await session.finished();
    expect(state).toMatchObject({ status: 'completed', attempts: [{ leftBehind: [], cause: null }] });
    expect(session.log()).toBe('last\n');
  });

  it.each([
    ['fails when its script fails', 'resident web; touch up; exit 3', background('up'), 'failed'],
    [
      'ends with its script when it is not known when it is ready',
      'resident web',
      { ...background(''), ready: [] },
      'completed',
    ],
  ])('%s', async (_, script, given, status) => {
    const session = newSession(script, { request: { background: given } });
    expect(await session.run()).toMatchObject({ status, attempts: [{ leftBehind: [expect.any(String)] }] });
    expect(session.types()).not.toContain('attempt_runs_on');
    expect(session.residents()).toEqual([]);
  });
});

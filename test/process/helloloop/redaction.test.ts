import { expect, it } from 'vitest';
import { FakeHelloLoop } from './fake-helloloop.ts';
import { followedSession } from './followed-session.ts';

it('redacts ids, statuses and codes of HelloLoop and the masks of an attempt in the journal and the state', async () => {
  const secrets = ['main-flow', 'auth_of_acme', 'compacting_acme'];
  const mask = '当前错误';
  const session = followedSession();
  const helloloop = new FakeHelloLoop(session);
  session.startFromStdin(`${JSON.stringify({ request: session.request, secrets })}\n`);
  await session.event('session_started');
  helloloop.begin().task('one', { id: 'main-flow', title: 'main-flow' });
  helloloop.attempt('one', 'codex', `::add-mask::${mask}\n`).runtime('one', 'codex', 'compacting_acme');
  await session.event('runtime_status');
  const failure = { failureCode: 'auth_of_acme', failureFamily: 'hard', failureReason: `${mask}: rejected` };
  helloloop.write('runs/one/codex-auto-recovery-01.json', {
    recoveryIndex: 1,
    code: failure.failureCode,
    reason: failure.failureReason,
    taskAttemptPrefix: 'codex',
  });
  helloloop.runtime('one', 'codex', 'paused_manual', { ...failure, code: 2 }).end('failed', { message: mask });
  const state = await session.finished();
  expect(state).toMatchObject({
    status: 'failed',
    tasks: [{ id: '***', title: '***' }],
    failure: { code: '***', family: 'hard', reason: 'exited with code 2 (***: ***: rejected)' },
  });
  const written = `${session.read(session.paths.journal)}${JSON.stringify(await session.writtenState())}`;
  expect([...secrets, mask].filter((secret) => written.includes(secret))).toEqual([]);
  expect(session.types()).toContain('recovery_recorded');
});

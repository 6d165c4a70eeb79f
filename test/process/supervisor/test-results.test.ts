import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { defaultRerunLimit } from '../../../src/options/test-options.ts';
import type { Request } from '../../../src/session/request.ts';
import { needs } from '../../kit/posix-script.ts';
import { eventually } from '../../kit/wait.ts';
import { newSession, type TestSession } from './session.ts';

const settings = {
  files: ['junit.xml'],
  rerunFormat: null,
  rerunLimit: defaultRerunLimit,
  trust: 'results' as const,
  flaky: 'warn' as const,
  mergedResults: null,
  rerunFailed: null,
  rerunShell: null,
  quarantine: [],
};
const failing =
  '<testsuite name="shop"><testcase classname="c" name="n"><failure message="no"/></testcase></testsuite>';
const reader = join(import.meta.dirname, '../../../src/test-results/program/main.ts');

/** Starts a session whose attempts write a result and fail. `script` reads results in place of the program that can. */
function started(
  program: string,
  command = `echo '${failing}' > junit.xml; exit 1`,
  request: Partial<Request> = {},
): TestSession {
  const session = newSession(command, { request: { maxAttempts: 2, tests: settings, ...request } });
  const script = join(session.scratch, 'reader.mjs');
  if (program !== reader) writeFileSync(script, program);
  const resultReader = { script: program === reader ? reader : script, cwd: '/' };
  const message = { request: session.request, secrets: [], environment: {}, isSlotAsked: false, resultReader };
  return session.startFromStdin(`${JSON.stringify(message)}\n`);
}

describe('the results of an attempt', () => {
  it('are read where the program that reads them works', async () => {
    const state = await started(reader).finished();
    expect(state.tests?.attempts).toMatchObject({ 1: { failed: 1 }, 2: { failed: 1 } });
  });

  it.each([
    ['ends', 'process.exit(3)', 'ended with code 3'],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 'ended with SIGKILL'],
    ['throws', "throw new Error('no')", 'ended with code 1'],
  ])('change nothing where the program %s', async (_, program, reason) => {
    if (reason.includes('SIG')) needs('signals');
    const session = started(program);
    expect(await session.finished()).toMatchObject({ status: 'failed', failure: { code: 'exit' } });
    expect(session.events().find(({ type }) => type === 'tests_read')).toMatchObject({
      total: 0,
      notes: [`The results of the tests could not be read: the program that reads them ${reason}.`],
    });
  });

  it('are not waited for when the session is to stop', async () => {
    const hangs =
      "import { writeFileSync } from 'node:fs'; writeFileSync(process.argv[1] + '.runs', ''); setInterval(() => {}, 1000);";
    const session = started(hangs);
    await session.said('reader.mjs.runs');
    session.stop();
    expect(await session.finished()).toMatchObject({ status: 'stopped' });
    expect(session.events().find(({ type }) => type === 'tests_read')).toMatchObject({
      notes: ['The results of the tests could not be read: reading them took more than 2 s.'],
    });
  });

  it('are those of this attempt, however short the time between two is', async () => {
    const once = `[ "$SUPERVISED_RUN_ATTEMPT" = 1 ] && echo '${failing}' > junit.xml; exit 1`;
    const session = started(reader, once);
    const state = await session.finished();
    expect(state.tests?.attempts).toMatchObject({ 1: { total: 1 }, 2: { total: 0 } });
    expect(session.events().findLast(({ type }) => type === 'tests_read')).toMatchObject({
      notes: ['junit.xml: older than the attempt, so not its result.'],
    });
  });

  it('are told to the command, with a file of the tests that failed', async () => {
    const command = `echo "$SUPERVISED_RUN_RERUN"; cat "\${SUPERVISED_RUN_FAILED_TESTS:-/dev/null}"; echo '${failing}' > junit.xml; exit 1`;
    const session = started(reader, command);
    await session.finished();
    expect(session.log(1)).toBe('all\n');
    expect(session.log(2)).toMatch(/^failed\n.*n\n$/);
  });

  describe('are read beside the delay before the next one', () => {
    const takesLong = `process.on('message', ({ id }) => setTimeout(() => process.send({ id, content: { ok: true, notes: [] } }), 600));`;

    it('which ends with the reading where that takes longer', async () => {
      const session = started(takesLong, undefined, { retryDelaysMs: [500] });
      expect(await session.finished()).toMatchObject({
        attempts: [{ number: 1 }, { number: 2 }],
        waits: [{ delayMs: 0 }],
      });
    });

    it('which is as much shorter as the reading took', async () => {
      const hourMs = 3_600_000;
      const session = started(takesLong, undefined, { retryDelaysMs: [hourMs] });
      const isWaiting = () => session.events().find(({ type }) => type === 'retry_waiting');
      const wait = await eventually(isWaiting, { what: 'the delay', state: () => session.events() });
      session.stop();
      await session.finished();
      expect(wait).toMatchObject({ delayMs: expect.toSatisfy((ms: number) => ms <= hourMs - 500) });
      expect(wait).not.toHaveProperty('plannedMs');
    });
  });

  it('keep what the command masks out of the journal', async () => {
    const masked = `echo '::add-mask::no-such-value'; echo '${failing.replace('no', 'is no-such-value')}' > junit.xml; exit 1`;
    const session = started(reader, masked);
    await session.finished();
    expect(readFileSync(session.paths.journal, 'utf8')).not.toContain('no-such-value');
    expect(session.events().find(({ type }) => type === 'tests_read')).toMatchObject({
      failedTests: [{ message: 'is ***' }],
    });
  });
});

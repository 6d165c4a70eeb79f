import { describe, expect, test as it } from 'vitest';
import type { Upload } from '../../../src/session/step-record.ts';
import type { LogTail } from '../../../src/summary/log-tail.ts';
import { renderSummary, type SummaryInput } from '../../../src/summary/summary.ts';
import { exitedWith } from '../../kit/events.ts';
import { type AttemptRun, type SessionOutline, session } from '../../kit/session.ts';
import { nothingRedacted, uploaded } from '../../kit/upload.ts';

const room = 1_000_000;

const artifact = (attempt: number, bytes: number): Upload =>
  uploaded({
    name: `npm-run-e2e-build-7f3a-attempt-${attempt}`,
    url: `https://github.com/acme/shop/actions/runs/123456/artifacts/${100 + attempt}`,
    bytes,
  });

const tail = (attempt: number, lines: string[]): LogTail => ({ attempt, channel: 'output', lines, redacted: 0 });

function summary(input: Partial<SummaryInput> & Pick<SummaryInput, 'state'>) {
  return renderSummary({ uploads: {}, tails: [], roomBytes: room, ...input });
}

function count(markdown: string, pattern: RegExp): number {
  return markdown.match(pattern)?.length ?? 0;
}

it('the summary of three attempts', async () => {
  const state = session({
    attempts: [
      { ms: 200_400, ...exitedWith(1), bytes: 1_482_000, leftBehind: ['node', 'chrome', 'chrome'] },
      {
        ms: 300_000,
        waitMs: 10_000,
        onRetry: { ms: 3_200 },
        exit: { kind: 'signaled', signal: 'SIGTERM' },
        cause: 'attempt_timeout',
        failure: { code: 'attempt_timeout', family: 'soft', reason: 'did not end within its 5 min' },
        bytes: 800_000,
        collected: {
          files: 3,
          bytes: 90_000,
          skipped: ['playwright-report/latest: a link that leads out of the workspace'],
        },
      },
      { ms: 184_000, waitMs: 30_000, onRetry: { ms: 2_900, ...exitedWith(3) } },
    ],
    end: { status: 'completed' },
  });
  const error = [
    '  1) checkout.spec.ts:42:7 › pays by card',
    '',
    '    Expected: "<b>Thank you</b>"',
    "    Received: '| sorry |'",
  ];
  const { markdown, omitted } = summary({
    state,
    uploads: { 1: artifact(1, 48_000), 2: artifact(2, 3_400_000) },
    tails: [
      tail(1, ['Running 24 tests', '', ...error]),
      tail(2, ['\u001b[2mRunning 24 tests\u001b[0m', '10%\r20%\r30%']),
    ],
  });
  expect(omitted).toEqual([]);
  await expect(markdown).toMatchFileSnapshot('three-attempts.markdown');
});

describe('the beginning', () => {
  const killed: AttemptRun = {
    ms: 4_000,
    exit: { kind: 'signaled', signal: 'SIGKILL' },
    failure: { code: 'signal', family: 'soft', reason: 'was killed by SIGKILL' },
  };

  it.each<[string, SessionOutline, string]>([
    [
      'completed',
      { attempts: [{ ms: 4_000 }], end: { status: 'completed' } },
      '✅ **npm run e2e** succeeded after 4 s\n',
    ],
    [
      'failed',
      { attempts: [killed], end: { status: 'failed' } },
      '### ❌ npm run e2e\n\n**Failed** after 1 of 3 attempts and 4 s: was killed by SIGKILL\n',
    ],
    [
      'stopped',
      {
        attempts: [killed],
        end: {
          status: 'stopped',
          failure: { code: 'cancelled', family: 'final', reason: 'was ended: the workflow was cancelled' },
        },
      },
      '### ⏹️ npm run e2e\n\n**Stopped** after 1 of 3 attempts and 4 s: was killed by SIGKILL; the session was ended: the workflow was cancelled\n',
    ],
    [
      'running',
      { attempts: [{ ms: 4_000, open: true }] },
      '### ⏳ npm run e2e\n\n**Running** for 1 of 3 attempts and 30 ms\n',
    ],
    ['not started', { name: '', attempts: [] }, '### ⏳ command\n\n**Running** for 0 s\n'],
  ])('of a session that is %s', (_, outline, text) => {
    const { markdown } = summary({ state: session(outline) });
    expect(markdown.startsWith(text)).toBe(true);
  });
});

describe('the artifact of an attempt', () => {
  const state = session({ attempts: [{ ms: 1_000, ...exitedWith(1) }] });

  it.each<[string, Upload, string]>([
    [
      'uploaded',
      artifact(1, 2_048),
      ' · [log, 2 KiB](https://github.com/acme/shop/actions/runs/123456/artifacts/101)\n',
    ],
    ['uploaded to an unknown address', uploaded({ name: 'logs', bytes: 5 }), ' · log, 5 B, in logs\n'],
    [
      'kept',
      { status: 'kept', name: 'logs', folder: '/tmp/run_1', redacted: nothingRedacted },
      ' · log, kept in `/tmp/run_1`\n',
    ],
    [
      'failed',
      { status: 'failed', triedNames: ['a'], reason: 'the service answered 503', folder: '/tmp/run_1' },
      ' · ⚠️ upload failed: the service answered 503\n',
    ],
    [
      'failed, with a note where the files are',
      { status: 'failed', triedNames: [], reason: 'x', folder: '/tmp/run_1' },
      '- ⚠️ The files of attempt 1 stay on the machine, in `/tmp/run_1`',
    ],
    ['pending', { status: 'pending', triedNames: ['a'] }, ' · ⏳ upload not finished\n'],
  ])('that is %s', (_, upload, text) => {
    expect(summary({ state, uploads: { 1: upload } }).markdown).toContain(text);
  });
});

it('processes that could not be stopped are named, before all other notes', () => {
  const survivors = [{ pid: 991, name: 'postgres', reason: 'belongs to root', user: 'root' }];
  const { markdown } = summary({
    state: session({
      attempts: [
        { ms: 1_000, leftBehind: ['node'], survivors },
        { ms: 1_000, onRetry: { ms: 5, survivors } },
      ],
    }),
  });
  expect(markdown).toContain(
    [
      '- ⚠️ Still running after attempt 1: `postgres` (pid 991), it belongs to root: `sudo -n kill 991` ends it',
      '- ⚠️ Still running after on-retry before attempt 2: `postgres` (pid 991), it belongs to root: `sudo -n kill 991` ends it',
      '- Left running by attempt 1, then ended: `node`',
    ].join('\n'),
  );
});

it('waits are in the notes too', () => {
  const wait = { ms: 10, waitMs: 2_000, ...exitedWith(1) };
  const after = (...attempts: AttemptRun[]) =>
    summary({ state: session({ attempts: [{ ms: 10, ...exitedWith(1) }, ...attempts] }) }).markdown;
  expect(after(wait)).toContain('- Waited 2 s before attempt 2\n');
  expect(after(wait, wait, wait, wait)).toContain('- Waited 8 s before 4 attempts\n');
});

it('a failed attempt without output has a note', () => {
  const { markdown } = summary({ state: session({ attempts: [{ ms: 10, bytes: 0, ...exitedWith(1) }] }) });
  expect(markdown).toContain('- Attempt 1 wrote no output\n');
});

it('the earlier tails of many are in a fold of their own', () => {
  const attempts = Array.from({ length: 8 }, () => ({ ms: 1_000, ...exitedWith(1) }));
  const { markdown } = summary({
    state: session({ attempts }),
    tails: attempts.map((_, index) => tail(index + 1, ['x'])),
  });
  expect(markdown).toContain('<summary>The ends of 4 earlier logs</summary>');
  expect(count(markdown, /^<details( open)?>$/gm)).toBe(9);
  expect(count(markdown, /^<\/details>$/gm)).toBe(9);
});

it('the reason is there once', () => {
  for (const maxAttempts of [1, 3]) {
    const attempts = Array.from({ length: maxAttempts }, () => ({ ms: 10, ...exitedWith(7) }));
    const { markdown } = summary({
      state: session({ maxAttempts, attempts, end: { status: 'failed', failure: exitedWith(7).failure } }),
      tails: [tail(maxAttempts, ['x'])],
    });
    expect(count(markdown.replace(/```.*```/s, ''), /exit|code 7/g)).toBe(2 * maxAttempts);
  }
});

it('the reason why there was no retry is in the row of the last attempt', () => {
  const failure = {
    code: 'exit',
    family: 'soft',
    reason: 'exited with code 7 (not retried: retrying would hardly help)',
  } as const;
  const run = { ms: 10, ...exitedWith(7) };
  const { markdown } = summary({ state: session({ attempts: [run, run], end: { status: 'failed', failure } }) });
  expect(markdown).toContain('| 1 | ❌\u00a0exited with code 7 |');
  expect(markdown).toContain('| 2 | ❌\u00a0exited with code 7 (not retried: retrying would hardly help) |');
});

it('a plain failure has no word about recoveries, and no wait below a second', () => {
  const run = { ms: 10, ...exitedWith(1) };
  const { markdown } = summary({
    state: session({ attempts: [run, { ...run, waitMs: 949 }], end: { status: 'failed', paused: true } }),
  });
  expect(markdown).not.toMatch(/paused|[Rr]ecover|[Ww]ait/);
});

it('a success at the first attempt is one line, with its artifact', () => {
  const state = session({
    attempts: [{ ms: 4_000, collected: { files: 2, bytes: 9, skipped: [] } }],
    end: { status: 'completed' },
  });
  expect(summary({ state, uploads: { 1: artifact(1, 4_000) } }).markdown).toBe(
    '✅ **npm run e2e** succeeded after 4 s · [log and 2 files, 3.9 KiB](https://github.com/acme/shop/actions/runs/123456/artifacts/101)\n',
  );
});

it('a server that was stopped on purpose is one line', () => {
  const failure = { code: 'stopped', family: 'final', reason: 'was ended: the stop action' } as const;
  const state = session({
    maxAttempts: 1,
    attempts: [{ ms: 240_000, failure, cause: 'stopped' }],
    end: { status: 'stopped', cause: 'stopped', failure },
  });
  expect(summary({ state, tails: [tail(1, ['GET /'])] }).markdown).toBe(
    '⏹️ **npm run e2e** stopped as asked, after 4 min\n',
  );
});

it('only the log of the attempt that decides a failure is unfolded', () => {
  const run = { ms: 10, ...exitedWith(1) };
  const open = (end: SessionOutline['end'], ...attempts: AttemptRun[]) => {
    const { markdown } = summary({
      state: session(end === undefined ? { attempts } : { attempts, end }),
      tails: attempts.map((_, index) => tail(index + 1, ['x'])),
    });
    return [...markdown.matchAll(/<details open>\n<summary><b>Attempt (\d)/g)].map(([, number]) => number);
  };
  expect(open({ status: 'failed' }, run, run)).toEqual(['2']);
  expect(open({ status: 'completed' }, run, { ms: 1 })).toEqual([]);
  expect(open({ status: 'stopped', cause: 'cancelled', failure: run.failure }, run, run)).toEqual([]);
  expect(open({ status: 'stopped', cause: 'lease_lost', failure: run.failure }, run, run)).toEqual(['2']);
});

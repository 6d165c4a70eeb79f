import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionLog } from '../../../src/log/session-log.ts';
import type { EventBody, JournalEvent } from '../../../src/session/events.ts';
import { obeyedCommands, readLines } from '../filters/runner-model.ts';
import { RecordedLog } from './recorded-log.ts';

const second = 1_000;
const minute = 60 * second;
const identity = { pid: 4711, startTime: '123456' };
const exited = (code: number) => ({ kind: 'exited' as const, code });
const completed: EventBody = { type: 'session_ended', status: 'completed', cause: null, failure: null };
const failed = (code: number) => ({ code: 'exit', family: 'soft' as const, reason: `exited with code ${code}` });

let log: RecordedLog;
let session: SessionLog;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['hrtime'] });
  log = new RecordedLog();
  session = new SessionLog(log, { name: 'npm run e2e', maxAttempts: 3 });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a story of three attempts', () => {
  it('reads like this', async () => {
    await tell(sessionStarted());
    await tell(started(1));
    await print('Running 12 tests\n::group::login\nok 1\n::endgroup::\nnot ok 2');
    await tell({ type: 'collected', attempt: 1, files: 3, bytes: 20_480, skipped: [] });
    await tell(ended(1, { exit: exited(1), failure: failed(1), durationMs: 83_000 }));
    await tell(waiting(2, 10 * second));
    await tell(started(2, 'on_retry_started'));
    await print('removed dist\n');
    await tell(ended(2, { type: 'on_retry_ended', exit: exited(2), failure: failed(2), durationMs: 300 }));
    await tell(started(2));
    await print('Running 12 tests\n');
    await pass(40 * second);
    await tell({
      type: 'attempt_ending',
      attempt: 2,
      cause: 'attempt_timeout',
      detail: 'it took longer than 20 min',
      graceMs: 10 * second,
    });
    await print('Terminated\n');
    await tell(
      ended(2, {
        exit: { kind: 'signaled', signal: 'SIGTERM' },
        cause: 'attempt_timeout',
        failure: { code: 'attempt_timeout', family: 'soft', reason: 'took longer than 20 min' },
        durationMs: 20 * minute,
        survivors: [{ pid: 815, name: 'sudo', reason: 'belongs to another user' }],
      }),
    );
    await tell(waiting(3, 0));
    await tell(started(3));
    await print('Running 12 tests\nok\n');
    await tell({ type: 'collected', attempt: 3, files: 1, bytes: 17, skipped: ['a.sock: not a file but a socket'] });
    await tell(ended(3, { leftBehind: ['node', 'chrome'], durationMs: 65_400 }));
    await tell(completed);
    expect(uncoloured()).toMatchInlineSnapshot(`
      "::group::Attempt 1 of 3: npm run e2e
      Running 12 tests
      ▸ login
      ok 1
      ◂ 
      not ok 2
      ::endgroup::
      ::notice::npm run e2e: attempt 1 of 3 exited with code 1 (after 1 min 23 s).
        + Collected 3 files (20 KiB) for artifact-paths.
        … Attempt 2 of 3 follows in 10 s, at 02:14:15 UTC.
      ::group::on-retry, before attempt 2 of 3
      removed dist
      ::endgroup::
      ::warning::npm run e2e: the on-retry script before attempt 2 exited with code 2; the attempt follows all the same.
      ::group::Attempt 2 of 3: npm run e2e
      Running 12 tests
      … still running after 30 s, silent for 30 s
      ■ Ending attempt 2 of 3: it took longer than 20 min. SIGTERM now, SIGKILL after 10 s.
      Terminated
      ::endgroup::
      ::notice::npm run e2e: attempt 2 of 3 took longer than 20 min (after 20 min).
      ::warning::npm run e2e: process 815 (sudo) of attempt 2 could not be ended: it belongs to another user.
      ::group::Attempt 3 of 3: npm run e2e
      Running 12 tests
      ok
      ::endgroup::
      ✓ Attempt 3 of 3 succeeded after 1 min 05 s.
        ■ Ended what it had left running: node, chrome
        + Collected 1 file (17 B) for artifact-paths.
        - Not collected: a.sock: not a file but a socket
      "
    `);
  });

  it('ends with the last failure, which is not a notice: the step tells it as its error', async () => {
    await tell(started(3));
    await tell(ended(3, { exit: exited(1), failure: failed(1), durationMs: 2 * second }));
    expect(uncoloured()).not.toContain('exited');
    await tell({ type: 'session_ended', status: 'failed', cause: null, failure: failed(1) });
    expect(uncoloured()).toMatchInlineSnapshot(`
      "::group::Attempt 3 of 3: npm run e2e
      ::endgroup::
      ✗ npm run e2e: attempt 3 of 3 exited with code 1 (after 2 s).
      "
    `);
  });
});

describe('annotations', () => {
  it('are a notice for each failure that was retried, and nothing else', async () => {
    for (const attempt of [1, 2]) {
      await tell(started(attempt));
      await tell(ended(attempt, { exit: exited(1), failure: failed(1) }));
      await tell(waiting(attempt + 1, second));
    }
    await tell(started(3));
    await tell(ended(3));
    await tell(completed);
    expect(obeyedCommands(log.bytes()).filter((name) => !name.endsWith('group'))).toEqual(['notice', 'notice']);
  });

  it('are a warning for each process that could not be ended', async () => {
    const survivors = [1, 2].map((pid) => ({ pid, name: 'sudo', reason: 'belongs to another user' }));
    await tell(started(1));
    await tell(ended(1, { survivors }));
    await tell(completed);
    expect(readLines(log.bytes()).filter((line) => line.startsWith('::warning'))).toEqual([
      '::warning::npm run e2e: process 1 (sudo) of attempt 1 could not be ended: it belongs to another user.',
      '::warning::npm run e2e: process 2 (sudo) of attempt 1 could not be ended: it belongs to another user.',
    ]);
  });
});

describe('processes left behind', () => {
  it.each([
    [['node'], 'node'],
    [['node', 'sh'], 'node, sh'],
    [Array(11).fill('sh'), `${'sh, '.repeat(10)}…`],
  ])('%j are named', async (leftBehind, text) => {
    await tell(started(1));
    await tell(ended(1, { leftBehind }));
    await tell(completed);
    expect(uncoloured()).toContain(`  ■ Ended what it had left running: ${text}\n`);
  });
});

describe('what was collected', () => {
  it('is told with its own attempt', async () => {
    await tell(started(1));
    await tell({ type: 'collected', attempt: 1, files: 1, bytes: 5, skipped: [] });
    await tell(started(2));
    await tell(ended(2));
    await tell(completed);
    expect(uncoloured()).not.toContain('Collected');
  });
});

describe('a heartbeat', () => {
  it('comes when the silence has doubled: rarer and rarer', async () => {
    await tell(started(1));
    const minutes = await heartbeatsWithin(35 * minute, second);
    expect(minutes.map((ms) => ms / second)).toEqual([30, 60, 120, 240, 480, 960, 1_920]);
    expect(uncoloured()).toContain('… still running after 32 min, silent for 32 min\n');
  });

  it('comes once after a time in which nobody could tell it', async () => {
    await tell(started(1));
    vi.advanceTimersByTime(40 * minute);
    const told = await heartbeatsWithin(39 * minute, second);
    expect(told).toEqual([0]);
  });

  it('counts anew after output', async () => {
    await tell(started(1));
    await pass(50 * second);
    await print('x');
    expect((await heartbeatsWithin(70 * second, second)).map((ms) => ms / second)).toEqual([30, 60]);
  });

  it('counts anew for each attempt', async () => {
    await tell(started(1));
    await pass(20 * minute);
    await tell(ended(1, { failure: failed(1) }));
    await tell(started(2));
    expect((await heartbeatsWithin(40 * second, second)).map((ms) => ms / second)).toEqual([30]);
    expect(uncoloured()).toContain('… still running after 30 s, silent for 30 s\n');
  });

  it('comes for an on-retry script too', async () => {
    await tell(started(2, 'on_retry_started'));
    expect(await heartbeatsWithin(31 * second, second)).toHaveLength(1);
  });

  it('does not come while nothing runs', async () => {
    expect(await heartbeatsWithin(5 * minute, second)).toEqual([]);
    await tell(started(1));
    await tell(ended(1, { failure: failed(1) }));
    await tell(waiting(2, 10 * minute));
    expect(await heartbeatsWithin(10 * minute, second)).toEqual([]);
  });

  it('quotes the line that the command did not finish', async () => {
    await tell(started(1));
    await print('Installing\nContinue? ##[endgroup] [y/n] ');
    await pass(30 * second);
    expect(uncoloured()).toContain(
      '… still running after 30 s, silent for 30 s; its unfinished last line: Continue? # #[endgroup] [y/n] \n',
    );
  });
});

describe('hostile names, reasons and paths', () => {
  const hostile = 'x\n::endgroup::\r##[endgroup]\u0085::stop-commands::x';

  it('stay text of one line', async () => {
    session = new SessionLog(log, { name: hostile, maxAttempts: 3 });
    const failure = { code: 'exit', family: 'soft' as const, reason: hostile };
    await tell(started(1));
    await tell({ type: 'attempt_ending', attempt: 1, cause: 'stopped', detail: hostile, graceMs: 0 });
    await tell({ type: 'collected', attempt: 1, files: 0, bytes: 0, skipped: [hostile, `${hostile}2`] });
    await tell(ended(1, { failure, leftBehind: [hostile], survivors: [{ pid: 1, name: hostile, reason: hostile }] }));
    await tell(waiting(2, second));
    await tell(started(2, 'on_retry_started'));
    await tell(ended(2, { type: 'on_retry_ended', failure }));
    await tell(started(2));
    await print(hostile);
    await pass(minute);
    await tell(ended(2, { failure }));
    await tell({ type: 'session_ended', status: 'failed', cause: null, failure });
    expect(obeyedCommands(log.bytes())).toEqual([
      ...['group', 'endgroup', 'notice', 'warning'],
      ...['group', 'endgroup', 'warning'],
      ...['group', 'endgroup'],
    ]);
  });
});

async function tell(happening: EventBody): Promise<void> {
  const event: JournalEvent = { v: 1, seq: 1, at: '2026-08-20T02:14:05.000Z', mono: 1, ...happening };
  await session.show({ kind: 'event', event });
}

async function print(text: string): Promise<void> {
  await session.show({ kind: 'output', channel: 'output', bytes: Buffer.from(text) });
}

/** Lets time pass in which nothing comes. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += second) {
    vi.advanceTimersByTime(second);
    await session.show({ kind: 'quiet' });
  }
}

/** When heartbeats came, in ms from now. */
async function heartbeatsWithin(ms: number, step: number): Promise<number[]> {
  const told: number[] = [];
  let writes = log.writes.length;
  for (let passed = 0; passed <= ms; passed += step) {
    await session.show({ kind: 'quiet' });
    if (log.writes.length > writes) told.push(passed);
    writes = log.writes.length;
    vi.advanceTimersByTime(step);
  }
  return told;
}

function uncoloured(): string {
  return log.text().replaceAll(/\u001b\[\d+m/g, '');
}

function sessionStarted(): EventBody {
  return {
    type: 'session_started',
    sessionId: 's',
    name: 'npm run e2e',
    maxAttempts: 3,
    supervisor: identity,
    lease: { kind: 'step', label: 'the step', process: identity },
  };
}

function started(attempt: number, type: 'attempt_started' | 'on_retry_started' = 'attempt_started'): EventBody {
  return { type, attempt, process: identity, relays: [] };
}

type Ended = Extract<EventBody, { type: 'attempt_ended' | 'on_retry_ended' }>;

function ended(attempt: number, overrides: Partial<Ended> = {}): EventBody {
  return {
    type: 'attempt_ended',
    attempt,
    exit: exited(0),
    cause: null,
    durationMs: 3 * second,
    bytes: { output: 10 },
    leftBehind: [],
    survivors: [],
    failure: null,
    ...overrides,
  } as Ended;
}

function waiting(attempt: number, delayMs: number): EventBody {
  return { type: 'retry_waiting', attempt, delayMs, until: '2026-08-20T02:14:15.000Z' };
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionLog } from '../../../src/log/session-log.ts';
import type { EventBody } from '../../../src/session/events.ts';
import {
  at,
  attemptEnded,
  attemptEnding,
  attemptStarted,
  exitedWith,
  onRetryEnded,
  onRetryStarted,
  onTimeoutEnded,
  onTimeoutStarted,
  retryWaiting,
  sessionEnded,
  sessionStarted,
} from '../../kit/events.ts';
import { obeyedCommands, readLines } from '../../kit/runner-model.ts';
import { RecordedLog } from './recorded-log.ts';

const second = 1_000;
const minute = 60 * second;

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

describe('the log of three attempts', () => {
  it('reads like this', async () => {
    await show(sessionStarted());
    await show(attemptStarted(1));
    await print('Running 12 tests\n::group::login\nok 1\n::endgroup::\nnot ok 2');
    await show({ type: 'collected', attempt: 1, files: 3, bytes: 20_480, skipped: [] });
    await show(attemptEnded(1, { ...exitedWith(1), durationMs: 83_000 }));
    await show(retryWaiting(2, 10 * second));
    await show(onRetryStarted(2));
    await print('removed dist\n');
    await show(onRetryEnded(2, { ...exitedWith(2), durationMs: 300 }));
    await show(attemptStarted(2));
    await print('Running 12 tests\n');
    await pass(40 * second);
    await show(attemptEnding(2, 'attempt_timeout', { detail: 'it took longer than 20 min', graceMs: 10 * second }));
    await print('Terminated\n');
    await show(
      attemptEnded(2, {
        exit: { kind: 'signaled', signal: 'SIGTERM' },
        cause: 'attempt_timeout',
        failure: { code: 'attempt_timeout', family: 'soft', reason: 'took longer than 20 min' },
        durationMs: 20 * minute,
        survivors: [{ pid: 815, name: 'sudo', reason: 'belongs to another user' }],
      }),
    );
    await show(retryWaiting(3, 0));
    await show(attemptStarted(3));
    await print('Running 12 tests\nok\n');
    await show({ type: 'collected', attempt: 3, files: 1, bytes: 17, skipped: ['a.sock: not a file but a socket'] });
    await show(attemptEnded(3, { leftBehind: ['node', 'chrome'], durationMs: 65_400 }));
    await show(sessionEnded('completed'));
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
      ::warning::npm run e2e: the on-retry script before attempt 2 exited with code 2; the attempt starts anyway.
      ::group::Attempt 2 of 3: npm run e2e
      Running 12 tests
      … still running after 30 s, silent for 30 s
      ■ Stopping attempt 2 of 3: it took longer than 20 min. SIGTERM now, SIGKILL after 10 s.
      Terminated
      ::endgroup::
      ::notice::npm run e2e: attempt 2 of 3 took longer than 20 min (after 20 min).
      ::warning::npm run e2e: process 815 (sudo) of attempt 2 could not be stopped: it belongs to another user.
      ::group::Attempt 3 of 3: npm run e2e
      Running 12 tests
      ok
      ::endgroup::
      ✓ Attempt 3 of 3 succeeded after 1 min 05 s.
        ■ Stopped 2 leftover processes: node, chrome
        + Collected 1 file (17 B) for artifact-paths.
        - Not collected: a.sock: not a file but a socket
      "
    `);
  });

  it('ends with the last failure, without a notice: the step reports it as its error', async () => {
    await show(attemptStarted(3));
    await show(attemptEnded(3, { ...exitedWith(1), durationMs: 2 * second }));
    expect(uncoloured()).not.toContain('exited');
    await show(sessionEnded('failed', { failure: exitedWith(1).failure }));
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
      await show(attemptStarted(attempt));
      await show(attemptEnded(attempt, exitedWith(1)));
      await show(retryWaiting(attempt + 1, second));
    }
    await show(attemptStarted(3));
    await show(attemptEnded(3));
    await show(sessionEnded('completed'));
    expect(obeyedCommands(log.bytes()).filter((name) => !name.endsWith('group'))).toEqual(['notice', 'notice']);
  });

  it('are a warning for each process that could not be stopped', async () => {
    const survivors = [1, 2].map((pid) => ({ pid, name: 'sudo', reason: 'belongs to another user' }));
    await show(attemptStarted(1));
    await show(attemptEnded(1, { survivors }));
    await show(sessionEnded('completed'));
    expect(readLines(log.bytes()).filter((line) => line.startsWith('::warning'))).toEqual([
      '::warning::npm run e2e: process 1 (sudo) of attempt 1 could not be stopped: it belongs to another user.',
      '::warning::npm run e2e: process 2 (sudo) of attempt 1 could not be stopped: it belongs to another user.',
    ]);
  });
});

describe('processes left behind', () => {
  it.each([
    [['node'], '1 leftover process: node'],
    [['node', 'sh'], '2 leftover processes: node, sh'],
    [Array(11).fill('sh'), `11 leftover processes: ${'sh, '.repeat(10)}…`],
  ])('%j are named', async (leftBehind, text) => {
    await show(attemptStarted(1));
    await show(attemptEnded(1, { leftBehind }));
    await show(sessionEnded('completed'));
    expect(uncoloured()).toContain(`  ■ Stopped ${text}\n`);
  });
});

describe('the collected files', () => {
  it('are reported only with their own attempt', async () => {
    await show(attemptStarted(1));
    await show({ type: 'collected', attempt: 1, files: 1, bytes: 5, skipped: [] });
    await show(attemptStarted(2));
    await show(attemptEnded(2));
    await show(sessionEnded('completed'));
    expect(uncoloured()).not.toContain('Collected');
  });
});

describe('a heartbeat', () => {
  it('comes each time the silence has doubled', async () => {
    await show(attemptStarted(1));
    const minutes = await heartbeatsWithin(35 * minute, second);
    expect(minutes.map((ms) => ms / second)).toEqual([30, 60, 120, 240, 480, 960, 1_920]);
    expect(uncoloured()).toContain('… still running after 32 min, silent for 32 min\n');
  });

  it('comes once after a time in which none could be written', async () => {
    await show(attemptStarted(1));
    vi.advanceTimersByTime(40 * minute);
    expect(await heartbeatsWithin(39 * minute, second)).toEqual([0]);
  });

  it('starts anew after output', async () => {
    await show(attemptStarted(1));
    await pass(50 * second);
    await print('x');
    expect((await heartbeatsWithin(70 * second, second)).map((ms) => ms / second)).toEqual([30, 60]);
  });

  it('starts anew with each attempt', async () => {
    await show(attemptStarted(1));
    await pass(20 * minute);
    await show(attemptEnded(1, exitedWith(1)));
    await show(attemptStarted(2));
    expect((await heartbeatsWithin(40 * second, second)).map((ms) => ms / second)).toEqual([30]);
    expect(uncoloured()).toContain('… still running after 30 s, silent for 30 s\n');
  });

  it('comes for an on-retry script too', async () => {
    await show(onRetryStarted(2));
    expect(await heartbeatsWithin(31 * second, second)).toHaveLength(1);
  });

  it('does not come while nothing runs', async () => {
    expect(await heartbeatsWithin(5 * minute, second)).toEqual([]);
    await show(attemptStarted(1));
    await show(attemptEnded(1, exitedWith(1)));
    await show(retryWaiting(2, 10 * minute));
    expect(await heartbeatsWithin(10 * minute, second)).toEqual([]);
  });

  it('quotes the unfinished line of the output', async () => {
    await show(attemptStarted(1));
    await print('Installing\nContinue? ##[endgroup] [y/n] ');
    await pass(30 * second);
    expect(uncoloured()).toContain(
      '… still running after 30 s, silent for 30 s; its unfinished last line: Continue? # #[endgroup] [y/n] \n',
    );
  });
});

describe('an attempt of a container client', () => {
  const failure = { code: 'attempt_timeout', family: 'soft' as const, reason: 'was ended: it took too long' };
  const end = async (cause: 'attempt_timeout' | null) => {
    session = new SessionLog(log, { name: 'it', maxAttempts: 1, containerClient: 'docker run' });
    await show(attemptStarted(1));
    await show(attemptEnded(1, { cause, failure }));
    await show(sessionEnded('failed', { failure }));
  };

  it('that was ended may leave its container', async () => {
    await end('attempt_timeout');
    expect(uncoloured()).toContain('■ The command called `docker run`: only the client was ended');
  });

  it('that ended by itself leaves none', async () => {
    await end(null);
    expect(uncoloured()).not.toContain('docker run');
  });
});

describe('the on-timeout script', () => {
  it('interrupts its attempt, whose unfinished line and `stop-commands` go on', async () => {
    await show(attemptStarted(1));
    await print('::stop-commands::t0ken\nwaiting for a l');
    await show(onTimeoutStarted(1));
    await print('::error::a\ndum');
    await pass(31 * second);
    await show(onTimeoutEnded(1, exitedWith(3)));
    await print('ock\n::error::b\n::t0ken::\n');
    await show(attemptEnding(1, 'attempt_timeout', { detail: 'it took too long' }));
    expect(uncoloured()).toMatchInlineSnapshot(`
      "::group::Attempt 1 of 3: npm run e2e
      : :stop-commands::t0ken
      ::endgroup::
      ::group::on-timeout, before attempt 1 of 3 is stopped: the attempt timeout of 1 s is over
      : :error::a
      … still running after 30 s, silent for 30 s; its unfinished last line: dum
      dum
      ::endgroup::
      ::group::Attempt 1 of 3: npm run e2e (continued)
      ::warning::npm run e2e: the on-timeout script of attempt 1 exited with code 3; the attempt is stopped anyway.
      waiting for a lock
      : :error::b
      ::t0ken::
      ■ Stopping attempt 1 of 3: it took too long. SIGTERM now, SIGKILL after 10 s.
      "
    `);
  });

  it('that is ended with the session is no warning', async () => {
    await show(attemptStarted(1));
    await show(onTimeoutStarted(1));
    const failure = { code: 'cancelled', family: 'final' as const, reason: 'was ended: the step received SIGINT' };
    await show(onTimeoutEnded(1, { cause: 'cancelled', failure }));
    expect(uncoloured()).toContain('■ The on-timeout script of attempt 1 was ended: the step received SIGINT.\n');
    expect(obeyedCommands(log.bytes())).not.toContain('warning');
  });

  it('has its unfinished line, and that of its attempt, in the log of a supervisor that died', async () => {
    await show(attemptStarted(1));
    await print('half');
    await show(onTimeoutStarted(1));
    await print('dump');
    await show(attemptEnded(1, exitedWith(1)));
    expect(uncoloured()).toMatch(/dump\nhalf\n::endgroup::\n$/);
  });
});

describe('the on-retry script that is ended', () => {
  const stopped = { code: 'timeout', family: 'final' as const, reason: 'was ended: the timeout of 5 min is over' };

  it.each(['timeout', 'cancelled', 'stopped', 'lease_lost', 'slot_lost'] as const)(
    'with the session (%s): no attempt follows',
    async (cause) => {
      await show(onRetryStarted(2));
      await show(onRetryEnded(2, { cause, failure: stopped }));
      expect(uncoloured()).toContain(
        '■ The attempt does not start: the on-retry script before attempt 2 was ended: the timeout of 5 min is over.\n',
      );
      expect(obeyedCommands(log.bytes())).toEqual(['group', 'endgroup']);
    },
  );

  it.each(['attempt_timeout', 'log_limit', null] as const)('for itself (%s): the attempt follows', async (cause) => {
    await show(onRetryStarted(2));
    await show(onRetryEnded(2, { cause, failure: stopped }));
    expect(uncoloured()).toContain('the timeout of 5 min is over; the attempt starts anyway.\n');
  });
});

it.each(['cancelled', 'stopped', 'lease_lost', 'timeout', null] as const)(
  'a failure (%s) has a colour at its mark alone',
  async (cause) => {
    const failure = { code: 'exit', family: 'soft' as const, reason: 'exited with code 1' };
    await show(attemptStarted(1));
    await pass(40 * second);
    await show(attemptEnded(1, { failure, cause }));
    await show(sessionEnded('failed', { cause, failure }));
    const sentences = log
      .text()
      .split('\n')
      .filter((line) => /exited|silent/.test(line));
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) expect(sentence).toMatch(/^(?:\u001b\[\d+m.\u001b\[0m)? ?[^\u001b]*$/u);
    expect(obeyedCommands(log.bytes())).toEqual(['group', 'endgroup']);
  },
);

describe('hostile names, reasons and paths', () => {
  const hostile = 'x\n::endgroup::\r##[endgroup]\u0085::stop-commands::x';

  it('stay text of one line', async () => {
    session = new SessionLog(log, { name: hostile, maxAttempts: 3 });
    const failure = { code: 'exit', family: 'soft' as const, reason: hostile };
    await show(attemptStarted(1));
    await show(attemptEnding(1, 'stopped', { detail: hostile }));
    await show({ type: 'collected', attempt: 1, files: 0, bytes: 0, skipped: [hostile, `${hostile}2`] });
    await show(
      attemptEnded(1, { failure, leftBehind: [hostile], survivors: [{ pid: 1, name: hostile, reason: hostile }] }),
    );
    await show(retryWaiting(2, second));
    await show(onRetryStarted(2));
    await show(onRetryEnded(2, { failure }));
    await show(attemptStarted(2));
    await print(hostile);
    await pass(minute);
    await show(attemptEnded(2, { failure }));
    await show(sessionEnded('failed', { failure }));
    expect(obeyedCommands(log.bytes()).join(' ')).toBe(
      'group endgroup notice warning group endgroup warning group endgroup',
    );
  });
});

async function show(event: EventBody): Promise<void> {
  await session.show({ kind: 'event', event: at(0, event) });
}

async function print(text: string): Promise<void> {
  await session.show({ kind: 'output', channel: 'output', bytes: Buffer.from(text) });
}

/** Lets time pass without an event or output. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += second) {
    vi.advanceTimersByTime(second);
    await session.show({ kind: 'quiet' });
  }
}

/** Returns when heartbeats came, in ms from now. */
async function heartbeatsWithin(ms: number, step: number): Promise<number[]> {
  const times: number[] = [];
  let writes = log.writes.length;
  for (let passed = 0; passed <= ms; passed += step) {
    await session.show({ kind: 'quiet' });
    if (log.writes.length > writes) times.push(passed);
    writes = log.writes.length;
    vi.advanceTimersByTime(step);
  }
  return times;
}

function uncoloured(): string {
  return log.text().replaceAll(/\u001b\[\d+m/g, '');
}

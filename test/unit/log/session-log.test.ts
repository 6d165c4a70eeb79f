import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionLog } from '../../../src/log/session-log.ts';
import { stopText } from '../../../src/log/stop-text.ts';
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
  probeEnded,
  probeStarted,
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
        survivors: [{ pid: 815, name: 'sudo', reason: 'belongs to root', user: 'root' }],
      }),
    );
    await show(retryWaiting(3, 0));
    await show(attemptStarted(3));
    await print('Running 12 tests\nok\n');
    await show({ type: 'collected', attempt: 3, files: 1, bytes: 17, skipped: ['a.sock: not a file but a socket'] });
    await show(attemptEnded(3, { leftBehind: ['node', 'chrome'], durationMs: 65_400 }));
    await show(sessionEnded('completed'));
    expect(uncoloured()).toMatchInlineSnapshot(`
      "::group::Attempt 1 of 3
      Running 12 tests
      ▸ login
      ok 1
      ◂ 
      not ok 2
      ::endgroup::
      ::notice::Attempt 1 of 3 exited with code 1, after 1 min 23 s.
      … Attempt 2 of 3 follows in 10 s, at 02:14:15 UTC.
      ::group::on-retry, before attempt 2 of 3
      removed dist
      ::endgroup::
      ::warning::npm run e2e: the on-retry script before attempt 2 exited with code 2; the attempt starts anyway.
      ::group::Attempt 2 of 3
      Running 12 tests
      … still running after 30 s, silent for 30 s
      ■ Stopping the command: it took longer than 20 min. SIGTERM now, SIGKILL after 10 s.
      Terminated
      ::endgroup::
      ::notice::Attempt 2 of 3 took longer than 20 min, after 20 min.
      ::warning::npm run e2e: not everything of attempt 2 could be stopped: process 815 (sudo) belongs to root. \`sudo -n kill 815\` ends it.
      ::group::Attempt 3 of 3
      Running 12 tests
      ok
      ::endgroup::
      ::notice::Ended 2 processes that the command had left running: node, chrome. A server that is to run on needs a step with \`background: true\`.
      - Not collected: a.sock: not a file but a socket
      "
    `);
  });

  it('ends with the last lines of the last failure, unfolded, without a notice: the step reports it as its error', async () => {
    await show(attemptStarted(3));
    await print('one\n::error file=a.ts::two%0Athree\n::add-mask::hunter2\n##[endgroup]\r\nlast\n\n');
    await show(attemptEnded(3, { ...exitedWith(1), durationMs: 2 * second }));
    expect(uncoloured()).not.toContain('exited');
    await show(sessionEnded('failed', { failure: exitedWith(1).failure }));
    expect(uncoloured().slice(uncoloured().indexOf('::endgroup::'))).toMatchInlineSnapshot(`
      "::endgroup::
      ✗ Attempt 3 of 3 exited with code 1, after 2 s. The last 5 lines of its log:
        │ one
        │ Error: two
        │ three
        │ ◂ 
        │ last
      "
    `);
    expect(obeyedCommands(log.bytes())).toEqual(['group', 'error', 'add-mask', 'endgroup']);
  });

  it('shows the lines of the last attempt also when the session ends in a wait or a probe after it', async () => {
    await show(attemptStarted(1));
    await print('the reason\n');
    await show(attemptEnded(1, exitedWith(1)));
    await show(retryWaiting(2, 10 * second));
    await show(onRetryStarted(2));
    await print('removed dist\n');
    await show(onRetryEnded(2));
    await show(sessionEnded('failed', { cause: 'timeout', failure: exitedWith(1).failure }));
    expect(uncoloured()).toMatch(/✗ The last attempt failed\. The last line of its log:\n {2}│ the reason\n$/);
  });

  it.each(['cancelled', 'stopped'] as const)('shows no lines again when it was %s', async (cause) => {
    await show(attemptStarted(1));
    await print('working\n');
    await show(attemptEnded(1, { cause, failure: exitedWith(1).failure }));
    await show(sessionEnded('stopped', { cause, failure: exitedWith(1).failure }));
    expect(uncoloured()).toBe('::group::Attempt 1 of 3\nworking\n::endgroup::\n');
  });
});

describe('the log of a session with one attempt', () => {
  beforeEach(() => {
    session = new SessionLog(log, { name: 'npm test', maxAttempts: 1 });
  });

  it.each([null, exitedWith(1).failure])(
    'is the output of the command alone, as in a `run:` step (%j)',
    async (failure) => {
      await show(sessionStarted());
      await show(attemptStarted(1));
      await print('Running 12 tests\nnot ok');
      await show({ type: 'collected', attempt: 1, files: 3, bytes: 20_480, skipped: [] });
      await show(attemptEnded(1, { failure }));
      await show(sessionEnded(failure === null ? 'completed' : 'failed', { failure }));
      expect(log.text()).toBe('Running 12 tests\nnot ok\n');
      expect(log.recentLines(30)).toEqual(['Running 12 tests', 'not ok']);
    },
  );

  it('calls the attempt the command', async () => {
    await show(attemptStarted(1));
    await show({ type: 'stall_suspected', attempt: 1, silentMs: 60_000 });
    await show({ type: 'stall_over', attempt: 1 });
    expect(uncoloured()).toBe('? The command has been silent for 1 min: it may hang.\n… The command writes again.\n');
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

  it('are a warning that names each process that could not be stopped', async () => {
    const survivors = [1, 2].map((pid) => ({ pid, name: 'sudo', reason: 'belongs to root', user: 'root' }));
    await show(attemptStarted(1));
    await show(attemptEnded(1, { survivors }));
    await show(sessionEnded('completed'));
    expect(readLines(log.bytes()).filter((line) => line.startsWith('::warning'))).toEqual([
      '::warning::npm run e2e: not everything of attempt 1 could be stopped: process 1 (sudo) belongs to root, process 2 (sudo) belongs to root. `sudo -n kill 1 2` ends them.',
    ]);
  });
});

it('processes of a script or a probe that could not be stopped are named, too', async () => {
  const survivors = [{ pid: 7, name: 'dd', reason: 'does not die' }];
  await show(attemptStarted(1));
  await show(attemptEnded(1, exitedWith(1)));
  await show(retryWaiting(2, 0));
  await show(onRetryStarted(2));
  await show(onRetryEnded(2, { survivors }));
  await show(probeStarted(1, 2));
  await show(probeEnded(1, 2, { survivors }));
  expect(readLines(log.bytes()).filter((line) => line.startsWith('::warning'))).toEqual([
    '::warning::npm run e2e: not everything of on-retry before attempt 2 could be stopped: process 7 (dd) does not die.',
    '::warning::npm run e2e: not everything of probe 1 could be stopped: process 7 (dd) does not die.',
  ]);
});

describe('processes left behind', () => {
  it.each([
    [['node'], '1 process that the command had left running: node'],
    [['node', 'sh'], '2 processes that the command had left running: node, sh'],
    [Array(11).fill('sh'), `11 processes that the command had left running: ${'sh, '.repeat(10)}…`],
  ])('%j are named', async (leftBehind, text) => {
    await show(attemptStarted(1));
    await show(attemptEnded(1, { leftBehind, ...exitedWith(1) }));
    await show(sessionEnded('failed'));
    expect(uncoloured()).toContain(`■ Ended ${text}\n`);
    expect(obeyedCommands(log.bytes())).toEqual(['group', 'endgroup']);
  });

  it.each([
    [null, 'A server that is to run on needs a step with `background: true`.'],
    [
      { ready: [], readyTimeoutMs: 1 },
      'With `ready` a background session goes on for as long as what its script has started.',
    ],
  ])('by a success are a notice that names the right input (background %j)', async (background, hint) => {
    session = new SessionLog(log, { name: 'it', maxAttempts: 1, background });
    await show(attemptStarted(1));
    await show(attemptEnded(1, { leftBehind: ['npm start'] }));
    await show(sessionEnded('completed'));
    expect(log.text()).toBe(`::notice::Ended 1 process that the command had left running: npm start. ${hint}\n`);
  });

  it.each([
    [['dotnet'], '1 leftover process runs on until the job ends: dotnet'],
    [['dotnet', 'java'], '2 leftover processes run on until the job ends: dotnet, java'],
  ])('%j are named in one line when they are kept', async (names, text) => {
    await show(attemptStarted(1));
    await show(attemptEnded(1, { kept: names.map((name, pid) => ({ pid, startTime: '1', name })) }));
    await show(sessionEnded('completed'));
    expect(uncoloured()).toContain(`… ${text}\n`);
    expect(uncoloured()).not.toContain('Stopped');
  });
});

describe('files that are not collected', () => {
  it('are reported only with their own attempt', async () => {
    await show(attemptStarted(1));
    await show({ type: 'collected', attempt: 1, files: 1, bytes: 5, skipped: ['a.sock: a socket'] });
    await show(attemptStarted(2));
    await show(attemptEnded(2));
    await show(sessionEnded('completed'));
    expect(uncoloured()).not.toContain('collected');
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
      "::group::Attempt 1 of 3
      : :stop-commands::t0ken
      ::endgroup::
      ::group::on-timeout, before attempt 1 of 3 is stopped: the attempt timeout of 1 s is over
      : :error::a
      … still running after 30 s, silent for 30 s; its unfinished last line: dum
      dum
      ::endgroup::
      ::group::Attempt 1 of 3 (continued)
      ::warning::npm run e2e: the on-timeout script of attempt 1 exited with code 3; the attempt is stopped anyway.
      waiting for a lock
      : :error::b
      ::t0ken::
      ■ Stopping the command: it took too long. SIGTERM now, SIGKILL after 10 s.
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
    await print('x\n');
    await pass(40 * second);
    await show(attemptEnded(1, { failure, cause }));
    await show(sessionEnded('failed', { cause, failure }));
    const sentences = log
      .text()
      .split('\n')
      .filter((line) => /exited|silent/.test(line));
    expect(sentences).toHaveLength(cause === 'cancelled' || cause === 'stopped' ? 1 : 2);
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

/** The log as it is where there are signals. */
function uncoloured(): string {
  const text = log.text().replaceAll(/\u001b\[\d+m/g, '');
  return text.replaceAll(`. ${stopText('', 0, 'win32')}.`, `. ${stopText('SIGTERM', 10 * second, 'linux')}.`);
}

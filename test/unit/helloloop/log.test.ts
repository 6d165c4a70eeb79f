import { beforeEach, expect, it } from 'vitest';
import { SessionLog } from '../../../src/log/session-log.ts';
import type { EventBody, Failure } from '../../../src/session/events.ts';
import {
  at,
  attached,
  attemptEnded,
  attemptEnding,
  attemptStarted,
  launchEnded,
  launchStarted,
  probeEnded,
  probeStarted,
  retryWaiting,
  sessionEnded,
  verificationEnded,
  verificationStarted,
} from '../../kit/events.ts';
import { obeyedCommands } from '../../kit/runner-model.ts';
import { helloLoopSession } from '../../kit/session.ts';
import { RecordedLog } from '../log/recorded-log.ts';

let log: RecordedLog;
let session: SessionLog;

beforeEach(() => {
  log = new RecordedLog();
  session = new SessionLog(log, helloLoopSession);
});

async function show(...events: EventBody[]): Promise<void> {
  for (const event of events) await session.show({ kind: 'event', event: at(0, event) });
}

async function print(text: string): Promise<void> {
  await session.show({ kind: 'output', channel: 'stdout', bytes: Buffer.from(text) });
}

/** The events of a session in three parts; after each part the followed session prints. */
function eventsWith(text: (part: string) => string): [EventBody[], EventBody[], EventBody[]] {
  const failure: Failure = { code: 'rate_limit', family: 'soft', reason: text('failed (rate_limit: 限流)') };
  return [
    [
      launchStarted(1),
      launchEnded(1),
      attached({
        session: text('s-1'),
        command: text('run-loop'),
        lease: text('终端 (node, process 4711)'),
      }),
      {
        type: 'task_started',
        task: 1,
        id: text('main-flow'),
        title: text('Build the main flow'),
        stage: text('task-started'),
        runDir: text('/repo/.helloloop/runs/1'),
        message: text('开始'),
      },
      attemptStarted(1, { task: 1, label: text('codex') }),
      { type: 'runtime_status', status: 'running' },
    ],
    [
      { type: 'stall_suspected', attempt: 1, silentMs: 60_000 },
      attemptEnding(1, 'watchdog_idle', { detail: text('空闲'), graceMs: 0 }),
      { type: 'runtime_status', status: 'watchdog_waiting' },
      attemptEnded(1, { failure }),
      retryWaiting(2, 10_000),
      probeStarted(1, 2, { task: 1, label: text('codex-probe-01') }),
      probeEnded(1, 2),
      { type: 'output_continued', kind: 'attempt', number: 1, offsets: { stdout: 6, stderr: 0 } },
    ],
    [
      attemptStarted(2, { task: 1, label: text('codex-recovery-01') }),
      attemptEnded(2),
      verificationStarted(1, { task: 1, label: text('01-verify') }),
      verificationEnded(1),
      { type: 'task_stage', task: 1, stage: text('done'), message: text('完成') },
      { type: 'runtime_status', status: text('a status of tomorrow') },
      { type: 'warning', message: text('something was lost') },
      { type: 'last_words', lines: [text('TypeError')] },
      sessionEnded('completed', { message: text('任务执行完成') }),
    ],
  ];
}

it('the log of a followed session reads like this', async () => {
  const [launch, first, second] = eventsWith((part) => part);
  await show(...launch);
  await print('one\n');
  await show(...first);
  await print('late\n');
  await show(...second);
  expect(log.text().replaceAll(/\u001b\[\d+m/g, '')).toMatchInlineSnapshot(`
    "::group::Launcher
    ::endgroup::
      HelloLoop session s-1 (run-loop), for as long as 终端 (node, process 4711) lives.
    ::group::Task main-flow: Build the main flow
    Stage: task-started (开始)
    Run folder: /repo/.helloloop/runs/1
    ::endgroup::
    ::group::Attempt 1: codex
    one
    ? Attempt 1 has been silent for 1 min: it may hang.
    ■ HelloLoop is stopping attempt 1: 空闲.
    · HelloLoop: watchdog_waiting
    ::endgroup::
    ::notice::Attempt 1 failed (rate_limit: 限流), after 1 s.
    … Attempt 2 follows in 10 s, at 02:14:15 UTC.
    ::group::Probe 1, before attempt 2: codex-probe-01
    ::endgroup::
    ✓ Probe 1 succeeded.
    ::group::Attempt 1: codex (continued)
    late
    ::endgroup::
    ::group::Attempt 2: codex-recovery-01
    ::endgroup::
    ✓ Attempt 2 succeeded, after 1 s.
    ::group::Verification 1: 01-verify
    ::endgroup::
    · done: 完成
    · HelloLoop: a status of tomorrow
    ::warning::HelloLoop: something was lost
    ::group::The last words of the HelloLoop supervisor
    TypeError
    ::endgroup::
      HelloLoop: 任务执行完成
    "
  `);
});

it('no text of a followed session is obeyed by the runner, or breaks the groups', async () => {
  const hostile = '::error::x\n::endgroup::\r\n##[endgroup]::set-output name=x::y';
  for (const part of eventsWith(() => hostile)) {
    await show(...part);
    await print('output\n');
  }
  expect(obeyedCommands(log.bytes()).join(' ').replaceAll('group endgroup', 'group')).toBe(
    'group group group notice group group group group warning group',
  );
});

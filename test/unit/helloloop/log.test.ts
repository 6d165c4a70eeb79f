import { beforeEach, expect, it } from 'vitest';
import { SessionLog } from '../../../src/log/session-log.ts';
import type { EventBody } from '../../../src/session/events.ts';
import type { Attach } from '../../../src/session/request.ts';
import { obeyedCommands } from '../filters/runner-model.ts';
import { RecordedLog } from '../log/recorded-log.ts';

const attach: Attach = { source: 'helloloop', stateDir: '/repo', session: null, timeoutMs: 1, onCancel: 'stop' };
const ended = {
  exit: { kind: 'exited', code: 0 },
  ...{ cause: null, durationMs: 3_000, bytes: {}, leftBehind: [], survivors: [], failure: null },
} satisfies Partial<Extract<EventBody, { type: 'attempt_ended' }>>;
const failure = { code: 'rate_limit', family: 'soft', reason: 'failed (rate_limit: 限流)' } as const;

let log: RecordedLog;
let session: SessionLog;

beforeEach(() => {
  log = new RecordedLog();
  session = new SessionLog(log, { name: 'HelloLoop', maxAttempts: 1, attach });
});

async function tell(...happenings: EventBody[]): Promise<void> {
  for (const happening of happenings) {
    const event = { v: 1 as const, seq: 1, at: '2026-08-20T02:14:05.000Z', mono: 1, ...happening };
    await session.show({ kind: 'event', event });
  }
}

async function print(text: string): Promise<void> {
  await session.show({ kind: 'output', channel: 'stdout', bytes: Buffer.from(text) });
}

function story(text: (part: string) => string): EventBody[][] {
  const execution = { process: null, relays: [], task: 1 };
  return [
    [
      { type: 'launch_started', launch: 1, process: null, relays: [] },
      { type: 'launch_ended', launch: 1, ...ended },
      {
        ...{ type: 'attached', source: 'helloloop', session: text('s-1'), command: text('run-loop'), process: null },
        ...{ stateDir: '/repo/.helloloop', lease: text('终端 (node, process 4711)') },
      },
      {
        ...{ type: 'task_started', task: 1, id: text('main-flow'), title: text('Build the main flow') },
        ...{ stage: text('task-started'), runDir: text('/repo/.helloloop/runs/1'), message: text('开始') },
      },
      { type: 'attempt_started', attempt: 1, ...execution, label: text('codex') },
      { type: 'runtime_status', status: 'running' },
    ],
    [
      { type: 'stall_suspected', attempt: 1, silentMs: 60_000 },
      { type: 'attempt_ending', attempt: 1, cause: 'watchdog_idle', detail: text('空闲'), graceMs: 0 },
      { type: 'runtime_status', status: 'watchdog_waiting' },
      { type: 'attempt_ended', attempt: 1, ...ended, failure: { ...failure, reason: text(failure.reason) } },
      { type: 'retry_waiting', attempt: 2, delayMs: 10_000, until: '2026-08-20T02:14:15.000Z' },
      { type: 'probe_started', probe: 1, attempt: 2, ...execution, label: text('codex-probe-01') },
      { type: 'probe_ended', probe: 1, attempt: 2, ...ended },
      { type: 'output_continued', kind: 'attempt', number: 1, offsets: { stdout: 6, stderr: 0 } },
    ],
    [
      { type: 'attempt_started', attempt: 2, ...execution, label: text('codex-recovery-01') },
      { type: 'attempt_ended', attempt: 2, ...ended },
      { type: 'verification_started', verification: 1, ...execution, label: text('01-verify') },
      { type: 'verification_ended', verification: 1, ...ended },
      { type: 'task_stage', task: 1, stage: text('done'), message: text('完成') },
      { type: 'runtime_status', status: text('a status of tomorrow') },
      { type: 'warning', message: text('something was lost') },
      { type: 'last_words', lines: [text('TypeError')] },
      { type: 'session_ended', status: 'completed', cause: null, failure: null, message: text('任务执行完成') },
    ],
  ];
}

it('a followed session reads like this', async () => {
  const [launch = [], first = [], second = []] = story((part) => part);
  await tell(...launch);
  await print('one\n');
  await tell(...first);
  await print('late\n');
  await tell(...second);
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
    ::notice::HelloLoop: attempt 1 failed (rate_limit: 限流) (after 3 s).
      … Attempt 2 follows in 10 s, at 02:14:15 UTC.
    ::group::Probe 1, before attempt 2: codex-probe-01
    ::endgroup::
    ✓ Probe 1 succeeded.
    ::group::Attempt 1: codex (continued)
    late
    ::endgroup::
    ::group::Attempt 2: codex-recovery-01
    ::endgroup::
    ✓ Attempt 2 succeeded after 3 s.
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

it('no text of it is obeyed by the runner, or breaks the groups', async () => {
  const hostile = '::error::x\n::endgroup::\r\n##[endgroup]::set-output name=x::y';
  for (const part of story(() => hostile)) {
    await tell(...part);
    await print('output\n');
  }
  expect(obeyedCommands(log.bytes())).toEqual([
    ...['group', 'endgroup', 'group', 'endgroup', 'group', 'endgroup'],
    ...['notice', 'group', 'endgroup', 'group', 'endgroup', 'group', 'endgroup', 'group', 'endgroup'],
    ...['warning', 'group', 'endgroup'],
  ]);
});

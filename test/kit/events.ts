import type { EventBody, Exit, Failure, JournalEvent, StopCode } from '../../src/session/events.ts';
import type { ShownTest } from '../../src/session/test-events.ts';
import type { ProcessIdentity } from '../../src/system/process-identity.ts';

type EventOf<Type extends EventBody['type']> = Extract<EventBody, { type: Type }>;

/** The fields of an event that a test may set, without those that are arguments of its builder. */
type Fields<Type extends EventBody['type'], Given extends PropertyKey = never> = Partial<
  Omit<EventOf<Type>, 'type' | Given>
>;

const start = '2026-08-20T02:14:05.000Z';

export const someProcess: ProcessIdentity = { pid: 4711, startTime: '123456' };

const started = { process: someProcess, relays: [] };
const ended = {
  exit: exited(0),
  cause: null,
  durationMs: 1_000,
  bytes: {},
  leftBehind: [],
  survivors: [],
  failure: null,
};

/** The time of an event `ms` after the first, as in its `at`. */
export function timeAt(ms: number): string {
  return new Date(Date.parse(start) + ms).toISOString();
}

/** An event as a line of the journal, `ms` after the start of the machine. */
export function at(ms: number, body: EventBody, seq = 1): JournalEvent {
  return { v: 1, seq, at: timeAt(ms), mono: ms, ...body };
}

/** The journal of these events. One without a time comes 10 ms after the one before it. */
export function journal(events: readonly (EventBody | readonly [ms: number, body: EventBody])[]): JournalEvent[] {
  let last = -10;
  return events.map((event, index) => {
    const [ms, body] = 'type' in event ? [last + 10, event] : event;
    last = ms;
    return at(ms, body, index + 1);
  });
}

export function exited(code: number): Exit {
  return { kind: 'exited', code };
}

/** The end of an execution that exited with this code: its exit, and the failure where it is not 0. */
export function exitedWith(code: number): { exit: Exit; failure: Failure | null } {
  const failure: Failure = { code: 'exit', family: 'soft', reason: `exited with code ${code}` };
  return { exit: exited(code), failure: code === 0 ? null : failure };
}

export function sessionStarted(fields: Fields<'session_started'> = {}): EventOf<'session_started'> {
  return {
    type: 'session_started',
    sessionId: '20260820-021405-7f3a',
    name: 'npm run e2e',
    maxAttempts: 3,
    supervisor: someProcess,
    lease: { kind: 'worker', label: 'Runner.Worker', process: someProcess },
    ...fields,
  };
}

export function attemptStarted(
  attempt: number,
  fields: Fields<'attempt_started', 'attempt'> = {},
): EventOf<'attempt_started'> {
  return { type: 'attempt_started', attempt, ...started, ...fields };
}

export function attemptEnding(
  attempt: number,
  cause: StopCode,
  fields: Fields<'attempt_ending', 'attempt' | 'cause'> = {},
): EventOf<'attempt_ending'> {
  return { type: 'attempt_ending', attempt, cause, detail: 'of a reason', graceMs: 10_000, ...fields };
}

export function attemptEnded(
  attempt: number,
  fields: Fields<'attempt_ended', 'attempt'> = {},
): EventOf<'attempt_ended'> {
  return { type: 'attempt_ended', attempt, ...ended, ...fields };
}

/** The wait of `delayMs` before an attempt, or before the probe that decides about it. */
export function retryWaiting(
  attempt: number,
  delayMs: number,
  fields: Fields<'retry_waiting', 'attempt' | 'delayMs'> = {},
): EventOf<'retry_waiting'> {
  return { type: 'retry_waiting', attempt, delayMs, until: timeAt(delayMs), ...fields };
}

/** `attempt` is the one that follows when the probe succeeds. */
export function probeStarted(
  probe: number,
  attempt: number,
  fields: Fields<'probe_started', 'probe' | 'attempt'> = {},
): EventOf<'probe_started'> {
  return { type: 'probe_started', probe, attempt, ...started, ...fields };
}

export function probeEnded(
  probe: number,
  attempt: number,
  fields: Fields<'probe_ended', 'probe' | 'attempt'> = {},
): EventOf<'probe_ended'> {
  return { type: 'probe_ended', probe, attempt, ...ended, ...fields };
}

/** `attempt` is the one that follows the script. */
export function onRetryStarted(
  attempt: number,
  fields: Fields<'on_retry_started', 'attempt'> = {},
): EventOf<'on_retry_started'> {
  return { type: 'on_retry_started', attempt, ...started, ...fields };
}

export function onRetryEnded(
  attempt: number,
  fields: Fields<'on_retry_ended', 'attempt'> = {},
): EventOf<'on_retry_ended'> {
  return { type: 'on_retry_ended', attempt, ...ended, ...fields };
}

export function onTimeoutStarted(
  attempt: number,
  fields: Fields<'on_timeout_started', 'attempt'> = {},
): EventOf<'on_timeout_started'> {
  return { type: 'on_timeout_started', attempt, limit: 'the attempt timeout of 1 s is over', ...started, ...fields };
}

export function onTimeoutEnded(
  attempt: number,
  fields: Fields<'on_timeout_ended', 'attempt'> = {},
): EventOf<'on_timeout_ended'> {
  return { type: 'on_timeout_ended', attempt, ...ended, ...fields };
}

export function sessionEnded(
  status: EventOf<'session_ended'>['status'],
  fields: Fields<'session_ended', 'status'> = {},
): EventOf<'session_ended'> {
  return { type: 'session_ended', status, cause: null, failure: null, ...fields };
}

export function attached(fields: Fields<'attached'> = {}): EventOf<'attached'> {
  return {
    type: 'attached',
    source: 'helloloop',
    session: 's-1',
    command: 'run-loop',
    stateDir: '/repo/.helloloop',
    lease: '',
    process: null,
    ...fields,
  };
}

export function launchStarted(launch: number): EventOf<'launch_started'> {
  return { type: 'launch_started', launch, ...started };
}

export function launchEnded(launch: number): EventOf<'launch_ended'> {
  return { type: 'launch_ended', launch, ...ended };
}

export function verificationStarted(
  verification: number,
  fields: Fields<'verification_started', 'verification'> = {},
): EventOf<'verification_started'> {
  return { type: 'verification_started', verification, ...started, ...fields };
}

export function verificationEnded(verification: number): EventOf<'verification_ended'> {
  return { type: 'verification_ended', verification, ...ended };
}

/** The results of an attempt with these failed tests, of 214. */
export function testsRead(
  attempt: number,
  failedTests: ShownTest[] = [],
  fields: Fields<'tests_read', 'attempt' | 'failedTests'> = {},
): EventOf<'tests_read'> {
  const { total = 214, skipped = 1, failed = failedTests.length } = fields;
  return {
    type: 'tests_read',
    attempt,
    total,
    passed: total - skipped - failed,
    failed,
    skipped,
    quarantined: 0,
    tools: ['pytest'],
    complete: true,
    failedTests,
    quarantinedTests: [],
    flakyTests: [],
    notListed: 0,
    slowest: [],
    duplicates: [],
    notes: [],
    ...fields,
  };
}

/** The verdict over all attempts on 214 tests. */
export function testsConcluded(fields: Fields<'tests_concluded'> = {}): EventOf<'tests_concluded'> {
  const { failedTests = [], flakyTests = [], quarantinedTests = [] } = fields;
  const listed = failedTests.length + flakyTests.length + quarantinedTests.length;
  return {
    type: 'tests_concluded',
    total: 214,
    passed: 213 - listed,
    failed: failedTests.length,
    skipped: 1,
    flaky: flakyTests.length,
    quarantined: quarantinedTests.length,
    failedTests,
    flakyTests,
    quarantinedTests,
    expired: [],
    unmatched: [],
    slowest: [],
    notListed: 0,
    ...fields,
  };
}

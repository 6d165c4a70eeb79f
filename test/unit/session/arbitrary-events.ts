import fc from 'fast-check';
import { type EventBody, type JournalEvent, stopCodeSchema } from '../../../src/session/events.ts';
import type { SessionIdentity } from '../../../src/session/state/fold.ts';

export const commandSession: SessionIdentity = { sessionId: 'id', name: 'test', maxAttempts: 1, attach: null };

export const followedSession: SessionIdentity = {
  ...commandSession,
  attach: { source: 'helloloop', stateDir: '/s', session: null, timeoutMs: 1, onCancel: 'stop' },
};

const name = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constant('a\nb\r"\\é😀'),
);
const attempt = fc.integer({ min: 1, max: 4 });
const count = fc.nat({ max: 1_000 });
const identity = fc.record({ pid: count, startTime: name });
const cause = fc.constantFrom(...stopCodeSchema.options);
const failure = fc.record({ code: name, family: fc.constantFrom('soft', 'hard', 'final'), reason: name });
const exit = fc.oneof(
  fc.record({ kind: fc.constant('exited' as const), code: count }),
  fc.record({ kind: fc.constant('signaled' as const), signal: name }),
  fc.record({ kind: fc.constant('not_started' as const), message: name }),
  fc.record({ kind: fc.constant('unknown' as const) }),
);

function started<Type extends string>(type: Type) {
  return fc.record({
    type: fc.constant(type),
    attempt,
    process: fc.option(identity),
    relays: fc.array(identity, { maxLength: 2 }),
  });
}

function ended<Type extends string>(type: Type) {
  return fc.record({
    ...{ type: fc.constant(type), attempt, exit, cause: fc.option(cause), durationMs: count },
    bytes: fc.record({ output: count, stdout: count, stderr: count }, { requiredKeys: [] }),
    leftBehind: fc.array(name, { maxLength: 3 }),
    survivors: fc.array(fc.record({ pid: count, name, reason: name }), { maxLength: 2 }),
    failure: fc.option(failure),
  });
}

export const happening: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({
    ...{ type: fc.constant('session_started' as const), sessionId: name, name, maxAttempts: attempt },
    supervisor: identity,
    lease: fc.record(
      { kind: fc.constantFrom('step', 'worker', 'override'), label: name, process: identity, boot: name },
      { requiredKeys: ['kind', 'label', 'process'] },
    ),
  }),
  fc.record({ type: fc.constant('slot_waiting' as const), pool: name, permits: count }),
  fc.record({
    ...{ type: fc.constant('slot_prepared' as const), slotId: name, pool: name, permits: count, waitedMs: count },
    numbers: fc.array(count, { maxLength: 3 }),
  }),
  started('attempt_started' as const),
  fc.record({ type: fc.constant('ready' as const), attempt, afterMs: count }),
  fc.record({ type: fc.constant('stall_suspected' as const), attempt, silentMs: count }),
  fc.record({ type: fc.constant('stall_over' as const), attempt }),
  fc.record({ type: fc.constant('attempt_ending' as const), attempt, cause, detail: name, graceMs: count }),
  fc.record({ type: fc.constant('attempt_waiting' as const), attempt }),
  ended('attempt_ended' as const),
  fc.record({
    ...{ type: fc.constant('collected' as const), attempt, files: count, bytes: count },
    skipped: fc.array(name, { maxLength: 2 }),
  }),
  fc.record(
    { type: fc.constant('retry_waiting' as const), attempt, delayMs: count, until: name, probe: fc.boolean() },
    { requiredKeys: ['type', 'attempt', 'delayMs', 'until'] },
  ),
  fc.tuple(started('probe_started' as const), attempt).map(([event, probe]) => ({ ...event, probe })),
  fc.tuple(ended('probe_ended' as const), attempt).map(([event, probe]) => ({ ...event, probe })),
  started('on_retry_started' as const),
  ended('on_retry_ended' as const),
  fc.record({ type: fc.constant('session_ending' as const), cause, detail: name }),
  fc.record(
    {
      type: fc.constant('session_ended' as const),
      status: fc.constantFrom('completed', 'failed', 'stopped'),
      cause: fc.option(cause),
      failure: fc.option(failure),
      paused: fc.boolean(),
    },
    { requiredKeys: ['type', 'status', 'cause', 'failure'] },
  ),
);

const label = { label: name, task: count };
const optionalLabel = <Event extends object>(arbitrary: fc.Arbitrary<Event>) =>
  fc.oneof(
    arbitrary,
    fc.tuple(arbitrary, fc.record(label)).map(([event, more]) => ({ ...event, ...more })),
  );
const numbered = <Event extends object, Key extends string>(
  arbitrary: fc.Arbitrary<Event & { attempt: number }>,
  key: Key,
) =>
  arbitrary.map(
    ({ attempt: number, ...event }) =>
      ({ ...event, [key]: number }) as unknown as Omit<Event, 'attempt'> & Record<Key, number>,
  );

/** What happens only in a session that is followed. */
export const attachedHappening = fc.oneof(
  fc.record({
    ...{ type: fc.constant('attached' as const), source: fc.constant('helloloop' as const), session: name },
    ...{ command: name, stateDir: name, lease: name, process: fc.option(identity) },
  }),
  optionalLabel(started('attempt_started' as const)),
  numbered(started('launch_started' as const), 'launch'),
  numbered(ended('launch_ended' as const), 'launch'),
  numbered(optionalLabel(started('verification_started' as const)), 'verification'),
  numbered(ended('verification_ended' as const), 'verification'),
  fc.record({
    ...{ type: fc.constant('task_started' as const), task: attempt, id: name, title: name, stage: name },
    ...{ runDir: name, message: name },
  }),
  fc.record({ type: fc.constant('task_stage' as const), task: attempt, stage: name, message: name }),
  fc.record({ type: fc.constant('runtime_status' as const), status: name }),
  fc.record({
    ...{ type: fc.constant('output_continued' as const), number: attempt },
    ...{
      kind: fc.constantFrom('attempt', 'probe', 'verification'),
      offsets: fc.record({ stdout: count, stderr: count }),
    },
  }),
  fc.record(
    {
      ...{ type: fc.constant('recovery_recorded' as const), wait: attempt, delayMs: count, attempt, exitCode: count },
      ...{ failure, probe: attempt, probeExitCode: count },
    },
    { requiredKeys: ['type', 'wait', 'delayMs'] },
  ),
  fc.record({ type: fc.constant('last_words' as const), lines: fc.array(name, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('warning' as const), message: name }),
) as fc.Arbitrary<EventBody>;

/** Events in any order, sensible or not. */
export const journal: fc.Arbitrary<JournalEvent[]> = fc
  .array(fc.tuple(happening, count), { maxLength: 20 })
  .map((entries) => {
    let mono = 0;
    return entries.map(([each, passed], index) => {
      mono += passed;
      return { v: 1, seq: index + 1, at: new Date(mono).toISOString(), mono, ...each };
    });
  });

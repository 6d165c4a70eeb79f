import fc from 'fast-check';
import type { z } from 'zod';
import { failureSchema } from '../../../src/session/events.ts';
import { leaseSchema } from '../../../src/session/request.ts';
import type { Execution, SessionEnd, SessionState } from '../../../src/session/state/session-state.ts';
import { stateFileSchema } from '../../../src/session/state/state-file-schema.ts';
import { type Upload, uploadSchema } from '../../../src/session/step-record.ts';
import type { LogTail } from '../../../src/summary/log-tail.ts';
import type { SummaryInput } from '../../../src/summary/summary.ts';
import { arbitraryOf, type Primitives } from '../../kit/arbitrary.ts';
import { someProcess } from '../../kit/events.ts';
import { hostileMarkup } from '../../kit/hostile-markup.ts';

const primitives: Primitives = {
  text: hostileMarkup,
  integer: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.nat(255), fc.nat(5_000_000)),
  number: fc.oneof(fc.nat(500), fc.nat(20_000_000), fc.double({ min: -1e6, max: 1e12, noNaN: true })),
};
const any = <T>(schema: z.ZodType<T>): fc.Arbitrary<T> => arbitraryOf(schema, primitives);

const file = stateFileSchema.shape;
const { text, number } = primitives;

/** Executions are numbered in order; everything else may be anything. */
const executions = (maxLength: number): fc.Arbitrary<Execution[]> =>
  fc
    .array(any(file.attempts.element), { maxLength, size: 'max' })
    .map((list) => list.map((execution, index) => ({ ...execution, number: index + 1 })));

const end: fc.Arbitrary<SessionEnd> = fc.oneof(
  fc.record({ status: fc.constant('completed' as const), cause: fc.constant(null), failure: fc.constant(null) }),
  fc.record({
    status: fc.constantFrom('failed' as const, 'stopped' as const),
    cause: any(file.cause),
    failure: any(failureSchema),
  }),
);

const source: fc.Arbitrary<SessionState['source']> = fc.oneof(
  fc.record({
    kind: fc.constant('command' as const),
    maxAttempts: fc.integer({ min: 1, max: 100 }),
    onRetries: executions(5),
    onTimeouts: executions(5),
    ready: any(file.ready),
  }),
  fc.record({
    kind: fc.constant('helloloop' as const),
    attached: any(file.attached),
    tasks: any(file.tasks).map((list) => list.map((task, index) => ({ ...task, number: index + 1 }))),
    launches: executions(1),
    verifications: executions(2),
    exitCode: any(file.exitCode),
    message: any(file.message),
  }),
);

export const state: fc.Arbitrary<SessionState> = fc.record<SessionState>({
  sessionId: text,
  name: text,
  start: fc.option(
    fc.record({
      supervisor: fc.constant(someProcess),
      reaper: any(file.reaper),
      lease: any(leaseSchema),
      startedAt: fc.constantFrom('not a time', '2026-08-20T02:14:05.000Z'),
      startedMono: number,
    }),
  ),
  end: fc.option(end),
  runtime: fc.constant('running'),
  updatedAt: fc.constant(null),
  durationMs: number,
  source,
  attempts: executions(30),
  probes: executions(5).map((list) => list.map((probe) => ({ ...probe, attempt: probe.number + 1 }))),
  collected: fc.dictionary(fc.constantFrom('1', '2', '3'), any(file.collected.valueType)),
  waits: fc.array(any(file.waits.element), { maxLength: 20 }),
  slot: any(file.slot),
  tests: any(file.tests),
});

const upload: fc.Arbitrary<Upload> = any(uploadSchema).chain((upload) =>
  upload.status === 'uploaded'
    ? fc.option(hostileMarkup.map((path) => `https://good.example/${path}`)).map((url): Upload => ({ ...upload, url }))
    : fc.constant(upload),
);

const tail: fc.Arbitrary<LogTail> = fc.record({
  attempt: fc.integer({ min: 1, max: 30 }),
  channel: fc.constantFrom('output', 'stdout', 'stderr'),
  lines: fc.array(fc.oneof(hostileMarkup, fc.string({ unit: 'grapheme', maxLength: 400 })), { maxLength: 30 }),
  redacted: fc.nat(),
});

export const summaryInput: fc.Arbitrary<SummaryInput> = fc.record({
  state,
  uploads: fc.dictionary(fc.oneof(fc.integer({ min: 1, max: 30 }).map(String), fc.constant('tests')), upload, {
    maxKeys: 30,
  }),
  tails: fc.array(tail, { maxLength: 12 }),
  roomBytes: fc.oneof(fc.nat(300), fc.nat(20_000), fc.constant(1_000_000)),
});

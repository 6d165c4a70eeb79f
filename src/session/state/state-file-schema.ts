import { z } from 'zod';
import {
  attachedSchema,
  collectedSchema,
  executionEnded,
  executionStarted,
  failureSchema,
  reaperSchema,
  stopCodeSchema,
} from '../events.ts';
import { leaseSchema, processIdentitySchema } from '../request.ts';
import { attemptTestsSchema, sessionTestsSchema, shownTestSchema } from '../test-events.ts';
import { runtimeStatuses } from './transitions.ts';

const executionStart = {
  number: z.number().int(),
  startedAt: z.string().describe('ISO 8601 in UTC.'),
  startedMono: z.number().describe('Monotonic clock of the machine in ms.'),
  ...executionStarted,
};

const runningExecutionSchema = z.object({ status: z.enum(['running', 'ending']), ...executionStart });

const endedExecutionSchema = z.object({ status: z.literal('ended'), ...executionStart, ...executionEnded });

const executionSchema = z.discriminatedUnion('status', [runningExecutionSchema, endedExecutionSchema]);

const probeSchema = executionSchema.and(
  z.object({ attempt: z.number().int().describe('The attempt that follows when the probe succeeds.') }),
);

const waitSchema = z.object({
  kind: z.enum(['retry', 'probe']).describe('The wait is followed by the next attempt, or by a probe.'),
  attempt: z.number().int().describe('The attempt that followed, or would have.'),
  startedAt: z.string(),
  startedMono: z.number(),
  delayMs: z.number().describe('As planned.'),
  until: z.string().describe('The planned end.'),
  durationMs: z.number().nullable().describe('Null while it lasts.'),
});

const slotSchema = z.object({
  id: z.string().nullable().describe('Null while the session waits for the slot, and when it never got one.'),
  pool: z.string(),
  permits: z.number().int(),
  numbers: z.array(z.number().int()),
  askedMono: z.number(),
  waitedMs: z.number().nullable().describe('Null while it waits.'),
});

const taskSchema = z.object({
  number: z.number().int(),
  id: z.string(),
  title: z.string(),
  stage: z.string(),
  runDir: z.string(),
});

const testsSchema = z.object({
  attempts: z.record(z.string(), attemptTestsSchema).describe('What the results of each attempt say, by its number.'),
  rerun: z.array(z.number().int()).describe('The attempts that ran only the tests that had failed.'),
  failedTests: z.array(shownTestSchema).describe('Of the attempt whose results were read last; not all of many.'),
  session: sessionTestsSchema.nullable().describe('The verdict over all attempts; null before the end.'),
});

/** `state.json`. Fields with a default came after the first version. */
export const stateFileSchema = z.object({
  v: z.literal(1),
  sessionId: z.string(),
  name: z.string(),
  status: z.enum(['launching', 'running', 'completed', 'failed', 'stopped']),
  runtime: z.enum(runtimeStatuses).describe('The present activity, finer than the status.'),
  maxAttempts: z.number().int().describe('1 for a followed session.'),
  supervisor: processIdentitySchema.nullable(),
  reaper: reaperSchema.nullable().default(null).describe('The parent of the supervisor, which keeps orphans together.'),
  lease: leaseSchema.nullable(),
  startedAt: z.string().nullable(),
  startedMono: z.number().nullable(),
  updatedAt: z.string().nullable().describe('The time of the last event.'),
  durationMs: z.number(),
  attempts: z.array(executionSchema),
  onRetries: z.array(executionSchema).describe('Runs of the on-retry script, numbered by the attempt that follows.'),
  onTimeouts: z.array(executionSchema).default([]).describe('Runs of the on-timeout script, numbered by attempt.'),
  probes: z.array(probeSchema).default([]).describe('Runs of the probe script, numbered from 1.'),
  ready: z
    .object({ attempt: z.number().int(), afterMs: z.number() })
    .nullable()
    .default(null)
    .describe('The attempt of a background session that was ready last.'),
  collected: z.record(z.string(), collectedSchema).describe('By attempt number.'),
  waits: z.array(waitSchema),
  slot: slotSchema.nullable().default(null).describe('Null for a session without a slot.'),
  tests: testsSchema.nullable().default(null).describe('Null without results of tests.'),
  cause: stopCodeSchema.nullable().describe('Why the session was stopped; null when it ended by itself.'),
  failure: failureSchema.nullable().describe('Null unless the session failed or was stopped.'),
  attached: attachedSchema.nullable().default(null).describe('The HelloLoop session that this one follows.'),
  tasks: z.array(taskSchema).default([]),
  launches: z.array(executionSchema).default([]).describe('Runs of the script that starts the followed session.'),
  verifications: z.array(executionSchema).default([]).describe("Commands that check a followed session's work."),
  exitCode: z.number().int().nullable().default(null).describe('The exit code that a followed session reports.'),
  message: z.string().nullable().default(null).describe('The last message of a followed session.'),
});

export type StateFile = z.infer<typeof stateFileSchema>;
export type SessionStatus = StateFile['status'];
export type RunningExecution = z.infer<typeof runningExecutionSchema>;
export type EndedExecution = z.infer<typeof endedExecutionSchema>;
export type Execution = z.infer<typeof executionSchema>;
export type Probe = z.infer<typeof probeSchema>;
export type Wait = z.infer<typeof waitSchema>;
export type Collected = z.infer<typeof collectedSchema>;
export type Tests = z.infer<typeof testsSchema>;
export type Task = z.infer<typeof taskSchema>;

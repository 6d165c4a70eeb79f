import { z } from 'zod';
import { leaseSchema, processIdentitySchema } from './request.ts';

/** Why an execution, or the session, was brought to its end by us. */
export const stopCodeSchema = z.enum([
  'attempt_timeout',
  'timeout',
  'log_limit',
  'log_failed',
  'lease_lost',
  'cancelled',
  'stopped',
  'supervisor_lost',
  'slot_refused',
  'slot_lost',
  'watchdog_idle',
  'not_ready',
]);

export type StopCode = z.infer<typeof stopCodeSchema>;

/** How the command's own process ended. Three different things, and one that nobody saw. */
export const exitSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exited'), code: z.number().int() }),
  z.object({ kind: z.literal('signaled'), signal: z.string() }),
  z.object({ kind: z.literal('not_started'), message: z.string() }),
  z.object({ kind: z.literal('unknown') }),
]);

export type Exit = z.infer<typeof exitSchema>;

export const failureSchema = z.object({
  /** Stable, for programs: `exit`, `signal`, `killed`, `attempt_timeout`, … (docs/reference.md). */
  code: z.string(),
  /** `soft`: it may pass, retry. `hard`: retrying will hardly help. `final`: nobody wants a retry. */
  family: z.enum(['soft', 'hard', 'final']),
  /** For people; completes the sentence "attempt 1 …". */
  reason: z.string(),
});

export type Failure = z.infer<typeof failureSchema>;

/** A process that could not be ended, e.g. another user's. */
export const survivorSchema = z.object({ pid: z.number().int(), name: z.string(), reason: z.string() });

export type Survivor = z.infer<typeof survivorSchema>;

const executionStarted = {
  process: processIdentitySchema.nullable(),
  relays: z.array(processIdentitySchema),
  /** What whoever runs it calls it, where that is not us. */
  label: z.string().exactOptional(),
  /** The task that it works on, of a session that has tasks. */
  task: z.number().int().exactOptional(),
};

const logBytes = z.number().int().exactOptional();

const executionEnded = {
  exit: exitSchema,
  /** What ended it, when it did not end by itself. */
  cause: stopCodeSchema.nullable(),
  durationMs: z.number(),
  /** Size of each log, complete now. */
  bytes: z.object({ output: logBytes, stdout: logBytes, stderr: logBytes }),
  /** Names of the processes that the command left behind and that were ended. */
  leftBehind: z.array(z.string()),
  survivors: z.array(survivorSchema),
  failure: failureSchema.nullable(),
};

/** What happens only in a session that we follow and do not run (`attach`), beside what happens in every session. */
const attachedEvents = [
  z.object({
    type: z.literal('attached'),
    source: z.literal('helloloop'),
    /** The session's id over there. */
    session: z.string(),
    command: z.string(),
    stateDir: z.string(),
    /** The process on whose life it depends there, for people; empty where it names none. */
    lease: z.string(),
    /** The supervisor over there; null where it is gone already. */
    process: processIdentitySchema.nullable(),
  }),
  z.object({ type: z.literal('launch_started'), launch: z.number().int(), ...executionStarted }),
  /** It has ended, or is not waited for any longer; nothing of its tree was ended. */
  z.object({ type: z.literal('launch_ended'), launch: z.number().int(), ...executionEnded }),
  z.object({
    type: z.literal('task_started'),
    /** Tasks have numbers of their own, from 1. */
    task: z.number().int(),
    id: z.string(),
    title: z.string(),
    stage: z.string(),
    runDir: z.string(),
    message: z.string(),
  }),
  z.object({ type: z.literal('task_stage'), task: z.number().int(), stage: z.string(), message: z.string() }),
  /** What the session is doing, in the words of whoever runs it. */
  z.object({ type: z.literal('runtime_status'), status: z.string() }),
  /** A command that judges the work. */
  z.object({ type: z.literal('verification_started'), verification: z.number().int(), ...executionStarted }),
  z.object({ type: z.literal('verification_ended'), verification: z.number().int(), ...executionEnded }),
  /** An execution that had ended wrote more: from these places in its logs on. */
  z.object({
    type: z.literal('output_continued'),
    kind: z.enum(['attempt', 'probe', 'verification']),
    number: z.number().int(),
    offsets: z.object({ stdout: z.number().int(), stderr: z.number().int() }),
  }),
  /** What a recovery was, written down after it: it completes what was told while it happened. */
  z.object({
    type: z.literal('recovery_recorded'),
    /** The wait that it began with: the first of the session is 1. */
    wait: z.number().int(),
    delayMs: z.number(),
    /** The attempt that had failed. */
    attempt: z.number().int().exactOptional(),
    exitCode: z.number().int().exactOptional(),
    failure: failureSchema.exactOptional(),
    /** The probe that followed. */
    probe: z.number().int().exactOptional(),
    probeExitCode: z.number().int().exactOptional(),
  }),
  /** What a process that died had written about it. */
  z.object({ type: z.literal('last_words'), lines: z.array(z.string()) }),
  /** Something that the reader has to know to trust the rest. */
  z.object({ type: z.literal('warning'), message: z.string() }),
] as const;

/** What happened, without the envelope: one member for each type of journal line. */
export const eventBodySchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('session_started'),
    sessionId: z.string(),
    name: z.string(),
    maxAttempts: z.number().int(),
    supervisor: processIdentitySchema,
    lease: leaseSchema,
  }),
  /** The step stands in the line of a pool. Written before the session starts, as what follows it. */
  z.object({ type: z.literal('slot_waiting'), pool: z.string(), permits: z.number().int() }),
  /** The step has a slot and hands it to the supervisor. */
  z.object({
    type: z.literal('slot_prepared'),
    slotId: z.string(),
    pool: z.string(),
    permits: z.number().int(),
    /** One for each permit, from 0; the same for as long as it is held. */
    numbers: z.array(z.number().int()),
    waitedMs: z.number(),
  }),
  z.object({ type: z.literal('attempt_started'), attempt: z.number().int(), ...executionStarted }),
  z.object({
    type: z.literal('attempt_ending'),
    attempt: z.number().int(),
    cause: stopCodeSchema,
    detail: z.string(),
    graceMs: z.number(),
  }),
  /** All that the step waits for holds; said once for each attempt of a background session. */
  z.object({ type: z.literal('ready'), attempt: z.number().int(), afterMs: z.number() }),
  /** The stop signal is sent; the tree has the grace to end by itself. */
  z.object({ type: z.literal('attempt_waiting'), attempt: z.number().int() }),
  /** Silent for the warning time; told once for each silence. */
  z.object({ type: z.literal('stall_suspected'), attempt: z.number().int(), silentMs: z.number() }),
  /** It wrote something again. */
  z.object({ type: z.literal('stall_over'), attempt: z.number().int() }),
  z.object({ type: z.literal('attempt_ended'), attempt: z.number().int(), ...executionEnded }),
  z.object({
    type: z.literal('collected'),
    attempt: z.number().int(),
    files: z.number().int(),
    bytes: z.number().int(),
    /** What was matched and not taken, each with its reason. */
    skipped: z.array(z.string()),
  }),
  z.object({
    type: z.literal('retry_waiting'),
    /** The attempt that follows the wait. */
    attempt: z.number().int(),
    delayMs: z.number(),
    until: z.string(),
    /** Whether a probe follows it. */
    probe: z.boolean().exactOptional(),
  }),
  z.object({
    type: z.literal('probe_started'),
    /** Probes have numbers of their own, from 1. */
    probe: z.number().int(),
    /** The attempt that follows when it succeeds. */
    attempt: z.number().int(),
    ...executionStarted,
  }),
  z.object({ type: z.literal('probe_ended'), probe: z.number().int(), attempt: z.number().int(), ...executionEnded }),
  z.object({ type: z.literal('on_retry_started'), attempt: z.number().int(), ...executionStarted }),
  z.object({ type: z.literal('on_retry_ended'), attempt: z.number().int(), ...executionEnded }),
  /** Something outside ends the session: what runs is ended, what is waited for is given up. */
  z.object({ type: z.literal('session_ending'), cause: stopCodeSchema, detail: z.string() }),
  z.object({
    type: z.literal('session_ended'),
    status: z.enum(['completed', 'failed', 'stopped']),
    cause: stopCodeSchema.nullable(),
    failure: failureSchema.nullable(),
    /** Recoveries were tried, and none is left: a person has to act. */
    paused: z.boolean().exactOptional(),
    /** As whoever ran the session gives it, where that is not us. */
    exitCode: z.number().int().exactOptional(),
    /** Its last word, in its own language. */
    message: z.string().exactOptional(),
  }),
  ...attachedEvents,
]);

export type EventBody = z.infer<typeof eventBodySchema>;

const envelopeSchema = z.object({
  v: z.literal(1),
  seq: z.number().int(),
  /** Wall clock, ISO 8601 in UTC. */
  at: z.string(),
  /** Monotonic clock of the machine in ms; differences are durations. */
  mono: z.number(),
});

export const journalEventSchema = envelopeSchema.and(eventBodySchema);

export type JournalEvent = z.infer<typeof envelopeSchema> & EventBody;

import { z } from 'zod';
import { leaseSchema, processIdentitySchema } from './request.ts';
import { testEvents } from './test-events.ts';

/** Why the supervisor stopped an execution or the session. */
export const stopCodeSchema = z.enum([
  'attempt_timeout',
  'timeout',
  'log_limit',
  'log_failed',
  'lease_lost',
  'cancelled',
  'stopped',
  'supervisor_lost',
  'supervisor_signal',
  'slot_refused',
  'slot_lost',
  'file_replaced',
  'watchdog_idle',
  'not_ready',
]);

export type StopCode = z.infer<typeof stopCodeSchema>;

/** The end of the command's own process; `unknown` when nobody saw it. */
export const exitSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exited'), code: z.number().int() }),
  z.object({ kind: z.literal('signaled'), signal: z.string() }),
  z.object({ kind: z.literal('not_started'), message: z.string() }),
  z.object({ kind: z.literal('unknown') }),
]);

export type Exit = z.infer<typeof exitSchema>;

export const failureSchema = z.object({
  /** For programs, stable: `exit`, `signal`, `killed`, `attempt_timeout`, … (docs/reference.md). */
  code: z.string(),
  /** `soft`: a retry may help. `hard`: a retry will hardly help. `final`: there must be no retry. */
  family: z.enum(['soft', 'hard', 'final']),
  /** For people: completes the sentence "attempt 1 …". */
  reason: z.string(),
});

export type Failure = z.infer<typeof failureSchema>;

/** A process that could not be stopped, such as another user's. */
export const survivorSchema = z.object({
  pid: z.number().int(),
  startTime: z.string().exactOptional(),
  name: z.string(),
  reason: z.string().describe('Completes the sentence "it …".'),
  user: z.string().exactOptional().describe("Whose it is, if it is another user's."),
});

export type Survivor = z.infer<typeof survivorSchema>;

/** A process that runs on after its attempt, with a name for people. */
export const keptSchema = z.object({ ...processIdentitySchema.shape, name: z.string() });

export type Kept = z.infer<typeof keptSchema>;

/** The fields that the start of an execution adds to the journal and to the state. */
export const executionStarted = {
  process: processIdentitySchema.nullable().describe('Null when it could not be started.'),
  relays: z.array(processIdentitySchema).describe('The processes that carry its output to the logs.'),
  label: z.string().exactOptional().describe('The name that a followed session gives it.'),
  task: z.number().int().exactOptional().describe('The number of the task that it works on.'),
};

const logBytes = z.number().int().exactOptional();

/** The fields that its end adds. */
export const executionEnded = {
  exit: exitSchema,
  cause: stopCodeSchema.nullable().describe('Why it was stopped; null when it ended by itself.'),
  durationMs: z.number(),
  bytes: z.object({ output: logBytes, stdout: logBytes, stderr: logBytes }).describe('The size of each log.'),
  leftBehind: z.array(z.string()).describe('Names of the processes that it left running.'),
  kept: z
    .array(keptSchema)
    .exactOptional()
    .describe('Processes that it left running, and that run on until the end of the job (`leftovers: keep`).'),
  survivors: z.array(survivorSchema).describe('Processes that could not be stopped.'),
  containerClient: z.string().exactOptional().describe('The container client that was ended with it, as `docker run`.'),
  failure: failureSchema.nullable().describe('Null when it succeeded.'),
};

export const collectedSchema = z.object({
  files: z.number().int(),
  bytes: z.number().int(),
  skipped: z.array(z.string()).describe('Paths that were matched and not collected, each with the reason.'),
});

export const attachedSchema = z.object({
  source: z.literal('helloloop'),
  session: z.string().describe('The session id in HelloLoop.'),
  command: z.string(),
  stateDir: z.string(),
  lease: z.string().describe('The process that the HelloLoop session depends on, for people; empty for none.'),
  process: processIdentitySchema.nullable().describe('The HelloLoop supervisor; null when it no longer runs.'),
});

/** The events that only a followed session has (`attach`). */
const attachedEvents = [
  z.object({ type: z.literal('attached'), ...attachedSchema.shape }),
  z.object({ type: z.literal('launch_started'), launch: z.number().int(), ...executionStarted }),
  /** The launcher has ended, or is not waited for any longer. Its tree is left alone. */
  z.object({ type: z.literal('launch_ended'), launch: z.number().int(), ...executionEnded }),
  z.object({
    type: z.literal('task_started'),
    /** Tasks are numbered from 1. */
    task: z.number().int(),
    id: z.string(),
    title: z.string(),
    stage: z.string(),
    runDir: z.string(),
    message: z.string(),
  }),
  z.object({ type: z.literal('task_stage'), task: z.number().int(), stage: z.string(), message: z.string() }),
  /** The session's present activity, as HelloLoop names it. */
  z.object({ type: z.literal('runtime_status'), status: z.string() }),
  /** A command that checks the work. */
  z.object({ type: z.literal('verification_started'), verification: z.number().int(), ...executionStarted }),
  z.object({ type: z.literal('verification_ended'), verification: z.number().int(), ...executionEnded }),
  /** An execution that had ended wrote more, from these offsets of its logs on. */
  z.object({
    type: z.literal('output_continued'),
    kind: z.enum(['attempt', 'probe', 'verification']),
    number: z.number().int(),
    offsets: z.object({ stdout: z.number().int(), stderr: z.number().int() }),
  }),
  /** HelloLoop's record of a recovery, written after it: it completes the events of that time. */
  z.object({
    type: z.literal('recovery_recorded'),
    /** The wait that it began with; the first of the session is 1. */
    wait: z.number().int(),
    delayMs: z.number(),
    /** The attempt that failed. */
    attempt: z.number().int().exactOptional(),
    exitCode: z.number().int().exactOptional(),
    failure: failureSchema.exactOptional(),
    /** The probe that followed. */
    probe: z.number().int().exactOptional(),
    probeExitCode: z.number().int().exactOptional(),
  }),
  /** The last lines that a process wrote before it died. */
  z.object({ type: z.literal('last_words'), lines: z.array(z.string()) }),
  /** Something that the reader must know to trust the rest. */
  z.object({
    type: z.literal('warning'),
    message: z.string(),
    /** Nobody has to do anything: it is a line in the log, and no annotation. */
    isMinor: z.literal(true).exactOptional(),
  }),
] as const;

/** The supervisor's parent, which adopts all orphans and kills them after its end; absent where there is none. */
export const reaperSchema = z.object({ kind: z.enum(['perl', 'python3']), process: processIdentitySchema });

export type Reaper = z.infer<typeof reaperSchema>;

/** A journal line without its envelope: one member for each type. */
export const eventBodySchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('session_started'),
    sessionId: z.string(),
    name: z.string(),
    maxAttempts: z.number().int(),
    supervisor: processIdentitySchema,
    reaper: reaperSchema.exactOptional(),
    lease: leaseSchema,
  }),
  /** The step waits for a slot. This and `slot_prepared` come before the session starts. */
  z.object({ type: z.literal('slot_waiting'), pool: z.string(), permits: z.number().int() }),
  /** The step has a slot and hands it to the supervisor. */
  z.object({
    type: z.literal('slot_prepared'),
    slotId: z.string(),
    pool: z.string(),
    permits: z.number().int(),
    /** One for each permit, from 0; they stay the same while the slot is held. */
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
    /** The signal that comes first; SIGTERM in journals without it. */
    signal: z.string().exactOptional(),
  }),
  /** All conditions of `ready` hold; at most once for each attempt of a background session. */
  z.object({ type: z.literal('ready'), attempt: z.number().int(), afterMs: z.number() }),
  /** The stop signal was sent: the tree has its grace to end by itself. */
  z.object({ type: z.literal('attempt_waiting'), attempt: z.number().int() }),
  /** The attempt was silent for the warning time; once for each silence. */
  z.object({
    type: z.literal('stall_suspected'),
    attempt: z.number().int(),
    silentMs: z.number(),
    /** The processes of the attempt that are suspended, for people. */
    suspended: z.string().exactOptional(),
  }),
  /** The script of a background session has ended well, and the session goes on with what it has left running. */
  z.object({ type: z.literal('attempt_runs_on'), attempt: z.number().int(), processes: z.array(z.string()) }),
  /** The attempt wrote something again. */
  z.object({ type: z.literal('stall_over'), attempt: z.number().int() }),
  z.object({ type: z.literal('attempt_ended'), attempt: z.number().int(), ...executionEnded }),
  z.object({
    type: z.literal('collected'),
    attempt: z.number().int(),
    ...collectedSchema.shape,
    /** Where nothing was found and that is not to be ignored: each pattern, with the place where it was looked for. */
    notFound: z.array(z.string()).exactOptional(),
    /** Collected files that have more than one name, of which another may be anywhere on the disk. */
    hardLinked: z.array(z.string()).exactOptional(),
  }),
  z.object({
    type: z.literal('retry_waiting'),
    /** The attempt that follows the wait. */
    attempt: z.number().int(),
    delayMs: z.number(),
    /** The delay that `retry-jitter` has made longer or shorter; absent where it has not. */
    plannedMs: z.number().exactOptional(),
    until: z.string(),
    /** True when a probe follows the wait. */
    probe: z.boolean().exactOptional(),
  }),
  z.object({
    type: z.literal('probe_started'),
    /** Probes are numbered from 1. */
    probe: z.number().int(),
    /** The attempt that follows when it succeeds. */
    attempt: z.number().int(),
    ...executionStarted,
  }),
  z.object({ type: z.literal('probe_ended'), probe: z.number().int(), attempt: z.number().int(), ...executionEnded }),
  z.object({ type: z.literal('on_retry_started'), attempt: z.number().int(), ...executionStarted }),
  z.object({ type: z.literal('on_retry_ended'), attempt: z.number().int(), ...executionEnded }),
  /** The `on-timeout` script runs, between the start and the end of its attempt, which goes on meanwhile. */
  z.object({
    type: z.literal('on_timeout_started'),
    attempt: z.number().int(),
    /** The limit that the attempt has reached, for people. */
    limit: z.string(),
    ...executionStarted,
  }),
  z.object({ type: z.literal('on_timeout_ended'), attempt: z.number().int(), ...executionEnded }),
  /** The session is stopped: what runs is stopped, waits are given up. */
  z.object({ type: z.literal('session_ending'), cause: stopCodeSchema, detail: z.string() }),
  z.object({
    type: z.literal('session_ended'),
    status: z.enum(['completed', 'failed', 'stopped']),
    cause: stopCodeSchema.nullable(),
    failure: failureSchema.nullable(),
    /** No recovery is left: a person has to act. */
    paused: z.boolean().exactOptional(),
    /** The exit code that HelloLoop reports. */
    exitCode: z.number().int().exactOptional(),
    /** HelloLoop's last message, in its own language. */
    message: z.string().exactOptional(),
  }),
  ...testEvents,
  ...attachedEvents,
]);

export type EventBody = z.infer<typeof eventBodySchema>;

export type AttachedEvent = z.infer<(typeof attachedEvents)[number]>;

/** The event of one type, without its envelope. */
export type EventOf<Type extends EventBody['type']> = Extract<EventBody, { type: Type }>;

const envelopeSchema = z.object({
  v: z.literal(1),
  seq: z.number().int(),
  /** Wall clock, ISO 8601 in UTC. */
  at: z.string(),
  /** The machine's monotonic clock in ms: differences are durations. */
  mono: z.number(),
});

const [firstEvent, ...otherEvents] = eventBodySchema.options.map(({ shape }) =>
  z.object({ ...envelopeSchema.shape, ...shape }),
);
if (firstEvent === undefined) throw new Error('there are no events');

export const journalEventSchema = z.discriminatedUnion('type', [firstEvent, ...otherEvents]);

export type JournalEvent = z.infer<typeof envelopeSchema> & EventBody;

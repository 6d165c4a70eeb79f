import { z } from 'zod';
import { failureRuleSchema } from './failure-rule.ts';
import { readyConditionSchema } from './ready-condition.ts';

export const processIdentitySchema = z.object({ pid: z.number().int(), startTime: z.string() });

/** How a script is run: program, arguments, and the file that holds the script. */
export const scriptSchema = z.object({
  program: z.string(),
  args: z.array(z.string()),
  /** Where `args` already points; below the session folder. */
  file: z.string(),
  /** cmd.exe parses its command line itself, so nothing may be quoted for it. */
  verbatim: z.boolean(),
});

export type Script = z.infer<typeof scriptSchema>;

/** The process whose life a session depends on. */
export const leaseSchema = z.object({
  kind: z.enum(['step', 'worker', 'override']),
  label: z.string(),
  process: processIdentitySchema,
  /** Of the machine; a pid means nothing beyond it. Empty where the system has no such id. */
  boot: z.string().exactOptional(),
});

export type Lease = z.infer<typeof leaseSchema>;

/** What the session asks of a registry of slots. */
const slotAskSchema = z.object({
  /** The registry's folder. */
  registry: z.string(),
  pool: z.string(),
  permits: z.number().int().min(1),
});

/** A session that outlives its step. */
const backgroundSchema = z.object({
  /** All of them have to hold before the step ends. */
  ready: z.array(readyConditionSchema),
  readyTimeoutMs: z.number(),
});

/**
 * What was asked for: the hand-over from main to the supervisor. It holds no environment and no script text; both may
 * hold secrets.
 */
export const requestSchema = z.object({
  v: z.literal(1),
  sessionId: z.string(),
  name: z.string(),
  script: scriptSchema,
  onRetry: scriptSchema.nullable(),
  workingDirectory: z.string(),
  workspace: z.string(),
  maxAttempts: z.number().int().min(1),
  attemptTimeoutMs: z.number().positive().nullable(),
  timeoutMs: z.number().positive().nullable(),
  retryDelaysMs: z.array(z.number().min(0)).min(1),
  killGraceMs: z.number().min(0),
  streams: z.enum(['merged', 'split']),
  maxLogBytes: z.number().int().positive(),
  artifactPaths: z.array(z.string()),
  lease: leaseSchema,
  /** Null: it runs without a slot. */
  slot: slotAskSchema.nullable().default(null),
  /** The first that matches says what a failure is; before the built-in ones. */
  failureRules: z.array(failureRuleSchema).default([]),
  /** One entry for each retry of a hard failure. */
  hardRetryDelaysMs: z.array(z.number().min(0)).default([]),
  /** A delay is longer or shorter by up to this part of it. */
  retryJitter: z.number().min(0).max(1).default(0),
  probe: scriptSchema.nullable().default(null),
  probeTimeoutMs: z.number().positive().nullable().default(null),
  /** After so much silence a stall is suspected; null: never. */
  stallWarningMs: z.number().positive().nullable().default(null),
  /** After so much silence the attempt is ended; null: never. */
  stallTimeoutMs: z.number().positive().nullable().default(null),
  /** Null: the step follows it to its end. */
  background: backgroundSchema.nullable().default(null),
});

export type Request = z.infer<typeof requestSchema>;

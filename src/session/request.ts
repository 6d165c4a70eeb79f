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

/** A session of another program that is followed in place of running one. */
const attachSchema = z.object({
  source: z.literal('helloloop'),
  /** The folder in which it leaves its files. */
  stateDir: z.string(),
  /** The only session that is meant; null: the one that the launcher starts, or that runs. */
  session: z.string().nullable(),
  /** How long to wait until there is one. */
  timeoutMs: z.number().min(0),
  /** What becomes of it when ours ends first. */
  onCancel: z.enum(['stop', 'detach']),
});

export type Attach = z.infer<typeof attachSchema>;

/**
 * What was asked for: the hand-over from main to the supervisor. It holds no environment and no script text; both may
 * hold secrets.
 */
export const requestSchema = z.object({
  v: z.literal(1, 'of requests version 1 alone is understood here'),
  sessionId: z.string(),
  name: z.string(),
  /** With `attach` the launcher; null when there is none. */
  script: scriptSchema.nullable(),
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
  /** Null: the script is run as the command. */
  attach: attachSchema.nullable().default(null),
});

export type Request = z.infer<typeof requestSchema>;

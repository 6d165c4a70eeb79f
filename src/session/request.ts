import { z } from 'zod';

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
});

export type Lease = z.infer<typeof leaseSchema>;

/** What the session asks of a registry of slots. */
export const slotAskSchema = z.object({
  /** The registry's folder. */
  registry: z.string(),
  pool: z.string(),
  permits: z.number().int().min(1),
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
});

export type Request = z.infer<typeof requestSchema>;

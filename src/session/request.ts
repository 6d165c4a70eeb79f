import { basename } from 'node:path';
import { z } from 'zod';
import { schemasOf } from '../options/option.ts';
import { attachOptions, attemptOptions, backgroundOptions, sessionOptions } from '../options/session-options.ts';
import { testOptions } from '../options/test-options.ts';
import { quote } from '../text/quote.ts';
import { failureRuleSchema } from './failure-rule.ts';
import { readJsonFile } from './json-file.ts';
import type { SessionPaths } from './paths.ts';
import { MalformedFileError } from './raw-json.ts';
import { readyConditionSchema } from './ready-condition.ts';

export const processIdentitySchema = z.object({ pid: z.number().int(), startTime: z.string() });

/** How to run a script. */
export const scriptSchema = z.object({
  program: z.string(),
  args: z.array(z.string()),
  /** The file with the script, below the session's folder; `args` contains it. */
  file: z.string(),
  /** True for cmd.exe, which parses its command line itself: Node must not quote the arguments. */
  verbatim: z.boolean(),
});

export type Script = z.infer<typeof scriptSchema>;

/** The process whose life a session depends on. */
export const leaseSchema = z.object({
  kind: z.enum(['step', 'worker', 'override']),
  label: z.string(),
  process: processIdentitySchema,
  /** The parent of a step, the runner's worker: a step whose job is dead does nobody any good. */
  worker: processIdentitySchema.exactOptional(),
  /** The machine's boot id, beyond which a pid means nothing; empty where the system has none. */
  boot: z.string().exactOptional(),
});

export type Lease = z.infer<typeof leaseSchema>;

/** The slot that a session holds while it lives. */
const slotSchema = z.object({
  /** The registry's folder. */
  registry: z.string(),
  pool: z.string(),
  permits: z.number().int().min(1),
  /** False: nothing in the step asks for the slot, so the session does not depend on it. */
  required: z.boolean().default(true),
});

const backgroundSchema = z.object({
  /** All of them have to hold before the step ends. */
  ready: z.array(readyConditionSchema),
  ...schemasOf(z, backgroundOptions),
});

const quarantineEntrySchema = z.object({
  /** The id of a test, or a pattern in which `*` stands for anything. */
  test: z.string(),
  /** The last day on which it holds, in UTC. */
  until: z.string(),
  issue: z.string().optional(),
  reason: z.string().optional(),
});

/** What is done with the results of tests. */
const testsSchema = z.object({
  ...schemasOf(z, testOptions),
  /** For the attempts after a failure; its file has placeholders for the tests. */
  rerunFailed: scriptSchema.nullable(),
  /** How the shell of `rerunFailed` quotes; null where placeholders cannot be filled. */
  rerunShell: z.enum(['posix', 'pwsh']).nullable(),
  quarantine: z.array(quarantineEntrySchema),
});

export type TestSettings = z.infer<typeof testsSchema>;

const attachSchema = z.object({ source: z.literal('helloloop'), ...schemasOf(z, attachOptions) });

export type Attach = z.infer<typeof attachSchema>;

/**
 * request.json: what main asks the supervisor to do. It holds neither an environment nor the text of a script, because both
 * may contain secrets.
 */
export const requestSchema = z.object({
  v: z.literal(1, 'this version of the action reads only requests of version 1'),
  sessionId: z.string(),
  name: z.string(),
  /** The name without the matrix, for the steps of the same job; absent where that is no other. */
  shortName: z.string().exactOptional(),
  /** With `attach` the launcher; null when there is none. */
  script: scriptSchema.nullable(),
  /** The command of all attempts but the first; null: `script`. */
  runOnRetry: scriptSchema.nullable().default(null),
  onRetry: scriptSchema.nullable(),
  onTimeout: scriptSchema.nullable().default(null),
  probe: scriptSchema.nullable().default(null),
  workingDirectory: z.string(),
  workspace: z.string(),
  ...schemasOf(z, attemptOptions),
  ...schemasOf(z, sessionOptions),
  /** The first match names a failure; they come before the built-in rules. */
  failureRules: z.array(failureRuleSchema).default([]),
  /** Null: the session does not look at tests. */
  tests: testsSchema.nullable().default(null),
  lease: leaseSchema,
  /** Null: the session needs no slot. */
  slot: slotSchema.nullable().default(null),
  /** Null: the step follows the session to its end. */
  background: backgroundSchema.nullable().default(null),
  /** How the command calls a container client, such as `docker run`; absent where it does not. */
  containerClient: z.string().exactOptional(),
  /** Null: the session runs `script` as its command. */
  attach: attachSchema.nullable().default(null),
});

export type Request = z.infer<typeof requestSchema>;

const maxQuoted = 100;

/** Reads the request of a session. Returns undefined when there is none. @throws MalformedFileError, ReplacedFileError */
export function readRequest({ root, request: path }: Pick<SessionPaths, 'root' | 'request'>): Request | undefined {
  const request = readJsonFile(path, requestSchema);
  // Processes are found, and ended, by the id.
  if (request !== undefined && request.sessionId !== basename(root))
    throw new MalformedFileError(`${path} is not valid: ${quote(request.sessionId, maxQuoted)} is not its session`);
  return request;
}

import { z } from 'zod';
import { schemasOf } from '../options/option.ts';
import { resultOptions } from '../options/session-options.ts';
import { portableName } from '../text/portable-name.ts';
import { readJsonFile } from './json-file.ts';
import type { RedactionReport } from './redaction-report.ts';
import { processIdentitySchema } from './request.ts';

export const redactionReportSchema: z.ZodType<RedactionReport> = z.object({
  values: z.number().int(),
  kinds: z.record(z.string(), z.number().int()),
  leftOut: z.array(z.string()),
});

const redacted = redactionReportSchema.default({ values: 0, kinds: {}, leftOut: [] });

/** The upload of one attempt's artifact. */
export const uploadSchema = z.discriminatedUnion('status', [
  /** The upload is left to a later stage. The service takes none of these names again but perhaps the last. */
  z.object({
    status: z.literal('pending'),
    triedNames: z.array(z.string()),
    /** The folder that has the files until then, where a person may want them. */
    folder: z.string().exactOptional(),
  }),
  z.object({
    status: z.literal('uploaded'),
    name: z.string(),
    id: z.number().int(),
    /** The address of the download, for people; null when it cannot be known. */
    url: z.string().nullable(),
    bytes: z.number().int(),
    redacted,
  }),
  /** There is no artifact service: the files are in this folder. */
  z.object({ status: z.literal('kept'), name: z.string(), folder: z.string(), redacted }),
  z.object({ status: z.literal('failed'), triedNames: z.array(z.string()), reason: z.string(), folder: z.string() }),
]);

export type Upload = z.infer<typeof uploadSchema>;

/** A place in a session's log: after this event, and after this much output of the execution that ran then. */
export const positionSchema = z.object({
  seq: z.number().int(),
  /** Bytes, by channel. */
  offsets: z.record(z.string(), z.number().int()),
  /** The same of the attempt during which that execution ran, its `on-timeout` script. */
  outer: z.record(z.string(), z.number().int()).exactOptional(),
  /** The token that ends `stop-commands`; absent while the output's workflow commands act. */
  stopToken: z.string().optional(),
});

export type Position = z.infer<typeof positionSchema>;

/** The progress of the steps of a session, so that post finishes what main could not, and nothing happens twice. */
export const stepRecordSchema = z.object({
  v: z.literal(1),
  main: processIdentitySchema,
  /** The inputs that post needs, as main read them: the environment may have changed by then. */
  settings: z.object({
    ...schemasOf(z, resultOptions),
    artifactBaseName: z.string(),
    /** The fingerprint of the values of `redact`, which are in no file; null when there were none. */
    redact: z.object({ fingerprint: z.number().int() }).nullable().default(null),
    /** Post stops a background session that nobody waited for, or waits for it; null in the foreground. */
    atJobEnd: z.enum(['stop', 'wait']).nullable().default(null),
  }),
  /** The end of the log so far, for the step that continues it; null when there is none. */
  position: positionSchema.nullable().default(null),
  /** The process of a later step that follows the session to its end. */
  follower: processIdentitySchema.nullable().default(null),
  /** True when a later step has reported that the session failed in the background. */
  crashTold: z.boolean().default(false),
  /** GITHUB_ACTION of the step that started the session. */
  step: z.string().exactOptional(),
  /** True when the runner may have stopped the step for its `timeout-minutes`. */
  mayBeTimeout: z.boolean().exactOptional(),
  /** True when a post stage, or main in its place, has done what there was to do. */
  finished: z.boolean().exactOptional(),
  /** True when the outcome was reported, and outputs and files were published. */
  concluded: z.boolean(),
  /** True when this action's part of the job summary is written. */
  summarized: z.boolean(),
  /** True when the command's own part is written. */
  commandSummarized: z.boolean().default(false),
  /** By attempt number; `tests` is that of the tests of all attempts. */
  uploads: z.record(z.string(), uploadSchema),
});

export type StepRecord = z.infer<typeof stepRecordSchema>;

/** @throws MalformedFileError, ReplacedFileError */
export function readStepRecord(path: string): StepRecord | undefined {
  const record = readJsonFile(path, stepRecordSchema);
  // It becomes part of a path.
  if (record !== undefined) record.settings.artifactBaseName = portableName(record.settings.artifactBaseName);
  return record;
}

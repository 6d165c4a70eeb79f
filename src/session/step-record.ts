import { z } from 'zod';
import { schemasOf } from '../options/option.ts';
import { resultOptions } from '../options/session-options.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { processIdentitySchema } from './request.ts';

/** What was redacted in an artifact: how much, never what. */
export const redactedSchema = z.object({
  /** How many times a known value was replaced. */
  values: z.number().int(),
  /** And a token that was known by its shape, by kind. */
  kinds: z.record(z.string(), z.number().int()),
  /** Files that hold a secret where it cannot be replaced; they are not in the artifact. */
  leftOut: z.array(z.string()),
});

export type Redacted = z.infer<typeof redactedSchema>;

const redacted = redactedSchema.default({ values: 0, kinds: {}, leftOut: [] });

/** How many places were redacted. */
export function placesRedacted({ values, kinds }: Pick<Redacted, 'values' | 'kinds'>): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, values);
}

/** What became of the artifact of one attempt. */
export const uploadSchema = z.discriminatedUnion('status', [
  /** Begun and not known to have ended; the names are burned on the service's side. */
  z.object({ status: z.literal('pending'), triedNames: z.array(z.string()) }),
  z.object({
    status: z.literal('uploaded'),
    name: z.string(),
    id: z.number().int(),
    /** Where a person downloads it; null where the address cannot be known. */
    url: z.string().nullable(),
    bytes: z.number().int(),
    redacted,
  }),
  /** There is no artifact service: the files lie in this folder. */
  z.object({ status: z.literal('kept'), name: z.string(), folder: z.string(), redacted }),
  z.object({ status: z.literal('failed'), triedNames: z.array(z.string()), reason: z.string(), folder: z.string() }),
]);

export type Upload = z.infer<typeof uploadSchema>;

/** A place in what a follower tells: after this event, and this much output of what ran then. */
export const positionSchema = z.object({
  seq: z.number().int(),
  /** Bytes, by channel. */
  offsets: z.record(z.string(), z.number().int()),
});

export type Position = z.infer<typeof positionSchema>;

/** What the step has done about its session, so that post finishes what main could not and does nothing twice. */
export const stepRecordSchema = z.object({
  v: z.literal(1),
  main: processIdentitySchema,
  /** What post needs of the inputs: resolved values, never the inputs again, which may have changed by then. */
  settings: z.object({
    ...schemasOf(resultOptions),
    artifactBaseName: z.string(),
    /** Of the values that the step was given to redact, which stand in no file; null when it was given none. */
    redact: z.object({ fingerprint: z.number().int() }).nullable().default(null),
    /** What becomes of a background session that nobody waited for; null in the foreground. */
    atJobEnd: z.enum(['stop', 'wait']).nullable().default(null),
  }),
  /** How far the log has told the session, for whoever goes on; null: not at all. */
  position: positionSchema.nullable().default(null),
  /** The process of a later step that follows the session to its end. */
  follower: processIdentitySchema.nullable().default(null),
  /** A later step has told that it failed in the background. */
  crashTold: z.boolean().default(false),
  /** Set when main came to its own end: the outcome was said, outputs and files were published. */
  concluded: z.boolean(),
  /** Whether our part of the job summary is written. */
  summarized: z.boolean(),
  /** Whether the part is that the command wrote itself. */
  commandSummarized: z.boolean().default(false),
  /** By attempt number. */
  uploads: z.record(z.string(), uploadSchema),
});

export type StepRecord = z.infer<typeof stepRecordSchema>;

export function readStepRecord(path: string): StepRecord | undefined {
  return readJsonFile(path, stepRecordSchema);
}

export function writeStepRecord(path: string, record: StepRecord): void {
  writeJsonFile(path, record);
}

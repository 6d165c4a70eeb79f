import { z } from 'zod';

/** A condition that a background session must have met once to be ready. It is written to disk without values of headers. */
export const readyConditionSchema = z.discriminatedUnion('kind', [
  /** A line of the log matches, in RE2 syntax; `(?i)` at the start ignores case. */
  z.object({ kind: z.literal('log'), pattern: z.string() }),
  z.object({
    kind: z.literal('http'),
    /** With `socket` its host is localhost. */
    url: z.string(),
    /** A socket of the file system, relative to the working directory, in place of the network. */
    socket: z.string().exactOptional(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })).exactOptional(),
    /** Any certificate will do. */
    insecure: z.literal(true).exactOptional(),
  }),
  /** `host` is a name or an address, without brackets. */
  z.object({ kind: z.literal('tcp'), host: z.string(), port: z.number().int().min(1).max(65_535) }),
  /** Relative to the working directory. */
  z.object({ kind: z.literal('file'), path: z.string() }),
  z.object({ kind: z.literal('exec'), command: z.string() }),
]);

export type ReadyCondition = z.infer<typeof readyConditionSchema>;
export type HttpCondition = Extract<ReadyCondition, { kind: 'http' }>;

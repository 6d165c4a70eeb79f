import { z } from 'zod';

/** What main asks of the upload process, for each artifact. */
export interface UploadRequest {
  name: string;
  /** Absolute paths, all below `rootDirectory`. */
  files: string[];
  rootDirectory: string;
  /** Null: the default of the repository. */
  retentionDays: number | null;
  /** ACTIONS_RUNTIME_TOKEN, which a command could read in the environment. */
  token: string;
}

/** `name`: the name is taken, and another may not be. `final`: every other try ends in the same way. Null: it may not. */
const refusalSchema = z.enum(['name', 'final']).nullable();

export type Refusal = z.infer<typeof refusalSchema>;

export const uploadAnswerSchema = z.union([
  z.object({ ok: z.literal(true), id: z.number().int(), bytes: z.number().int() }),
  z.object({ ok: z.literal(false), error: z.string(), refusal: refusalSchema.default(null) }),
]);

export type UploadAnswer = z.input<typeof uploadAnswerSchema>;

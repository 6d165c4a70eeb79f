import { z } from 'zod';

/** The only message from main to the upload process. */
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

/** The only message from the upload process. */
export type UploadAnswer = z.infer<typeof uploadedSchema> | { ok: false; error: string };

export const uploadedSchema = z.object({ ok: z.literal(true), id: z.number().int(), bytes: z.number().int() });

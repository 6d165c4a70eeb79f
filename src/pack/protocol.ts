import { z } from 'zod';
import { redactionReportSchema } from '../session/step-record.ts';

/** The only message from main to the pack process. */
export interface PackRequest {
  /** The values to redact. They travel in this message, never in a file or an argument. */
  secrets: readonly string[];
  /** Logs in which the command may have masked further values. */
  logs: readonly string[];
  files: readonly PackedFile[];
  /** The folder for the copies; an existing one is replaced. */
  target: string;
}

export interface PackedFile {
  /** Absolute. */
  from: string;
  /** Relative to the target, with slashes. */
  to: string;
  /** `log`: redacted as text, whatever it contains. */
  kind: 'log' | 'unknown';
}

/** The only message from the pack process: the absolute paths of the copies, and counts of what was redacted. */
export type PackAnswer = z.infer<typeof packedSchema> | { ok: false; error: string };

export const packedSchema = z.object({
  ok: z.literal(true),
  files: z.array(z.string()),
  redacted: redactionReportSchema,
});

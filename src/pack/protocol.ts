import type { RedactionReport } from '../session/redaction-report.ts';

/** What main asks of the pack process, for each artifact. */
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

/** The absolute paths of the copies, and counts of what was redacted. */
export type PackAnswer = { ok: true; files: string[]; redacted: RedactionReport } | { ok: false; error: string };

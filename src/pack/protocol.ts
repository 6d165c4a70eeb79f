import type { RedactionReport } from '../session/step-record.ts';

/** What main asks the pack process to make, as its only message. */
export interface PackRequest {
  /** Values to redact: a message between processes, never a file or an argument. */
  secrets: readonly string[];
  /** Logs in which the command may have masked more. */
  logs: readonly string[];
  files: readonly PackedFile[];
  /** The folder to make; one that is there is replaced. */
  target: string;
}

export interface PackedFile {
  /** Absolute. */
  from: string;
  /** Relative to the target, with slashes. */
  to: string;
  /** `log`: text, whatever it holds. */
  kind: 'log' | 'unknown';
}

/** What the pack process answers, as its only message: the files, absolute, and what was redacted in them. */
export type PackAnswer = { ok: true; files: string[]; redacted: RedactionReport } | { ok: false; error: string };

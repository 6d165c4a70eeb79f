import type { AttemptResults } from '../model/model.ts';
import type { AttemptRecord } from '../truth/attempt-record.ts';
import type { QuarantineEntry } from '../truth/quarantine.ts';

/** Asks for the results of an attempt. */
export interface ReadRequest {
  kind: 'read';
  /** The folder with the attempt's copies of its result files; it need not exist. */
  folder: string;
  /** The files of tests are named relative to it. */
  workspace: string;
  /** Ids of tests whose status is wanted, though they may have passed. */
  watched: string[];
  quarantine: readonly QuarantineEntry[];
}

/** Asks for files with the tests of all attempts. */
export interface MergeRequest {
  kind: 'merge';
  /** Those that have results, with their folders. */
  attempts: readonly (AttemptRecord & { folder: string })[];
  workspace: string;
  quarantine: readonly QuarantineEntry[];
  /** Values to redact, and the logs whose masks are, too. */
  secrets: readonly string[];
  logs: readonly string[];
  /** Where to write; null: nowhere. */
  junit: string | null;
  ctrf: string;
  /** When the session started and ended, in ms since 1970. */
  start: number;
  stop: number;
}

export type ResultRequest = ReadRequest | MergeRequest;

export type ReadAnswer = { ok: true; results?: AttemptResults; notes: string[] } | Failed;
/** `problems` are sentences about files that could not be written. */
export type MergeAnswer = { ok: true; problems: string[] } | Failed;

interface Failed {
  ok: false;
  error: string;
}

import type { Request } from './request.ts';

/** The message from main on the supervisor's stdin. It may hold secrets; `request.json` is its request, redacted. */
export interface LaunchMessage {
  request: Request;
  /** Values to redact. */
  secrets: string[];
  /** Added to the environment of the scripts; it is kept in no file. */
  environment: Record<string, string>;
  /** Main has asked for the slot, and the journal says what came of it. */
  isSlotAsked: boolean;
  /** How Node starts the program that reads results of tests; null without them. */
  resultReader: { script: string; cwd: string } | null;
}

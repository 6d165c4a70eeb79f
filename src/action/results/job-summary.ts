import { appendFileSync } from 'node:fs';
import type { Redacted } from '../../session/redact-texts.ts';
import { renderSummary, type SummaryInput } from '../../summary/summary.ts';
import { sizeOf } from '../../system/size.ts';

/** The runner drops a step's whole summary above this (its FileCommandManager.cs). Main and post have a summary each. */
export const shownBytes = 1024 ** 2;
/** With more, the session's part stays out: the service has been seen to drop a summary just below (actions/runner#4337). */
const maxBytes = 1_000_000;
const separator = '\n\n';
const cutNotice = `_The summary that the command wrote is longer than GitHub shows, and is cut below._${separator}`;

/** The session's own part; the tails are redacted when they are read. */
export interface SessionSummary extends Pick<SummaryInput, 'tails'> {
  state: Redacted<SummaryInput['state']>;
  uploads: Redacted<SummaryInput['uploads']>;
}

/** The part that the command wrote, redacted. */
export interface CommandSummary {
  text: string;
  /** Set if it is only the beginning. */
  isCut: boolean;
}

export interface JobSummary {
  target: string;
  /** Undefined when the step does not want it or an earlier stage has written it. */
  session: SessionSummary | undefined;
  command: CommandSummary | undefined;
  /** True if a later stage, which may have more room, can write the session's part. */
  mayDefer: boolean;
  /** Called before anything is written, with whether the session's part will be. */
  onWrite: (hasOwn: boolean) => Promise<void>;
}

/**
 * Appends to the job summary. The session's part comes first: code, a comment or a
 * `<details>` that the command leaves open would swallow it.
 */
export async function writeJobSummary({ target, session, command, mayDefer, onWrite }: JobSummary): Promise<void> {
  const commandBytes = Buffer.byteLength(command?.text ?? '');
  const markdown = session === undefined ? undefined : render(session, sizeOf(target), commandBytes, mayDefer);
  await onWrite(markdown !== undefined);
  if (markdown !== undefined) append(target, markdown);
  if (command !== undefined) append(target, whole(command, sizeOf(target) + separator.length));
}

/** Undefined when it would not fit whole and can be deferred. */
function render(
  session: SessionSummary,
  usedBytes: number,
  commandBytes: number,
  mayDefer: boolean,
): string | undefined {
  const whole = renderSummary({ ...session, roomBytes: maxBytes }).markdown;
  const roomBytes = Math.max(0, maxBytes - usedBytes - 2 * separator.length);
  const fits = Buffer.byteLength(whole) + commandBytes <= roomBytes;
  if (fits) return whole;
  if (mayDefer) return undefined;
  // What the command wrote comes first: in a `run:` step, too, it may take all the room.
  const beside = Math.max(0, shownBytes - usedBytes - 2 * separator.length - commandBytes);
  return renderSummary({ ...session, roomBytes: Math.min(roomBytes, beside) }).markdown;
}

/** Cuts a text that GitHub would refuse, after a whole line: a part of a word could be that of a secret. */
function whole({ text, isCut }: CommandSummary, usedBytes: number): string {
  const bytes = Buffer.from(text);
  if (!isCut && bytes.length <= shownBytes - usedBytes) return text;
  const roomBytes = maxBytes - usedBytes;
  const kept = bytes.subarray(0, Math.max(0, roomBytes - Buffer.byteLength(cutNotice)));
  return `${cutNotice}${kept.toString('utf8', 0, kept.lastIndexOf(0x0a) + 1)}`;
}

function append(target: string, markdown: string): void {
  appendFileSync(target, sizeOf(target) === 0 ? markdown : `${separator}${markdown}`);
}

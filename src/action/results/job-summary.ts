import { appendFileSync } from 'node:fs';
import { renderSummary, type SummaryInput } from '../../summary/summary.ts';
import { sizeOf } from '../../system/size.ts';

/**
 * The runner drops a step's whole summary above 1 MiB (its FileCommandManager.cs), and the service has been seen to drop
 * one that is only just below (actions/runner#4337). Main and post have a summary each.
 */
const maxBytes = 1_000_000;
const between = '\n\n';
const cutNotice = `_The summary that the command wrote is longer than GitHub shows, and is cut below._${between}`;

export interface JobSummary {
  target: string;
  /** Our part; undefined where it is not wanted, or was written before. */
  ours: Omit<SummaryInput, 'roomBytes'> | undefined;
  /** What the command wrote, as far as it may be told. */
  theirs: string;
  /** Where both do not fit, a later stage may have more room for ours. */
  mayLeave: boolean;
}

/**
 * Appends to the job summary. Our part comes first: code, a comment or a `<details>` that the command's leaves open would
 * swallow it. True when our part is in it.
 */
export function writeJobSummary({ target, ours, theirs, mayLeave }: JobSummary): boolean {
  const markdown = ours === undefined ? undefined : render(ours, sizeOf(target), Buffer.byteLength(theirs), mayLeave);
  if (markdown !== undefined) append(target, markdown);
  if (theirs !== '') append(target, cut(theirs, maxBytes - sizeOf(target) - between.length));
  return markdown !== undefined;
}

/** Undefined when it would not fit whole and may be left to a later stage. */
function render(
  ours: Omit<SummaryInput, 'roomBytes'>,
  usedBytes: number,
  theirBytes: number,
  mayLeave: boolean,
): string | undefined {
  const whole = renderSummary({ ...ours, roomBytes: maxBytes }).markdown;
  const room = Math.max(0, maxBytes - usedBytes - 2 * between.length);
  const fits = Buffer.byteLength(whole) + theirBytes <= room;
  if (fits) return whole;
  return mayLeave ? undefined : renderSummary({ ...ours, roomBytes: room }).markdown;
}

/** Where GitHub would drop all of it. */
function cut(text: string, room: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= room) return text;
  const kept = bytes.subarray(0, Math.max(0, room - Buffer.byteLength(cutNotice)));
  return `${cutNotice}${kept.toString('utf8', 0, kept.lastIndexOf(0x0a) + 1)}`;
}

function append(target: string, markdown: string): void {
  appendFileSync(target, sizeOf(target) === 0 ? markdown : `${between}${markdown}`);
}

import { appendFileSync } from 'node:fs';
import type { Patterns } from '../redact/patterns.ts';
import { renderSummary, type SummaryInput } from '../report/summary.ts';
import { sizeOf } from '../system/size.ts';
import { readUntrustedFile } from './file-commands/untrusted-file.ts';

/**
 * The runner drops a step's whole summary above 1 MiB (its FileCommandManager.cs), and the service has been seen to drop
 * one that is only just below (actions/runner#4337). Main and post have a summary each.
 */
const maxBytes = 1_000_000;
const fence = '\n```\n';
const cutNotice = '\n\n_The summary that the command wrote is longer than GitHub shows and was cut here._\n';

/** Appends the summary that the command itself wrote, redacted, then cut where GitHub would drop all of it. */
export function publishCommandSummary(file: string, target: string, patterns: Patterns): void {
  const read = readUntrustedFile(file, 64 * maxBytes);
  if (read === undefined) return;
  const bytes = Buffer.from(patterns.text(read.toString()));
  const room = maxBytes - sizeOf(target);
  const fits = bytes.length + fence.length <= room;
  const text = fits ? bytes.toString() : wholeLines(bytes, room - Buffer.byteLength(cutNotice) - fence.length);
  // Code that is left open would swallow whatever follows.
  const isOpen = (text.match(/^ {0,3}```/gm)?.length ?? 0) % 2 === 1;
  appendFileSync(target, `${text}${isOpen ? fence : ''}${fits ? '' : cutNotice}`);
}

function wholeLines(bytes: Buffer, room: number): string {
  const kept = bytes.subarray(0, Math.max(0, room));
  return kept.toString('utf8', 0, kept.lastIndexOf(0x0a) + 1);
}

/** Appends our part. False when it would not fit whole and may be left to a later stage with more room. */
export function writeSessionSummary(
  { target, ...input }: Omit<SummaryInput, 'roomBytes'> & { target: string },
  mayLeave: boolean,
): boolean {
  const used = sizeOf(target);
  const summary = renderSummary({ ...input, roomBytes: Math.max(0, maxBytes - used - 2) });
  const best = used === 0 ? summary : renderSummary({ ...input, roomBytes: maxBytes });
  if (mayLeave && summary.markdown !== best.markdown) return false;
  appendFileSync(target, `${used === 0 ? '' : '\n\n'}${summary.markdown}`);
  return true;
}

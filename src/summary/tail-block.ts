import { isAskedFor } from '../session/session-end.ts';
import { decidingAttempt } from '../session/state/fold.ts';
import type { SessionState } from '../session/state/session-state.ts';
import { formatBytes } from '../text/bytes.ts';
import { firstWords, terminalLine } from '../text/plain-text.ts';
import { escapeHtml } from './escape.ts';
import type { LogTail } from './log-tail.ts';

/** With more blocks than this the earlier ones are folded into one. */
const maxBlocks = 5;
const longestEntity = '&quot;'.length;

/** A tail that is ready to be shown, escaped once for all the sizes that are tried. */
export interface TailBlock extends LogTail {
  html: string[];
}

export function prepareTail(tail: LogTail): TailBlock {
  const lines = tail.lines.map(terminalLine);
  return { ...tail, lines, html: lines.map(escapeHtml) };
}

/** Renders tails, none of them empty, as folded blocks; of many tails the earlier ones share a block. */
export function renderTails(tails: readonly TailBlock[], state: SessionState, maxBytes: number): string {
  const blocks = tails.map((tail) => renderTail(tail, state, maxBytes));
  if (blocks.length <= maxBlocks) return blocks.join('\n\n');
  const earlier = blocks.splice(0, blocks.length - maxBlocks + 1);
  const summary = `<summary>The ends of ${earlier.length} earlier logs</summary>`;
  return [`<details>\n${summary}`, ...earlier, '</details>', ...blocks].join('\n\n');
}

/** Renders a tail as a block with at most about `maxBytes` of text: open if its attempt is why the session failed. */
function renderTail(tail: TailBlock, state: SessionState, maxBytes: number): string {
  const lines = linesThatFit(tail, maxBytes);
  const summary = `<summary>${caption(tail, lines.length, state)}</summary>`;
  const { end } = state;
  const hasFailed = end !== null && end.failure !== null && !isAskedFor(end.cause);
  const isDeciding = hasFailed && decidingAttempt(state)?.number === tail.attempt;
  const opening = isDeciding ? '<details open>' : '<details>';
  return [opening, summary, '', '<pre>', ...lines, '</pre>', '', '</details>'].join('\n');
}

function caption({ attempt: number, channel }: LogTail, shown: number, state: SessionState): string {
  const attempt = state.attempts.find((candidate) => candidate.number === number);
  const size = attempt?.status === 'ended' ? attempt.bytes[channel] : undefined;
  const lines = shown === 1 ? 'last line' : `last ${shown} lines`;
  const log = channel === 'output' ? 'log' : channel;
  const of = size === undefined ? `of its ${log}` : `of its ${log}, ${formatBytes(size)}`;
  return `<b>Attempt ${number}</b>: ${lines} ${of}`;
}

/** Returns as many of the last lines as fit, or the first words of the last one. */
function linesThatFit({ lines, html }: TailBlock, maxBytes: number): string[] {
  let room = maxBytes;
  const beyond = html.findLastIndex((line) => {
    room -= Buffer.byteLength(line) + 1;
    return room < 0;
  });
  if (beyond < html.length - 1) return html.slice(beyond + 1);
  const last = lines.at(-1) ?? '';
  const beginning = firstWords(last, Math.floor(maxBytes / longestEntity));
  return [beginning === '' ? `… (a line of ${last.length} characters is left out)` : `${escapeHtml(beginning)} …`];
}

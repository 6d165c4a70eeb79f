import { nthAttempt } from '../session/nth-attempt.ts';
import { failedParts } from '../session/state/failed-parts.ts';
import type { SessionState } from '../session/state/session-state.ts';
import { formatBytes } from '../text/bytes.ts';
import { formatDuration } from '../text/duration.ts';
import { type AttemptTable, artifactText, attemptTable, renderTable, type Uploads } from './attempt-table.ts';
import { attemptCount, sessionResult } from './describe.ts';
import { codeSpan, inlineText } from './escape.ts';
import type { LogTail } from './log-tail.ts';
import { renderNotes } from './notes.ts';
import { prepareTail, renderTails, type TailBlock } from './tail-block.ts';
import { attemptCounts, renderTests, type TestDetail } from './tests.ts';
import { renderTimeline, type Timeline } from './timeline.ts';

export interface SummaryInput {
  state: SessionState;
  uploads: Uploads;
  /** In the order of the attempts, as `readTails` returns them. */
  tails: readonly LogTail[];
  /** The largest size of the summary in UTF-8. */
  roomBytes: number;
}

export interface Summary {
  /** Whole blocks: what precedes them in the same file must end with an empty line. */
  markdown: string;
  /** Phrases for what was left out, such as "the timeline"; the Markdown lists them if there is room. */
  omitted: string[];
}

/** Everything that a summary can show. */
interface Content {
  state: SessionState;
  uploads: Uploads;
  table: AttemptTable;
  notes: string;
  tests: Record<TestDetail, string>;
  timeline: Timeline;
  tails: TailBlock[];
}

/** The amount of each content that a summary shows. */
interface Layout {
  rows: number;
  notes: boolean;
  tests: TestDetail;
  timeline: boolean;
  /** The number of tails, the latest ones, and the bytes of each. */
  tails: number;
  tailBytes: number;
}

/**
 * Renders a session as Markdown for the job summary, never longer than its room. When room is short, tails are shortened,
 * then older ones left out, then the timeline, the last tail, the messages of tests, the notes, the tests, rows of the table,
 * and at last everything but one line. When there is no room for a line, the summary is empty.
 */
export function renderSummary(input: SummaryInput): Summary {
  const { state, uploads, roomBytes } = input;
  const content: Content = {
    state,
    uploads,
    table: attemptTable(state, uploads),
    notes: renderNotes(state, uploads, input.tails),
    tests: { messages: renderTests(state, 'messages'), names: renderTests(state, 'names'), none: '' },
    timeline: renderTimeline(state),
    // Nobody looks for the end of the log of a server that was stopped on purpose.
    tails: isStoppedAsAsked(state) ? [] : input.tails.filter((tail) => tail.lines.length > 0).map(prepareTail),
  };
  for (const layout of layouts(content)) {
    const summary = render(content, layout);
    if (Buffer.byteLength(summary.markdown) <= roomBytes) return summary;
  }
  const line = oneLiners(state).find((candidate) => Buffer.byteLength(candidate) <= roomBytes);
  return line === undefined
    ? { markdown: '', omitted: ['the whole summary'] }
    : { markdown: line, omitted: ['everything but one line'] };
}

function* layouts({ table, tails, tests }: Content): Generator<Layout> {
  const full: Layout = {
    rows: Infinity,
    notes: true,
    tests: 'messages',
    timeline: true,
    tails: tails.length,
    tailBytes: Infinity,
  };
  for (const tailBytes of [Infinity, 16_384, 8_192, 4_096, 2_048, 1_024]) yield { ...full, tailBytes };
  for (let count = tails.length - 1; count > 0; count = Math.floor(count / 2)) {
    yield { ...full, tails: count, tailBytes: 1_024 };
  }
  yield { ...full, timeline: false, tails: Math.min(1, tails.length), tailBytes: 1_024 };
  const bare: Layout = { ...full, timeline: false, tails: 0 };
  yield bare;
  if (tests.messages !== '') {
    yield { ...bare, tests: 'names' };
    yield { ...bare, tests: 'names', notes: false };
  }
  for (let rows = table.rows.length; rows > 0; rows -= 1) yield { ...bare, tests: 'none', notes: false, rows };
}

function render({ state, uploads, table, notes, tests, timeline, tails }: Content, layout: Layout): Summary {
  const chosen = layout.tails === 0 ? [] : tails.slice(-layout.tails);
  const hiddenTails = tails.length - chosen.length;
  const hiddenRows = Math.max(0, table.rows.length - layout.rows);
  const room = formatBytes(layout.tailBytes);
  const omitted = [
    ...(layout.tailBytes < Infinity && chosen.length > 0 ? [`all but the last ${room} of each log's end`] : []),
    ...(hiddenTails > 0 ? [`the ends of ${hiddenTails}${chosen.length > 0 ? ' earlier' : ''} logs`] : []),
    ...(layout.timeline ? timeline.omitted : timeline.markdown === '' ? [] : ['the timeline']),
    ...(layout.tests === 'messages' || tests.messages === ''
      ? []
      : [layout.tests === 'names' ? 'the messages of tests' : 'the tests']),
    ...(layout.notes || notes === '' ? [] : ['the notes below the table']),
    ...(hiddenRows > 0 ? [`${hiddenRows} rows of the table`] : []),
  ];
  const parts = [
    title(state, uploads),
    renderTable(table, layout.rows),
    tests[layout.tests],
    layout.notes ? notes : '',
    renderTails(chosen, state, layout.tailBytes),
    layout.timeline ? timeline.markdown : '',
    omitted.length === 0 ? '' : `> ✂️ Left out: ${omitted.join('; ')}.`,
    footer(state),
  ];
  return { markdown: `${parts.filter((part) => part !== '').join('\n\n')}\n`, omitted };
}

/** Returns a line alone for a session of which nobody needs to know more, else a heading and a line. */
function title(state: SessionState, uploads: Uploads): string {
  const { icon } = sessionResult(state);
  const [first, ...others] = state.attempts;
  const isCommand = state.source.kind === 'command';
  const artifact = isCommand && first && others.length === 0 ? artifactText(first.number, state, uploads) : '';
  const counts = others.length === 0 ? attemptCounts(state.tests?.attempts[first?.number ?? 0], ' tests') : '';
  const more = [counts, artifact].map((text) => (text === '' ? '' : ` · ${text}`)).join('');
  const total = formatDuration(state.durationMs);
  const name = sessionName(state, 120);
  if (isCommand && others.length === 0) {
    if (state.end?.status === 'completed') return `${icon} **${name}** succeeded after ${total}${more}`;
    if (isStoppedAsAsked(state)) return `${icon} **${name}** stopped as asked, after ${total}${more}`;
  }
  return `### ${icon} ${name}\n\n${statusText(state)}${more}`;
}

function isStoppedAsAsked({ end, attempts }: SessionState): boolean {
  return end?.cause === 'stopped' && attempts.length <= 1;
}

function statusText(state: SessionState): string {
  const { attempts, source, end } = state;
  const total = formatDuration(state.durationMs);
  const word = `**${capitalized(sessionResult(state).word)}**`;
  if (end?.status === 'completed' && source.kind === 'command')
    return `${word} at attempt ${nthAttempt(attempts.length, source.maxAttempts)}, after ${total}`;
  const isOnly = source.kind === 'command' && source.maxAttempts === 1 && attempts.length === 1;
  const effort = isOnly || attempts.length === 0 ? total : `${attemptCount(state)} and ${total}`;
  const isListed = source.kind === 'helloloop' || attempts.length !== 1;
  // The table has the reasons of the attempts that it lists.
  const reasons = failedParts(state)
    .filter(({ attempt }) => attempt === null || !isListed)
    .map(({ attempt, failure }) => `${attempt === null ? 'the session ' : ''}${inlineText(failure.reason)}`);
  return `${word} ${end === null ? 'for' : 'after'} ${effort}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}`;
}

/** Returns what a reader needs to find a followed session again; GitHub itself shows everything else. */
function footer({ source }: SessionState): string {
  if (source.kind === 'command' || source.attached === null) return '';
  const { session, command, lease } = source.attached;
  const what = command === '' ? '' : ` (${inlineText(command, 60)})`;
  const life = lease === '' ? '' : `, for as long as ${inlineText(lease, 120)} lived`;
  return `<sub>HelloLoop session ${codeSpan(session, 80)}${what}${life}</sub>`;
}

function oneLiners(state: SessionState): string[] {
  const { icon, word } = sessionResult(state);
  const facts = `${word}, ${attemptCount(state)}, ${formatDuration(state.durationMs)}`;
  return [`${icon} ${sessionName(state, 60)}: ${facts} (no room for more)\n`, `${icon} ${facts}\n`];
}

function sessionName({ name }: SessionState, max: number): string {
  return inlineText(name, max) || 'command';
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

import { artifactContent } from '../session/state/artifact-content.ts';
import { failedParts } from '../session/state/failed-parts.ts';
import type { Execution, SessionState, Task } from '../session/state/session-state.ts';
import type { Upload } from '../session/step-record.ts';
import { formatBytes } from '../text/bytes.ts';
import { formatDuration } from '../text/duration.ts';
import { executionDuration, executionResult } from './describe.ts';
import { codeSpan, inlineText, link, tableCell } from './escape.ts';
import { attemptCounts } from './tests.ts';

/** Uploads by attempt number, as in the step's record. */
export type Uploads = Readonly<Record<string, Upload>>;

/** A table with all its rows, before some are chosen. */
export interface AttemptTable {
  head: string[];
  rows: string[];
  columns: number;
}

const head = ['#', 'Result', 'Duration', 'Artifact'];
const line = ['--:', '---', '--:', '---'];
/** Further columns of a session with tasks: the attempt's name in it, and the task. */
const taskHead = ['Attempt', 'Task'];
/** A further column of a session whose attempts have results of tests. */
const testsHead = 'Tests';

/** Returns a row for each attempt, with columns for tasks if the session has any. A command with one attempt needs no table. */
export function attemptTable(state: SessionState, uploads: Uploads): AttemptTable {
  const tasks = state.source.kind === 'helloloop' ? state.source.tasks : [];
  const hasTasks = tasks.length > 0;
  const hasTests = state.tests !== null && Object.keys(state.tests.attempts).length > 0;
  const withTask = (cells: string[], task: string[]) =>
    hasTasks ? [...cells.slice(0, 1), ...task, ...cells.slice(1)] : cells;
  const withTests = (cells: string[], tests: string) =>
    hasTests ? [...cells.slice(0, 2), tests, ...cells.slice(2)] : cells;
  const listed = state.source.kind === 'command' && state.attempts.length === 1 ? [] : state.attempts;
  const rows = listed.map((attempt) => {
    const tests = attemptCounts(state.tests?.attempts[attempt.number]).split(', ').map(unbroken).join(', ');
    return withTask(withTests(attemptCells(attempt, state, uploads), tests), taskCells(attempt, tasks));
  });
  const columns = withTask(withTests(head, testsHead), taskHead);
  return {
    head: [columns, withTask(withTests(line, '---'), ['---', '---'])].map((cells) => `| ${cells.join(' | ')} |`),
    rows: rows.map(row),
    columns: columns.length,
  };
}

/** Renders at most `maxRows` rows as a Markdown table: the first one and the last ones. */
export function renderTable({ head: lines, rows, columns }: AttemptTable, maxRows: number): string {
  if (rows.length === 0) return '';
  const hidden = Math.max(0, rows.length - maxRows);
  const first = maxRows > 1 ? 1 : 0;
  const gap = hidden === 0 ? [] : [row(['…', `${hidden} more, not shown`, ...Array<string>(columns - 2).fill('')])];
  return [...lines, ...rows.slice(0, first), ...gap, ...rows.slice(first + hidden)].join('\n');
}

function taskCells({ label = '', task: number }: Execution, tasks: Task[]): string[] {
  const task = tasks.find((candidate) => candidate.number === number);
  return [unbroken(inlineText(label, 60)), inlineText(task?.title || task?.id || '', 100)];
}

function row(cells: string[]): string {
  return `| ${cells.map(tableCell).join(' | ')} |`;
}

function attemptCells(attempt: Execution, state: SessionState, uploads: Uploads): string[] {
  const { icon, word } = executionResult(attempt, state);
  return [
    String(attempt.number),
    `${icon}\u00a0${inlineText(reasonOf(attempt, state)) || word}`,
    unbroken(formatDuration(executionDuration(attempt, state))),
    artifactText(attempt.number, state, uploads),
  ];
}

/** Returns why an attempt failed, with the reason why the last one was not retried. */
function reasonOf(attempt: Execution, state: SessionState): string {
  const own = attempt.status === 'ended' ? attempt.failure : null;
  const part = failedParts(state).find(({ attempt: number }) => number === attempt.number);
  return own === null ? '' : (part?.failure ?? own).reason;
}

/** Returns where the log and the files of an attempt are; empty where nobody wants them. */
export function artifactText(attempt: number, state: SessionState, uploads: Uploads): string {
  const upload: Upload | undefined = uploads[attempt];
  const content = artifactContent([attempt], state);
  switch (upload?.status) {
    case 'uploaded': {
      const text = `${content}, ${formatBytes(upload.bytes)}`;
      return upload.url === null ? `${text}, in ${inlineText(upload.name, 150)}` : link(text, upload.url);
    }
    case 'kept':
      return `${content}, kept in ${codeSpan(upload.folder)}`;
    case 'failed':
      return `⚠️ upload failed: ${inlineText(upload.reason)}`;
    case 'pending':
      return '⏳ upload not finished';
    case undefined:
      return '';
  }
}

/** Keeps a text on one line even in a narrow table. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

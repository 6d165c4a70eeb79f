import type { Execution, SessionState, Task } from '../session/state/session-state.ts';
import type { Upload } from '../session/step-record.ts';
import { formatBytes } from '../text/bytes.ts';
import { formatDuration } from '../text/duration.ts';
import { executionDuration, executionResult, exitText } from './describe.ts';
import { codeSpan, inlineText, link, tableCell } from './escape.ts';

/** Uploads by attempt number, as in the step's record. */
export type Uploads = Readonly<Record<string, Upload>>;

/** A table with all its rows, before some are chosen. */
export interface AttemptTable {
  head: string[];
  rows: string[];
  columns: number;
}

const head = ['#', 'Result', 'Duration', 'Exit', 'Reason', 'Artifact'];
const line = ['--:', '---', '--:', '---', '---', '---'];
/** Further columns of a session with tasks: the attempt's name in it, and the task. */
const taskHead = ['Attempt', 'Task'];

/** Returns a row for each attempt, with columns for tasks if the session has any. */
export function attemptTable(state: SessionState, uploads: Uploads): AttemptTable {
  const tasks = state.source.kind === 'helloloop' ? state.source.tasks : [];
  const hasTasks = tasks.length > 0;
  const withTask = (cells: string[], task: string[]) =>
    hasTasks ? [...cells.slice(0, 1), ...task, ...cells.slice(1)] : cells;
  const rows = state.attempts.map((attempt) =>
    withTask(attemptCells(attempt, state, uploads), taskCells(attempt, tasks)),
  );
  const columns = withTask(head, taskHead);
  return {
    head: [columns, withTask(line, ['---', '---'])].map((cells) => `| ${cells.join(' | ')} |`),
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
  const reason = attempt.status === 'ended' ? (attempt.failure?.reason ?? '') : '';
  return [
    String(attempt.number),
    unbroken(`${icon} ${word}`),
    unbroken(formatDuration(executionDuration(attempt, state))),
    unbroken(inlineText(exitText(attempt), 40)),
    inlineText(reason),
    artifactText(uploads[attempt.number]),
  ];
}

function artifactText(upload: Upload | undefined): string {
  switch (upload?.status) {
    case 'uploaded':
      return `${link(upload.name, upload.url)} ${unbroken(`(${formatBytes(upload.bytes)})`)}`;
    case 'kept':
      return `kept in ${codeSpan(upload.folder)}`;
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

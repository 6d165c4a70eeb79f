import type { Exit, Over } from './action-process.ts';
import type { Annotation, StepLog } from './commands.ts';
import type { FileCommandResult } from './file-commands.ts';
import type { LogGroup } from './log-groups.ts';
import type { Masker } from './masker.ts';

export interface StepResult extends Exit {
  conclusion: 'success' | 'failure' | 'cancelled';
  /** stdout and stderr as the website shows them: commands rendered, secrets masked. */
  log: string;
  lines: string[];
  /** stdout, byte by byte. */
  raw: Buffer;
  stderr: string;
  outputs: Record<string, string>;
  env: Record<string, string>;
  path: string[];
  state: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  groups: LogGroup[];
  masks: readonly string[];
  /** Commands in the log and in files that were wrong; each fails the step. */
  commandErrors: string[];
  /** What no good action does though the runner lets it pass. */
  problems: string[];
  durationMs: number;
}

export interface StepEnd {
  over: Over;
  cancelled: boolean;
  durationMs: number;
  log: StepLog;
  stdout: Buffer[];
  stderr: Buffer[];
  files: FileCommandResult;
  masker: Masker;
  inputProblems: string[];
}

/** What a stage came to, from its log and its files. Errors of the files go to the end of the log, as on GitHub. */
export function concludeStep({ over, cancelled, durationMs, log, files, masker, ...end }: StepEnd): StepResult {
  log.end();
  reportFileErrors(files, log);
  const problems = [...end.inputProblems, ...log.groups.problems, ...files.errors];
  if (over.heldPipe) problems.push('stdout or stderr was still held open when the runner gave up on it');
  const conclusion = over.exitCode === 0 && log.commandErrors.length === 0 ? 'success' : 'failure';
  const maskedSummary = files.summary.split('\n').map((line) => masker.mask(line));
  return {
    exitCode: over.exitCode,
    signal: over.signal,
    conclusion: cancelled ? 'cancelled' : conclusion,
    log: log.lines.join('\n'),
    lines: log.lines,
    raw: Buffer.concat(end.stdout),
    stderr: Buffer.concat(end.stderr).toString(),
    outputs: Object.fromEntries([...log.outputs, ...files.outputs]),
    env: Object.fromEntries(files.env),
    path: files.path,
    state: Object.fromEntries([...log.state, ...files.state]),
    summary: maskedSummary.join('\n'),
    annotations: log.annotations,
    groups: log.groups.all,
    masks: masker.secrets,
    commandErrors: log.commandErrors,
    problems,
    durationMs,
  };
}

function reportFileErrors(files: FileCommandResult, log: StepLog): void {
  for (const error of files.errors) log.error(error);
  for (const { file, message } of files.failures) {
    log.error(`Unable to process file command '${file}' successfully.`);
    log.error(message);
    log.commandErrors.push(message);
  }
}

import type { Exit, StageEnd } from './action-process.ts';
import type { FileCommandResult } from './file-commands.ts';
import type { LogGroup } from './log-groups.ts';
import type { Masker } from './masker.ts';
import type { Annotation, StepLog } from './step-log.ts';

export interface StepResult extends Exit {
  conclusion: 'success' | 'failure' | 'cancelled';
  /** stdout and stderr as the website shows them, with rendered commands and masked secrets. */
  log: string;
  lines: string[];
  /** The bytes of stdout. */
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
  /** Errors of commands in the log and in command files; each fails the step. */
  commandErrors: string[];
  /** Faults of the action that the runner ignores. */
  problems: string[];
  durationMs: number;
}

/** Everything that the runner has of a stage that has ended. */
export interface EndedStage {
  end: StageEnd;
  isCancelled: boolean;
  durationMs: number;
  log: StepLog;
  stdout: Buffer[];
  stderr: Buffer[];
  files: FileCommandResult;
  masker: Masker;
  inputProblems: string[];
}

/** Makes the result of a stage from its log and files. Errors of the files are added to the log, as on GitHub. */
export function resultOf(stage: EndedStage): StepResult {
  const { end, log, files, masker } = stage;
  log.end();
  reportFileErrors(files, log);
  const problems = [...stage.inputProblems, ...log.groups.problems, ...files.errors];
  if (end.heldPipe) problems.push('stdout or stderr was still held open when the runner gave up on it');
  const conclusion = end.exitCode === 0 && log.commandErrors.length === 0 ? 'success' : 'failure';
  const maskedSummary = files.summary.split('\n').map((line) => masker.mask(line));
  return {
    exitCode: end.exitCode,
    signal: end.signal,
    conclusion: stage.isCancelled ? 'cancelled' : conclusion,
    log: log.lines.join('\n'),
    lines: log.lines,
    raw: Buffer.concat(stage.stdout),
    stderr: Buffer.concat(stage.stderr).toString(),
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
    durationMs: stage.durationMs,
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

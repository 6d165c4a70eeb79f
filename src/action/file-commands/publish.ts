import { type FileCommand, fileCommandPath } from '../../session/paths.ts';
import { errorMessage } from '../../system/errors.ts';
import { RefusedFileError } from '../../system/regular-file.ts';
import { type Content, type Note, type PublishedVariable, type ReservedNames, readContent } from './content.ts';
import { appendToFile, decodeText, readUntrustedFile, untrustedFileSize } from './untrusted-file.ts';

export interface PublishRequest extends ReservedNames {
  attempt: number;
  attemptDir: string;
  /** The environment of the action, which names the step's own files. */
  env: Readonly<Record<string, string | undefined>>;
  platform?: NodeJS.Platform;
}

export interface FileCommandProblem extends Note {
  variable: FileCommand;
  /** The attempt's file. */
  file: string;
  /** A complete sentence for people. It may quote names that the command chose, but no values. */
  message: string;
}

export interface Publication {
  /** Names of the command's outputs that the step has now. */
  outputs: string[];
  problems: FileCommandProblem[];
}

/** The step has no file for this variable: an older runner, or another program in its place. */
class NoTargetError extends Error {
  override name = 'NoTargetError';
}

const MiB = 1024 * 1024;
const maxFileBytes = 16 * MiB;
/** A longer summary is not read. A summary that is longer than GitHub shows is cut. */
export const maxSummaryBytes = 64 * MiB;

/** Limits of single files, beyond which something else would break. */
const tighterLimits: Partial<Record<FileCommand, { bytes: number; reason: string }>> = {
  GITHUB_STATE: { bytes: 32 * 1024, reason: "more would keep the action's post step from starting" },
  GITHUB_ARTIFACTS: { bytes: MiB, reason: 'the runner takes no more' },
};

/** Copies what an attempt wrote to its private files into the step's own. Never throws: a failure is a problem. */
export function publishFileCommands(request: PublishRequest): Publication {
  const output = publish('GITHUB_OUTPUT', request);
  const others = (['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_ARTIFACTS'] as const).map((variable) =>
    publish(variable, request),
  );
  return {
    outputs: [...new Set(output.names)],
    problems: [...output.problems, ...others.flatMap((other) => other.problems), ...summaryProblem(request)],
  };
}

function publish(
  variable: PublishedVariable,
  request: PublishRequest,
): { names: string[]; problems: FileCommandProblem[] } {
  const { attemptDir, env, platform = process.platform } = request;
  const report = (note: Note) => toProblem(variable, request, note);
  let content: Content = { names: [], text: '', notes: [] };
  try {
    const bytes = readUntrustedFile(fileCommandPath(attemptDir, variable), maxFileBytes);
    if (bytes) content = readContent(variable, decodeText(bytes), request, platform);
    if (content.text !== '') append(variable, env[variable], content.text);
    return { names: content.names, problems: content.notes.map(report) };
  } catch (error) {
    return { names: [], problems: [...content.notes, aboutWholeFile(error)].map(report) };
  }
}

function append(variable: PublishedVariable, target: string | undefined, content: string): void {
  const limit = tighterLimits[variable];
  if (limit && Buffer.byteLength(content) > limit.bytes) {
    throw new RefusedFileError(`holds more than ${limit.bytes} bytes; ${limit.reason}`);
  }
  if (!target) throw new NoTargetError(`${variable} is not set in this step`);
  try {
    appendToFile(target, content);
  } catch (error) {
    const reason = error instanceof RefusedFileError ? `it ${error.message}` : errorMessage(error);
    throw new Error(`the step's own file cannot be written (${reason})`, { cause: error });
  }
}

/** Checks the summary, which results/summarize.ts publishes, redacted, below the session's own. */
function summaryProblem(request: PublishRequest): FileCommandProblem[] {
  try {
    const bytes = untrustedFileSize(fileCommandPath(request.attemptDir, 'GITHUB_STEP_SUMMARY')) ?? 0;
    if (bytes > maxSummaryBytes) throw new RefusedFileError(`has ${bytes} bytes, and GitHub shows 1 MiB`);
    return [];
  } catch (error) {
    return [toProblem('GITHUB_STEP_SUMMARY', request, aboutWholeFile(error))];
  }
}

function aboutWholeFile(error: unknown): Note {
  const what = error instanceof RefusedFileError ? `the file ${error.message}` : errorMessage(error);
  return {
    // Anything else is about a file that cannot be reached, and not about what the command wrote.
    severity: error instanceof RefusedFileError ? 'error' : 'warning',
    line: null,
    message: `${what}; nothing of it is published`,
  };
}

function toProblem(variable: FileCommand, { attempt, attemptDir }: PublishRequest, note: Note): FileCommandProblem {
  const line = note.line === null ? '' : `, line ${note.line}`;
  const message = `${variable} of attempt ${attempt}${line}: ${note.message}`;
  return { ...note, variable, file: fileCommandPath(attemptDir, variable), message };
}

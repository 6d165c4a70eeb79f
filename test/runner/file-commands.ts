import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// FileCommandManager.cs:42-73
const prefixes = {
  GITHUB_PATH: 'add_path_',
  GITHUB_ENV: 'set_env_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_STATE: 'save_state_',
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_ARTIFACTS: 'artifacts_',
  GITHUB_ARTIFACTS_LIST: 'artifacts_list_',
} as const;

/** The paths of the command files of one stage, by the variable that has the path. */
export type FileCommands = Record<keyof typeof prefixes, string>;

const summaryLimit = 1024 * 1024;

export interface FileCommandResult {
  path: string[];
  env: Map<string, string>;
  state: Map<string, string>;
  outputs: Map<string, string>;
  /** Empty if it was too large: the runner drops it. */
  summary: string;
  /** Errors that do not fail the step. */
  errors: string[];
  /** Errors that fail the step. */
  failures: { file: string; message: string }[];
}

/** Creates new, empty command files, as the runner does for every stage of every step. */
export function createFileCommands(temp: string, user?: number): FileCommands {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const suffix = randomUUID();
  const pathOf = (variable: keyof typeof prefixes) => {
    const path = join(folder, prefixes[variable] + suffix);
    writeFileSync(path, variable === 'GITHUB_ARTIFACTS_LIST' ? '{"version":1,"subjects":[]}' : '');
    if (user !== undefined) chownSync(path, user, user);
    return path;
  };
  const variables = Object.keys(prefixes) as (keyof typeof prefixes)[];
  return Object.fromEntries(variables.map((variable) => [variable, pathOf(variable)])) as FileCommands;
}

/** Reads the command files of a stage. The runner does this once, when the process has ended. */
export function readFileCommands(files: FileCommands): FileCommandResult {
  const result: FileCommandResult = {
    path: [],
    env: new Map(),
    state: new Map(),
    outputs: new Map(),
    summary: '',
    errors: [],
    failures: [],
  };
  const pairs = (variable: 'GITHUB_ENV' | 'GITHUB_STATE' | 'GITHUB_OUTPUT', into: Map<string, string>) => {
    try {
      for (const [name, value] of parsePairs(read(files[variable]))) into.set(name, value);
    } catch (error) {
      const file = variable.slice('GITHUB_'.length).toLowerCase();
      result.failures.push({ file, message: error instanceof Error ? error.message : String(error) });
    }
  };
  result.path.push(...parsePathEntries(read(files.GITHUB_PATH)));
  pairs('GITHUB_ENV', result.env);
  // FileCommandManager.cs:172-193
  if (result.env.delete('NODE_OPTIONS')) {
    result.errors.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  const size = existsSync(files.GITHUB_STEP_SUMMARY) ? statSync(files.GITHUB_STEP_SUMMARY).size : 0;
  if (size <= summaryLimit) result.summary = read(files.GITHUB_STEP_SUMMARY);
  else result.errors.push(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size} B`);
  pairs('GITHUB_STATE', result.state);
  pairs('GITHUB_OUTPUT', result.outputs);
  return result;
}

/**
 * Yields the entries of a command file: `NAME=value`, or `NAME<<DELIMITER`, lines and `DELIMITER`, depending on which of
 * `=` and `<<` comes first (FileCommandManager.cs:364-446). As in the runner, the entries before a malformed line take effect.
 * @throws at a malformed line
 */
export function* parsePairs(text: string): Generator<[name: string, value: string]> {
  let at = 0;
  for (let line = readLine(text, at); line; line = readLine(text, at)) {
    at = line.next;
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line.text}'. Name must not be empty`);
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.text.slice(0, heredoc), line.text.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`);
      }
      const { value, next } = readHeredoc(text, at, delimiter);
      at = next;
      yield [name, value];
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

function readHeredoc(text: string, start: number, delimiter: string): { value: string; next: number } {
  let end = start;
  let at = start;
  for (;;) {
    const line = readLine(text, at);
    if (!line) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (line.text === delimiter) return { value: text.slice(start, end), next: line.next };
    if (!line.terminated) throw new Error('Invalid value. EOF marker missing new line.');
    end = line.end;
    at = line.next;
  }
}

// On Windows `\r\n` ends a line; elsewhere `\r` belongs to the value.
function readLine(text: string, from: number) {
  if (from >= text.length) return undefined;
  const newline = text.indexOf('\n', from);
  if (newline < 0) return { text: text.slice(from), end: text.length, next: text.length, terminated: false };
  const end = process.platform === 'win32' && newline > from && text[newline - 1] === '\r' ? newline - 1 : newline;
  return { text: text.slice(from, end), end, next: newline + 1, terminated: true };
}

function parsePathEntries(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '');
}

// A file that the action has deleted counts as empty.
function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
}

import type { Notation } from './notation.ts';

export type Placeholder = 'tests' | 'pattern' | 'file';
/** `posix`: sh, bash and their kin. */
export type ScriptShell = 'posix' | 'pwsh';

/** The variable with the path of the file that has one test a line. */
const failedTestsVariable = 'SUPERVISED_RUN_FAILED_TESTS';
const testVariable = 'SUPERVISED_RUN_TEST_';
const patternVariable = 'SUPERVISED_RUN_TEST_PATTERN';

/** `${file}` is a variable of the shell. */
const placeholder = /(?<!\$)\{(tests|pattern|file)\}/g;

/** Sentences about a script of `rerun-failed` that cannot be filled, whatever the tests are. */
export function scriptProblems(script: string, shell: ScriptShell | undefined): string[] {
  const found = [...script.matchAll(placeholder)];
  if (found.length === 0) return [];
  if (shell === undefined) return ['{tests}, {pattern} and {file} work in sh, bash and pwsh only'];
  const quoted = found.filter(({ index }) => isQuoted(script.slice(0, index), shell)).map(([text]) => text);
  return [...new Set(quoted)].map(
    (text) => `${text} stands between quotes; it is quoted by itself, so write it without them`,
  );
}

/** Returns the placeholders of a script, each once. */
export function placeholdersIn(script: string): Placeholder[] {
  return [...new Set([...script.matchAll(placeholder)].map(([, name]) => name as Placeholder))];
}

/** Returns the content of the file with one test a line; undefined if a name has several lines. */
export function testsFile({ lines }: Notation): string | undefined {
  return lines.some((line) => /[\r\n]/.test(line)) ? undefined : lines.map((line) => `${line}\n`).join('');
}

/** `problem` completes "everything runs again, because …". */
export type FilledScript = { script: string; env: Record<string, string> } | { problem: string };

/**
 * Fills in the placeholders. Names of tests are not in the script but in the variables of `env`, because a shell never
 * takes the content of a variable between quotes for code. `file` is the path of the file with `testsFile`.
 */
export function fillScript(script: string, notation: Notation, file: string, shell: ScriptShell): FilledScript {
  const { args, pattern } = notation;
  const asked = new Set(placeholdersIn(script));
  if (asked.has('pattern') && pattern === undefined) return { problem: 'the tool knows no pattern for {pattern}' };
  if (asked.has('file') && testsFile(notation) === undefined)
    return { problem: 'the name of a test has several lines, which {file} cannot hold' };
  const env: Record<string, string> = { [failedTestsVariable]: file };
  if (asked.has('pattern')) env[patternVariable] = pattern ?? '';
  if (asked.has('tests')) for (const [index, arg] of args.entries()) env[testVariable + (index + 1)] = arg;
  const variable = (name: string) => (shell === 'pwsh' ? `"$env:${name}"` : `"$${name}"`);
  const values: Record<Placeholder, string> = {
    tests: args.map((_, index) => variable(testVariable + (index + 1))).join(' '),
    pattern: variable(patternVariable),
    file: variable(failedTestsVariable),
  };
  return { script: script.replace(placeholder, (_, name: Placeholder) => values[name]), env };
}

/** Whether quotes are open at the end of a text. Comments have none, and a backslash escapes one. */
function isQuoted(before: string, shell: ScriptShell): boolean {
  const escaping = shell === 'pwsh' ? '`' : '\\';
  let open = '';
  for (let at = 0; at < before.length; at += 1) {
    const character = before.charAt(at);
    if (character === escaping && open !== "'") at += 1;
    else if (open !== '') open = character === open ? '' : open;
    else if (character === "'" || character === '"') open = character;
    else if (character === '#' && /(?:^|[\s;&|()])$/.test(before.slice(Math.max(0, at - 1), at))) {
      const end = before.indexOf('\n', at);
      if (end < 0) return false;
      at = end;
    }
  }
  return open !== '';
}

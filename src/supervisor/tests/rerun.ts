import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { commandVariables } from '../../session/environment.ts';
import { executionDir, failedTestsFile } from '../../session/paths.ts';
import type { Request, Script, TestSettings } from '../../session/request.ts';
import { ReplacedFileError } from '../../system/own-file.ts';
import type { TestCase, Tool } from '../../test-results/model/model.ts';
import { stopsAtFailures } from '../../test-results/rerun/fail-fast.ts';
import { fillScript, placeholdersIn, testsFile } from '../../test-results/rerun/fill-script.ts';
import type { Notation } from '../../test-results/rerun/notation.ts';
import { rerunArguments, toolOf } from '../../test-results/rerun/rerun-arguments.ts';
import { quote } from '../../text/quote.ts';

/** How an attempt runs the tests that failed. */
export interface Narrowed {
  /** Absent where no `rerun-failed` is given: the command can read which tests these are. */
  script?: Script;
  /** To be called when the attempt's folder exists. */
  variables(dir: string): NodeJS.ProcessEnv;
}

/** The scripts of a session, as far as they have to do with tests. They are read before the command can change them. */
export class Rerun {
  readonly #request: Request;
  readonly #settings: TestSettings;
  readonly #command: string;
  readonly #template: string | undefined;

  constructor(request: Request, settings: TestSettings) {
    this.#request = request;
    this.#settings = settings;
    this.#command = textOf(request.script) ?? '';
    this.#template = textOf(settings.rerunFailed);
  }

  /** Whether there is a script for the tests that failed. */
  get isGiven(): boolean {
    return this.#template !== undefined;
  }

  /** `because` completes "everything runs again, because …". */
  narrow(attempt: number, tests: readonly TestCase[], found: readonly Tool[]): Narrowed | { because: string } {
    const tool = toolOf(found, this.#settings.rerunFormat ?? undefined);
    if (tool !== undefined && stopsAtFailures(this.#command, tool))
      return { because: 'its command stops at the first failures, so that other tests did not run' };
    const notation = this.#notation(tool, tests);
    if ('because' in notation) return notation;
    const file = testsFile(notation);
    // Without a script of its own the command has nothing else to go by.
    if (this.#template === undefined && file === undefined) return { because: 'the name of a test has several lines' };
    const filled = this.#fill(attempt, notation);
    if ('because' in filled) return filled;
    return {
      ...(filled.script !== undefined && { script: filled.script }),
      variables: (dir) => ({ ...filled.env, ...writeTests(dir, file), [commandVariables.rerun]: 'failed' }),
    };
  }

  #notation(tool: Tool | undefined, tests: readonly TestCase[]): Notation | { because: string } {
    const asked = this.#template === undefined ? [] : placeholdersIn(this.#template);
    if (tool === undefined) {
      if (asked.includes('tests') || asked.includes('pattern'))
        return { because: 'the results do not say which one tool has written them; rerun-format can' };
      return { args: [], lines: tests.map(({ id }) => id) };
    }
    const exists = (path: string) => existsSync(resolve(this.#request.workingDirectory, path));
    const result = rerunArguments(tool, tests, { exists });
    if ('notation' in result) return result.notation;
    const [first] = result.left;
    // A script that asks for no names needs none.
    if (asked.length === 0 && this.#template !== undefined) return { args: [], lines: tests.map(({ id }) => id) };
    return { because: `${quote(first?.id ?? '', 300)} cannot be passed to ${tool}: ${first?.reason ?? ''}` };
  }

  #fill(attempt: number, notation: Notation): { script?: Script; env: Record<string, string> } | { because: string } {
    const { rerunFailed, rerunShell } = this.#settings;
    if (rerunFailed === null || this.#template === undefined) return { env: {} };
    if (placeholdersIn(this.#template).length === 0) return { script: rerunFailed, env: {} };
    if (rerunShell === null) return { because: 'its shell is not one in which placeholders can be filled' };
    const root = dirname(rerunFailed.file);
    const tests = failedTestsFile(executionDir(root, 'attempt', attempt));
    const filled = fillScript(this.#template, notation, tests, rerunShell);
    if ('problem' in filled) return { because: filled.problem };
    const file = join(root, `rerun-failed-${attempt}${extname(rerunFailed.file)}`);
    writeNew(file, filled.script);
    const args = rerunFailed.args.map((arg) => arg.replaceAll(rerunFailed.file, () => file));
    return { script: { ...rerunFailed, args, file }, env: filled.env };
  }
}

/** Undefined without a script, or where it is no file but stands on a command line. */
function textOf(script: Script | null): string | undefined {
  return script === null || script.file === '' ? undefined : readFileSync(script.file, 'utf8');
}

/** The command may run as another user, so others may read the file; its folder they cannot list. */
function writeTests(dir: string, text: string | undefined): NodeJS.ProcessEnv {
  if (text === undefined) return { [commandVariables.failedTests]: undefined };
  const file = failedTestsFile(dir);
  writeNew(file, text);
  return { [commandVariables.failedTests]: file };
}

/** @throws ReplacedFileError if the command has made anything in its place */
function writeNew(file: string, text: string): void {
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined)
    throw new ReplacedFileError(file, 'stood there before it was made');
  writeFileSync(file, text, { flag: 'wx', mode: 0o644 });
}
